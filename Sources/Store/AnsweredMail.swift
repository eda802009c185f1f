package import Feedback

/// A mail of ours that somebody answers.
package struct AnsweredMail: Hashable, Sendable {
    package let messageID: String
    package let kind: OutboundMail.Kind
    /// Of the outbox: what it was about.
    package let key: String
    /// The mail that it followed from; nil where it followed from none.
    package let message: Int64?
    package let createdAt: Timestamp
}
