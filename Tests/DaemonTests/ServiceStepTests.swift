import Feedback
import Mailboxes
import SQL
import Telemetry
import Testing
import Wire

@testable import Daemon

/// The small parts the services are made of.
struct ServiceStepTests {
    private static let start = Timestamp(seconds: 1_795_000_000)

    @Test func aFullStoreIsWaitedForAndShown() async throws {
        let board = HealthBoard(startedAt: Self.start)
        let attempt = Attempt(service: "digests", board: board, log: Log("test", threshold: .error))
        let failed: Int? = try await attempt.run { throw DatabaseError(.full, "no room left") }
        #expect(failed == nil)
        #expect(await board.allTroubles == ["digests: no room left"])
        #expect(try await attempt.run { 7 } == 7)
        #expect(await board.allTroubles.isEmpty)
    }

    @Test(arguments: [DatabaseError.Kind.io, .corrupt])
    func aFailingDiskEndsTheService(kind: DatabaseError.Kind) async {
        let board = HealthBoard(startedAt: Self.start)
        let attempt = Attempt(service: "digests", board: board, log: Log("test", threshold: .error))
        await #expect(throws: DatabaseError.self) {
            _ = try await attempt.run { throw DatabaseError(kind, "the disk failed") }
        }
    }

    @Test func aBellRungEarlyIsHeardAndTwiceIsOnce() async {
        let bell = Bell()
        bell.ring()
        bell.ring()
        await bell.wait()
        await withTaskGroup(of: Void.self) { group in
            group.addTask { await bell.wait() }
            group.addTask { bell.ring() }
        }
        await bell.wait(atMost: .milliseconds(1))
    }

    @Test func aCancelledTaskDoesNotWaitForTheBell() async {
        let bell = Bell()
        let task = Task { await bell.wait() }
        task.cancel()
        await task.value
    }

    struct ArrivalCase: CustomTestStringConvertible, Sendable {
        let testDescription: String
        /// Minutes before now.
        let internalDate: Int
        let lastPoll: Int?
        var isMarked = false
        let received: Int
        let isBacklog: Bool
    }

    static let arrivals = [
        ArrivalCase(testDescription: "just come", internalDate: 1, lastPoll: 2, received: 1, isBacklog: false),
        ArrivalCase(testDescription: "in the future", internalDate: -600, lastPoll: 2, received: 0, isBacklog: false),
        ArrivalCase(testDescription: "copied in, old", internalDate: 900, lastPoll: 2, received: 2, isBacklog: false),
        ArrivalCase(
            testDescription: "copied in, older than we",
            internalDate: 9000,
            lastPoll: 2,
            received: 2,
            isBacklog: true
        ),
        ArrivalCase(
            testDescription: "fresh at the first look",
            internalDate: 119,
            lastPoll: nil,
            received: 119,
            isBacklog: false
        ),
        ArrivalCase(
            testDescription: "old at the first look",
            internalDate: 121,
            lastPoll: nil,
            received: 121,
            isBacklog: true
        ),
        ArrivalCase(
            testDescription: "marked before",
            internalDate: 1,
            lastPoll: 2,
            isMarked: true,
            received: 1,
            isBacklog: true
        ),
    ]

    @Test("the time that counts", arguments: arrivals)
    func arrival(_ row: ArrivalCase) {
        func ago(_ minutes: Int) -> Timestamp { Self.start - .minutes(minutes) }
        let folder = FolderID(mailbox: "feedback", folder: "INBOX")
        let location = MailboxUID(folder: folder, validity: UIDValidity(1), uid: UID(7))
        let raw = RawMessage(
            location: location,
            internalDate: ago(row.internalDate),
            size: 0,
            bytes: [],
            isMarked: row.isMarked
        )
        let arrival = Arrival(
            raw: raw,
            lastPoll: row.lastPoll.map(ago),
            listeningSince: ago(row.lastPoll == nil ? 0 : 1000),
            now: Self.start
        )
        #expect(arrival.receivedAt == ago(row.received))
        #expect(arrival.isBacklog == row.isBacklog)
    }

    @Test func newMailComesBeforeTheBacklogAndDoubtfulMailLast() {
        var list = WorkList()
        list.add((1...1203).map { UID($0) }, suspects: [UID(600)])
        var groups: [[UID]] = []
        groups.append(list.next(atMost: 500)?.uids ?? [])
        list.add([UID(1300)])
        list.add([UID(7000), UID(7001)])
        list.addDoubtful([UID(600)])
        while let group = list.next(atMost: 500) { groups.append(group.uids) }
        #expect(groups[0] == (704...1203).map { UID($0) })
        #expect(groups[1].suffix(4) == [UID(703), UID(1300), UID(7000), UID(7001)])
        #expect(groups.last == [UID(600)])
        #expect(groups.joined().count == 1206 && Set(groups.joined()).count == 1206)
        #expect(list.isEmpty)
    }

    @Test func aGroupTakesAFewSecondsWhateverTheLineIsLike() {
        var size = GroupSize()
        for _ in 0..<10 { size.took(.milliseconds(100), for: size.mails) }
        #expect(size.mails == GroupSize.limits.upperBound)
        for _ in 0..<12 { size.took(.seconds(40), for: size.mails) }
        #expect(size.mails == GroupSize.limits.lowerBound)
        size.took(.milliseconds(1), for: 1)
        #expect(size.mails == GroupSize.limits.lowerBound)
    }

    @Test func pausesGrowToTheirLimitAndCountFromTheBeginningOfTheTry() {
        var backoff = Backoff()
        let down = MailboxError(.transient, "down")
        let pauses = (0..<12).map { _ in backoff.next(after: down, jitter: 0.5) }
        #expect(pauses.prefix(3) == [.seconds(2), .seconds(4), .seconds(8)])
        #expect(pauses.last == Backoff.longest)
        #expect(backoff.next(after: down, spent: .seconds(15), jitter: 0.5) == .seconds(5))
        #expect(backoff.next(after: down, spent: .seconds(45), jitter: 1) == Backoff.shortest)
        #expect(backoff.next(after: down, jitter: 1) <= .seconds(25))
        backoff.succeeded()
        #expect(backoff.next(after: down, jitter: 0.5) == .seconds(2))
    }

    @Test func whatAServerAsksForIsGivenAndADeniedLoginWaitsLong() {
        var backoff = Backoff()
        let busy = MailboxError(.transient, "busy", retryAfter: .seconds(299))
        #expect(backoff.next(after: busy, spent: .seconds(1), jitter: 0) == .seconds(299))
        let denied = MailboxError(.loginDenied, "no")
        #expect((0..<9).allSatisfy { _ in backoff.next(after: denied, spent: .seconds(20), jitter: 0) >= .minutes(5) })
    }

    @Test("a refused login rests, whoever asks; another secret is another login")
    func deniedLogins() async {
        let endpoint = Endpoint(scheme: .imaps, host: "mail.example.org", port: 993, security: .implicit)
        let logins = DeniedLogins()
        let login = DeniedLogins.Login(endpoint, user: "a", fingerprint: 1)
        await logins.deny(login, until: .now + .minutes(5))
        #expect(await logins.rest(of: DeniedLogins.Login(endpoint, user: "a", fingerprint: 1)) != nil)
        #expect(await logins.rest(of: DeniedLogins.Login(endpoint, user: "a", fingerprint: 2)) == nil)
        #expect(await logins.rest(of: DeniedLogins.Login(endpoint, user: "b", fingerprint: 1)) == nil)
        await logins.deny(login, until: .now - .seconds(1))
        #expect(await logins.rest(of: login) == nil)
    }

    @Test("silence is a trouble after three intervals, and after five minutes at least")
    func silence() {
        let start = Self.start
        let patience = FolderPatience(pollInterval: .minutes(10))
        #expect(patience.silence(since: start, startedAt: start, now: start + .minutes(30)) == nil)
        #expect(patience.silence(since: start, startedAt: start, now: start + .minutes(31)) == .minutes(31))
        #expect(patience.silence(since: nil, startedAt: start, now: start + .minutes(31)) == .minutes(31))
        #expect(patience.silence(since: start - .days(3), startedAt: start, now: start + .minutes(9)) == nil)
        #expect(FolderPatience(pollInterval: .seconds(5)).limit == .minutes(5))
    }

    @Test(
        arguments: [("Feedback", "INBOX/Feedback"), ("Fedback", "Feedbeck"), ("Nowhere", nil)] as [(String, String?)]
    )
    func aMissingFolderIsToldWithThoseThereAre(wanted: String, meant: String?) throws {
        let names = ["INBOX", "Sent", meant].compactMap { $0 }
        let listings = names.map { FolderListing(name: $0, delimiter: "/", attributes: []) }
        let missing = try #require(MissingFolder(wanted, among: listings))
        #expect(missing.message.contains("\"Sent\""))
        #expect(missing.message.contains("did you mean") == (meant != nil))
        if let meant { #expect(missing.message.contains("did you mean \"\(meant)\"?")) }
        #expect(MissingFolder("Sent", among: listings) == nil)
    }
}
