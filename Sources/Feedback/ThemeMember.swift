/// A complaint or request within a mail, as it counts into a theme.
package struct ThemeMember: Hashable, Sendable, Codable {
    /// UTF-8 bytes kept of a sentence.
    package static let maximumSentenceBytes = 400
    /// From this certainty on, somebody may be told of a theme's end without a person having looked.
    package static let sureCertainty = 0.9

    /// The number of the mail.
    package let mail: Int64
    /// 0: the mail itself; else which of its matters, counted from 1.
    package let position: Int
    package var theme: Int64
    /// `complaint` or `request`.
    package let category: Category
    /// `Sender.key`.
    package let person: String
    package let received: Timestamp
    package let stored: Timestamp
    /// `Verdict.tone`.
    package let tone: Double
    /// How likely it belongs there, 0 to 1: calibrated, so that of those at 0.9 nine in ten do.
    package var certainty: Double
    /// Who of staff put it there; nil: we did. What staff has placed stays.
    package var placedBy: String?
    /// In which the person says it, as written; empty when it was erased.
    package var sentence: String

    package init(
        mail: Int64,
        position: Int,
        theme: Int64,
        category: Category,
        person: String,
        received: Timestamp,
        stored: Timestamp,
        tone: Double,
        certainty: Double,
        placedBy: String? = nil,
        sentence: String
    ) {
        self.mail = mail
        self.position = position
        self.theme = theme
        self.category = category
        self.person = person
        self.received = received
        self.stored = stored
        self.tone = tone
        self.certainty = certainty
        self.placedBy = placedBy
        self.sentence = sentence
    }

    /// May be told without a person having looked.
    package var isSure: Bool { placedBy != nil || certainty >= Self.sureCertainty }
}
