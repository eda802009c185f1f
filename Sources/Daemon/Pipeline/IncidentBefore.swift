internal import Feedback
internal import FoundationEssentials
internal import Store

/// What an act on an incident replaces, as far as it is needed to take the act back: a part of its story, as JSON.
struct IncidentBefore: Hashable, Sendable, Codable {
    var incident: Incident
    /// The numbers of those that were open. Nil where an earlier version did not keep it: then all that are open count as
    /// opened since.
    var open: [Int64]?
    /// The one that was merged into it.
    var other: Incident?
    /// Reports that left it, or that it took from `other`.
    var places: [IncidentPlace] = []
    /// Withheld from it before: those stay so.
    var excluded: [IncidentPlace] = []
    /// Incidents that had been counted into `other`.
    var chained: [Int64] = []
    /// The incident that was made of some of its mails.
    var split: Int64?

    init(_ incident: Incident) {
        self.incident = incident
    }

    /// Nil when an earlier version wrote it otherwise.
    static func read(_ text: String) -> IncidentBefore? {
        try? JSONDecoder().decode(IncidentBefore.self, from: Data(text.utf8))
    }

    var text: String {
        get throws { String(decoding: try JSONEncoder().encode(self), as: UTF8.self) }
    }
}
