package import Feedback

/// An answer to a mail that told of news, or asked whether it helped.
package enum NewsLetter {
    /// UTF-8 bytes of a letter that can be one word.
    static let maximumBytes = 1024
    /// UTF-8 bytes looked at of a longer one for its first word.
    static let maximumOpeningBytes = 4096

    /// What the one line of a letter says, courtesies and a signature below a farewell aside; nil where it says more, or something
    /// else.
    package static func word(in text: String) -> NewsWord? {
        guard text.utf8.count <= maximumBytes else { return nil }
        let lines = said(in: text[...])
        return lines.count == 1 ? NewsWord(lines[0].text) : nil
    }

    /// Whether a longer letter opens with a yes or a no that stands for itself: alone in its line, or before a comma or another mark.
    /// "No idea what this is about" says neither.
    package static func opening(of text: String) -> NewsWord? {
        let opening = String(decoding: text.utf8.prefix(maximumOpeningBytes), as: UTF8.self)
        guard let line = said(in: opening[...]).first, !line.isQuestion else { return nil }
        let end = line.text.unicodeScalars.firstIndex { marks.contains($0) } ?? line.text.unicodeScalars.endIndex
        let word = NewsWord(line.text[..<end])
        return word == .yes || word == .no ? word : nil
    }

    private static let marks = Set(".,;:!–—-…".unicodeScalars)

    private static func said(in text: Substring) -> [StaffLine] {
        var lines: [StaffLine] = []
        for line in text.split(whereSeparator: \.isNewline).lazy.map({ StaffLine($0) }) where !line.isBlank {
            if StaffWords.isFarewell(line.folded) { break }
            if StaffWords.isPleasantry(line.folded) || CorrectionLetter.isThanks(line.folded) { continue }
            lines.append(line)
        }
        return lines
    }
}
