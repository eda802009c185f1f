internal import Feedback
internal import Words

/// Words of a member, in a row and as written, that a theme could be named by: two to five, or a clause up to where it may end.
struct NameCandidate {
    static let lengths = 2...5
    /// Words of a clause, at most; what is left out before it is not counted.
    static let maximumClauseWords = 9
    /// What fits a line of a digest and a subject of a mail.
    static let maximumCharacters = 60

    /// Where the words stand in their mail.
    enum Source {
        case subject
        /// That says the need.
        case sentence
        /// In which most is named.
        case telling
    }

    /// How good a name it is, and whether it says what the theme is about, and what is wrong or wanted.
    struct Score {
        var value: Float
        var hasThing: Bool
        var hasNeed: Bool
    }

    let text: String
    private let terms: [TermReader.Found]
    private let count: Int
    private let source: Source
    private let saysNeed: Bool
    private let isNegated: Bool
    /// It begins and ends where a clause does.
    private let isWhole: (start: Bool, end: Bool)
    /// What it is the rest of begins with a preposition.
    private let isCut: Bool

    /// - Parameters:
    ///   - isWish: the theme is a request: what is wished says what is wanted.
    ///   - value: how much the theme is about a term: how rare it is, times the share of members that have it.
    func score(isWish: Bool, value: (UInt64) -> (rarity: Float, share: Float)) -> Score {
        var keys: Set<UInt64> = []
        var (sum, hasThing, telling): (Float, Bool, Set<Int>) = (0, false, [])
        for term in terms where keys.insert(term.key).inserted {
            let (rarity, share) = value(term.key)
            sum += rarity * share * (term.kind.isMeaning ? 1 : Self.stemValue)
            if term.isThing, share >= Self.sharedThing { hasThing = true }
            if share >= Self.sharedThing { telling.insert(term.word) }
        }
        sum /= Self.brevity[min(count, Self.brevity.count) - 1]
        switch source {
        case .subject: sum *= Self.subjectValue
        case .sentence: sum *= Self.sentenceValue
        case .telling: sum *= Self.tellingValue
        }
        if isWhole.start { sum *= Self.wholeValue }
        if isWhole.end { sum *= Self.wholeValue }
        if isCut { sum *= Self.cutValue }
        let hasNeed = saysNeed || (isWish ? telling.count > 1 : isNegated)
        if !hasThing { sum *= Self.thinglessValue }
        if !hasNeed { sum *= Self.needlessValue } else if isWish, !saysNeed { sum *= Self.wishValue }
        return Score(value: sum, hasThing: hasThing, hasNeed: hasNeed)
    }

    private static let stemValue: Float = 0.7
    private static let subjectValue: Float = 1
    private static let sentenceValue: Float = 1.3
    private static let tellingValue: Float = 0.7
    private static let wholeValue: Float = 1.18
    private static let cutValue: Float = 0.7
    /// "Unbearably slow" is said of anything.
    private static let thinglessValue: Float = 0.65
    /// "Library printer" says nothing of what is wrong with it.
    private static let needlessValue: Float = 0.4
    /// What is wished says what is wanted, if less well than a word for it.
    private static let wishValue: Float = 0.65
    /// Of the members, that a thing is of before the theme is about it.
    private static let sharedThing: Float = 0.3
    /// The square roots of the numbers of words, and a little more: longer names say more, and less a word.
    private static let brevity: [Float] = [1.5, 1.5, 1.8, 2.1, 2.4, 2.65, 2.9, 3.15, 3.4]

    static func all(in phrase: String, _ source: Source, language: String, _ usage: WordUsage) -> [NameCandidate] {
        let isSubject = source == .subject
        let text = PlainText(subject: isSubject ? phrase : "", text: isSubject ? "" : phrase)
        let clauses = NamedClauses(text, language: language, usage)
        let parts = text.words.indices.flatMap { start in
            clauses.ends(from: start, lengths).map { (start...$0) }
        }
        return (parts + clauses.openings(most: maximumClauseWords)).compactMap { words in
            guard let written = written(text.words[words.lowerBound], text.words[words.upperBound]) else { return nil }
            return NameCandidate(
                text: written,
                terms: words.flatMap { clauses.found[$0] ?? [] },
                count: words.count,
                source: source,
                saysNeed: clauses.saysNeed(words),
                isNegated: clauses.isNegated(words),
                isWhole: (clauses.isFirst(words.lowerBound), clauses.isLast(words.upperBound)),
                isCut: clauses.isAfterPreposition(words.lowerBound)
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
