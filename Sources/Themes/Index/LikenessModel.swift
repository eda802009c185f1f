/// What each likeness adds to the logarithm of the odds that a need belongs to a theme.
///
/// A logistic regression over the needs of `Corpus/development.jsonl`, each compared with the themes of those before it, in shuffled
/// orders (Decisions/031).
struct LikenessModel: Sendable {
    let bias: Double
    let meanings: Double
    let bestMeanings: Double
    let stems: Double
    let bestStems: Double
    var mean = 0.0
    var best = 0.0
    let size: Double
    /// Of the certainty: from the logarithm of the odds, and from how far the next theme is behind.
    let certainty: Certainty

    struct Certainty: Sendable {
        let bias: Double
        let logit: Double
        let margin: Double
    }

    static let withoutVectors = LikenessModel(
        bias: -6.32,
        meanings: 10.13,
        bestMeanings: 2.57,
        stems: 2.71,
        bestStems: 2.47,
        size: 0.05,
        certainty: Certainty(bias: 0.3, logit: 0.46, margin: 0.04)
    )

    static let withVectors = LikenessModel(
        bias: -7.56,
        meanings: 8.76,
        bestMeanings: 1.29,
        stems: 0.3,
        bestStems: 0.3,
        mean: 8.24,
        best: 12.94,
        size: -0.21,
        certainty: Certainty(bias: 0.4, logit: 0.44, margin: 0.1)
    )

    /// By hand: the texts to learn from name no services, and their categories are certain, while verdicts are not.
    static let category = 0.6
    static let sameService = 0.5
    static let otherService = 2.5

    /// Beyond it a lead says no more.
    static let maximumMargin = 6.0
}
