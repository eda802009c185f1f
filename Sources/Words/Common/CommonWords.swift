/// Words that are in mails about anything, and tell nothing of what somebody needs: "the", "please", "since Monday", "kind regards".
///
/// Written by hand, in small letters without diacritics, for nine languages.
package enum CommonWords {
    /// - Parameters:
    ///   - word: small letters without diacritics.
    ///   - language: ISO 639-1; a word of any language is common where it is "und".
    package static func contains(_ word: ArraySlice<UInt8>, language: String) -> Bool {
        let word = String(decoding: word, as: UTF8.self)
        guard let known = WrittenLanguage(rawValue: language) else {
            return lists.values.contains { $0.contains(word) }
        }
        return lists[known]?.contains(word) ?? false
    }

    private static let lists: [WrittenLanguage: Set<String>] = {
        let texts: [WrittenLanguage: String] = [
            .english: english, .german: german, .french: french, .spanish: spanish, .italian: italian,
            .portuguese: portuguese, .dutch: dutch, .polish: polish, .czech: czech,
        ]
        return texts.mapValues { Set($0.split(whereSeparator: \.isWhitespace).map(String.init)) }
    }()
}
