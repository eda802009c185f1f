/// Which of nine languages a text is in, by its small words: English, German, French, Spanish, Italian, Portuguese, Dutch,
/// Polish, Czech. Letters that only some of them use count as well.
enum LanguageDetector {
    /// UTF-8 bytes looked at.
    static let maximumBytes = 4096
    /// What the best language must reach; a word of its own alone counts 1.
    private static let minimumScore = 1.5
    /// How far it must be ahead of the second.
    private static let minimumLead = 1.25

    /// ISO 639-1, or "und" when too little tells.
    static func language(of text: String) -> String {
        var scores = [Double](repeating: 0, count: StopWords.languages.count)
        var word = ""
        for scalar in text.unicodeScalars.prefix(maximumBytes) {
            if scalar.properties.isAlphabetic {
                if word.utf8.count < 24 { word.unicodeScalars.append(scalar) }
                continue
            }
            count(word, into: &scores)
            word = ""
        }
        count(word, into: &scores)
        let ranked = scores.indices.sorted { scores[$0] > scores[$1] }
        let best = scores[ranked[0]]
        guard best >= minimumScore, best >= scores[ranked[1]] * minimumLead else { return "und" }
        return StopWords.languages[ranked[0]]
    }

    private static func count(_ word: String, into scores: inout [Double]) {
        guard !word.isEmpty else { return }
        let lower = word.lowercased()
        if let set = StopWords.table[lower] {
            add(1 / Double(set.nonzeroBitCount), to: set, &scores)
        }
        guard lower.utf8.contains(where: { $0 >= 0x80 }) else { return }
        var seen: UInt16 = 0
        for scalar in lower.unicodeScalars {
            if seen == 0, let set = StopWords.letters[scalar] { seen = set }
        }
        if seen != 0 { add(0.75 / Double(seen.nonzeroBitCount), to: seen, &scores) }
    }

    private static func add(_ weight: Double, to set: UInt16, _ scores: inout [Double]) {
        for index in scores.indices where set & (1 << UInt16(index)) != 0 { scores[index] += weight }
    }
}
