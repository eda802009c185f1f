/// Which language a text is in, and how sure that is.
///
/// Nine languages are spoken here (English, German, French, Spanish, Italian, Portuguese, Dutch, Polish, Czech); eleven
/// classes more only keep other languages from being taken for one of these, and eight of them have names of their own.
/// Other scripts tell by their letters. One pass over at most `LanguageWords.maximumBytes`.
package enum LanguageDetector {
    /// Fewer Latin letters tell nothing: "ok" is a word of every language.
    private static let minimumLetters = 5
    /// With so many letters outside quotation marks what is inside them is not asked: it is a machine's message as a rule.
    private static let minimumOwnLetters = 10

    /// The likeliest language, however likely; `LanguageGuess.none` when nothing tells, or one without a name here is likelier.
    package static func detect(_ text: String) -> LanguageGuess {
        var text = text
        return text.withUTF8(guess)
    }

    private static func guess(_ bytes: UnsafeBufferPointer<UInt8>) -> LanguageGuess {
        var words = LanguageWords(bytes)
        let model = LanguageModel.shared
        var quoted = LanguageCount()
        var sentences = LanguageSentences(model)
        words.forEach { word, isQuoted, sentence in
            if isQuoted {
                quoted.add(word, by: model)
            } else {
                sentences.add(word, of: sentence)
            }
        }
        var own = sentences.all()
        if own.letters < minimumOwnLetters { own.merge(quoted) }
        if words.scripts.letters > own.letters { return words.scripts.guess }
        guard own.letters >= minimumLetters else { return .none }
        return sentences.corrected(own.guess(by: model))
    }
}
