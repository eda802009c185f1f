/// The one word with which a person says what a mail is, in answer to an acknowledgement.
package enum CategoryWords {
    /// UTF-8 bytes of a text that can be a word at all.
    static let maximumBytes = 64

    /// What the word says; nil when it is none of ours. Case and the punctuation around it do not matter.
    package static func tray(for word: String) -> Tray? {
        guard word.utf8.count <= maximumBytes else { return nil }
        let letters = word.lowercased().split { !$0.isLetter }
        return letters.count == 1 ? trays[String(letters[0])] : nil
    }

    private static let trays: [String: Tray] = [
        "outage": .outage, "complaint": .complaint, "request": .request, "question": .question, "praise": .praise,
        "other": .other, "störung": .outage, "beschwerde": .complaint, "wunsch": .request, "frage": .question,
        "lob": .praise, "anderes": .other,
    ]
}
