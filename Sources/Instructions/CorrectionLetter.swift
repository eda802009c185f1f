package import Feedback

/// A sender's word on what their own mail is, in answer to an acknowledgement of it.
package enum CorrectionLetter {
    /// UTF-8 bytes of a letter that can be one word.
    static let maximumBytes = 1024

    /// What the one line of a letter says, courtesies and a signature below a farewell aside; nil where it says more, or something
    /// else: that is feedback.
    package static func tray(in text: String) -> Tray? {
        guard text.utf8.count <= maximumBytes else { return nil }
        var word: String?
        for line in text.split(whereSeparator: \.isNewline).map({ StaffLine($0) }) where !line.isBlank {
            if StaffWords.isFarewell(line.folded) { break }
            // "Thanks" alone is praise, and a courtesy beside another word.
            if StaffWords.isPleasantry(line.folded), CategoryWords.tray(for: line.text) == nil { continue }
            guard word == nil else { return nil }
            word = line.text
        }
        return word.flatMap { CategoryWords.tray(for: $0) }
    }
}
