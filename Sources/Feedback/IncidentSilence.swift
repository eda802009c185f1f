/// IT wants no alerts for a while: of one service, or of any.
package struct IncidentSilence: Hashable, Sendable, Codable {
    /// How long one may last: a slip of the hand must not silence for ever.
    package static let spans = Duration.minutes(1) ... .days(30)

    /// Nil: every service, and what names none.
    package let service: String?
    package let until: Timestamp
    /// Who asked for it, and when.
    package let word: IncidentWord

    package init(service: String?, until: Timestamp, word: IncidentWord) {
        self.service = service
        self.until = until
        self.word = word
    }

    package func covers(_ service: String?, at now: Timestamp) -> Bool {
        now < until && (self.service == nil || self.service == service)
    }
}
