/// Phrases of one kind in each language, as `PhraseSet` takes them; each text is asked in its own.
struct LanguagePhrases: Sendable {
    private let sets: [String: PhraseSet]

    /// - Parameter lists: by language; each list has the tag it is found by.
    init(_ lists: KeyValuePairs<String, [(tag: UInt8, phrases: String)]>) {
        var sets: [String: PhraseSet] = [:]
        for (language, tagged) in lists {
            var set = PhraseSet()
            for (tag, phrases) in tagged { set.insert(phrases, tag: tag) }
            sets[language] = set
        }
        self.sets = sets
    }

    /// - Parameter language: of the lexicon; nil when it is not known, and then nothing is found.
    func matches(in text: TokenizedText, language: String?) -> [PhraseSet.Match] {
        language.flatMap { sets[$0] }?.matches(in: text) ?? []
    }
}
