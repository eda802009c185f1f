package import Feedback

/// A digest as it was composed for one period.
package struct DigestIssue: Hashable, Sendable {
    package let number: Int64
    /// Begins the outbox keys of its mails: `digest:weekly:2026-11-23T08:00`.
    package let key: String
    /// The digest's name in the configuration.
    package let name: String
    package let madeAt: Timestamp
}
