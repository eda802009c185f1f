import Feedback
import Reading
import Replies
import Testing

/// The mails by which reading is measured, asked whether they would be answered: what machines send, in the wording of the products that
/// do, and what people write about such things.
struct AnsweredMailTests {
    private struct Mail {
        let kind: String
        let title: String
        let bytes: [UInt8]
    }

    private static let ours = "feedback@example.org"

    private static func mails() throws -> [Mail] {
        let folder = ConfigurationFixtures.machineMail
        return try ConfigurationFiles.names(in: folder, ending: ".txt").flatMap { name in
            try ConfigurationFiles.text("\(folder)/\(name)").split(separator: "\n=== ").map { entry in
                let lines = entry.split(separator: "\n", maxSplits: 1, omittingEmptySubsequences: false)
                let title = lines[0].split(separator: "|", maxSplits: 1)
                return Mail(
                    kind: title[0].filter { $0 != " " && $0 != "=" },
                    title: "\(name):\(title[1])",
                    bytes: Array((lines.count > 1 ? lines[1] : "").utf8)
                )
            }
        }
    }

    /// As it would be judged were it sent to us by the address it names, with a return path that agrees: what a server may add that
    /// tells nothing against it.
    private static func rule(of mail: Mail, _ reader: MessageReader) -> (kind: MailKind, rule: ReplyRule?) {
        var message = reader.read(mail.bytes)
        if message.returnPath == nil { message.returnPath = message.sender.address }
        message.recipients = [ours]
        let now = Timestamp(seconds: 1_795_435_200)
        var context = ReplyContext(received: now, now: now)
        context.mailboxAddresses = [ours].compactMap { EmailAddress($0) }
        return (message.kind, ReplyPolicy().decide(message, context).rule)
    }

    /// What keeps an answer from a person, though a person is what they are: the mail came from where nobody is known to read, through a
    /// list, or with a word against answers in its headers. It is heard all the same.
    private static let marks: Set<ReplyRule> = [.systemSender, .list, .precedence, .responseSuppress, .noReturnPath]

    @Test("of the machines none is answered; of the people all whose mail bears no mark against it")
    func whoIsAnswered() throws {
        let reader = MessageReader(ownAddresses: [Self.ours].compactMap { EmailAddress($0) })
        var (machines, people, marked) = (0, 0, 0)
        for mail in try Self.mails() {
            let (kind, rule) = Self.rule(of: mail, reader)
            if mail.kind == MailKind.human.rawValue {
                people += 1
                marked += rule.map(Self.marks.contains) == true ? 1 : 0
                #expect(rule == nil || rule.map(Self.marks.contains) == true, "\(mail.title)")
            } else {
                machines += 1
                #expect(rule != nil, "\(mail.title): \(mail.kind) as \(kind)")
            }
        }
        #expect(machines >= 390 && people >= 340)
        #expect(marked * 5 <= people)
    }
}
