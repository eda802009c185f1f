internal import Feedback

extension ThemeIndex {
    /// A name from a theme's own words, at most `Theme.maximumNameBytes`; nil where it has none.
    ///
    /// - Parameter language: the one to name it in, where its words have it.
    package func name(of theme: Int64, language: String) -> String? {
        guard let known = self.theme(theme) else { return nil }
        let members = known.members.compactMap { needs[$0] }
        let speakers = members.filter { $0.language == language }
        return name(of: known, said: speakers, among: members) ?? name(of: known, said: members, among: members)
    }

    private func name(of theme: IndexedTheme, said: [IndexedNeed], among members: [IndexedNeed]) -> String? {
        let usage = WordUsage(members.map(\.words))
        var best: (name: String, score: NameCandidate.Score)?
        for candidate in said.flatMap({ Self.candidates(of: $0.words, usage) }) {
            let score = candidate.score { key in
                guard let (term, rarity) = terms.telling(key) else { return (0, 0) }
                return (rarity, min(theme.weight(of: term) / theme.weight, 1))
            }
            // Of equals the first in the alphabet: the order of the members does not matter.
            let isBetter =
                best.map {
                    score.value > $0.score.value || score.value == $0.score.value && candidate.text < $0.name
                } ?? true
            if score.value > 0, isBetter { best = (candidate.text, score) }
        }
        guard let best, !best.score.hasThing, let service = theme.mainService else { return best?.name }
        let whole = "\(service): \(best.name)"
        return whole.utf8.count <= Theme.maximumNameBytes ? whole : best.name
    }

    private static func candidates(of words: NeedWords, _ usage: WordUsage) -> [NameCandidate] {
        let phrases = [(words.subject, true), (words.sentence, false), (words.telling, false)].filter { !$0.0.isEmpty }
        return phrases.flatMap {
            NameCandidate.all(in: $0.0, isSubject: $0.1, language: words.language, usage)
        }
    }
}
