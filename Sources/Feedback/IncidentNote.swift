/// What IT lets those know who report an incident.
package struct IncidentNote: Hashable, Sendable, Codable {
    /// UTF-8 bytes kept of the text.
    package static let maximumTextBytes = 1000
    /// A time of day without its day means the next one, if it is no further away: at half past ten, "10:00" was a slip.
    package static let clockReach = Duration.hours(18)

    /// As IT wrote it: it is shown to people as it is, in whatever language.
    package let text: String
    package let word: IncidentWord
    /// When IT has promised to say more; nil: nothing was promised, and so nothing is told.
    package let nextWordBy: Timestamp?

    /// When more is to be said; nil once that time has come: then it is a promise no more.
    package func promise(at now: Timestamp) -> Timestamp? { nextWordBy.flatMap { $0 > now ? $0 : nil } }

    package init(text: String, word: IncidentWord, nextWordBy: Timestamp?) {
        self.text = text
        self.word = word
        self.nextWordBy = nextWordBy
    }
}
