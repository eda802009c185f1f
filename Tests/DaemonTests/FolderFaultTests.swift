import Feedback
import HostileIMAP
import Mailboxes
import Store
import Testing
import Wire

@testable import Daemon

/// Faults 40 to 43 through the whole pass: a real socket, libcurl, the pipeline and the store.
struct FolderFaultTests {
    private static func mail(_ number: Int) -> ServedMail {
        let text =
            "From: ann\(number)@example.org\r\nTo: it-feedback@example.org\r\nSubject: VPN \(number)\r\n"
            + "Message-ID: <\(number)@example.org>\r\n\r\nThe VPN is down, I cannot connect (room \(number)).\r\n"
        var mail = ServedMail(uid: UInt32(number), bytes: Array(text.utf8))
        mail.date = "23-Nov-2026 10:00:00 +0000"
        return mail
    }

    private static func folder(_ mails: [ServedMail], validity: UInt32 = 9, next: UInt32? = nil) -> ServedFolder {
        var folder = ServedFolder(validity: validity)
        folder.mails = mails
        folder.nextUID = next ?? (mails.last?.uid ?? 0) + 1
        return folder
    }

    private static func look(_ mailbox: ServedMailbox, _ place: Workplace, act: Act = .honest) async throws
        -> FolderTally
    {
        let server = try LoopbackServer(mailbox, act: act)
        defer { server.stop() }
        let session = try await MailboxSession.open(
            Endpoint(scheme: .imap, host: "127.0.0.1", port: server.port, security: .plain),
            credentials: Credentials(user: "feedback", password: "any"),
            deadline: .now + .seconds(30),
            clock: place.clock
        )
        let pass = FolderPass(
            folder: FolderID(mailbox: "feedback", folder: "INBOX"),
            mailbox: place.configuration.mailboxes[0],
            session: session,
            pipeline: try place.pipeline(),
            store: place.store,
            clock: place.clock,
            log: Workplace.quiet,
            suspects: Suspects(),
            outboxBell: place.bell
        )
        var view: FolderView?
        var outcome = FolderPass.Outcome()
        repeat { outcome = try await pass.run(&view) } while outcome.hasMore
        #expect(outcome.tally.addsUp && outcome.tally.waiting == 0)
        await session.logout()
        return outcome.tally
    }

    @Test("fault 40: a rebuilt folder brings nothing twice, and nobody hears of it again")
    func rebuilt() async throws {
        try await Workplace.with { place in
            let mailbox = ServedMailbox()
            mailbox["INBOX"] = Self.folder((1...3).map(Self.mail))
            _ = try await Self.look(mailbox, place)
            let outbox = try await place.outbox()
            #expect(!outbox.isEmpty)
            let renumbered = (1...3).map { number in
                var mail = Self.mail(number)
                mail.uid = UInt32(90 - number)
                return mail
            }
            mailbox["INBOX"] = Self.folder(renumbered.sorted { $0.uid < $1.uid }, validity: 10)
            let tally = try await Self.look(mailbox, place)
            #expect([tally.onServer, tally.stored] == [3, 3])
            #expect(try await place.store.totals().messages == 3)
            #expect(try await place.outbox() == outbox)
        }
    }

    @Test("fault 41: a number used again for another mail: both are stored")
    func reused() async throws {
        try await Workplace.with { place in
            let mailbox = ServedMailbox()
            mailbox["INBOX"] = Self.folder((1...3).map(Self.mail))
            _ = try await Self.look(mailbox, place)
            var other = Self.mail(77)
            other.uid = 3
            mailbox["INBOX"] = Self.folder([Self.mail(1), Self.mail(2), other])
            for _ in 1...2 {
                let tally = try await Self.look(mailbox, place)
                #expect([tally.onServer, tally.stored] == [3, 3])
                #expect(try await place.store.totals().messages == 4)
            }
        }
    }

    @Test(
        "fault 42: the numbers on the server count, not what UIDNEXT says",
        arguments: [1, 3, 5, 4_000_000_000] as [UInt32]
    )
    func lies(next: UInt32) async throws {
        try await Workplace.with { place in
            let mailbox = ServedMailbox()
            mailbox["INBOX"] = Self.folder((1...3).map(Self.mail), next: 900)
            _ = try await Self.look(mailbox, place)
            // Lower than before, or higher.
            mailbox["INBOX"] = Self.folder((1...4).map(Self.mail), next: next)
            let tally = try await Self.look(mailbox, place)
            #expect([tally.onServer, tally.stored] == [4, 4])
            #expect(try await place.store.totals().messages == 4)
        }
    }

    @Test("fault 42: no UIDVALIDITY, and a UIDNEXT below every mail")
    func noValidity() async throws {
        try await Workplace.with { place in
            let mailbox = ServedMailbox()
            mailbox["INBOX"] = Self.folder((1...3).map(Self.mail))
            for _ in 1...2 {
                let tally = try await Self.look(mailbox, place, act: .liesAboutNumbers)
                #expect([tally.onServer, tally.stored] == [3, 3])
            }
            #expect(try await place.store.totals().messages == 3)
        }
    }

    @Test("fault 43: mails that staff remove before or after they are read are counted, and stop nothing")
    func removed() async throws {
        try await Workplace.with { place in
            let mailbox = ServedMailbox()
            mailbox["INBOX"] = Self.folder((1...3).map(Self.mail))
            _ = try await Self.look(mailbox, place)
            // 1 and 2 are moved away by staff, 4 came and went, 5 came.
            mailbox["INBOX"] = Self.folder([Self.mail(3), Self.mail(5)])
            let tally = try await Self.look(mailbox, place)
            #expect([tally.onServer, tally.stored] == [2, 2])
            let state = try #require(try await place.store.folderStates().first)
            #expect(state.passedOver == 1 && state.error == nil && state.failing == 0)
            #expect(try await place.store.totals().messages == 4)
        }
    }
}
