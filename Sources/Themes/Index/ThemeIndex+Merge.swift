internal import Feedback

extension ThemeIndex {
    /// A theme of more members is no longer merged by likeness: somebody may know it.
    static let maximumMerged = 3
    /// The need that has come is at least so likely one of the other theme as well.
    static let bridgesFrom = 0.1
    /// Two themes are one from this probability on, the mean (of its logarithm of the odds) over the members of the smaller.
    /// By the F1 (B-cubed) of the development set, with meanings taken away.
    static let mergesFrom = 0.2

    /// The first needs of a theme come when little is known, and may begin one each; what comes between them shows that they are one.
    /// Nothing changes here: whoever calls moves the members (`move(_:into:)`).
    ///
    /// - Parameters:
    ///   - key: of a need that has just been inserted.
    ///   - mayVanish: whether nobody has seen or answered a theme; asked of the smaller one only.
    ///   - mayGrow: whether others may be counted into a theme; asked of the larger one, or the older of equals.
    package func merger(
        after key: Need.Key,
        mayVanish: (Int64) throws -> Bool,
        mayGrow: (Int64) throws -> Bool
    ) rethrows -> ThemeMerger? {
        guard let need = need(key), let own = needs[key].flatMap({ themes[Int($0.theme)] }) else { return nil }
        let next = likenesses(of: need, excluding: [own.number])
            .map { (theme: $0.theme, logit: $0.likeness.logit) }
            .min { $0.logit != $1.logit ? $0.logit > $1.logit : $0.theme < $1.theme }
        guard let next, Logarithm.probability(ofLogit: next.logit) >= Self.bridgesFrom,
            let other = theme(next.theme)
        else { return nil }
        let isOwnSmaller =
            own.members.count != other.members.count
            ? own.members.count < other.members.count : own.number > other.number
        let (small, large) = isOwnSmaller ? (own, other) : (other, own)
        guard small.members.count <= Self.maximumMerged, let merger = merger(of: small, into: large),
            try mayVanish(small.number) && mayGrow(large.number)
        else { return nil }
        return merger
    }

    private func merger(of small: IndexedTheme, into large: IndexedTheme) -> ThemeMerger? {
        let likenesses = small.members.compactMap { need($0) }.map {
            (need: $0, likeness: likeness(of: $0, to: large))
        }
        guard !likenesses.isEmpty else { return nil }
        let logit = likenesses.reduce(0) { $0 + $1.likeness.logit } / Double(likenesses.count)
        guard Logarithm.probability(ofLogit: logit) >= Self.mergesFrom else { return nil }
        let members = likenesses.map {
            ThemeMerger.Member(key: $0.need.key, certainty: certainty(of: $0.need, $0.likeness, in: large.number))
        }
        return ThemeMerger(from: small.number, into: large.number, members: members)
    }

    /// Counts a need that is in the index into another theme. Staff has not put it there.
    package mutating func move(_ key: Need.Key, into theme: Int64) {
        guard let need = need(key) else { return }
        insert(need, into: theme, isPinned: false)
    }

    /// As it was inserted.
    private func need(_ key: Need.Key) -> Need? {
        needs[key].map {
            Need(
                key: key,
                category: $0.category,
                service: $0.service,
                language: $0.language,
                words: $0.words,
                vector: $0.vector
            )
        }
    }
}
