package import Feedback

/// What came in during a period. A mail stored twice counts once.
package struct PeriodCounts: Hashable, Sendable {
    /// Mails by people, security matters included.
    package var byCategory: [Category: Int] = [:]
    /// Distinct people who wrote them.
    package var peopleByCategory: [Category: Int] = [:]
    /// Mails by people that nothing judged.
    package var unjudged = 0
    /// Of the mails by people: doubtful ones, security matters left out.
    package var unsure = 0
    /// Of the mails by people: security matters, whose words are never shown.
    package var security = 0
    /// Of the mails by people: older than the service.
    package var backlog = 0
    /// Distinct people.
    package var people = 0
    /// Mails by machines, whatever services they name.
    package var machine: [MailKind: Int] = [:]
    /// Mails that could not be read, whatever they are about.
    package var quarantined = 0
}

/// A digest as `status` shows it.
package struct DigestRecord: Hashable, Sendable {
    package let name: String
    package let period: String
    /// Where the next one begins.
    package let end: Timestamp
    package let recordedAt: Timestamp
}
