internal import Feedback

/// Which sentence of a mail says what somebody needs or what annoys them.
package enum NeedSentence {
    /// Whether a mail holds no words of its own: an answer, or a mail passed on, with nothing but its subject, which is another's, or may
    /// be: nobody is told that they wrote what they did not.
    package static func isPassedOn(subject: String, text: String) -> Bool {
        guard Passages(text).sentences.isEmpty else { return false }
        // What stands in brackets before it may be a gateway's.
        var rest = subject.drop { $0.isWhitespace }
        while rest.first == "[", let end = rest.firstIndex(of: "]") {
            rest = rest[end...].dropFirst().drop { $0.isWhitespace }
        }
        return rest.firstIndex(of: ":").map { BaseSubject.mayBeMark(rest[..<$0].lowercased()) } ?? false
    }

    /// - Parameters:
    ///   - category: nil where it is not known.
    ///   - subject: meanings of things that the subject names.
    static func best(of sentences: [ReadSentence], category: Category?, subject: Set<UInt64> = []) -> ReadSentence? {
        var best: (sentence: ReadSentence, score: Double)?
        let hasOtherThing = sentences.contains(where: \.evidence.isOfOtherThing)
        for sentence in sentences {
            let score =
                sentence.evidence.score(category: category, subject: subject, hasOtherThing: hasOtherThing)
                - min(Double(sentence.position) * positionCost, maximumPositionCost)
            if best.map({ score > $0.score }) ?? true { best = (sentence, score) }
        }
        return best?.sentence
    }

    /// In which most is named, the first of equals; nil where nothing is named in any.
    static func richest(of sentences: [ReadSentence]) -> ReadSentence? {
        var richest: ReadSentence?
        for sentence in sentences where sentence.evidence.meanings > richest?.evidence.meanings ?? 0 {
            richest = sentence
        }
        return richest
    }

    /// A subject without the marks of answers and forwards, and what stands in brackets before it; and whether there was a mark: then
    /// the words may be those of whoever was answered.
    ///
    /// - Parameter language: of the mail, ISO 639-1, or "und".
    static func unmarked(_ subject: String, language: String) -> (subject: String, hadMark: Bool) {
        var rest = subject.split(whereSeparator: \.isWhitespace).joined(separator: " ")[...]
        var hadMark = false
        while true {
            if let colon = rest.firstIndex(of: ":"),
                BaseSubject.isMark(rest[..<colon].lowercased(), language: language)
            {
                hadMark = true
                rest = rest[colon...].dropFirst().drop { $0 == " " }
            } else if rest.first == "[", let end = rest.firstIndex(of: "]") {
                rest = rest[end...].dropFirst().drop { $0 == " " }
            } else {
                break
            }
        }
        return (String(rest), hadMark)
    }

    /// People name what they need early, and tell its story after.
    private static let positionCost = 0.15
    private static let maximumPositionCost = 1.2
    private static let ellipsis = "…"

    /// The whole sentence, or as many of its words as there is room for.
    static func cut(_ sentence: String) -> String {
        let limit = ThemeMember.maximumSentenceBytes
        guard sentence.utf8.count > limit else { return sentence }
        let head = sentence.head(maximumBytes: limit - ellipsis.utf8.count)
        // A text without blanks has no words to cut at.
        let end = head.lastIndex(of: " ") ?? head.endIndex
        return head[..<end] + ellipsis
    }
}
