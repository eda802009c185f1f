internal import Feedback
internal import Words

/// Words of a member, in a row and as written, that a theme could be named by.
struct NameCandidate {
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
        /// Somebody speaks in it.
        var isSpoken: Bool
        /// "Room calendar" in a subject says what it is about, and not what is wished of it.
        var isBare: Bool
        /// "It" or "that" is in it: something that stands elsewhere.
        var refersBack: Bool

        var isFull: Bool { hasThing && hasNeed && !isSpoken && !refersBack }
    }

    let text: String
    private let terms: [TermReader.Found]
    private let count: Int
    private let source: Source
    private let saysNeed: Bool
    private let isNegated: Bool
    private let isSpoken: Bool
    private let refersBack: Bool
    /// What begins with "it" leaves open what it is.
    private let isOpenBefore: Bool
    /// It has more than one clause.
    private let hasClauses: Bool
    private let cut: NameCut

    /// - Parameters:
    ///   - isWish: the theme is a request: what is wished says what is wanted.
    ///   - value: how much the theme is about a term: how rare it is, times the share of members that have it.
    func score(isWish: Bool, value: (UInt64) -> (rarity: Float, share: Float)) -> Score {
        var keys: Set<UInt64> = []
        var (sum, hasThing, telling): (Float, Bool, Set<Int>) = (0, false, [])
        for term in terms where keys.insert(term.key).inserted {
            let (rarity, share) = value(term.key)
            sum += rarity * share * (term.kind.isMeaning ? 1 : Self.stemValue)
            if term.isSubjectMatter, share >= Self.sharedThing { hasThing = true }
            if share >= Self.sharedThing { telling.insert(term.word) }
        }
        sum /= Self.brevity[min(count, Self.brevity.count) - 1]
        switch source {
        case .subject: sum *= Self.subjectValue
        case .sentence: sum *= Self.sentenceValue
        case .telling: sum *= Self.tellingValue
        }
        switch cut.kind {
        case .clause, .object: break
        case .phrase: sum *= Self.phraseValue
        case .sentence: sum *= cut.isOpen ? Self.openValue : hasClauses ? Self.manyValue : Self.wholeValue
        }
        if cut.verb != nil { sum *= Self.turnedValue }
        if isSpoken { sum *= Self.spokenValue }
        if isOpenBefore { sum *= Self.pronounValue }
        let isBare = isWish && !saysNeed && source == .subject && count <= 2
        let hasNeed = saysNeed || (isWish ? telling.count > 1 && !isBare : isNegated)
        if !hasThing { sum *= Self.thinglessValue }
        if !hasNeed {
            sum *= Self.needlessValue * (telling.count > 1 ? 1 : Self.soleValue)
        } else if isWish, !saysNeed {
            sum *= Self.wishValue
        }
        return Score(
            value: sum,
            hasThing: hasThing,
            hasNeed: hasNeed,
            isSpoken: isSpoken,
            isBare: isBare,
            refersBack: refersBack
        )
    }

    private static let stemValue: Float = 0.7
    private static let subjectValue: Float = 1
    private static let sentenceValue: Float = 1.3
    private static let tellingValue: Float = 0.7
    private static let phraseValue: Float = 0.75
    /// A whole sentence has words that lead to the matter.
    private static let wholeValue: Float = 0.85
    /// It begins with what it is about.
    private static let turnedValue: Float = 1.25
    private static let manyValue: Float = 0.75
    private static let openValue: Float = 0.5
    /// What somebody had to do then is the story.
    private static let spokenValue: Float = 0.7
    private static let pronounValue: Float = 0.6
    /// "Unbearably slow" is said of anything.
    private static let thinglessValue: Float = 0.65
    /// "Library printer" says nothing of what is wrong with it.
    private static let needlessValue: Float = 0.4
    /// "Another password".
    private static let soleValue: Float = 0.6
    /// What is wished says what is wanted, if less well than a word for it.
    private static let wishValue: Float = 0.65
    /// Of the members, that a thing is of before the theme is about it.
    private static let sharedThing: Float = 0.3
    /// The square roots of the numbers of words, and a little more; a clause has the words it needs.
    private static let brevity: [Float] = [1.5, 1.5, 1.75, 1.95, 2.1, 2.2, 2.3, 2.4, 2.5, 2.6]

    static func all(
        in phrase: String,
        _ source: Source,
        language: String,
        isWish: Bool,
        _ usage: WordUsage
    ) -> [NameCandidate] {
        let isSubject = source == .subject
        let plain = EmphasizedText.plain(phrase)
        let clauses = NamedClauses(plain, isSubject: isSubject, language: language, isWish: isWish, usage)
        return clauses.cuts(isSubject: isSubject).map { cut in
            NameCandidate(
                text: written(cut, in: clauses),
                terms: cut.words.flatMap { clauses.found[$0] ?? [] },
                count: cut.words.count,
                source: source,
                saysNeed: clauses.saysNeed(cut.words),
                isNegated: clauses.isNegated(cut.words),
                isSpoken: clauses.isSpoken(cut.words),
                refersBack: cut.words.contains { clauses.has($0, .pronouns) },
                isOpenBefore: clauses.has(cut.words.lowerBound, .pronouns),
                hasClauses: clauses.clauses[cut.words.lowerBound] != clauses.clauses[cut.words.upperBound],
                cut: cut
            )
        }
    }

    /// What is cut out of a question is none any more, unless it has the question's beginning.
    private static func isAsked(_ cut: NameCut, _ clauses: NamedClauses) -> Bool {
        switch cut.kind {
        case .sentence: cut.words.lowerBound == 0 || cut.words.upperBound == clauses.letters.count - 1
        case .clause: cut.words == 0...(clauses.letters.count - 1)
        case .object, .phrase: false
        }
    }

    private static func written(_ cut: NameCut, in clauses: NamedClauses) -> String {
        var text = NounForm.subject(cut, in: clauses)
        if cut.isOpen {
            text += "…"
        } else if clauses.isQuestion, isAsked(cut, clauses) {
            text = (cut.words.lowerBound == 0 ? clauses.marks.before : "") + text + clauses.marks.behind
        }
        // Behind "¿"; what begins with a number stays as it is.
        let first = text.firstIndex { $0.isLetter || $0.isNumber } ?? text.startIndex
        return text[..<first] + text[first...].prefix(1).uppercased() + text[first...].dropFirst()
    }
}
