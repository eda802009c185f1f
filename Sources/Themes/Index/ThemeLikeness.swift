/// How much a need is like a theme, in several ways.
struct ThemeLikeness: Sendable {
    /// Cosines of the need with the sum of the theme, and the mean of its two best with a member.
    var meanings: Float = 0
    var bestMeanings: Float = 0
    var stems: Float = 0
    var bestStems: Float = 0
    /// Of vectors, without the average of their language. Nil: the need, or each member of the theme, has none.
    var vectors: Vectors?
    /// `IndexedTheme.agreement(on:)`.
    var service: Float = 0
    /// The share of members of the need's category.
    var category: Float = 0.5
    /// Weight of the members.
    var weight: Float = 1

    struct Vectors: Sendable {
        /// The mean over members, and that of the two best.
        var mean: Float
        var best: Float
    }

    private var model: LikenessModel { vectors == nil ? .withoutVectors : .withVectors }

    /// The logarithm of the odds that the need belongs to the theme rather than not.
    var logit: Double {
        let model = model
        var logit = model.bias + words(model) + model.size * Double(Logarithm.natural(max(1, weight)))
        if let vectors { logit += model.mean * Double(vectors.mean) + model.best * Double(vectors.best) }
        logit += LikenessModel.category * Double(category - 0.5)
        return logit + Double(service) * (service < 0 ? LikenessModel.otherService : LikenessModel.sameService)
    }

    /// How likely it belongs to the theme once it has joined it as the best of all.
    ///
    /// - Parameter next: the logarithm of the odds of the second best.
    func certainty(next: Double?) -> Double {
        let margin = min(logit - (next ?? -.infinity), LikenessModel.maximumMargin)
        let weights = model.certainty
        return Logarithm.probability(ofLogit: weights.bias + weights.logit * logit + weights.margin * margin)
    }

    private func words(_ model: LikenessModel) -> Double {
        model.meanings * Double(meanings) + model.bestMeanings * Double(bestMeanings) + model.stems * Double(stems)
            + model.bestStems * Double(bestStems)
    }
}
