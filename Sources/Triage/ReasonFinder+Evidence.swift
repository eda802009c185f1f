internal import Feedback

/// What speaks for a category, and what against it.
extension ReasonFinder {
    typealias Sides = (speaksFor: [Explanation.Evidence], speaksAgainst: [Explanation.Evidence])

    /// For the mail's category against all others, each by its share. The words that speak for it are its reasons.
    func evidence(for winner: Int, probabilities: CategoryVector) -> Sides {
        sides(Self.direction(winner, probabilities), limit: Explanation.maximumEvidence)
    }

    /// For one category rather than another.
    func evidence(of rival: Int, over winner: Int) -> Sides {
        var direction = CategoryVector.zero
        direction[rival] = 1
        direction[winner] = -1
        return sides(direction, limit: Explanation.maximumRivalEvidence)
    }

    /// The cues that fired, words first, each side by side with what it adds to the mail's category.
    func hints(for winner: Int, probabilities: CategoryVector, language: String?) -> [Explanation.Hint] {
        let direction = Self.direction(winner, probabilities)
        return zip(features.cues, vector.cues).map { hit, item in
            let weights = model.cueWeights[Int(item.row)]
            let hasWords = hit.last >= hit.first
            let isShown = hasWords && !spansPlaceholder(hit.first...hit.last)
            return Explanation.Hint(
                name: "\(hit.cue)",
                meaning: hit.cue.meaning,
                words: isShown ? words.phrase(from: hit.first, through: hit.last) : nil,
                count: hit.count,
                language: hasWords ? language : nil,
                category: Category.allCases[weights.largestLane],
                weight: (weights * direction).orderedSum * item.value
            )
        }
    }

    private func sides(_ direction: CategoryVector, limit: Int) -> Sides {
        (strongest(direction, limit: limit), strongest(-direction, limit: limit).map(\.opposed))
    }

    private func strongest(_ direction: CategoryVector, limit: Int) -> [Explanation.Evidence] {
        phrases(direction, limit: limit).map {
            Explanation.Evidence(words: $0.words, weight: $0.weight, strength: Explanation.Strength($0.weight))
        }
    }
}

extension Explanation.Evidence {
    /// The same words, as they count for the other side.
    fileprivate var opposed: Explanation.Evidence {
        Explanation.Evidence(words: words, weight: -weight, strength: strength)
    }
}
