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

    static let withoutVectors = LikenessModel(
        bias: -6,
        meanings: 6,
        bestMeanings: 4,
        stems: 5,
        bestStems: 4,
        size: 0.1
    )

    static let withVectors = LikenessModel(
        bias: -7,
        meanings: 3,
        bestMeanings: 2,
        stems: 3,
        bestStems: 2,
        mean: 6,
        best: 6,
        size: 0.1
    )

    /// By hand: the texts to learn from name no services, and their categories are certain, while verdicts are not.
    static let category = 0.8
    static let sameService = 0.5
    static let otherService = 2.5
}
