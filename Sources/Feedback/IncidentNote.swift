/// What IT lets those know who report an incident.
package struct IncidentNote: Hashable, Sendable, Codable {
    /// UTF-8 bytes kept of the text.
    package static let maximumTextBytes = 1000

    /// As IT wrote it: it is shown to people as it is, in whatever language.
    package let text: String
    package let word: IncidentWord
    /// When IT has promised to say more; nil: nothing was promised, and so nothing is told.
    package let nextWordBy: Timestamp?

    package init(text: String, word: IncidentWord, nextWordBy: Timestamp?) {
        self.text = text
        self.word = word
        self.nextWordBy = nextWordBy
    }
}
