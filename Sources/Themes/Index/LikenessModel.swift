/// What each likeness adds to the logarithm of the odds that a need belongs to a theme.
///
/// A logistic regression over the needs of `Corpus/development.jsonl`, each compared with the themes of those before it, in shuffled
/// orders, with a part of its meanings taken away: other texts are covered less well (Decisions/031).
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
        bias: -6.76,
        meanings: 10.58,
        bestMeanings: 3.47,
        stems: 1.95,
        bestStems: 1.71,
        size: 0.11,
        certainty: Certainty(bias: 0, logit: 0.208, margin: 0.119)
    )

    static let withVectors = LikenessModel(
        bias: -7.07,
        meanings: 6.59,
        bestMeanings: 0.56,
        stems: 0,
        bestStems: 0.18,
        mean: 11.21,
        best: 12.66,
        size: -0.03,
        certainty: Certainty(bias: 0.64, logit: 0.244, margin: 0.096)
    )

    /// By hand: the texts to learn from name no services, and their categories are certain, while verdicts are not.
    static let category = 0.6
    static let sameService = 0.5
    static let otherService = 2.5

    /// Beyond it a lead says no more.
    static let maximumMargin = 6.0
}
