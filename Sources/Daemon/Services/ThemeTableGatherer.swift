internal import Digests
internal import Feedback
internal import Store
internal import Themes

/// Gathers the themes of a period as a table, in the formats that a digest wants attached.
struct ThemeTableGatherer: Sendable {
    let store: FeedbackStore
    let hindsight: DigestHindsight?
    let naming: ThemeNaming

    /// - Throws: what the store throws.
    func files(
        of digest: Configuration.Digest,
        from start: Timestamp,
        to end: Timestamp,
        about scope: ServiceScope
    ) async throws -> [ComposedDigest.File] {
        guard !digest.attached.isEmpty else { return [] }
        let table = try await table(of: digest, from: start, to: end, about: scope)
        return digest.attached.map { table.file($0) }
    }

    func table(
        of digest: Configuration.Digest,
        from start: Timestamp,
        to end: Timestamp,
        about scope: ServiceScope
    ) async throws -> ThemeTable {
        let isComparable = try await store.listeningSince(now: start) <= start - (end - start)
        let tallies = try await store.themeTallies(from: start, to: end, about: scope, limit: ThemeTable.maximumRows)
        let past = try await hindsight?.themes(tallies.map(\.theme))
        let known = past.map { Dictionary(uniqueKeysWithValues: $0.map { ($0.number, $0) }) }
        var rows: [ThemeTable.Row] = []
        for tally in tallies {
            let theme = known?[tally.theme.number] ?? tally.theme
            let row = ThemeTable.Row(
                theme: try await naming.named(theme, for: digest.language, in: store),
                people: tally.people,
                mails: tally.mails,
                peopleBefore: isComparable ? tally.peopleBefore : nil,
                trend: Theme.Trend(
                    people: tally.people,
                    before: isComparable ? [tally.peopleBefore] : [],
                    isFirst: tally.theme.firstHeard >= start
                )
            )
            rows.append(row)
        }
        return ThemeTable(name: digest.name, start: start, end: end, rows: rows)
    }
}
