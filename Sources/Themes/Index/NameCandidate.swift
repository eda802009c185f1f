internal import Feedback
internal import Words

/// Words of a member, in a row and as written, that a theme could be named by: two to five, or a clause as it stands.
struct NameCandidate {
    static let lengths = 2...5
    /// Words of a whole clause, at most; its articles are not counted.
    static let maximumClauseWords = 8
    /// What fits a line of a digest and a subject of a mail.
    static let maximumCharacters = 60

    /// How good a name it is, and whether it says what the theme is about.
    struct Score {
        var value: Float
        var hasThing: Bool
    }

    let text: String
    private let terms: [TermReader.Found]
    private let count: Int
    private let isSubject: Bool
    /// It begins and ends where a clause does.
    private let isWhole: (start: Bool, end: Bool)

    /// - Parameter value: how much the theme is about a term: how rare it is, times the share of members that have it.
    func score(value: (UInt64) -> (rarity: Float, share: Float)) -> Score {
        var keys: Set<UInt64> = []
        var (sum, hasThing): (Float, Bool) = (0, false)
        for term in terms where keys.insert(term.key).inserted {
            let (rarity, share) = value(term.key)
            sum += rarity * share * (term.kind.isMeaning ? 1 : Self.stemValue)
            if term.isThing, share >= Self.sharedThing { hasThing = true }
        }
        sum /= Self.brevity[min(count, Self.brevity.count) - 1]
        if isSubject { sum *= Self.subjectValue }
        if isWhole.start { sum *= Self.wholeValue }
        if isWhole.end { sum *= Self.wholeValue }
        if !hasThing { sum *= Self.thinglessValue }
        return Score(value: sum, hasThing: hasThing)
    }

    private static let stemValue: Float = 0.7
    private static let subjectValue: Float = 1.15
    private static let wholeValue: Float = 1.18
    /// "Unbearably slow" is said of anything.
    private static let thinglessValue: Float = 0.65
    /// Of the members, that a thing is of before the theme is about it.
    private static let sharedThing: Float = 0.3
    /// The square roots of the numbers of words, and a little more: longer names say more, and less a word.
    private static let brevity: [Float] = [1.5, 1.5, 1.8, 2.1, 2.4, 2.65, 2.9, 3.15]

    static func all(in phrase: String, isSubject: Bool, language: String, _ usage: WordUsage) -> [NameCandidate] {
        let text = PlainText(subject: isSubject ? phrase : "", text: isSubject ? "" : phrase)
        let clauses = NamedClauses(text, language: language, usage)
        let parts = text.words.indices.flatMap { start in
            clauses.ends(from: start, lengths).map { (start...$0) }
        }
        let wholes = clauses.wholes(most: maximumClauseWords)
        return (parts + wholes).compactMap { words in
            guard let written = written(text.words[words.lowerBound], text.words[words.upperBound]) else { return nil }
            return NameCandidate(
                text: written,
                terms: words.flatMap { clauses.found[$0] ?? [] },
                count: words.count,
                isSubject: isSubject,
                isWhole: (clauses.isFirst(words.lowerBound), clauses.isLast(words.upperBound))
            )
        }
    }

    /// As it stands between the two words; nil with marks in it that belong to no name, or too long.
    private static func written(_ first: PlainText.Word, _ last: PlainText.Word) -> String? {
        let whole = first.written.base[first.written.startIndex..<last.written.endIndex]
        guard whole.utf8.count <= Theme.maximumNameBytes, whole.count <= maximumCharacters,
            !whole.contains(where: { "\"„“”«»()[]<>{}|*_=@/\n".contains($0) })
        else { return nil }
        return whole.prefix(1).uppercased() + whole.dropFirst()
    }
}
