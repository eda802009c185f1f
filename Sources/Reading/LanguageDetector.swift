internal import Glibc

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
        var tally = LanguageModel.Tally()
        var quoted = LanguageModel.Tally()
        var letters = 0
        var quotedLetters = 0
        let model = LanguageModel.shared
        words.forEach { word, isQuoted in
            if isQuoted {
                quotedLetters += word.count - 2
                model.count(word, into: &quoted)
            } else {
                letters += word.count - 2
                model.count(word, into: &tally)
            }
        }
        if letters < minimumOwnLetters {
            letters += quotedLetters
            tally.merge(quoted)
        }
        if words.scripts.letters > letters { return words.scripts.guess }
        return letters < minimumLetters ? .none : guess(model.scores(tally))
    }

    private static func guess(_ scores: [Float]) -> LanguageGuess {
        guard let best = scores.indices.max(by: { scores[$0] < scores[$1] }) else { return .none }
        let code = LanguageModel.classes[best]
        guard !code.hasPrefix("x") else { return .none }
        let others = scores.reduce(0) { $0 + exp(Double($1 - scores[best])) }
        return LanguageGuess(code: code, confidence: 1 / others)
    }
}
