internal import Feedback
internal import MIME
internal import Store

/// Knows the same words again: a key made of a mail's subject and of what the person wrote. Case, white space, and marks of
/// answers and forwards before the subject make no difference; what may be one, or the subject's first word, does.
enum WordKeys {
    /// Characters of text, white space collapsed. Fewer say too little: "please call me" is no lesson.
    static let minimumCharacters = 20
    /// 32 bytes; nil for a text too short to be known by.
    static let key: WordKey = { subject, text in
        let words = collapsed(text)
        guard words.count >= minimumCharacters else { return nil }
        return ContentHash(of: Array("\(unmarked(collapsed(subject)))\n\(words)".utf8)).bytes
    }

    /// In lower case, each run of white space one blank, none at the ends.
    private static func collapsed(_ text: String) -> String {
        text.lowercased().split(whereSeparator: \.isWhitespace).joined(separator: " ")
    }

    /// Without `re:`, `fwd:` or `re[2]:`, however many there are.
    private static func unmarked(_ subject: String) -> String {
        var rest = subject[...]
        while let colon = rest.firstIndex(of: ":") {
            let mark = rest[..<colon].prefix { $0 != "[" && $0 != " " }
            guard BaseSubject.isMark(mark), rest[..<colon].count <= mark.count + 5 else { break }
            rest = rest[rest.index(after: colon)...].drop { $0.isWhitespace }
        }
        return String(rest)
    }
}
