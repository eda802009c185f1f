/// What a need and a theme have in common, not as a share of all that they say: two rare words that are in both are evidence, however
/// long the mail is.
struct SharedTerms: Sendable {
    /// The sum of how much each shared meaning tells, times the share of the theme's members that have it.
    var meanings: Float = 0
    /// Meanings that are not general, of a good part of the members.
    var telling: Float = 0
    /// Of the theme.
    var members = 0
}

extension TermSpace {
    private static let tellingShare: Float = 0.3

    func shared(_ words: NeedWords, with theme: IndexedTheme) -> SharedTerms {
        var shared = SharedTerms()
        guard theme.weight > 0 else { return shared }
        shared.members = theme.members.count
        let own = Set(words.terms.compactMap { telling($0.key)?.term })
        for entry in theme.terms {
            let kind = kind(of: entry.term)
            guard kind.isMeaning, own.contains(entry.term) else { continue }
            let share = min(entry.weight / theme.weight, 1)
            shared.meanings += rarity(of: entry.term) * share
            if kind == .concept || kind == .topic, share >= Self.tellingShare { shared.telling += 1 }
        }
        return shared
    }
}
