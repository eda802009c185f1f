internal import Feedback

/// The words that decided: what each word, pair and phrase added to the log-odds of the winner against the rest.
///
/// Letter groups are credited to the word they are part of, so nothing unreadable is shown.
struct ReasonFinder {
    /// Reasons that add less say nothing.
    static let minimumWeight = 0.02

    let model: Model
    let words: TokenizedText
    let features: RawFeatures
    let vector: FeatureVector

    private struct Candidate {
        let first: Int
        let last: Int
        var weight: Double
    }

    func reasons(for winner: Int, probabilities: CategoryVector, limit: Int) -> [Verdict.Reason] {
        phrases(Self.direction(winner, probabilities), limit: limit)
    }

    /// What adds most to the scores in a direction, strongest first; no word is told of twice.
    func phrases(_ direction: CategoryVector, limit: Int) -> [Verdict.Reason] {
        var candidates = tokenCandidates(direction) + cueCandidates(direction)
        candidates.removeAll { $0.weight < Self.minimumWeight }
        candidates.sort { ($0.weight, $1.first) > ($1.weight, $0.first) }
        var used = Set<Int>()
        var reasons: [Verdict.Reason] = []
        for candidate in candidates where reasons.count < limit {
            guard !(candidate.first...candidate.last).contains(where: used.contains) else { continue }
            used.formUnion(words.wholeCharacters(candidate.first...candidate.last))
            let phrase = words.phrase(from: candidate.first, through: candidate.last)
            reasons.append(Verdict.Reason(words: phrase, weight: candidate.weight))
        }
        return reasons
    }

    /// The gradient of the winner's log-odds by the scores: 1 for the winner, less the others by their share.
    static func direction(_ winner: Int, _ probabilities: CategoryVector) -> CategoryVector {
        let rest = max(1 - probabilities[winner], 1e-12)
        var direction = probabilities / -rest
        direction[winner] = 1
        return direction
    }

    /// Words and pairs, each once: a word met again adds to its first place.
    private func tokenCandidates(_ direction: CategoryVector) -> [Candidate] {
        let worth = zip(vector.items, features.entries).map { item, entry in
            item.row < 0 ? 0 : (model.weight(row: item.row) * direction).orderedSum * item.value / Double(entry.count)
        }
        let firstAlike = firstTokenAlike()
        /// Candidates by the token a word was met at first, and by the entry of a pair; -1 when there is none yet.
        var singles = [Int32](repeating: -1, count: words.tokens.count)
        var pairs = [Int32](repeating: -1, count: features.entries.count)
        var candidates: [Candidate] = []
        for occurrence in features.occurrences {
            let weight = worth[Int(occurrence.entry)]
            let isSingle = occurrence.first == occurrence.last
            let place = isSingle ? Int(firstAlike[Int(occurrence.first)]) : Int(occurrence.entry)
            let known = isSingle ? singles[place] : pairs[place]
            if known >= 0 {
                candidates[Int(known)].weight += weight
                continue
            }
            if isSingle { singles[place] = Int32(candidates.count) } else { pairs[place] = Int32(candidates.count) }
            candidates.append(Candidate(first: Int(occurrence.first), last: Int(occurrence.last), weight: weight))
        }
        candidates.removeAll {
            words.tokens[$0.first].kind == .placeholder || words.tokens[$0.last].kind == .placeholder
        }
        return candidates
    }

    /// For each token the first with the same word.
    private func firstTokenAlike() -> [Int32] {
        var firsts = HashTable<Int32>()
        var alike: [Int32] = []
        alike.reserveCapacity(words.tokens.count)
        for (index, token) in words.tokens.enumerated() {
            if let first = firsts[token.hash] {
                alike.append(first)
            } else {
                firsts.set(token.hash, to: Int32(index))
                alike.append(Int32(index))
            }
        }
        return alike
    }

    private func cueCandidates(_ direction: CategoryVector) -> [Candidate] {
        zip(features.cues, vector.cues).compactMap { hit, item in
            guard hit.last >= hit.first, !spansPlaceholder(hit.first...hit.last) else { return nil }
            let weight = (model.cueWeights[Int(item.row)] * direction).orderedSum * item.value
            return Candidate(first: hit.first, last: hit.last, weight: weight)
        }
    }

    /// Addresses and links are never shown.
    func spansPlaceholder(_ span: ClosedRange<Int>) -> Bool {
        span.contains { words.tokens[$0].kind == .placeholder }
    }
}
