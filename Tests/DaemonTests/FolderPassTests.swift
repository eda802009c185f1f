import Feedback
import Mailboxes
import SQL
import Store
import Testing

@testable import Daemon

/// One look after another into a folder of a server in memory, with the real store behind.
struct FolderPassTests {
    private static let folder = FolderID(mailbox: "feedback", folder: "INBOX")

    private static func mail(_ number: UInt32) -> FakeMailServer.Mail {
        FakeMailServer.Mail(
            body: "From: ann\(number)@example.org\r\nTo: it-feedback@example.org\r\nSubject: Thanks \(number)\r\n"
                + "Message-ID: <\(number)@example.org>\r\n\r\nThe new canteen screen \(number) is lovely, thank you.\r\n"
        )
    }

    private static func server(_ uids: ClosedRange<UInt32>) -> FakeMailServer {
        FakeMailServer(Dictionary(uniqueKeysWithValues: uids.map { ($0, mail($0)) }))
    }

    /// One look on a connection of its own.
    private static func look(
        _ server: FakeMailServer,
        _ place: Workplace,
        suspects: Set<UID> = [],
        clock: (any WallClock)? = nil
    ) async throws -> FolderPass.Outcome {
        let session = try await MailboxSession.begin(on: server.connected(), clock: place.clock)
        let pass = FolderPass(
            folder: folder,
            mailbox: place.configuration.mailboxes[0],
            session: session,
            pipeline: try place.pipeline(),
            store: place.store,
            clock: clock ?? place.clock,
            log: Workplace.quiet,
            suspects: suspects,
            isFirstOfConnection: true,
            outboxBell: place.bell
        )
        return try await pass.run()
    }

    private static func status(_ place: Workplace) async throws -> StatusReport.Mailbox? {
        let inspector = StatusInspector(configuration: place.configuration, store: place.store, clock: place.clock)
        return try await inspector.report(board: place.board, model: "test").mailboxes.first
    }

    @Test func everyMailIsStoredOnceAndMarkedAfterwards() async throws {
        try await Workplace.with { place in
            let server = Self.server(1...3)
            for _ in 1...2 { _ = try await Self.look(server, place) }
            #expect(try await place.store.totals().messages == 3)
            #expect(await server.fetched == [[1, 2, 3]])
            #expect(await server.mails.values.allSatisfy { $0.flags.contains(MailboxSession.keyword) })
            let status = try await Self.status(place)
            #expect([status?.onServer, status?.stored, status?.waiting, status?.quarantined] == [3, 3, 0, 0])
        }
    }

    @Test("a rebuilt folder brings nothing twice")
    func aRenumberedFolderIsKnownByContent() async throws {
        try await Workplace.with { place in
            let server = Self.server(1...3)
            _ = try await Self.look(server, place)
            await server.renumber(to: 8, from: 100)
            _ = try await Self.look(server, place)
            #expect(try await place.store.totals().messages == 3)
        }
    }

    @Test("a mail that breaks every connection is set aside, and the others come in")
    func aDeadlyMailIsQuarantined() async throws {
        try await Workplace.with { place in
            let server = Self.server(1...3)
            await server.setDeadly([2])
            var suspects: Set<UID> = []
            var breaks = 0
            while breaks < 20 {
                do {
                    _ = try await Self.look(server, place, suspects: suspects)
                    break
                } catch let error as FetchBroken {
                    breaks += 1
                    if let suspect = error.suspect { suspects.insert(suspect) }
                }
            }
            #expect(breaks < 10)
            #expect(try await place.store.totals().quarantined == 1)
            #expect(try await place.store.totals().messages == 3)
            #expect(await server.mails[2]?.flags.isEmpty == true)
            let status = try await Self.status(place)
            #expect([status?.onServer, status?.stored, status?.waiting, status?.quarantined] == [3, 2, 0, 1])
        }
    }

    @Test("what the server does not hand over is waiting until it is given up, and never stored as an empty mail")
    func unreadableMailWaitsAndIsQuarantined() async throws {
        try await Workplace.with { place in
            let server = Self.server(1...3)
            await server.setSilent([1])
            await server.setEmpty([2])
            _ = try await Self.look(server, place)
            var status = try await Self.status(place)
            #expect([status?.onServer, status?.stored, status?.waiting, status?.quarantined] == [3, 1, 2, 0])
            for _ in 2...FeedbackStore.maximumFetchAttempts { _ = try await Self.look(server, place) }
            status = try await Self.status(place)
            #expect([status?.onServer, status?.stored, status?.waiting, status?.quarantined] == [3, 1, 0, 2])
            #expect(await server.mails[2]?.flags.isEmpty == true)
        }
    }

    @Test func mailRemovedWhileWeLookIsCountedAsGone() async throws {
        try await Workplace.with { place in
            let server = Self.server(1...3)
            await server.setVanishing([3])
            _ = try await Self.look(server, place)
            let status = try await Self.status(place)
            #expect([status?.onServer, status?.stored, status?.waiting, status?.goneBeforeRead] == [2, 2, 0, 1])
        }
    }

    @Test func movedMailIsNoLongerOnTheServer() async throws {
        let moving =
            "[[mailbox]]\nname = \"moving\"\nurl = \"imaps://other.example.org\"\nuser = \"b@example.org\"\n"
            + "secret = \"credential:imap\"\nmark = \"move\"\nmove_to = \"Done\"\n"
        try await Workplace.with(moving) { place in
            let server = Self.server(1...3)
            let session = try await MailboxSession.begin(on: server.connected(), clock: place.clock)
            let pass = FolderPass(
                folder: FolderID(mailbox: "moving", folder: "INBOX"),
                mailbox: place.configuration.mailboxes[1],
                session: session,
                pipeline: try place.pipeline(),
                store: place.store,
                clock: place.clock,
                log: Workplace.quiet,
                suspects: [],
                isFirstOfConnection: true,
                outboxBell: place.bell
            )
            let outcome = try await pass.run()
            #expect(outcome.onServer == 0)
            #expect(await server.moved.count == 3)
            #expect(try await Self.status(place)?.stored == 0)
        }
    }

    @Test("the last look is when the folder was listed, not when its mails had all been fetched")
    func aLookBeginsWithItsListing() async throws {
        try await Workplace.with { place in
            let server = Self.server(1...1)
            _ = try await Self.look(server, place, clock: HurryingClock(Workplace.start))
            let state = try await place.store.folderStates().first
            #expect(state?.lastPolledAt == Workplace.start)
        }
    }

    @Test("a full store takes nothing in, marks nothing, and goes on once there is room")
    func aFullStoreLosesNothing() async throws {
        try await Workplace.with { place in
            var large = Self.mail(1)
            large.body += String(repeating: "All of it is lovely.\r\n", count: 20_000)
            let server = FakeMailServer([1: Self.mail(1), 2: large, 3: Self.mail(3)])
            _ = try await Self.look(FakeMailServer(), place)
            try await place.store.limitSize(toBytes: 1)
            let error = await #expect(throws: StoreError.self) { _ = try await Self.look(server, place) }
            #expect(error?.kind == .full)
            #expect(await server.mails.values.allSatisfy(\.flags.isEmpty))
            try await place.store.limitSize(toBytes: 1 << 30)
            _ = try await Self.look(server, place)
            #expect(try await place.store.totals().messages == 3)
        }
    }
}
