internal import Feedback

extension ThemeIndex {
    /// A name, at most `Theme.maximumNameBytes`; nil where its words make none. Best are words of those who write in the language, if
    /// they say the thing and what is wrong with it or wanted of it; else labels of what the members say; else their words as they are.
    ///
    /// - Parameter language: the one to name it in, ISO 639-1.
    package func name(of theme: Int64, language: String) -> String? {
        guard let known = self.theme(theme) else { return nil }
        let members = known.members.compactMap { needs[$0] }
        let own = said(by: members.filter { $0.language == language }, of: known, among: members)
        if let own, own.score.hasThing, own.score.hasNeed { return own.text }
        let composed = composed(of: members, language: language)
        // "We held the meeting around a laptop" tells what came of it.
        if let own, own.score.hasThing || own.score.hasNeed,
            own.score.hasNeed || !own.score.isSpoken || composed?.saysNeed != true
        {
            return own.text
        }
        if let composed, composed.saysNeed || own == nil { return composed.text }
        return own?.text ?? said(by: members, of: known, among: members)?.text
    }

    private func composed(of members: [IndexedNeed], language: String) -> (text: String, saysNeed: Bool)? {
        var name = ComposedName()
        for member in members { name.add(member) { terms.telling($0)?.rarity ?? 0 } }
        return name.text(in: language)
    }

    private func said(
        by speakers: [IndexedNeed],
        of theme: IndexedTheme,
        among members: [IndexedNeed]
    ) -> (text: String, score: NameCandidate.Score)? {
        let usage = WordUsage(members)
        let isWish = theme.share(of: .request) > 0.5
        var (best, full): (Candidate?, Candidate?)
        for candidate in speakers.flatMap({ Self.candidates(of: $0, isWish: isWish, usage) }) {
            let score = candidate.score(isWish: isWish) { key in
                guard let (term, rarity) = terms.telling(key) else { return (0, 0) }
                return (rarity, min(theme.weight(of: term) / theme.weight, 1))
            }
            guard score.value > 0 else { continue }
            best = Self.better((candidate.text, score), best)
            if score.isFull { full = Self.better((candidate.text, score), full) }
        }
        guard var best else { return nil }
        if best.score.isBare, let full, full.score.value >= best.score.value * Self.fullShare { best = full }
        guard !best.score.hasThing, let service = theme.mainService else { return (best.name, best.score) }
        let whole = "\(service): \(best.name)"
        return (whole.utf8.count <= Theme.maximumNameBytes ? whole : best.name, best.score)
    }

    private typealias Candidate = (name: String, score: NameCandidate.Score)

    /// Of the value of a subject that only says what it is about: what a name must have that says what is wished of it.
    private static let fullShare: Float = 0.4

    /// Of equals the first in the alphabet: the order of the members does not matter.
    private static func better(_ one: Candidate, _ other: Candidate?) -> Candidate {
        guard let other, one.score.value <= other.score.value else { return one }
        return one.score.value == other.score.value && one.name < other.name ? one : other
    }

    private static func candidates(of need: IndexedNeed, isWish: Bool, _ usage: WordUsage) -> [NameCandidate] {
        let phrases: [(String, NameCandidate.Source)] = [
            (need.words.subject, .subject), (need.words.sentence(as: need.category), .sentence),
            (need.words.telling, .telling),
        ]
        return phrases.filter { !$0.0.isEmpty }.flatMap {
            NameCandidate.all(in: $0.0, $0.1, language: need.language, isWish: isWish, usage)
        }
    }
}
