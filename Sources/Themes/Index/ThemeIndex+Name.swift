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
        var best: (name: String, score: Float)?
        for words in said.map(\.words) {
            let candidates =
                NameCandidate.all(in: words.subject, isSubject: true, language: words.language, usage)
                + NameCandidate.all(in: words.sentence, isSubject: false, language: words.language, usage)
            for candidate in candidates {
                let score = candidate.score { key in
                    guard let (term, rarity) = terms.telling(key) else { return 0 }
                    return rarity * min(theme.weight(of: term) / theme.weight, 1)
                }
                // Of equals the first in the alphabet: the order of the members does not matter.
                let isBetter = best.map { score > $0.score || score == $0.score && candidate.text < $0.name } ?? true
                if score > 0, isBetter { best = (candidate.text, score) }
            }
        }
        return best?.name
    }
}
