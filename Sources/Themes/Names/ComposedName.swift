internal import Feedback
internal import Words

/// A name of two labels, as "VPN: drops": of a thing that the members name, and of what they say of it.
///
/// Only of what stands in a subject or in the sentence that says the need: what a mail names elsewhere may belong to its story.
struct ComposedName {
    /// What is wrong or wanted says more behind a thing than another thing does.
    private static let needValue: Float = 3
    /// Of pairs that say a need and pairs that say none: how much less the first may be worth.
    private static let needRank: Float = 3
    /// One of them is from the subject, or from another clause than the other.
    private static let farValue: Float = 0.8
    /// Side by side; less with each word between them.
    private static let nearValue: Float = 1.8
    private static let wordValue: Float = 0.1
    /// "Software", "files": such a thing says little.
    private static let generalValue: Float = 0.6

    private struct Pair: Hashable {
        let thing: UInt16
        let aspect: UInt16
    }

    private var pairs: [Pair: (value: Float, members: Int)] = [:]
    private var members = 0

    mutating func add(_ member: IndexedNeed, rarity: (UInt64) -> Float) {
        members += 1
        let said = Self.said(member)
        var best: [Pair: Float] = [:]
        for thing in said where ConceptLabel.of(thing.concept)?.role == .thing {
            for aspect in said where aspect.concept != thing.concept {
                guard let label = ConceptLabel.of(aspect.concept) else { continue }
                // The mail of a mailbox, the service of a thing: it adds nothing.
                if label.role == .thing, aspect.isGeneral { continue }
                let thingValue = rarity(thing.key) * (thing.isGeneral ? Self.generalValue : 1)
                let aspectValue = rarity(aspect.key) * (label.isNeed ? Self.needValue : 1)
                let value = (thingValue + aspectValue) * Self.nearness(thing, aspect)
                let pair = Pair(thing: thing.concept, aspect: aspect.concept)
                best[pair] = max(best[pair] ?? 0, value)
            }
        }
        for (pair, value) in best {
            let known = pairs[pair] ?? (0, 0)
            pairs[pair] = (known.value + value, known.members + 1)
        }
    }

    private static func nearness(_ one: Said, _ other: Said) -> Float {
        guard one.clause == other.clause else { return farValue }
        return max(1, nearValue - wordValue * Float(abs(one.word - other.word)))
    }

    /// - Parameter language: ISO 639-1.
    /// - Returns: nil where no two things said have labels in it; `saysNeed`: one is what is wrong or wanted.
    func text(in language: String) -> (text: String, saysNeed: Bool)? {
        let ranked = pairs.filter { Float($0.value.members) >= Self.share(of: $0.key) * Float(members) }.sorted {
            $0.value.value != $1.value.value
                ? $0.value.value > $1.value.value : ($0.key.thing, $0.key.aspect) < ($1.key.thing, $1.key.aspect)
        }
        let needs = ranked.first { ConceptLabel.of($0.key.aspect)?.isNeed == true }
        let isSaid = needs.map { $0.value.value * Self.needRank >= ranked[0].value.value } ?? false
        guard let best = (isSaid ? needs : ranked.first)?.key,
            let thing = ConceptLabel.of(best.thing)?.text(in: language),
            let label = ConceptLabel.of(best.aspect), let aspect = label.text(in: language)
        else { return nil }
        let mark = language == "fr" ? " :" : ":"
        return ("\(thing.prefix(1).uppercased())\(thing.dropFirst())\(mark) \(aspect)", label.isNeed)
    }

    /// Of the members, that must say both: what only some say would be untrue of the others.
    private static func share(of pair: Pair) -> Float {
        ConceptLabel.of(pair.aspect)?.role == .thing ? 0.66 : 0.5
    }

    private struct Said {
        let concept: UInt16
        let key: UInt64
        let isGeneral: Bool
        let word: Int
        let clause: Int
    }

    private static func said(_ member: IndexedNeed) -> [Said] {
        let reader = TermReader(language: member.language)
        let text = PlainText(subject: member.words.subject, text: member.words.sentence(as: member.category))
        return reader.terms(of: text).compactMap { found in
            guard let concept = found.concept, ConceptLabel.of(concept)?.hasTexts == true else { return nil }
            return Said(
                concept: concept,
                key: found.key,
                isGeneral: found.kind == .generalConcept,
                word: found.word,
                clause: text.words[found.word].clause
            )
        }
    }
}
