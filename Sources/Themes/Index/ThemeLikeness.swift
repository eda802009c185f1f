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
    /// They have something in common that does not go with anything: a device, a program, a word.
    var isTelling = true

    struct Vectors: Sendable {
        /// The mean cosine over members.
        var mean: Float
        /// `VectorQuery.standing`, the mean of the two best.
        var best: Float
        /// The share of members in the need's language.
        var ownLanguage: Float
    }

    private var model: LikenessModel { vectors == nil ? .withoutVectors : .withVectors }

    /// The logarithm of the odds that the need belongs to the theme rather than not.
    var logit: Double {
        let model = model
        var logit = model.bias + words(model) + model.size * Double(Logarithm.natural(max(1, weight)))
        if let vectors {
            logit += model.mean * Double(vectors.mean) + model.best * Double(vectors.best)
            logit += model.ownLanguage * Double(vectors.ownLanguage)
        }
        if vectors == nil, !isTelling { logit -= LikenessModel.generalOnly }
        logit += LikenessModel.category * Double(category - 0.5)
        return logit + Double(service) * (service < 0 ? LikenessModel.otherService : LikenessModel.sameService)
    }

    /// How likely it belongs to the theme once it has joined it as the best of all.
    func certainty(_ shared: SharedTerms) -> Double {
        let weights = model.certainty
        var logit = weights.bias + weights.logit * logit
        let members = min(max(1, shared.members), CertaintyModel.maximumMembers)
        logit += weights.size * Logarithm.natural(Double(members))
        logit += weights.shared * Double(shared.meanings) + weights.telling * Double(shared.telling)
        logit += CertaintyModel.category * Double(category - 0.5)
        return Logarithm.probability(ofLogit: logit)
    }

    private func words(_ model: LikenessModel) -> Double {
        model.meanings * Double(meanings) + model.bestMeanings * Double(bestMeanings) + model.stems * Double(stems)
            + model.bestStems * Double(bestStems)
    }
}
