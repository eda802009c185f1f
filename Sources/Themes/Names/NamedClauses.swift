internal import Feedback
internal import Words

/// The clauses of a phrase, and what is known of their words.
struct NamedClauses {
    /// What fits a line of a digest and a subject of a mail.
    static let maximumCharacters = 60

    let text: PlainText
    let grammar: NameGrammar
    /// By the place of their word.
    let found: [Int: [TermReader.Found]]
    /// Of each word, folded.
    let letters: [String]
    /// Of each word its clause: between two marks, or conjunctions.
    let clauses: [Int]
    /// Before each word: a mark that ends more than a clause, or the beginning.
    let isOpening: [Bool]
    /// Before each word: a quotation or a bracket begins or ends.
    let isQuoted: [Bool]
    let isQuestion: Bool
    /// Something is asked for.
    let isWish: Bool
    /// "¿" stands before it, "?" behind it.
    let marks: (before: String, behind: String)
    /// Of each word: it is written in one with the word before it, as "Wi-Fi".
    let isGlued: [Bool]
    private let isTelling: [Bool]
    private let isBarred: [Bool]
    /// Words that say that something is wrong.
    private let troubles: Set<Int>

    init(_ phrase: String, isSubject: Bool, language: String, isWish: Bool, _ usage: WordUsage) {
        self.isWish = isWish
        let text = PlainText(subject: isSubject ? phrase : "", text: isSubject ? "" : phrase)
        let reader = TermReader(language: language)
        let found = Dictionary(grouping: reader.terms(of: text), by: \.word)
        let letters = text.words.map { String(decoding: text.bytes[$0.start..<$0.end], as: UTF8.self) }
        let grammar = NameGrammar.of(language)
        (self.text, self.found, self.letters, self.grammar) = (text, found, letters, grammar)
        let gaps = Self.gaps(text)
        isQuoted = gaps.map { $0?.contains(where: Self.quotes.contains) == true }
        isOpening = gaps.map { gap in gap == nil || gap?.contains(where: Self.ends.contains) == true }
        clauses = Self.clauses(gaps, isOpening, letters, grammar)
        isTelling = text.words.enumerated().map { place, word in
            found[place]?.isEmpty == false && reader.isTelling(word, in: text)
        }
        let known = Self.known(found)
        let cues = text.words.map {
            SentenceCue.finder.match($0, in: text, languages: reader.languages, isForgiving: false)?.meanings ?? []
        }
        let people = language == "de" ? NameBar.pairs(in: text, known: known, usage) : []
        let openings = isOpening
        isBarred = text.words.indices.map { place in
            if people.contains(place) { return true }
            // "I" has a capital in English; "Impossible" may begin a sentence, and is nobody's name.
            if grammar.has(letters[place], .speakers) { return false }
            if openings[place], grammar.knows(letters[place]) || !cues[place].isEmpty { return false }
            return NameBar.isBarred(place, text, language: language, isKnown: known.contains(place), usage)
        }
        isGlued = gaps.map { $0?.contains(where: \.isWhitespace) == false }
        troubles = Set(cues.indices.filter { cues[$0].contains(SentenceCue.trouble.rawValue) })
        isQuestion = phrase.hasSuffix("?")
        marks = (phrase.hasPrefix("¿") ? "¿" : "", language == "fr" ? " ?" : "?")
    }

    /// Places of words that the tables have, also within a phrase.
    private static func known(_ found: [Int: [TermReader.Found]]) -> Set<Int> {
        var known: Set<Int> = []
        for terms in found.values {
            for term in terms where term.kind.isMeaning { known.formUnion(term.word..<(term.word + term.length)) }
        }
        return known
    }

    // MARK: - Marks

    /// Marks that a name must not have within.
    private static let ends: Set<Character> = Set(".!?:;–—…\"„“”«»()[]<>{}|*_=@/\n¿")

    private static let quotes: Set<Character> = Set("\"„“”«»()[]<>{}")

    /// What is written before each word; nil before the first.
    private static func gaps(_ text: PlainText) -> [Substring?] {
        text.words.indices.map { place in
            guard text.numberMark(before: place) == nil else { return "" }
            guard let gap = text.gap(before: place) else { return nil }
            return gap.contains(" - ") ? "–" : gap
        }
    }

