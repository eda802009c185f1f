/// A subject without what mail programs put around it when they answer or pass on: the base subject of RFC 5256 section 2.1,
/// with the prefixes of more languages than it has.
package struct BaseSubject: Hashable, Sendable {
    /// UTF-8 bytes of a subject that are looked at; the prefixes taken off one.
    package static let maximumBytes = 1024
    package static let maximumPrefixes = 20

    /// Lower case, white space collapsed: for comparing, not for showing. Empty where nothing else was there.
    package let text: String
    /// A prefix of answers was taken off.
    package let isAnswer: Bool
    /// A prefix of passing on was, or "(fwd)" at the end.
    package let isForward: Bool

    package init(_ subject: String) {
        var rest = Self.collapsed(subject)[...]
        var (isAnswer, isForward) = (false, false)
        for _ in 0..<Self.maximumPrefixes {
            if rest.utf8.first == UInt8(ascii: " ") { rest = rest.drop { $0 == " " } }
            if let body = Self.withoutTrailer(rest) {
                rest = body
                isForward = true
            } else if let (prefix, after) = Self.prefix(of: rest) {
                isAnswer = isAnswer || Self.answers.contains(prefix)
                isForward = isForward || Self.forwards.contains(prefix)
                rest = after
            } else if let after = Self.withoutBlob(rest) {
                rest = after
            } else if rest.utf8.last == UInt8(ascii: "]"), rest.hasPrefix("[fwd:") {
                rest = rest.dropFirst(5).dropLast()
                isForward = true
            } else {
                break
            }
        }
        text = String(rest)
        self.isAnswer = isAnswer
        self.isForward = isForward
    }

    /// What programs put before the colon of an answer or of what is passed on, and people do not: "R: it will not install" is about a
    /// language, "Ref: 4711" about an order.
    ///
    /// - Parameters:
    ///   - word: in lower case, without a number.
    ///   - language: of the mail, ISO 639-1 or "und": what is written by programs in that language alone counts in it.
    package static func isMark(_ word: some StringProtocol, language: String = "und") -> Bool {
        mayBeMark(word) && doubtful[String(word)].map { $0.contains(language) } ?? true
    }

    /// What people may write as well is among it.
    ///
    /// - Parameter word: in lower case, without a number.
    package static func mayBeMark(_ word: some StringProtocol) -> Bool {
        let word = String(word)
        return answers.contains(word) || forwards.contains(word)
    }

    /// "re", "re[2]", "re^2", "re (3)", "re2", with blanks, and ":" in either width. What stands before the colon is short: a sentence
    /// is none.
    private static func prefix(of text: Substring) -> (word: String, rest: Substring)? {
        // Most subjects have no colon. "：" ends in 0x9A.
        guard text.utf8.contains(where: { $0 == UInt8(ascii: ":") || $0 == 0x9A }) else { return nil }
        let head = text.prefix(maximumPrefixLength)
        guard let colon = head.firstIndex(where: { $0 == ":" || $0 == "：" }) else { return nil }
        var word = head[..<colon]
        while let last = word.last, last == " " || last.isNumber || "[]()^".contains(last) { word = word.dropLast() }
        let known = String(word)
        guard mayBeMark(known) else { return nil }
        return (known, text[text.index(after: colon)...])
    }

    /// subj-blob: "[list] " at the start, where something follows it.
    private static func withoutBlob(_ text: Substring) -> Substring? {
        guard text.utf8.first == UInt8(ascii: "["), !text.hasPrefix("[fwd:"), let end = text.firstIndex(of: "]") else {
            return nil
        }
        let inner = text[text.index(after: text.startIndex)..<end]
        let rest = text[text.index(after: end)...].drop { $0 == " " }
        return inner.contains("[") || rest.isEmpty ? nil : rest
    }

    /// subj-trailer: "(fwd)" at the end.
    private static func withoutTrailer(_ text: Substring) -> Substring? {
        guard text.utf8.last == UInt8(ascii: ")"), text.hasSuffix("(fwd)") else { return nil }
        var rest = text.dropLast(5)
        while rest.last == " " { rest = rest.dropLast() }
        return rest
    }

    private static func collapsed(_ subject: String) -> String {
        var subject = subject
        if let plain = subject.withUTF8(collapsedASCII) { return plain }
        var result = String.UnicodeScalarView()
        var bytes = 0
        for scalar in subject.unicodeScalars {
            bytes += UTF8.width(scalar)
            if bytes > maximumBytes { break }
            // Unicode's table is looked into for what is not ASCII only.
            let isWhite = scalar.isASCII ? scalar == " " || (9...13) ~= scalar.value : scalar.properties.isWhitespace
            if !isWhite {
                result.append(scalar)
            } else if let last = result.last, last != " " {
                result.append(" ")
            }
        }
        if result.last == " " { result.removeLast() }
        return String(result).lowercased()
    }

    /// The same for what nearly every subject is; nil for one that is not all ASCII.
    private static func collapsedASCII(_ subject: UnsafeBufferPointer<UInt8>) -> String? {
        guard subject.allSatisfy({ $0 < 0x80 }) else { return nil }
        return String(unsafeUninitializedCapacity: min(subject.count, maximumBytes)) { target in
            var count = 0
            var endsInSpace = true
            for byte in subject.prefix(maximumBytes) {
                let isWhite = byte == UInt8(ascii: " ") || (9...13).contains(byte)
                let isUpper = byte >= UInt8(ascii: "A") && byte <= UInt8(ascii: "Z")
                target[count] = isWhite ? UInt8(ascii: " ") : isUpper ? byte | 0x20 : byte
                count += isWhite && endsInSpace ? 0 : 1
                endsInSpace = isWhite
            }
            return count > 0 && endsInSpace ? count - 1 : count
        }
    }

    private static let maximumPrefixLength = 24

    /// What answering programs write, in lower case: English, German, French, Spanish, Italian, Portuguese, Dutch, Polish, Czech,
    /// the Nordic languages, Russian, Greek, Turkish, Hungarian, Romanian, Hebrew, Chinese, Japanese, Korean.
    private static let answers: Set<String> = [
        "re", "reply", "aw", "antw", "antwort", "ré", "rép", "réf", "ref", "res", "resp", "rif", "r", "odp", "odpověď",
        "sv", "svar", "vs", "ynt", "yanit", "vá", "válasz", "răsp", "atb", "απ", "σχετ", "отв", "ответ",
        "回复", "回覆", "答复", "答覆", "返信", "回信", "답장", "회신", "השב", "رد",
    ]

    /// Marks that subjects begin with as well, with the languages in which that is rarer.
    private static let doubtful: [String: Set<String>] = [
        "r": ["it"], "i": ["it"], "vb": ["sv"], "vid": [], "ref": [], "réf": [], "reply": [],
    ]

    private static let forwards: Set<String> = [
        "fwd", "fw", "wg", "tr", "rv", "enc", "i", "inoltro", "doorst", "pd", "přep", "vb", "vl", "vid", "ilt",
        "továbbítás",

        "redir", "πρθ", "пересл", "转发", "轉寄", "轉發", "転送", "전달", "הועבר", "إعادة توجيه",
    ]
}
