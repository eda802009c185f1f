/// The stems of the words of one language, in small letters without diacritics.
///
/// Not `Sendable`: used by one task at a time.
package struct WordStems: ~Copyable {
    private let stemmer: Stemmer?
    private let stripper: SuffixStripper?
    private let isGerman: Bool

    /// - Parameter language: ISO 639-1, or "und": then words are only folded.
    package init(language: String) {
        stemmer = Stemmer(language: language)
        let known = WrittenLanguage(rawValue: language)
        stripper = known.flatMap { SuffixStripper(language: $0) }
        isGerman = known == .german
    }

    /// - Parameter word: as written.
    package func stem(_ word: Substring) -> [UInt8] {
        // Snowball's rules are about letters with their accents.
        let lower = word.lowercased()
        let folded = PlainText.folded(stemmer?.stem(lower) ?? lower)
        if let stripper { return stripper.stem(folded) }
        return isGerman ? Self.withoutSpelledUmlauts(folded) : folded
    }

    /// Where there is no key for it, "ü" is written "ue": both are "u" then.
    private static func withoutSpelledUmlauts(_ word: [UInt8]) -> [UInt8] {
        var result: [UInt8] = []
        for byte in word {
            let beforeLast = result.count > 1 ? result[result.count - 2] : 0
            let isUmlaut = byte == UInt8(ascii: "e") && result.last.map { "aou".utf8.contains($0) } == true
            if isUmlaut, !"aeiouq".utf8.contains(beforeLast) { continue }
            result.append(byte)
        }
        return result
    }
}
