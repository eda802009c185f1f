/// Words that are in mails about anything, and tell nothing of what somebody needs: "the", "please", "since Monday", "kind regards".
///
/// Written by hand, in small letters without diacritics, for nine languages.
package enum CommonWords {
    /// - Parameters:
    ///   - word: small letters without diacritics.
    ///   - language: ISO 639-1; a word of any language is common where it is "und".
    package static func contains(_ word: ArraySlice<UInt8>, language: String) -> Bool {
        let key = WordHash.of(word)
        guard let known = WrittenLanguage(rawValue: language) else { return everyLanguage.contains(key) }
        return lists[known]?.contains(key) ?? false
    }

    /// By their hashes: each word of each mail is looked up, and strings are slow to compare.
    private static let lists: [WrittenLanguage: Set<UInt64>] = {
        let texts: [WrittenLanguage: String] = [
            .english: english, .german: german, .french: french, .spanish: spanish, .italian: italian,
            .portuguese: portuguese, .dutch: dutch, .polish: polish, .czech: czech,
        ]
        return texts.mapValues { Set($0.utf8.split { $0 == 0x20 || $0 == 0x0A }.map(WordHash.of)) }
    }()

    private static let everyLanguage = lists.values.reduce(into: Set<UInt64>()) { $0.formUnion($1) }
}
