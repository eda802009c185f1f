/// How the certainty follows from the odds of a likeness and from what a need and a theme share.
///
/// A logistic regression over the joins of runs through the development sets, as `LikenessModel`'s, so that of those with a certainty of
/// 0.9 or more at least nine of ten belong (Decisions/040). A lead over the next theme, once it was weighed too, told nothing beside.
struct CertaintyModel: Sendable {
    let bias: Double
    let logit: Double
    let size: Double
    let shared: Double
    let telling: Double

    /// A theme of more counts as one of so many: of larger ones there were few to learn from.
    static let maximumMembers = 12

    /// By hand: in the texts to learn from the category is always right, and verdicts are not.
    static let category = 0.6
}
