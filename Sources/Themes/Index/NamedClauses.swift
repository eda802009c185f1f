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

    func isFirst(_ place: Int) -> Bool { place == 0 || text.words[place - 1].clause != text.words[place].clause }

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
            let isEnd = isTelling[end] || Self.particles.contains(letters(end)) && isLast(end)
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
        !isLast(place) && Self.particles.contains(letters(place + 1)) && isLast(place + 1)
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
        if speakers.contains(String(decoding: letters, as: UTF8.self)) { return true }
        guard place > 0, text.words[place - 1].clause == word.clause else { return false }
        let before = text.words[place - 1]
        if titles.contains(String(decoding: text.bytes[before.start..<before.end], as: UTF8.self)) { return true }
        // In German each noun has a capital; elsewhere a word with one is a name, unless the table knows it or others say it too.
        return word.written.first?.isUppercase == true && !isKnown && language != "de" && !usage.isShared(letters)
    }

    /// At the end of a clause they belong to its verb.
    private static let particles: Set<String> = [
        "ab", "an", "aus", "auf", "ein", "zu", "weg", "zusammen", "um", "nach", "vor", "off", "out", "up", "down", "in",
        "on", "over",
    ]

    private static let speakers: Set<String> = [
        "i", "we", "my", "ich", "wir", "je", "j", "nous", "yo", "io", "eu", "ik", "ja",
    ]

    /// What stands before the name of a person.
    private static let titles: Set<String> = [
        "herr", "herrn", "frau", "mr", "mrs", "ms", "miss", "mme", "madame", "monsieur", "m", "sr", "sra", "don",
        "dona", "senor", "senora", "sig",
        "signor", "signora", "dott", "pan", "pani", "pana", "panu", "panem", "dr", "prof", "ing", "mevrouw", "meneer",
        "heer", "kollege", "kollegin",
        "kollegen", "colleague", "collegue", "colega", "companero", "companera", "kolega", "kolezanka", "collega",
        "von", "van",
    ]
}
