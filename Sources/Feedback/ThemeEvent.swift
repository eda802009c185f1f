/// One step in the history of a theme.
package struct ThemeEvent: Hashable, Sendable, Codable {
    package enum Kind: String, CaseIterable, Sendable, Codable {
        case opened
        case renamed
        /// Counted into another theme.
        case merged
        /// Another theme was counted into it.
        case absorbed
        case split
        case added
        case removed
        /// Its status or its answer changed.
        case answered
        case owned
        /// An earlier step was taken back.
        case undone
        /// Those who asked were told.
        case told
    }

    /// The store's row id; 0 until it is stored.
    package let number: Int64
    package let kind: Kind
    /// An address, or the name of a local user; empty when nobody did it.
    package let who: String
    package let when: Timestamp
    /// In words: a name, numbers of mails, a status and its note; empty when there is no more to say.
    package let text: String

    package init(number: Int64 = 0, _ kind: Kind, who: String = "", when: Timestamp, text: String = "") {
        self.number = number
        self.kind = kind
        self.who = who
        self.when = when
        self.text = text
    }
}
