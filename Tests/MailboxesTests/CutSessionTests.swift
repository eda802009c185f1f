import Feedback
import HostileIMAP
import Synchronization
import Testing

@testable import Mailboxes

/// Fault 27: the connection dies after any byte, either way.
struct CutSessionTests {
    /// What the daemon keeps: a mail is known by its UID, and marked on the server only when it is kept.
    final class Ledger: Sendable {
        private let mails = Mutex<[RawMessage]>([])

        func take(_ mail: RawMessage) { mails.withLock { $0.append(mail) } }
        var all: [RawMessage] { mails.withLock { $0 } }
        var known: Set<UID> { Set(all.map(\.location.uid)) }
    }

    /// One pass as the daemon makes it: list, fetch what is not known, move what is, wait for news.
    static func pass(_ stream: ServedStream, _ ledger: Ledger) async throws {
        let session = try await HostileServerTests.session(stream)
        let status = try await session.select(folder: "INBOX", writable: true)
        let uids = try await session.uids(in: 1...UInt32.max)
        let unknown = uids.filter { !ledger.known.contains($0) }
        _ = try await session.fetch(unknown, as: HostileServerTests.inbox, validity: status.uidValidity) {
            ledger.take($0)
        }
        _ = try await session.mark(uids.filter { ledger.known.contains($0) }, by: .move(toFolder: "Done"))
        _ = try await session.idle(until: stream.time.now + .seconds(60))
        guard await !stream.isClosed else { return }
        await session.logout()
    }

    /// The bytes of a whole pass, up to its farewell.
    static func length(_ capabilities: String) async throws -> (toServer: Int, toClient: Int) {
        let stream = ServedStream(
            ServedConnection(ServedMailbox(inbox: HostileServerTests.mails), capabilities: capabilities)
        )
        try await pass(stream, Ledger())
        let farewell = (
            client: "ABCDEFGH99 LOGOUT\r\n".utf8.count, server: "* BYE bye\r\nABCDEFGH99 OK done\r\n".utf8.count
        )
        return await (stream.bytesToServer - farewell.client, stream.bytesToClient - farewell.server)
    }

    @Test(
        "fault 27: cut after any byte either way, nothing is half, nothing falsely done, and then every mail is had once",
        arguments: [ServedConnection.allCapabilities, "IMAP4rev1 UIDPLUS IDLE"],
        [true, false]
    )
    func cutAnywhere(capabilities: String, isToServer: Bool) async throws {
        let length = try await Self.length(capabilities)
        for cut in 0...(isToServer ? length.toServer : length.toClient) {
            let mailbox = ServedMailbox(inbox: HostileServerTests.mails)
            let ledger = Ledger()
            let stream = ServedStream(
                ServedConnection(mailbox, capabilities: capabilities),
                limitToServer: isToServer ? cut : .max,
                limitToClient: isToServer ? .max : cut
            )
            var isDone = false
            do {
                try await Self.pass(stream, ledger)
                isDone = true
            } catch {
                #expect(error is MailboxError, "cut at \(cut)")
            }
            #expect(!isDone || cut >= (isToServer ? length.toServer : length.toClient) - 1, "false done at \(cut)")
            // Nothing has left the inbox that is not kept.
            let inbox = try #require(mailbox["INBOX"]).mails.map(\.uid)
            #expect([1, 2, 3].allSatisfy { inbox.contains($0) || ledger.known.contains(UID($0)) }, "cut at \(cut)")
            try await Self.pass(ServedStream(ServedConnection(mailbox, capabilities: capabilities)), ledger)
            Self.check(ledger, mailbox, cut)
        }
    }

    static func check(_ ledger: Ledger, _ mailbox: ServedMailbox, _ cut: Int) {
        let mails = HostileServerTests.mails
        #expect(ledger.all.count == mails.count && ledger.known.count == mails.count, "cut at \(cut)")
        for mail in ledger.all {
            #expect(mail.bytes == Array(mails[Int(mail.location.uid.value) - 1].utf8) && !mail.isCut, "cut at \(cut)")
        }
        #expect(mailbox["INBOX"]?.mails.isEmpty == true, "cut at \(cut)")
        let moved = Set((mailbox["Done"]?.mails ?? []).map { String(decoding: $0.bytes, as: UTF8.self) })
        #expect(moved == Set(mails), "cut at \(cut)")
    }
}
