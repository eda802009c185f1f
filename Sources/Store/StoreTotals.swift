package import Feedback

/// The ledger: every stored mail has exactly one of these fates.
package struct StoreTotals: Hashable, Sendable {
    /// Every record there is.
    package var messages = 0
    /// By people, as judged.
    package var people: [Category: Int] = [:]
    /// By people, not judged.
    package var unjudged = 0
    /// By machines.
    package var machines: [MailKind: Int] = [:]
    /// Could not be read.
    package var quarantined = 0
    /// Further copies of mails counted above.
    package var echoes = 0

    /// Of all these, there before the service first looked: no alert and no answer follows from them.
    package var backlog = 0

    /// Stored but not yet marked on the server, in any numbering.
    package var unmarked = 0
    /// Expunged by somebody before they were read: never stored.
    package var gone = 0
    /// Being tried again: not stored yet.
    package var failing = 0

    package var databaseBytes = 0
    package var schemaVersion = 0

    /// Equal to `messages`, or something is wrong.
    package var accounted: Int {
        people.values.reduce(0, +) + machines.values.reduce(0, +) + unjudged + quarantined + echoes
    }
}

/// A mail that could not be read, for the operator.
package struct QuarantinedMail: Hashable, Sendable {
    package let number: Int64
    package let receivedAt: Timestamp
    package let reason: String
    /// Where it stands; nil when no folder has it any more.
    package let location: MailboxUID?
    /// Its bytes are in the store. If not, they are only on the server.
    package let hasBytes: Bool
}
