internal import Words

/// The clauses of a phrase, and which words in a row a theme may be named by.
struct NamedClauses {
    private let text: PlainText
    /// By the place of their word.
    let found: [Int: [TermReader.Found]]
    private let isTelling: [Bool]
    private let isBarred: [Bool]
    /// Of each word, folded.
    private let letters: [String]
    /// Of each word its clause: between two marks, or conjunctions.
    private let clauses: [Int]
    /// Words that say that something is wrong.
    private let troubles: Set<Int>
    private let grammar: NameGrammar

    init(_ text: PlainText, language: String, _ usage: WordUsage) {
        let reader = TermReader(language: language)
        let found = Dictionary(grouping: reader.terms(of: text), by: \.word)
        let letters = text.words.map { String(decoding: text.bytes[$0.start..<$0.end], as: UTF8.self) }
        self.text = text
        self.found = found
        self.letters = letters
        let grammar = NameGrammar.of(language)
        self.grammar = grammar
        clauses = Self.clauses(text, letters, grammar)
        isTelling = text.words.enumerated().map { place, word in
            found[place]?.isEmpty == false && reader.isTelling(word, in: text)
        }
        isBarred = text.words.indices.map { Self.isBarred($0, text, language: language, found[$0] ?? [], usage) }
        troubles = Set(
            text.words.indices.filter { place in
                let match = SentenceCue.finder.match(
                    text.words[place],
                    in: text,
                    languages: reader.languages,
                    isForgiving: false
                )
                return match?.meanings.contains(SentenceCue.trouble.rawValue) ?? false
            }
        )
    }

    /// "… and I dial in again", "… when I work from home": a conjunction begins a clause of its own.
    private static func clauses(_ text: PlainText, _ letters: [String], _ grammar: NameGrammar) -> [Int] {
        var clauses: [Int] = []
        var clause = 0
        for place in text.words.indices {
            if place > 0 {
                let isMarked = text.words[place].clause != text.words[place - 1].clause
                let isJoint =
                    grammar.isConjunction(letters[place])
                    || grammar.isLink(letters[place])
                        && letters.indices.contains(place + 1) && grammar.isSubject(letters[place + 1])
                if isMarked || isJoint { clause += 1 }
            }
            clauses.append(clause)
        }
        return clauses
    }

    /// It says what is wrong, or what is wished of a thing.
    func saysNeed(_ words: ClosedRange<Int>) -> Bool {
        words.contains { place in
            troubles.contains(place) || found[place]?.contains(where: \.isNeed) ?? false
        }
    }

    /// "No sound": what is missing, or is not so.
    func isNegated(_ words: ClosedRange<Int>) -> Bool { words.contains { grammar.isNegation(letters[$0]) } }

    /// Of its clause, articles before it left out.
    func isFirst(_ place: Int) -> Bool {
        var place = place
        while place > 0, clauses[place - 1] == clauses[place] {
            guard isLead(place - 1) else { return false }
            place -= 1
        }
        return true
    }

    func isLast(_ place: Int) -> Bool { place + 1 == text.words.count || clauses[place + 1] != clauses[place] }

    /// What stands before the first word of a name and is left out of it.
    private func isLead(_ place: Int) -> Bool { grammar.isLead(letters[place]) }

    /// "We would need", "could we get".
    private func isAsking(_ place: Int) -> Bool {
        if grammar.isAsk(letters[place]) { return true }
        let next = place + 1
        return grammar.isSubject(letters[place]) && !isLast(place) && grammar.isAsk(letters[next])
    }

    /// Between a preposition and this word stand articles at most: it is the rest of a phrase.
    func isAfterPreposition(_ place: Int) -> Bool {
        var before = place - 1
        while before >= 0, clauses[before] == clauses[place], grammar.isArticle(letters[before]) { before -= 1 }
        return before >= 0 && clauses[before] == clauses[place] && grammar.isPreposition(letters[before])
    }

