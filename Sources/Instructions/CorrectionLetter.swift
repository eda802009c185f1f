package import Feedback

/// A sender's word on what their own mail is, in answer to an acknowledgement of it.
package enum CorrectionLetter {
    /// UTF-8 bytes of a letter that can be one word.
    static let maximumBytes = 1024

    /// What the one line of a letter says, courtesies and a signature below a farewell aside; nil where it says more, or something
    /// else: that is feedback. Thanks are no word: who thanks for an acknowledgement does not say that the report of an outage was praise.
    package static func tray(in text: String) -> Tray? {
        guard text.utf8.count <= maximumBytes else { return nil }
        var word: String?
        for line in text.split(whereSeparator: \.isNewline).map({ StaffLine($0) }) where !line.isBlank {
            if StaffWords.isFarewell(line.folded) { break }
            if StaffWords.isPleasantry(line.folded) || isThanks(line.folded) { continue }
            guard word == nil else { return nil }
            word = line.text
        }
        return word.flatMap { CategoryWords.tray(for: $0) }
    }

    static func isThanks(_ line: String) -> Bool { thanks.contains(line) }

    /// In the languages in which we acknowledge, beside those that staff use.
    private static let thanks: Set<String> = [
        "dank", "merci", "merci beaucoup", "gracias", "muchas gracias", "grazie", "grazie mille", "obrigado",
        "obrigada",
        "muito obrigado", "muito obrigada", "dziękuję", "dzięki", "bedankt", "dank je", "dank je wel", "dank u",
        "dank u wel", "děkuji", "díky", "kudos",
    ]
}
