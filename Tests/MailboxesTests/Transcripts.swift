import Feedback
import Testing

@testable import Mailboxes

/// A machine and a whole answer, fed in one piece or in two.
struct Transcript: CustomTestStringConvertible {
    let name: String
    var commands: [IMAPCommand] = []
    let answer: String
    var testDescription: String { name }

    /// The commands are tagged `T2`, `T3`, and so on; `T1` is the CAPABILITY before them.
    func play(splitAt split: Int? = nil) throws(MailboxError) -> [IMAPStateMachine.Action] {
        var machine = Self.synchronized()
        for command in commands { _ = machine.start(command) }
        let bytes = Array(answer.utf8)
        guard let split else { return try machine.received(bytes) }
        var actions = try machine.received(Array(bytes[..<split]))
        actions += try machine.received(Array(bytes[split...]))
        return actions
    }

    static func synchronized() -> IMAPStateMachine {
        var machine = IMAPStateMachine(tagPrefix: "T")
        _ = machine.start(.capability)
        _ = try? machine.received(Array("* CAPABILITY IMAP4rev1\r\nT1 OK done\r\n".utf8))
        return machine
    }
}

extension [IMAPStateMachine.Action] {
    /// The mails' bodies by UID, as text.
    var bodies: [UInt32: String] {
        var bodies: [UInt32: String] = [:]
        for case .mail(let answer, _) in self {
            if let uid = answer.uid, let body = answer.body?.bytes {
                bodies[uid.value] = String(decoding: body, as: UTF8.self)
            }
        }
        return bodies
    }

    var completions: [IMAPStateMachine.Completion] {
        compactMap { if case .finished(let completion) = $0 { completion } else { nil } }
    }
}