    /// Clauses from their first word on, to their end or to where a part of them ends, that can stand as they are: nobody speaks or is
    /// asked in them, and they begin no question and end no sentence that began before. "The card reader takes ages" can, without
    /// its article, and so can "the VPN drops" of "the VPN drops after a few minutes".
    func openings(most: Int) -> [ClosedRange<Int>] {
        Dictionary(grouping: text.words.indices, by: { clauses[$0] }).values.flatMap { places -> [ClosedRange<Int>] in
            var words = places.drop { isLead($0) || isAsking($0) }
            if grammar.cutsPrepositions, let first = words.first, grammar.isPreposition(letters[first]) {
                words = words.dropFirst().drop { grammar.isArticle(letters[$0]) }
            }
            guard let first = words.first, !NameWords.openers.contains(letters[first]), !isWithinPhrase(first),
                !grammar.isPreposition(letters[first]), !grammar.isConjunction(letters[first])
            else { return [] }
            var ends: [ClosedRange<Int>] = []
            var seen: Set<String> = []
            for place in words.prefix(most) {
                guard !isBarred[place], !NameWords.addressed.contains(letters[place]) else { break }
                seen.insert(letters[place])
                if place > first, isEnd(place), seen.count == place - first + 1 { ends.append(first...place) }
            }
            return ends
        }
    }

    /// A part of a clause may end here: with the clause, or before a preposition.
    private func isEnd(_ place: Int) -> Bool {
        guard !NameWords.openers.contains(letters[place]), !grammar.isArticle(letters[place]),
            !grammar.isPreposition(letters[place])
        else { return false }
        guard !isLast(place) else { return true }
        return grammar.isPreposition(letters[place + 1]) && !isWithinPhrase(place + 1) && !isFollowedByParticle(place)
    }

    /// Where a name that begins with this word may end: it says something from the first word to the last, says nothing twice, and
    /// cuts no phrase.
    func ends(from start: Int, _ lengths: ClosedRange<Int>) -> [Int] {
        guard isTelling[start], !isWithinPhrase(start), !grammar.isAsk(letters[start]),
            !grammar.isPreposition(letters[start])
        else { return [] }
        var ends: [Int] = []
        var words: Set<String> = []
        for end in text.words.indices[start...].prefix(lengths.upperBound) {
            guard clauses[end] == clauses[start], !isBarred[end] else { break }
            guard words.insert(letters[end]).inserted else { break }
            let isEnd =
                isTelling[end] && !grammar.isPreposition(letters[end]) && !grammar.isAsk(letters[end])
                && !NameWords.openers.contains(letters[end])
                || NameWords.particles.contains(letters[end]) && isLast(end)
            // "bricht … ab": a verb is no end where the rest of it follows.
            let isCut = end + 1 < text.words.count && !isLast(end) && isWithinPhrase(end + 1)
            if isEnd, !isCut, !isFollowedByParticle(end), end - start + 1 >= lengths.lowerBound { ends.append(end) }
        }
        return ends
    }

    private func isWithinPhrase(_ place: Int) -> Bool {
        (max(0, place - Self.maximumPhraseWords)..<place).contains { before in
            found[before]?.contains { before + $0.length > place } ?? false
        }
    }

    /// "bricht mehrmals am Tag ab": the rest of a verb stands at the end of its clause.
    private func isFollowedByParticle(_ place: Int) -> Bool {
        guard !isLast(place) else { return false }
        let rest = text.words.indices[(place + 1)...].prefix { clauses[$0] == clauses[place] }
        return rest.last.map { NameWords.particles.contains(letters[$0]) } ?? false
    }

    /// Of the tables, at most.
    private static let maximumPhraseWords = 5

    /// Numbers, what may be the name of somebody, and who speaks.
    private static func isBarred(
        _ place: Int,
        _ text: PlainText,
        language: String,
        _ found: [TermReader.Found],
        _ usage: WordUsage
    ) -> Bool {
        let word = text.words[place]
        let letters = text.bytes[word.start..<word.end]
        let isKnown = found.contains { $0.kind.isMeaning }
        if letters.contains(where: { (0x30...0x39).contains($0) }) { return !isKnown }
        if NameWords.speakers.contains(String(decoding: letters, as: UTF8.self)) { return true }
        // In German each noun has a capital; elsewhere a word with one is a name, unless the table knows it or others say it too.
        let isName =
            word.written.first?.isUppercase == true && !isKnown && language != "de" && !usage.isShared(letters)
        guard place > 0, text.words[place - 1].clause == word.clause else {
            // A sentence begins with a capital: a word that goes with anything is nobody's name.
            return isName && !word.isSubject && !CommonWords.contains(letters, language: language)
        }
        let before = text.words[place - 1]
        let title = String(decoding: text.bytes[before.start..<before.end], as: UTF8.self)
        return NameWords.titles.contains(title) || isName
    }
}
