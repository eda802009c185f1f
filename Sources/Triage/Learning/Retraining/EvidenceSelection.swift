internal import Feedback

/// Which evidence teaches, and for how much each piece counts: nobody may turn the model with many equal words.
struct EvidenceSelection {
    struct Piece {
        let evidence: Evidence
        let features: RawFeatures
        /// In mails of the seed, before categories are balanced.
        var weight: Double

        /// Index into `Category.allCases`.
        var label: Int { evidence.category.lane }
    }

    let rules: RetrainingRules
    /// In the order of the mails' numbers.
    private(set) var pieces: [Piece]
    private(set) var tally = RetrainingTally()

    /// Leaves out security matters, texts without a word, and all but the newest of nearly the same mails.
    init(_ evidence: [Evidence], rules: RetrainingRules) {
        self.rules = rules
        tally.given = evidence.count
        let newestFirst = evidence.sorted { ($0.noticedAt, $0.mail) > ($1.noticedAt, $1.mail) }
        var kept: [(piece: Piece, words: [UInt32])] = []
        for item in newestFirst {
            guard kept.count < rules.maximumEvidence else { break }
            let text = TokenizedText(subject: item.subject, text: item.text)
            guard !text.tokens.isEmpty, SecurityCue.find(in: text) == nil else { continue }
            let features = FeatureHasher.features(of: text, language: item.language)
            let words = features.entries.filter { $0.isWord }.map(\.bucket).sorted()
            guard !kept.contains(where: { Self.likeness($0.words, words) >= rules.nearCopy }) else { continue }
            kept.append((Piece(evidence: item, features: features, weight: rules.weight), words))
        }
        pieces = kept.map(\.piece).sorted { $0.evidence.mail < $1.evidence.mail }
        tally.used = pieces.count
        tally.people = Set(pieces.map(\.evidence.who)).count
        tally.categories = Set(pieces.map(\.label)).count
    }

    /// Why it is too little to learn from; nil when it is enough.
    var shortage: String? {
        if tally.used < rules.minimumEvidence {
            return "\(tally.used) different corrections, of at least \(rules.minimumEvidence)"
        }
        if tally.categories < rules.minimumCategories {
            return "all corrections say the same category; at least \(rules.minimumCategories) are needed"
        }
        return nil
    }

    /// - Parameter isContradicted: for each piece, in order.
    mutating func weigh(contradicted: [Bool], seedMails: Int) {
        for index in pieces.indices where contradicted[index] {
            pieces[index].weight = rules.contradictedWeight
            tally.contradicted += 1
        }
        let before = pieces.map(\.weight)
        limit(to: rules.flowLimit * rules.weight) { Flow(who: $0.who, from: $0.before, to: $0.category) }
        limit(to: rules.personShare * Double(seedMails)) { $0.who }
        tally.capped = zip(before, pieces).count { $1.weight < $0 }
        balance()
    }

    private struct Flow: Hashable {
        let who: String
        let from: Category?
        let to: Category
    }

    private mutating func limit<Key: Hashable>(to most: Double, by key: (Evidence) -> Key) {
        var totals: [Key: Double] = [:]
        for piece in pieces { totals[key(piece.evidence), default: 0] += piece.weight }
        for index in pieces.indices {
            guard let total = totals[key(pieces[index].evidence)], total > most else { continue }
            pieces[index].weight *= most / total
        }
    }

    /// Rare categories count for more, by the square root of how rare they are; the sum stays.
    private mutating func balance() {
        var totals = CategoryVector.zero
        for piece in pieces { totals[piece.label] += piece.weight }
        let raw = pieces.map { $0.weight / totals[$0.label].squareRoot() }
        let (sum, rawSum) = (pieces.reduce(0) { $0 + $1.weight }, raw.reduce(0, +))
        guard rawSum > 0 else { return }
        for index in pieces.indices { pieces[index].weight = raw[index] * sum / rawSum }
    }

    /// The part of the words of both that is common: both sorted, without repeats within a family.
    static func likeness(_ left: [UInt32], _ right: [UInt32]) -> Double {
        var (common, one, other) = (0, 0, 0)
        while one < left.count, other < right.count {
            if left[one] == right[other] {
                (common, one, other) = (common + 1, one + 1, other + 1)
            } else if left[one] < right[other] {
                one += 1
            } else {
                other += 1
            }
        }
        let all = left.count + right.count - common
        return all == 0 ? 1 : Double(common) / Double(all)
    }
}
