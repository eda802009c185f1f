import Feedback
import HostileIMAP
import Store
import Synchronization
import Testing

@testable import Daemon

/// One pass over one mailbox, on a real socket.
struct OnceTests {
    private static func mail(_ number: Int) -> String {
        "From: ann\(number)@example.org\r\nTo: it-feedback@example.org\r\nSubject: Thanks \(number)\r\n"
            + "Message-ID: <\(number)@example.org>\r\n\r\nThe new canteen screen \(number) is lovely, thank you.\r\n"
    }

    private static func mailbox(_ server: LoopbackServer, folders: String, mark: String = "") -> String {
        """
        [[mailbox]]
        name = "shared"
        url = "imap://127.0.0.1:\(server.port)"
        security = "plain"
        allow_plaintext = true
        user = "b@example.org"
        secret = "command:echo any"
        folders = [\(folders)]
        \(mark)

        """
    }

    /// Mails in the store, and troubles, after a pass.
    private static func once(
        _ server: LoopbackServer,
        folders: String
    ) async throws -> (mails: Int, troubles: [String]) {
        try await Workplace.with(mailbox(server, folders: folders)) { place in
            let watcher = try #require(try place.services().watchers.first { $0.mailbox.name == "shared" })
            let troubles = try await watcher.once { _ in }
            return (try await place.store.totals().messages, troubles)
        }
    }

    @Test("a missing folder is told, and does not keep the others")
    func missingFolder() async throws {
        let server = try LoopbackServer(ServedMailbox(inbox: (1...3).map(Self.mail)))
        defer { server.stop() }
        let (mails, troubles) = try await Self.once(server, folders: "\"Nowhere\", \"INBOX\"")
        #expect(mails == 3)
        #expect(troubles.count == 1 && troubles[0].hasPrefix("Nowhere: there is no folder"), "\(troubles)")
    }

    @Test("a mail at which the server hangs up does not keep the others, and is told")
    func deadlyMail() async throws {
        let server = try LoopbackServer(ServedMailbox(inbox: (1...9).map(Self.mail)), act: .hangsUpAtOne)
        defer { server.stop() }
        let (mails, troubles) = try await Self.once(server, folders: "\"INBOX\"")
        #expect(mails == 8)
        #expect(troubles.count == 1 && troubles[0].contains("closed the connection"), "\(troubles)")
        #expect(server.commands.count < MailboxWatcher.connectionsAtOnce)
    }

    @Test("mails that can be copied and not be removed are copied once")
    func copiesOnly() async throws {
        let served = ServedMailbox(inbox: (1...3).map(Self.mail))
        let server = try LoopbackServer(served, capabilities: "IMAP4rev1 UIDPLUS", act: .refusesFlags)
        defer { server.stop() }
        let move = "mark = \"move\"\nmove_to = \"Done\""
        try await Workplace.with(Self.mailbox(server, folders: "\"INBOX\"", mark: move)) { place in
            let watcher = try #require(try place.services().watchers.first { $0.mailbox.name == "shared" })
            for _ in 1...3 { _ = try await watcher.once { _ in } }
            #expect(served["Done"]?.mails.count == 3 && served["INBOX"]?.mails.count == 3)
            #expect(try await place.store.totals().messages == 3)
        }
    }

    @Test("mails that the server withholds are a trouble, told once, until they come")
    func withheld() async throws {
        let server = try LoopbackServer(ServedMailbox(inbox: (1...3).map(Self.mail)), act: .refuses)
        defer { server.stop() }
        try await Workplace.with(Self.mailbox(server, folders: "\"INBOX\"")) { place in
            let watcher = try #require(try place.services().watchers.first { $0.mailbox.name == "shared" })
            _ = try await watcher.once { _ in }
            #expect(await watcher.board.allTroubles.contains { $0.contains("lists 3 mails but does not give") })
            await watcher.report(withheld: 0, of: watcher.folders[0])
            #expect(await watcher.board.allTroubles.isEmpty)
        }
    }

    @Test("a server that hangs up at every mail is not called for ever")
    func deadlyServer() async throws {
        let server = try LoopbackServer(ServedMailbox(inbox: (1...40).map(Self.mail)), act: .hangsUp)
        defer { server.stop() }
        let (_, troubles) = try await Self.once(server, folders: "\"INBOX\"")
        #expect(troubles.count == 1)
        #expect(server.commands.count <= MailboxWatcher.connectionsAtOnce)
    }
}
