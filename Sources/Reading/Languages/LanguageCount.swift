/// Words counted, and the language they are in together.
struct LanguageCount {
    private(set) var letters = 0
    private var tally = LanguageTally()

    /// `word` stands between two boundaries.
    @inline(__always)
    mutating func add(_ word: UnsafeBufferPointer<UInt8>, by model: LanguageModel) {
        letters += word.count - 2
        model.count(word, into: &tally)
    }

    mutating func merge(_ other: LanguageCount) {
        letters += other.letters
        tally.merge(other.tally)
    }

    func guess(by model: LanguageModel) -> LanguageGuess { model.guess(tally) }

    /// The language, if it is so sure.
    func code(by model: LanguageModel, confidence: Double) -> String? { model.code(tally, confidence: confidence) }
}
