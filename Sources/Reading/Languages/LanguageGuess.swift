/// A language and how sure it is.
package struct LanguageGuess: Hashable, Sendable {
    /// Below this a guess is not told; an answer in the wrong language is worse than one in the house's own.
    package static let minimumConfidence = 0.5
    /// Nothing tells.
    package static let none = LanguageGuess(code: "und", confidence: 0)

    /// ISO 639-1, lower case, or "und".
    package let code: String
    /// The chance that `code` is right, 0 to 1; 0 for "und". Calibrated on short mails: of guesses above 0.8, more than 95 in
    /// 100 hold.
    package let confidence: Double

    package init(code: String, confidence: Double) {
        self.code = code
        self.confidence = confidence
    }

    /// This guess, or none when it is not sure enough to be told.
    package var told: LanguageGuess { confidence >= Self.minimumConfidence ? self : .none }
}
