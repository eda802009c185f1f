package import Feedback

/// What an alert tells of; the caller fills it from the store.
package struct AlertMaterial: Sendable {
    package enum Occasion: String, CaseIterable, Sendable {
        case opened
        case reopened
        /// More people than the last alert said.
        case grown
        case stillFailing
        /// By time.
        case closed
        /// IT says that it is over.
        case resolved
        /// IT says that there was no failure.
        case falseAlarm
        /// It is counted into `other` now.
        case merged
        /// `other` is counted into it now.
        case absorbed
        /// IT has taken back what it did: it is open as it was.
        case takenBack
    }

    package let occasion: Occasion
    package private(set) var incident: Incident
    /// The incident's reports, for the bars; any order.
    package let reports: [OutageReport]
    /// Its mails, or the newest of many: the clearest words of three people are shown, and what all say of places and of how bad it
    /// is. Security matters are never shown.
    package let items: [FeedbackItem]
    /// Reports an hour usual at this hour; nil while unknown.
    package let usualPerHour: Double?
    package let organisation: String
    /// IANA name.
    package let timeZone: String
    /// ISO 639-1.
    package let language: String
    package let now: Timestamp
    /// The incident as the last alert left it, or later; nil for a new one.
    package var before: Incident?
    /// The incident it was merged with.
    package var other: Incident?
    /// Whose word the alert is about, where the incident does not say it itself.
    package var word: IncidentWord?
    /// Another incident that is open, for an example of merging; nil when there is none.
    package var mergeable: Int64?
    /// Answers to the alert are read: it says which.
    package var takesAnswers = true

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

extension AlertMaterial {
    /// The same for when the time has passed by which IT promised to say more.
    package var withoutPromise: AlertMaterial {
        var material = self
        material.incident.note = incident.note.map { IncidentNote(text: $0.text, word: $0.word, nextWordBy: nil) }
        return material
    }
}

extension AlertMaterial.Occasion {
    /// The occasion for an alert that follows from a rule.
    package init(_ rule: BurstRule) {
        switch rule {
        case .reopened: self = .reopened
        case .doubled, .siteJoined, .held: self = .grown
        case .stillFailing: self = .stillFailing
        case .wentQuiet: self = .closed
        default: self = .opened
        }
    }
}
