package import Feedback

/// That the sender of a mail may be told of what it counts into, and how to reach them in its thread. Decided when the mail comes.
package struct AnswerRight: Hashable, Sendable {
    /// The mail that is answered.
    package let message: Int64
    package let recipient: EmailAddress
    /// As the mail was heard, or `und`.
    package let language: String
    /// Without angle brackets, fit for a header.
    package let messageID: String?
    package let references: [String]
    /// Of our own people, and our own server vouches for it.
    package let isTrusted: Bool

    package init(
        message: Int64,
        recipient: EmailAddress,
        language: String,
        messageID: String?,
        references: [String],
        isTrusted: Bool
    ) {
        self.message = message
        self.recipient = recipient
        self.language = language
        self.messageID = messageID
        self.references = references
        self.isTrusted = isTrusted
    }
}
