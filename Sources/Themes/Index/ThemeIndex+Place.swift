internal import Feedback

extension ThemeIndex {
    /// Themes that are looked at closely: so many by their words, and as many by their vectors.
    static let candidates = 12
    /// A need joins from this probability on: that it is the same, among all themes, is less likely for each than that it is one of them.
    /// By the F1 (B-cubed) of the development sets, with meanings taken away, and small themes merged later.
    static let joinsFrom = 0.35

    /// - Parameter excluding: themes that staff has taken it out of.
    package func place(_ need: Need, excluding: Set<Int64> = []) -> ThemePlacement {
        guard !need.words.isEmpty || need.vector != nil else { return .starts }
        let ranked = likenesses(of: need, excluding: excluding)
            .map { (theme: $0.theme, likeness: $0.likeness, logit: $0.likeness.logit) }
            .sorted { $0.logit != $1.logit ? $0.logit > $1.logit : $0.theme < $1.theme }
        guard let first = ranked.first, Logarithm.probability(ofLogit: first.logit) >= Self.joinsFrom else {
            return .starts
        }
        return .joins(theme: first.theme, certainty: certainty(of: need, first.likeness, in: first.theme))
    }

    /// How likely a need belongs to a theme that it has joined, or is counted into.
    func certainty(of need: Need, _ likeness: ThemeLikeness, in number: Int64) -> Double {
        guard let theme = theme(number) else { return 0 }
        return likeness.certainty(terms.shared(need.words, with: theme))
    }

    /// Of the themes that come into question, in no order.
    func likenesses(of need: Need, excluding: Set<Int64>) -> [(theme: Int64, likeness: ThemeLikeness)] {
        let query = terms.query(need.words)
        let vector = VectorQuery(need, means: means, recent: recent)
        var places = best(wordScores(query), excluding)
        if let vector { places.formUnion(best(vector.meanProducts(with: vectors), excluding)) }
        return places.sorted().compactMap { place in
            themes[place].map { ($0.number, likeness(of: need, query, vector, to: $0)) }
        }
    }

    func likeness(of need: Need, to theme: IndexedTheme) -> ThemeLikeness {
        let vector = VectorQuery(need, means: means, recent: recent)
        return likeness(of: need, terms.query(need.words), vector, to: theme)
    }

    private func wordScores(_ query: TermSpace.Query) -> [Float] {
        var scores = [Float](repeating: 0, count: themes.count)
        terms.score(query, into: &scores)
        for place in scores.indices where scores[place] > 0 { scores[place] /= (themes[place]?.weight ?? 1) + 1 }
        return scores
    }

    private func best(_ scores: [Float], _ excluding: Set<Int64>) -> Set<Int> {
        var best: [(place: Int, score: Float)] = []
        for (place, score) in scores.enumerated() where score > 0 {
            guard best.count < Self.candidates || score > best[best.count - 1].score else { continue }
            if let theme = themes[place], excluding.contains(theme.number) { continue }
            best.insert((place, score), at: best.firstPlace { $0.score < score })
            if best.count > Self.candidates { best.removeLast() }
        }
        return Set(best.map(\.place))
    }

    private func likeness(
        of need: Need,
        _ query: TermSpace.Query,
        _ vector: VectorQuery?,
        to theme: IndexedTheme
    ) -> ThemeLikeness {
        var meanings = TwoBest()
        var stems = TwoBest()
        var vectors = TwoBest()
        var (sum, own, weight): (Float, Float, Float) = (0, 0, 0)
        for member in theme.members.compactMap({ needs[$0] }) {
            let cosines = terms.cosines(query, member.terms)
            meanings.add(cosines.meanings)
            stems.add(cosines.stems)
            guard let vector, let other = member.vector else { continue }
            let cosine = vector.cosine(with: other, language: member.language)
            vectors.add(vector.standing(cosine, language: member.language))
            sum += cosine * member.weight
            if member.language == need.language { own += member.weight }
            weight += member.weight
        }
        let whole = terms.cosines(query, theme.terms)
        return ThemeLikeness(
            meanings: whole.meanings,
            bestMeanings: meanings.mean,
            stems: whole.stems,
            bestStems: stems.mean,
            vectors: weight > 0
                ? ThemeLikeness.Vectors(mean: sum / weight, best: vectors.mean, ownLanguage: own / weight) : nil,
            service: theme.agreement(on: need.service),
            category: theme.share(of: need.category),
            weight: theme.weight,
            isTelling: whole.isTelling
        )
    }
}

/// The mean of the two largest of some numbers; of one, where there is one.
private struct TwoBest {
    private var first: Float?
    private var second: Float?

    mutating func add(_ value: Float) {
        if first.map({ value > $0 }) ?? true {
            (first, second) = (value, first)
        } else if second.map({ value > $0 }) ?? true {
            second = value
        }
    }

    var mean: Float {
        guard let first else { return 0 }
        return second.map { (first + $0) / 2 } ?? first
    }
}
