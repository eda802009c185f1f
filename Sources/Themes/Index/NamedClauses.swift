internal import Words

/// The clauses of a phrase, and which words in a row a theme may be named by.
struct NamedClauses {
    private let text: PlainText
    /// By the place of their word.
    let found: [Int: [TermReader.Found]]
    private let isTelling: [Bool]
    private let isBarred: [Bool]

    init(_ text: PlainText, language: String, _ usage: WordUsage) {
        let reader = TermReader(language: language)
        let found = Dictionary(grouping: reader.terms(of: text), by: \.word)
        self.text = text
        self.found = found
        isTelling = text.words.enumerated().map { place, word in
            found[place]?.isEmpty == false && reader.isTelling(word, in: text)
        }
        isBarred = text.words.indices.map { Self.isBarred($0, text, language: language, found[$0] ?? [], usage) }
    }

    /// Of its clause, articles before it left out.
    func isFirst(_ place: Int) -> Bool {
        var place = place
        while place > 0, text.words[place - 1].clause == text.words[place].clause {
            guard NameWords.articles.contains(letters(place - 1)) else { return false }
            place -= 1
        }
        return true
    }

    /// Clauses that can stand as they are: nobody speaks or is asked in them, and they begin no question and end no sentence that began
    /// before. "The card reader takes ages" can, without its article.
    func wholes(most: Int) -> [ClosedRange<Int>] {
        Dictionary(grouping: text.words.indices, by: { text.words[$0].clause }).values.compactMap { places in
            let words = places.drop { NameWords.articles.contains(letters($0)) }
            guard let first = words.first, let last = words.last, (2...most).contains(words.count),
                !words.contains(where: { isBarred[$0] || NameWords.addressed.contains(letters($0)) }),
                !NameWords.openers.contains(letters(first)), !NameWords.openers.contains(letters(last)),
                Set(words.map(letters)).count == words.count
            else { return nil }
            return first...last
        }
    }

    func isLast(_ place: Int) -> Bool {
        place + 1 == text.words.count || text.words[place + 1].clause != text.words[place].clause
    }

    /// Where a name that begins with this word may end: it says something from the first word to the last, says nothing twice, and
    /// cuts no phrase.
    func ends(from start: Int, _ lengths: ClosedRange<Int>) -> [Int] {
        guard isTelling[start], !isWithinPhrase(start) else { return [] }
        var ends: [Int] = []
        var words: Set<String> = []
        for end in text.words.indices[start...].prefix(lengths.upperBound) {
            guard text.words[end].clause == text.words[start].clause, !isBarred[end] else { break }
            guard words.insert(letters(end)).inserted else { break }
            let isEnd = isTelling[end] || NameWords.particles.contains(letters(end)) && isLast(end)
            // "bricht … ab": a verb is no end where the rest of it follows.
            let isCut = end + 1 < text.words.count && !isLast(end) && isWithinPhrase(end + 1)
            if isEnd, !isCut, !isFollowedByParticle(end), end - start + 1 >= lengths.lowerBound { ends.append(end) }
        }
        return ends
    }

    private func letters(_ place: Int) -> String {
        String(decoding: text.bytes[text.words[place].start..<text.words[place].end], as: UTF8.self)
    }

    private func isWithinPhrase(_ place: Int) -> Bool {
        (max(0, place - Self.maximumPhraseWords)..<place).contains { before in
            found[before]?.contains { before + $0.length > place } ?? false
        }
    }

    private func isFollowedByParticle(_ place: Int) -> Bool {
        !isLast(place) && NameWords.particles.contains(letters(place + 1)) && isLast(place + 1)
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
        guard place > 0, text.words[place - 1].clause == word.clause else { return false }
        let before = text.words[place - 1]
        let title = String(decoding: text.bytes[before.start..<before.end], as: UTF8.self)
        if NameWords.titles.contains(title) { return true }
        // In German each noun has a capital; elsewhere a word with one is a name, unless the table knows it or others say it too.
        return word.written.first?.isUppercase == true && !isKnown && language != "de" && !usage.isShared(letters)
    }
}
