import Feedback
import HostileIMAP
import Testing
import Wire

@testable import Mailboxes

/// The same server over a real socket and libcurl.
struct LoopbackTests {
    static func open(_ server: LoopbackServer, within limit: Duration = .seconds(20)) async throws -> MailboxSession {
        try await MailboxSession.open(
            Endpoint(scheme: .imap, host: "127.0.0.1", port: server.port, security: .plain),
            credentials: Credentials(user: "feedback", password: "any"),
            deadline: .now + limit
        )
    }

    @Test("a pass over real sockets", arguments: [Act.honest, .chatters, .shortParts, .wholeInsteadOfPart])
    func pass(act: Act) async throws {
        let large = String(repeating: "0123456789abcdef", count: 100_000)
        let mails = HostileServerTests.mails + [large]
        let mailbox = ServedMailbox(inbox: mails)
        let server = try LoopbackServer(mailbox, act: act)
        defer { server.stop() }
        let session = try await Self.open(server)
        let status = try await session.select(folder: "INBOX", writable: true)
        let delivered = Delivered()
        let uids = try await session.uids(in: 1...UInt32.max)
        let missing = try await session.fetch(uids, as: HostileServerTests.inbox, validity: status.uidValidity) {
            delivered.take($0)
        }
        #expect(missing.isEmpty)
        #expect(delivered.all.count == 4)
        for (uid, body) in delivered.bodies { #expect(body == mails[Int(uid) - 1]) }
        let result = try await session.move(uids, to: "Done")
        #expect(result.outcome == .moved && result.validity == UIDValidity(77))
        #expect(result.uids == Dictionary(uniqueKeysWithValues: (1...4).map { (UID($0), UID($0)) }))
        #expect(mailbox["INBOX"]?.mails.isEmpty == true)
        await session.logout()
    }

    @Test("faults 44, 49 and 51 over real sockets", arguments: [Act.hangsUp, .saysBye, .endlessLine, .throttles])
    func breaks(act: Act) async throws {
        let server = try LoopbackServer(ServedMailbox(inbox: HostileServerTests.mails), act: act)
        defer { server.stop() }
        let session = try await Self.open(server)
        let status = try await session.select(folder: "INBOX", writable: true)
        await #expect {
            try await session.fetch([UID(1)], as: HostileServerTests.inbox, validity: status.uidValidity) { _ in }
        } throws: {
            ($0 as? MailboxError)?.kind == .transient
        }
    }

    @Test("fault 29: a dripping greeting is given up at the deadline")
    func drippingGreeting() async throws {
        let server = try LoopbackServer(ServedMailbox(), pause: 1000)
        defer { server.stop() }
        await #expect {
            _ = try await Self.open(server, within: .milliseconds(500))
        } throws: {
            ($0 as? MailboxError)?.kind == .transient
        }
    }
}
