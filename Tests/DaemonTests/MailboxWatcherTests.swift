import Feedback
import Mailboxes
import Store
import Synchronization
import Telemetry
import Testing

@testable import Daemon

/// Several folders on one connection: none waits for another.
struct MailboxWatcherTests {
    private static let additions = """
        [[mailbox]]
        name = "shared"
        url = "imaps://other.example.org"
        user = "b@example.org"
        secret = "credential:imap"
        folders = ["INBOX", "Helpdesk", "Missing"]

        """

    private static func mail(_ name: String) -> FakeMailServer.Mail {
        FakeMailServer.Mail(
            body: "From: ann@example.org\r\nTo: it-feedback@example.org\r\nSubject: Thanks \(name)\r\n"
                + "Message-ID: <\(name)@example.org>\r\n\r\nThe new canteen screen \(name) is lovely, thank you.\r\n"
        )
    }

    private static func watcher(_ place: Workplace) throws -> MailboxWatcher {
        try #require(try place.services().watchers.first { $0.mailbox.name == "shared" })
    }

    @Test("one connection for all folders, or as many as are configured", arguments: [1, 2, 3, 9])
    func lanes(connections: Int) async throws {
        try await Workplace.with(Self.additions + "connections = \(connections)\n") { place in
            let watchers = try place.services().watchers.filter { $0.mailbox.name == "shared" }
            #expect(watchers.count == min(connections, 3))
            #expect(watchers.first?.folders.first?.folder == "INBOX")
            #expect(Set(watchers.flatMap(\.folders)).count == 3)
        }
    }

    @Test("a backlog, a poisoned mail and a missing folder keep nobody waiting, and each folder has its own health")
    func nobodyWaits() async throws {
        try await Workplace.with(Self.additions) { place in
            let order = Order()
            let inbox = FakeMailServer(Dictionary(uniqueKeysWithValues: (1...900).map { ($0, Self.mail("a\($0)")) }))
            let helpdesk = FakeMailServer([1: Self.mail("b1")])
            let late = (inbox: Self.mail("late1"), helpdesk: Self.mail("late2"))
            await inbox.setSilent([450])
            await inbox.setAfterFetch { server in
                order.note("inbox", await server.fetched.last ?? [])
                guard await server.fetched.count == 1 else { return }
                await server.put(901, late.inbox)
                await helpdesk.put(2, late.helpdesk)
            }
            await helpdesk.setAfterFetch { order.note("helpdesk", await $0.fetched.last ?? []) }
            let stream = FakeMailServer.connected(to: ["INBOX": inbox, "Helpdesk": helpdesk])
            let session = try await MailboxSession.begin(on: stream, clock: place.clock)
            let watcher = try Self.watcher(place)
            var cares = watcher.folders.map { FolderCare($0) }
            try await watcher.goRound(&cares, on: session) {}

            // The helpdesk's mails came after the first group of the backlog, in one group of their own.
            #expect(order.folders.prefix(3) == ["inbox", "helpdesk", "inbox"])
            // Both late mails come with the next group of their folder, while the backlog still waits.
            #expect(order.groups(of: "inbox")[1].contains(901))
            #expect(order.groups(of: "helpdesk").joined().contains(2))
            #expect(try await place.store.totals().messages == 902)
            let troubles = await place.board.allTroubles
            #expect(troubles.count == 2 && troubles[0].contains("INBOX: the server lists 1 mail but"), "\(troubles)")
            #expect(troubles[1].contains("there is no folder \"Missing\"") && troubles[1].contains("\"Helpdesk\""))
            let states = try await place.store.folderStates()
            #expect(states.first { $0.folder.folder == "INBOX" }?.tally.waiting == 1)
            #expect(states.filter { $0.error != nil }.map(\.folder.folder) == ["Missing"])
            #expect(states.allSatisfy { $0.tally.addsUp })
        }
    }

    @Test("a folder in trouble rests, and is read again once it is well")
    func aFolderRests() async throws {
        try await Workplace.with(Self.additions) { place in
            let inbox = FakeMailServer([1: Self.mail("a")])
            let helpdesk = FakeMailServer([1: Self.mail("b")])
            await helpdesk.setRefusal("[INUSE] another client has it; Suggested Backoff Time: 600000 milliseconds")
            let missing = FakeMailServer()
            let folders = ["INBOX": inbox, "Helpdesk": helpdesk, "Missing": missing]
            let session = try await MailboxSession.begin(on: FakeMailServer.connected(to: folders), clock: place.clock)
            let watcher = try Self.watcher(place)
            var cares = watcher.folders.map { FolderCare($0) }
            try await watcher.goRound(&cares, on: session) {}
            #expect(cares.map(\.restsUntil).map { $0 == nil } == [true, false, true])
            #expect(await place.board.allTroubles.count == 1)
            await helpdesk.setRefusal(nil)
            // It is left in peace until its time has come.
            try await watcher.goRound(&cares, on: session) {}
            #expect(await helpdesk.fetched.isEmpty)
            cares[1].succeeded()
            try await watcher.goRound(&cares, on: session) {}
            #expect(await place.board.allTroubles.isEmpty)
            #expect(try await place.store.totals().messages == 2)
        }
    }

