internal import Feedback
internal import MIME
internal import Store

/// A stored mail that asks something of us.
struct InstructionMail: Sendable {
    let number: Int64
    let message: Message
    let contentHash: [UInt8]
    let receivedAt: Timestamp
    /// The configuration's name of the mailbox it came to.
    let mailbox: String

    init(_ intake: Intake, message: Message, number: Int64) {
        self.number = number
        self.message = message
        contentHash = intake.contentHash
        receivedAt = intake.receivedAt
        mailbox = intake.raw.location.folder.mailbox
    }

    /// A command that has waited, carried out now because of `mail`, which brought its code.
    init(number: Int64, of mail: InstructionMail, receivedAt: Timestamp) {
        self.number = number
        message = mail.message
        contentHash = mail.contentHash
        self.receivedAt = receivedAt
        mailbox = mail.mailbox
    }

    func record(_ kind: InstructionRecord.Kind, now: Timestamp) -> InstructionRecord {
        var record = InstructionRecord(
            message: number,
            kind: kind,
            claimed: message.sender.key,
            contentHash: contentHash,
            wordsHash: wordsHash,
            decidedAt: now
        )
        record.messageID = message.messageID
        return record
    }

    /// Of what a signature usually covers (RFC 6376 section 5.4.1): a captured mail may come again with another Message-ID, but
    /// not with another date or text.
    private var wordsHash: [UInt8] {
        let date = message.date.map { "\($0.milliseconds)" } ?? ""
        let parts = [message.sender.key, date, message.subject, message.text]
        // Each with its length, so that no two mails read alike.
        return ContentHash(of: parts.flatMap { Array("\($0.utf8.count) \($0)\n".utf8) }).bytes
    }
}
