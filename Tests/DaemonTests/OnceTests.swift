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

    private static func mailbox(_ server: LoopbackServer, folders: String) -> String {
        """
        [[mailbox]]
        name = "shared"
        url = "imap://127.0.0.1:\(server.port)"
        security = "plain"
        allow_plaintext = true
        user = "b@example.org"
        secret = "command:echo any"
        folders = [\(folders)]

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

    @Test("a server that hangs up at every mail is not called for ever")
    func deadlyServer() async throws {
        let server = try LoopbackServer(ServedMailbox(inbox: (1...40).map(Self.mail)), act: .hangsUp)
        defer { server.stop() }
        let (_, troubles) = try await Self.once(server, folders: "\"INBOX\"")
        #expect(troubles.count == 1)
        #expect(server.commands.count <= MailboxWatcher.connectionsAtOnce)
    }
}
