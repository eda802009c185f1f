package import Feedback

/// What a reporter may be told of an incident that is open.
package struct KnownOutage: Hashable, Sendable {
    /// As the operator named it; nil: none in common.
    package let service: String?
    /// Which of its distinct people this one is, by when each reported it first; nil: not known.
    package let place: Int?
    package let since: Timestamp
    /// IT's latest word.
    package let note: IncidentNote?

    package init(service: String?, place: Int?, since: Timestamp, note: IncidentNote? = nil) {
        self.service = service
        self.place = place
        self.since = since
        self.note = note
    }

    /// IT's latest word, without when it will say more.
    var withoutNextWord: KnownOutage {
        let word = note.map { IncidentNote(text: $0.text, word: $0.word, nextWordBy: nil) }
        return KnownOutage(service: service, place: place, since: since, note: word)
    }

    package init(_ incident: Incident, place: Int?) {
        self.init(service: incident.service, place: place, since: incident.firstReportAt, note: incident.note)
    }
}
