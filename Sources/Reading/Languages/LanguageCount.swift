/// Words counted, and the language they are in together.
struct LanguageCount {
    private(set) var letters = 0
    private var tally = LanguageModel.Tally()

    /// `word` stands between two boundaries.
    mutating func add(_ word: [UInt8]) {
        letters += word.count - 2
        LanguageModel.shared.count(word, into: &tally)
    }

    mutating func merge(_ other: LanguageCount) {
        letters += other.letters
        tally.merge(other.tally)
    }

    var guess: LanguageGuess { LanguageModel.shared.guess(tally) }
}