    /// "… and I dial in again", "… when I work from home": a conjunction begins a clause of its own.
    private static func clauses(
        _ gaps: [Substring?],
        _ isOpening: [Bool],
        _ letters: [String],
        _ grammar: NameGrammar
    ) -> [Int] {
        var clauses: [Int] = []
        var clause = 0
        for place in letters.indices {
            let isMarked = isOpening[place] || gaps[place]?.contains(",") == true
            if place > 0, isMarked || isJoint(place, letters, grammar) { clause += 1 }
            clauses.append(clause)
        }
        return clauses
    }

    private static func isJoint(_ place: Int, _ letters: [String], _ grammar: NameGrammar) -> Bool {
        let next = letters.indices.contains(place + 1) ? letters[place + 1] : ""
        // "Dès que", "así que", "as soon as".
        if ["des", "asi"].contains(letters[place]), next.hasPrefix("qu") { return true }
        if letters[place] == "as", ["soon", "long"].contains(next) { return true }
        if grammar.has(letters[place], .links) { return grammar.has(next, .speakers, .pronouns) }
        return !grammar.marksClauses && grammar.has(letters[place], .conjunctions)
            || grammar.has(letters[place], .coordinators) && grammar.has(letters[place], .conjunctions)
    }

    // MARK: - Questions

    func has(_ place: Int, _ kinds: NameGrammar.Kind...) -> Bool {
        kinds.contains { grammar.has(letters[place], $0) }
    }

    /// It says what is wrong, or what is wished of a thing.
    func saysNeed(_ words: ClosedRange<Int>) -> Bool {
        words.contains { place in
            // "Another password" annoys somebody who does not want one.
            guard isWish || !has(place, .indefinites) else { return false }
            return troubles.contains(place) || found[place]?.contains(where: \.isNeed) ?? false
        }
    }

    /// "No sound": what is missing, or is not so.
    func isNegated(_ words: ClosedRange<Int>) -> Bool { words.contains { has($0, .negations) } }

    /// Somebody speaks in it.
    func isSpoken(_ words: ClosedRange<Int>) -> Bool {
        has(words.lowerBound, .asks)
            || words.contains { has($0, .speakers) || NameWords.addressed.contains(letters[$0]) }
    }

    func isLast(_ place: Int) -> Bool { place + 1 == letters.count || clauses[place + 1] != clauses[place] }

    func isFirst(_ place: Int) -> Bool { place == 0 || clauses[place - 1] != clauses[place] }

    /// The last place of the clause.
    func end(of place: Int) -> Int {
        var end = place
        while !isLast(end) { end += 1 }
        return end
    }

    /// No number, and nobody's name.
    func mayShow(_ words: ClosedRange<Int>) -> Bool { !words.contains { isBarred[$0] } }

    func isAllowed(_ place: Int) -> Bool { !isBarred[place] }

    func tells(_ place: Int) -> Bool { isTelling[place] }

    /// Nothing that it says is said twice.
    func isPlain(_ words: ClosedRange<Int>) -> Bool {
        let telling = words.filter { isTelling[$0] }.map { letters[$0] }
        return Set(telling).count == telling.count
    }

    func written(_ words: ClosedRange<Int>) -> Substring {
        let (first, last) = (text.words[words.lowerBound].written, text.words[words.upperBound].written)
        return first.base[first.startIndex..<last.endIndex]
    }

    func fits(_ words: ClosedRange<Int>, beside characters: Int = 0) -> Bool {
        let written = written(words)
        return written.count + characters <= Self.maximumCharacters
            && written.utf8.count + 3 * characters <= Theme.maximumNameBytes
    }

    /// It is written with a capital, as nouns are in German.
    func isLarge(_ place: Int) -> Bool { text.words[place].isLarge }

    /// A word of a phrase of the tables that began before.
    func isWithinPhrase(_ place: Int) -> Bool {
        (max(0, place - Self.maximumPhraseWords)..<place).contains { before in
            found[before]?.contains { before + $0.length > place } ?? false
        }
    }

    /// Of the tables, at most.
    private static let maximumPhraseWords = 5
}
