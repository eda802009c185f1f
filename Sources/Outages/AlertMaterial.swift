package import Feedback

/// What an alert tells of; the caller fills it from the store.
package struct AlertMaterial: Sendable {
    package enum Occasion: String, CaseIterable, Sendable {
        case opened
        case reopened
        /// More people than the last alert said.
        case grown
        case stillFailing
        case closed
    }

    package let occasion: Occasion
    package let incident: Incident
    /// The incident's reports, for the bars; any order.
    package let reports: [OutageReport]
    /// Mails to show the first words of; three are used, none of them a security matter.
    package let items: [FeedbackItem]
    /// Reports an hour usual at this hour; nil while unknown.
    package let usualPerHour: Double?
    package let organisation: String
    /// IANA name.
    package let timeZone: String
    /// ISO 639-1.
    package let language: String
    package let now: Timestamp

    package init(
        occasion: Occasion,
        incident: Incident,
        reports: [OutageReport],
        items: [FeedbackItem],
        usualPerHour: Double?,
        organisation: String,
        timeZone: String,
        language: String,
        now: Timestamp
    ) {
        self.occasion = occasion
        self.incident = incident
        self.reports = reports
        self.items = items
        self.usualPerHour = usualPerHour
        self.organisation = organisation
        self.timeZone = timeZone
        self.language = language
        self.now = now
    }
}

extension AlertMaterial.Occasion {
    /// The occasion for an alert that follows from a rule.
    package init(_ rule: BurstRule) {
        switch rule {
        case .reopened: self = .reopened
        case .doubled: self = .grown
        case .stillFailing: self = .stillFailing
        case .wentQuiet: self = .closed
        default: self = .opened
        }
    }
}
