/// What each likeness adds to the logarithm of the odds that a need belongs to a theme.
///
/// A logistic regression over the needs of the development sets in `Corpus`, each compared with the themes of those before it, in shuffled
/// orders, with a part of its meanings taken away: other texts are covered less well (Decisions/031).
struct LikenessModel: Sendable {
    let bias: Double
    let meanings: Double
    let bestMeanings: Double
    let stems: Double
    let bestStems: Double
    var mean = 0.0
    var best = 0.0
    var ownLanguage = 0.0
    let size: Double
    let certainty: CertaintyModel

    static let withoutVectors = LikenessModel(
        bias: -6.76,
        meanings: 10.58,
        bestMeanings: 3.47,
        stems: 1.95,
        bestStems: 1.71,
        size: 0.11,
        certainty: CertaintyModel(bias: 0.28, logit: 0.264, size: -0.511, shared: 0.092, telling: 0.187)
    )

    static let withVectors = LikenessModel(
        bias: -7.35,
        meanings: 7.21,
        bestMeanings: 0.09,
        stems: 0,
        bestStems: 0,
        mean: 5.57,
        best: 1.85,
        ownLanguage: -1.61,
        size: 0,
        certainty: CertaintyModel(bias: 1.489, logit: 0.333, size: -0.747, shared: -0.087, telling: 0.416)
    )

    /// By hand: the texts to learn from name no services, and their categories are certain, while verdicts are not.
    static let category = 0.6
    /// Access is asked for to anything: where nothing else is shared by words, and no vectors tell more, it is rarely the same.
    static let generalOnly = 2.0
    static let sameService = 0.5
    static let otherService = 2.5
}
