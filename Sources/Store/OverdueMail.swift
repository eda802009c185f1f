package import Feedback

/// An urgent mail that has reached nobody: it waits, or was given up.
package struct OverdueMail: Hashable, Sendable {
    package let number: Int64
    package let kind: OutboundMail.Kind
    /// What it is about, as its composer named it.
    package let key: String
    package let createdAt: Timestamp
    /// The relay refused it, or it was held: nobody will get it.
    package let isGivenUp: Bool
}
