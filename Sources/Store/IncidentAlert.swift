package import Feedback

/// An alert of an incident and what became of it for one recipient.
package struct IncidentAlert: Hashable, Sendable {
    package let composedAt: Timestamp
    /// Of the whole mail.
    package let state: OutboxRow.State
    package let attempts: Int
    /// Empty when it could not be written to anybody.
    package let recipient: String
    /// `pending`, `accepted` or `refused`.
    package let outcome: String
    /// The relay's answer, or why the mail was not sent; empty when there is nothing to say.
    package let answer: String
}
