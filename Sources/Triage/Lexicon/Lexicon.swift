/// The hints of one language: which phrases hint at what, and which small words give the language away.
///
/// The lists are general knowledge of how people write, broad on purpose; what a hint is worth is learnt, and little.
struct Lexicon: Sendable {
    let language: String
    let phrases: PhraseSet
    /// Phrases whose words do not mean what they mean elsewhere.
    let idioms: PhraseSet
    let stopWords: HashTable<Void>
    /// The cues it has phrases for.
    let cues: Set<Cue>

    /// - Parameter remarks: what is said in comments and surveys, beside what is said in mails.
    init(
        language: String,
        stopWords: String,
        cues: KeyValuePairs<Cue, String>,
        remarks: KeyValuePairs<Cue, String> = [:]
    ) {
        self.language = language
        var phrases = PhraseSet()
        for (cue, list) in cues { phrases.insert(list, tag: cue.rawValue) }
        for (cue, list) in remarks { phrases.insert(list, tag: cue.rawValue) }
        self.phrases = phrases
        self.cues = Set(cues.map(\.key)).union(remarks.map(\.key))
        idioms = Idioms.phrases(of: language)
        let words = TokenizedText(subject: "", text: stopWords)
        self.stopWords = HashTable(words.tokens.map(\.hash))
    }

    static let all = [english, german, french, spanish, polish, italian, portuguese, dutch, czech]

    /// The lexicon of a declared language, or of the one the text seems to be in; nil when neither is known.
    static func of(_ text: TokenizedText, language: String?) -> Lexicon? {
        if let language, language != "und" {
            let primary = language.prefix { $0 != "-" && $0 != "_" }.lowercased()
            return all.first { $0.language == primary }
        }
        return guess(text)
    }

    /// Tokens a guess looks at.
    private static let guessedTokens = 200

    private static func guess(_ text: TokenizedText) -> Lexicon? {
        var best: (lexicon: Lexicon, hits: Int)?
        for lexicon in all {
            var hits = 0
            for token in text.tokens.prefix(guessedTokens) where lexicon.stopWords.contains(token.hash) { hits += 2 }
            if hits > (best?.hits ?? 0) { best = (lexicon, hits) }
        }
        if let best { return best.lexicon }
        for lexicon in all {
            let hits = lexicon.phrases.matches(in: text).count
            if hits > (best?.hits ?? 0) { best = (lexicon, hits) }
        }
        return best?.lexicon
    }
}
