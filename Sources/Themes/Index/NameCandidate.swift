internal import Feedback
internal import Words

/// Two to five words of a member, in a row and as written, that a theme could be named by.
struct NameCandidate {
    static let lengths = 2...5

    let text: String
    private let terms: [TermReader.Found]
    private let count: Int
    private let isSubject: Bool
    /// It begins and ends where a clause does.
    private let isWhole: (start: Bool, end: Bool)

    /// - Parameter value: how much the theme is about a term.
    func score(value: (UInt64) -> Float) -> Float {
        var keys: Set<UInt64> = []
        var sum: Float = 0
        for term in terms where keys.insert(term.key).inserted {
            sum += value(term.key) * (term.kind.isMeaning ? 1 : Self.stemValue)
        }
        sum /= Self.brevity[count - Self.lengths.lowerBound]
        if isSubject { sum *= Self.subjectValue }
        if isWhole.start { sum *= Self.wholeValue }
        if isWhole.end { sum *= Self.wholeValue }
        return sum
    }

    private static let stemValue: Float = 0.7
    private static let subjectValue: Float = 1.15
    private static let wholeValue: Float = 1.18
    /// The square roots of 2 to 5, and a little more: longer names say more, and less a word.
    private static let brevity: [Float] = [1.5, 1.8, 2.1, 2.4]

    static func all(in phrase: String, isSubject: Bool, language: String, _ usage: WordUsage) -> [NameCandidate] {
        let text = PlainText(subject: isSubject ? phrase : "", text: isSubject ? "" : phrase)
        let clauses = NamedClauses(text, language: language, usage)
        return text.words.indices.flatMap { start in
            clauses.ends(from: start, lengths).compactMap { end in
                guard let written = written(text.words[start], text.words[end]) else { return nil }
                return NameCandidate(
                    text: written,
                    terms: (start...end).flatMap { clauses.found[$0] ?? [] },
                    count: end - start + 1,
                    isSubject: isSubject,
                    isWhole: (clauses.isFirst(start), clauses.isLast(end))
                )
            }
        }
    }

    /// As it stands between the two words; nil with marks in it that belong to no name, or too long.
    private static func written(_ first: PlainText.Word, _ last: PlainText.Word) -> String? {
        let whole = first.written.base[first.written.startIndex..<last.written.endIndex]
        guard whole.utf8.count <= Theme.maximumNameBytes,
            !whole.contains(where: { "\"„“”«»()[]<>{}|*_=@/\n".contains($0) })
        else { return nil }
        return whole.prefix(1).uppercased() + whole.dropFirst()
    }
}
