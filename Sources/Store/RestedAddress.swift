package import Feedback

/// An address that gets nothing for a while, because nobody is reached there.
package struct RestedAddress: Hashable, Sendable {
    /// How long it rests, unless the person writes or a mail arrives there.
    package static let span = Duration.days(60)

    package enum Cause: String, Sendable {
        /// The relay refused it at RCPT.
        case refused
        /// A mail to it came back.
        case bounced
    }

    /// As people are told apart (`EmailAddress.normalized`).
    package let address: String
    package let cause: Cause
    /// RFC 3463; empty when only words told of it.
    package let status: String
    package let since: Timestamp
    package let until: Timestamp
}
