package import Feedback
internal import SQL

/// That the sender of a mail may be told of what it counts into, and how to reach them in its thread. Decided when the mail comes.
package struct AnswerRight: Hashable, Sendable {
    /// The mail that is answered.
    package let message: Int64
    /// With the sender's bounce tag, where the return path has one.
    package let recipient: EmailAddress
    /// As the mail was heard, or `und`.
    package let language: String
    /// Without angle brackets, fit for a header.
    package let messageID: String?
    package let references: [String]
    /// Of our own people, and our own server vouches for it.
    package let isTrusted: Bool
    /// Our own server vouches for the sender, of our people or not.
    package let isAuthenticated: Bool

    package init(
        message: Int64,
        recipient: EmailAddress,
        language: String,
        messageID: String?,
        references: [String],
        isTrusted: Bool,
        isAuthenticated: Bool
    ) {
        self.message = message
        self.recipient = recipient
        self.language = language
        self.messageID = messageID
        self.references = references
        self.isTrusted = isTrusted
        self.isAuthenticated = isAuthenticated
    }

    /// Where to write weeks later: a bounce tag, which none but the sender's own address bears here, holds for about a week.
    package var lastingRecipient: EmailAddress { recipient.withoutBounceTag ?? recipient }
}

extension AnswerRight {
    /// Of the table `answer_right`, named `a`: the first seven columns of a row.
    static let columns = """
        a.message, a.recipient, a.language, a.message_id, a.reference_ids, a.is_trusted, a.is_authenticated
        """

    /// Nil for a recipient that cannot be written to.
    init?(_ row: borrowing Row) {
        guard let recipient = EmailAddress(row.text(1)) else { return nil }
        self.init(
            message: row.int64(0),
            recipient: recipient,
            language: row.text(2),
            messageID: row.optionalText(3),
            references: row.text(4).split(separator: " ").map(String.init),
            isTrusted: row.int(5) != 0,
            isAuthenticated: row.int(6) != 0
        )
    }
}