    @Test("a missing folder is looked for no more often than the others are looked into")
    func aMissingFolderWakesNobody() {
        let now = ContinuousClock.now
        let missing = MailboxError(.configuration, "there is no such folder")
        for (interval, least, most) in [(60, 60, 60), (5, 5, 25), (3600, 100, 100)] as [(Int, Int, Int)] {
            var care = FolderCare(FolderID(mailbox: "shared", folder: "Missing"))
            for _ in 1...9 {
                let pause = care.failed(missing, at: now, jitter: 1, interval: .seconds(interval))
                #expect(pause >= .seconds(least) && pause <= .seconds(most), "\(pause)")
                #expect(care.restsUntil == now + pause)
            }
            // Trouble of the server passes sooner.
            var other = FolderCare(FolderID(mailbox: "shared", folder: "INBOX"))
            let pause = other.failed(MailboxError(.transient, ""), at: now, jitter: 1, interval: .seconds(interval))
            #expect(pause < .seconds(5))
        }
    }

    @Test("a folder that breaks every connection keeps nobody behind it from being read")
    func aFolderThatBreaksTheConnection() async throws {
        try await Workplace.with(Self.additions) { place in
            let inbox = FakeMailServer([1: Self.mail("a")])
            let helpdesk = FakeMailServer(Dictionary(uniqueKeysWithValues: (1...9).map { ($0, Self.mail("b\($0)")) }))
            await helpdesk.setDeadly(Set(1...9))
            let missing = FakeMailServer([1: Self.mail("c")])
            let folders = ["INBOX": inbox, "Helpdesk": helpdesk, "Missing": missing]
            let watcher = try Self.watcher(place)
            var cares = watcher.folders.map { FolderCare($0) }
            var backoff = Backoff()
            for _ in 1...2 {
                let stream = FakeMailServer.connected(to: folders)
                let session = try await MailboxSession.begin(on: stream, clock: place.clock)
                do {
                    try await watcher.goRound(&cares, on: session) { backoff.succeeded() }
                } catch {
                    _ = try await watcher.pause(after: error, spent: .zero, &backoff, &cares)
                    #expect(cares.map { $0.restsUntil == nil } == [true, false, true])
                    // However long this machine takes for the next round.
                    _ = cares[1].failed(MailboxError(.transient, "", retryAfter: .seconds(600)), at: .now, jitter: 0)
                }
            }
            #expect(await missing.fetched == [[1]])
            #expect(try await place.store.totals().messages == 2)
            // Once the other folders are read, only the bad one is in trouble.
            #expect(await place.board.allTroubles.count == 1)
            #expect(await place.board.trouble(of: "mailbox shared/Helpdesk") != nil)
        }
    }

    @Test(
        "a server that hangs up after so many mails is called again soon, for as long as mails come",
        arguments: [false, true]
    )
    func hangsUpAfterSoMany(hasBroughtMails: Bool) async throws {
        try await Workplace.with(Self.additions) { place in
            let watcher = try Self.watcher(place)
            var cares = [FolderCare(watcher.folders[0])]
            var backoff = Backoff()
            var pause = Duration.zero
            for _ in 1...6 {
                let trouble = FolderTrouble(
                    folder: watcher.folders[0],
                    cause: MailboxError(.transient, "hung up"),
                    hasBroughtMails: hasBroughtMails
                )
                pause = try await watcher.pause(after: trouble, spent: .zero, &backoff, &cares)
            }
            #expect((pause < Backoff.first * 2) == hasBroughtMails)
        }
    }

    @Test("numbers that do not fit together are no news as long as they stay the same", arguments: [false, true])
    func aLieToldAgainIsNoNews(isLarge: Bool) async throws {
        try await Workplace.with(Self.additions) { place in
            let server = FakeMailServer(Dictionary(uniqueKeysWithValues: (1...3).map { ($0, Self.mail("a\($0)")) }))
            await server.setUIDNext(4)
            await server.setModSeq(5)
            let session = try await MailboxSession.begin(
                on: FakeMailServer.connected(to: ["INBOX": server]),
                clock: place.clock
            )
            let watcher = try Self.watcher(place)
            var care = FolderCare(watcher.folders[0])
            var pass = FolderPass(
                folder: care.folder,
                mailbox: watcher.mailbox,
                session: session,
                pipeline: try place.pipeline(),
                store: place.store,
                clock: place.clock,
                log: Workplace.quiet,
                suspects: Suspects(),
                outboxBell: place.bell
            )
            pass.cheaplyListed = isLarge ? 1 : 10
            _ = try await pass.run(&care.view)
            await server.remove(1)
            _ = try await pass.run(&care.view)
            #expect(try await !watcher.hasNews(care, session))
            await server.put(4, Self.mail("a4"))
            await server.setUIDNext(5)
            #expect(try await watcher.hasNews(care, session))
        }
    }
}

/// Which folder was read when.
private final class Order: Sendable {
    private let entries = Mutex<[(folder: String, group: [UInt32])]>([])

    func note(_ folder: String, _ group: [UInt32]) { entries.withLock { $0.append((folder, group)) } }
    var folders: [String] { entries.withLock { $0.map(\.folder) } }
    func groups(of folder: String) -> [[UInt32]] { entries.withLock { $0.filter { $0.folder == folder }.map(\.group) } }
}
