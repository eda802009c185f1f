/// The languages of a text's sentences, one by one: who reports an error begins in his own words, and what he pastes below them
/// may be longer and in another language.
struct LanguageSentences {
    /// Letters without which a sentence is not asked: a greeting is often in another language.
    private static let minimumLetters = 12
    private static let sure = 0.8
    /// The part of all letters which the first language must have.
    private static let minimumShare = 0.2

    private let model: LanguageModel
    private var current = LanguageCount()
    private var number = 0
    private var first: String?
    /// Letters of sentences surely in the first one's language.
    private var firstLetters = 0
    private var whole = LanguageCount()

    init(_ model: LanguageModel) { self.model = model }

    @inline(__always)
    mutating func add(_ word: UnsafeBufferPointer<UInt8>, of sentence: Int) {
        if sentence != number {
            finish()
            number = sentence
        }
        current.add(word, by: model)
    }

    private mutating func finish() {
        guard current.letters > 0 else { return }
        defer { current = LanguageCount() }
        whole.merge(current)
        guard current.letters >= Self.minimumLetters else { return }
        guard let code = current.code(by: model, confidence: Self.sure) else { return }
        if first == nil { first = code }
        if code == first { firstLetters += current.letters }
    }

    /// All sentences together.
    mutating func all() -> LanguageCount {
        finish()
        return whole
    }

    /// The language of the first sentence that is sure of it, where the whole is in another one; the whole's otherwise.
    func corrected(_ guess: LanguageGuess) -> LanguageGuess {
        let isShared = Double(firstLetters) >= Double(whole.letters) * Self.minimumShare
        guard let first, first != guess.code, isShared else { return guess }
        return LanguageGuess(code: first, confidence: Self.sure)
    }
}
