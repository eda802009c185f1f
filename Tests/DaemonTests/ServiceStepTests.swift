import Feedback
import Mailboxes
import SQL
import Telemetry
import Testing

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
        ArrivalCase(testDescription: "copied in, old", internalDate: 9000, lastPoll: 2, received: 2, isBacklog: false),
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
        let arrival = Arrival(raw: raw, lastPoll: row.lastPoll.map(ago), now: Self.start)
        #expect(arrival.receivedAt == ago(row.received))
        #expect(arrival.isBacklog == row.isBacklog)
    }

    @Test func newMailComesBeforeTheBacklogAndDoubtfulMailLast() {
        let listed = (1...1203).map { UID(UInt32($0)) }
        let list = WorkList(listed: listed, known: [UID(1), UID(1203)], suspects: [UID(600)])
        #expect(list.onServer == 1203)
        #expect(list.known == 2)
        #expect(list.count == 1201)
        #expect(list.groups.first?.last == UID(1202))
        #expect(list.groups.first?.count == WorkList.groupSize)
        #expect(list.groups.last == [UID(600)])
        #expect(Set(list.groups.joined()).count == 1201)
    }

    @Test func backoffDoublesToItsLimitAndADeniedLoginWaitsLong() {
        var backoff = Backoff()
        let pauses = (0..<12).map { _ in backoff.next(after: .transient, jitter: 0.5) }
        #expect(pauses.prefix(3) == [.seconds(2), .seconds(4), .seconds(8)])
        #expect(pauses.last == Backoff.longest)
        backoff.succeeded()
        #expect(backoff.next(after: .transient, jitter: 0.5) == .seconds(2))
        #expect(backoff.next(after: .loginDenied, jitter: 0) >= .minutes(5))
    }
}
