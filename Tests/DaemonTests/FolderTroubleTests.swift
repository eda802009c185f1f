import Feedback
import Mailboxes
import Store
import Testing

@testable import Daemon

/// Fetches and marks that fail: whose fault it is, and what goes on all the same.
struct FolderTroubleTests {
    private static func server(_ uids: ClosedRange<UInt32>) -> FakeMailServer {
        FakeMailServer(Dictionary(uniqueKeysWithValues: uids.map { ($0, mail($0)) }))
    }

    private static func mail(_ number: UInt32) -> FakeMailServer.Mail {
        FakeMailServer.Mail(
            body: "From: ann\(number)@example.org\r\nTo: it-feedback@example.org\r\nSubject: Thanks \(number)\r\n"
                + "Message-ID: <\(number)@example.org>\r\n\r\nThe new canteen screen \(number) is lovely, thank you.\r\n"
        )
    }

    private static func pass(_ session: MailboxSession, _ place: Workplace, _ suspects: Suspects = Suspects()) throws
        -> FolderPass
    {
        let mailbox = place.configuration.mailboxes[0]
        return FolderPass(
            folder: FolderID(mailbox: mailbox.name, folder: "INBOX"),
            mailbox: mailbox,
            session: session,
            pipeline: try place.pipeline(),
            store: place.store,
            clock: place.clock,
            log: Workplace.quiet,
            suspects: suspects,
            outboxBell: place.bell
        )
    }

    /// Connections one after the other, each until it breaks or nothing is left to fetch; returns how many broke.
    @discardableResult
    private static func look(
        _ server: FakeMailServer,
        _ place: Workplace,
        _ suspects: inout Suspects,
        times: Int
    ) async throws -> Int {
        var breaks = 0
        for _ in 1...times {
            let session = try await MailboxSession.begin(on: server.connected(), clock: place.clock)
            let pass = try pass(session, place, suspects)
            var view: FolderView?
            do {
                while try await pass.run(&view).hasMore {}
                suspects = Suspects()
            } catch let error as FetchBroken {
                breaks += 1
                if let suspect = error.suspect { suspects.add(suspect) }
            }
        }
        return breaks
    }

    // MARK: - Whose fault

    @Test("a line that is cut again and again has no mail set aside", arguments: [0, 4] as [UInt32])
    func anUnstableLine(stored: UInt32) async throws {
        try await Workplace.with { place in
            let server = FakeMailServer()
            for uid in 0..<stored { await server.put(uid + 1, Self.mail(uid + 1)) }
            var suspects = Suspects()
            try await Self.look(server, place, &suspects, times: 1)
            await server.put(stored + 1, Self.mail(stored + 1))
            await server.setCuts(12)
            #expect(try await Self.look(server, place, &suspects, times: 12) == 12)
            #expect(try await place.store.totals().quarantined == 0)
            try await Self.look(server, place, &suspects, times: 1)
            #expect(try await place.store.totals().messages == Int(stored) + 1)
            #expect(try await place.store.totals().quarantined == 0)
        }
    }

    @Test(
        "a server that refuses for now, whatever it is asked for, has no mail set aside",
        arguments: [
            "BAD Request is throttled. Suggested Backoff Time: 4823 milliseconds", "NO [UNAVAILABLE] later",
            "NO [LIMIT] slow down", "NO [INUSE] a moment", "NO internal error", "NO [SERVERBUG] oh",
        ]
    )
    func aServerThatRefuses(words: String) async throws {
        try await Workplace.with { place in
            let server = Self.server(1...3)
            var suspects = Suspects()
            try await Self.look(server, place, &suspects, times: 1)
            for uid in 4...6 as ClosedRange<UInt32> { await server.put(uid, Self.mail(uid)) }
            await server.setFetchRefusal(words)
            try await Self.look(server, place, &suspects, times: 10)
            #expect(try await place.store.totals().quarantined == 0)
            await server.setFetchRefusal(nil)
            try await Self.look(server, place, &suspects, times: 2)
            #expect(try await place.store.totals().messages == 6)
            #expect(try await place.store.totals().quarantined == 0)
        }
    }

    @Test("a mail that breaks every connection is set aside, though no new mail comes: a known one is the proof")
    func aDeadlyMailAmongOldOnes() async throws {
        try await Workplace.with { place in
            let server = Self.server(1...3)
            var suspects = Suspects()
            try await Self.look(server, place, &suspects, times: 1)
            await server.put(4, Self.mail(4))
            await server.setDeadly([4])
            let breaks = try await Self.look(server, place, &suspects, times: 9)
            #expect(breaks == 1 + FeedbackStore.maximumFetchAttempts)
            #expect(try await place.store.totals().quarantined == 1)
            // The proof is asked for and thrown away: nothing is stored twice.
            #expect(try await place.store.totals().messages == 4)
        }
    }

    // MARK: - Marking

    @Test(
        "mails that cannot be marked keep no new ones out, and are marked when that is possible again",
        arguments: ["NO [OVERQUOTA] full", "NO [NOPERM] no", "NO nothing doing", "BAD what"]
    )
    func marksAreRefused(words: String) async throws {
        try await Workplace.with { place in
            let server = Self.server(1...2)
            await server.setMarkRefusal(words)
            for uid in 3...12 as ClosedRange<UInt32> {
                let session = try await MailboxSession.begin(on: server.connected(), clock: place.clock)
                var view: FolderView?
                let outcome = try await Self.pass(session, place).run(&view)
                #expect(outcome.markTrouble != nil)
                #expect(outcome.tally.stored == outcome.tally.onServer)
                await server.put(uid, Self.mail(uid))
            }
            #expect(try await place.store.totals().messages == 11)
            await server.setMarkRefusal(nil)
            let session = try await MailboxSession.begin(on: server.connected(), clock: place.clock)
            var view: FolderView?
            let outcome = try await Self.pass(session, place).run(&view)
            #expect(outcome.markTrouble == nil)
            #expect(await server.mails.values.allSatisfy { $0.flags.contains(MailboxSession.keyword) })
        }
    }

    // MARK: - The account

    @Test("the account of a large folder is put right although nothing more happens in it")
    func aRemovalIsCountedLater() async throws {
        try await Workplace.with { place in
            let server = Self.server(1...3)
            await server.setUIDNext(4)
            await server.setModSeq(5)
            let session = try await MailboxSession.begin(on: server.connected(), clock: place.clock)
            var pass = try Self.pass(session, place)
            pass.cheaplyListed = 1
            var view: FolderView?
            for _ in 1...2 { _ = try await pass.run(&view) }
            await server.remove(1)
            // Listed a moment ago: not at once again.
            var outcome = try await pass.run(&view)
            #expect(outcome.tally.onServer == 3)
            pass.restAfterWhole = .zero
            outcome = try await pass.run(&view)
            #expect(outcome.tally.onServer == 2 && outcome.tally.stored == 2)
            let searches = await server.searches
            for _ in 1...3 { _ = try await pass.run(&view) }
            #expect(await server.searches == searches)
        }
    }
}
