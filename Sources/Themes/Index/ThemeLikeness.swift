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

    /// A calibrated probability that the need belongs to the theme, and its logarithm of odds.
    var logit: Double {
        let size = Double(Logarithm.natural(max(1, weight)))
        var logit: Double
        if let vectors {
            let model = LikenessModel.withVectors
            logit = model.bias + model.mean * Double(vectors.mean) + model.best * Double(vectors.best)
            logit += words(model) + model.size * size
        } else {
            let model = LikenessModel.withoutVectors
            logit = model.bias + words(model) + model.size * size
        }
        logit += LikenessModel.category * Double(category - 0.5)
        logit += Double(service) * (service < 0 ? LikenessModel.otherService : LikenessModel.sameService)
        return logit
    }

    private func words(_ model: LikenessModel) -> Double {
        model.meanings * Double(meanings) + model.bestMeanings * Double(bestMeanings) + model.stems * Double(stems)
            + model.bestStems * Double(bestStems)
    }
}
