/// What of a mail is turned into a vector: its subject and what the person wrote, inert and not too long.
///
/// The same mail gives the same bytes here when a head is trained and when a mail is judged.
package enum EmbeddedText {
    /// UTF-8 bytes of a text without its prefix. A model of the e5 family looks at 512 tokens, which is about as much; a server that
    /// takes more works longer, and the sender of a long mail must not decide for how long.
    package static let maximumBytes = 2048

    /// Empty when there is nothing to read in it.
    package static func of(subject: String, text: String) -> String {
        let lines = [cleaned(subject), cleaned(text)].filter { !$0.isEmpty }
        return cut(lines.joined(separator: "\n"))
    }

    /// Nothing of a person's words is there: a subject alone is not judged by its meaning.
    package static func isBlank(_ text: String) -> Bool { cleaned(text).isEmpty }

    /// White space collapsed; a control character is white space too: some servers hand texts on to C, where a NUL would be the end.
    private static func cleaned(_ text: String) -> String {
        var result = ""
        var isSpacePending = false
        // Twice the limit is more than what is kept; the rest is not looked at.
        for scalar in text.unicodeScalars.prefix(2 * maximumBytes) {
            guard !isBlank(scalar) else {
                isSpacePending = !result.isEmpty
                continue
            }
            if isSpacePending { result.unicodeScalars.append(" ") }
            result.unicodeScalars.append(scalar)
            isSpacePending = false
        }
        return result
    }

    private static func isBlank(_ scalar: Unicode.Scalar) -> Bool {
        switch scalar.properties.generalCategory {
        case .control, .lineSeparator, .paragraphSeparator, .spaceSeparator: true
        default: false
        }
    }

    /// Between scalars: a character that is cut in two is still UTF-8.
    private static func cut(_ text: String) -> String {
        guard text.utf8.count > maximumBytes else { return text }
        var end = text.utf8.index(text.utf8.startIndex, offsetBy: maximumBytes)
        while end.samePosition(in: text.unicodeScalars) == nil { text.utf8.formIndex(before: &end) }
        return String(text.unicodeScalars[..<end])
    }
}
