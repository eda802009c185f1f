/// What a mail says of the conversation it belongs to. Clues, not proof: anybody can write them; the store joins a mail to a
/// conversation only where its sender takes part in it.
package struct ThreadClues: Hashable, Sendable, Codable {
    /// Message-IDs looked up for one mail.
    package static let maximumAnswered = 50
    /// Addresses of To, Cc and Reply-To that count as taking part.
    package static let maximumPeople = 50

    /// Message-IDs this mail answers, the nearest first: In-Reply-To, then References from the end.
    package var answered: [String] = []
    /// Those of them that are ours.
    package var ownTokens: [String] = []
    /// 32 hexadecimal digits: what Outlook gives a conversation (Thread-Index); nil where none was given.
    package var conversation: String?
    /// How often the conversation had been answered, by Thread-Index; 0 for a mail that begins one.
    package var depth = 0
    /// The subject without what answering adds to it (RFC 5256 section 2.1), folded for comparing.
    package var topic = ""
    /// The subject says that it is an answer ("Re:", "AW:").
    package var isAnswer = false
    /// Keys (`Sender.key`) of whom it was written to, without our own addresses.
    package var people: [String] = []

    package init() {}
}
