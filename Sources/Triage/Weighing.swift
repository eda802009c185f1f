internal import Feedback

/// A mail as a model weighs it: what a verdict and its explanation both rest on.
struct Weighing: Sendable {
    let model: Model
    let words: TokenizedText
    let features: RawFeatures
    let vector: FeatureVector
    let probabilities: CategoryVector
    /// The category it is taken for, by its place in `Category.allCases`.
    let lane: Int

    init(model: Model, subject: String, text: String, language: String?) {
        self.model = model
        words = TokenizedText(subject: subject, text: text)
        features = FeatureHasher.features(of: words, language: language)
        vector = FeatureVector(features) { model.lookup($0) }
        probabilities = model.score(vector).probabilities
        lane =
            words.tokens.isEmpty ? Category.allCases.firstIndex(of: .other) ?? 0 : probabilities.largestLane
    }

    /// There is no word to judge by.
    var isEmpty: Bool { words.tokens.isEmpty }

    var isUnsure: Bool { isEmpty || probabilities[lane] < model.unsureBelow }

    var reasons: ReasonFinder { ReasonFinder(model: model, words: words, features: features, vector: vector) }
}
