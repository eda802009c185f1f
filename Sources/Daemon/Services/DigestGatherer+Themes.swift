internal import Digests
internal import Feedback
internal import Store
internal import Themes

/// What several people complain of or ask for.
extension DigestGatherer {
    /// Themes of one category that are shown; the rest is counted.
    static let shownThemes = 12
    /// Beside them, those that have gone quiet.
    static let shownQuietThemes = 3
    static let themeQuotes = 3
    /// A theme is missed when in the middle of the periods before so many people spoke of it.
    static let usualThemePeople = 2

    func addThemes(
        to material: inout DigestMaterial,
        _ likePeriods: LikePeriods,
        _ scope: ServiceScope
    ) async throws {
        let heard = try await store.themeCounts(from: material.start, to: material.end, about: scope)
        var before: [[Int64: Int]] = []
        for window in likePeriods.windows {
            let counts = try await store.themeCounts(from: window.start, to: window.end, about: scope)
            before.append(Dictionary(uniqueKeysWithValues: counts.map { ($0.theme, $0.people) }))
        }
        let now = Dictionary(uniqueKeysWithValues: heard.map { ($0.theme, $0) })
        let missed = Set(before.flatMap(\.keys)).filter {
            now[$0] == nil && Self.usual($0, before) >= Self.usualThemePeople
        }
        let known = try await store.themes(numbered: heard.map(\.theme) + missed.sorted())
            .filter { $0.mergedInto == nil && $0.people > 0 }
        let themes = try await hindsight?.themes(known) ?? known
        let gathering = ThemeGathering(heard: now, before: before, likePeriods: likePeriods)
        material.complaints = try await listing(of: .complaint, among: themes, gathering, material)
        material.requests = try await listing(of: .request, among: themes, gathering, material)
    }

    /// What is known of all themes before some are chosen.
    struct ThemeGathering {
        let heard: [Int64: ThemeCount]
        /// People of each theme in the like periods, the latest last.
        let before: [[Int64: Int]]
        let likePeriods: LikePeriods
    }

    private static func usual(_ theme: Int64, _ before: [[Int64: Int]]) -> Int {
        before.map { $0[theme] ?? 0 }.middle ?? 0
    }

    /// - Parameter themes: those heard first, in the order of the people who said it.
    private func listing(
        of category: Category,
        among themes: [Theme],
        _ gathering: ThemeGathering,
        _ material: DigestMaterial
    ) async throws -> DigestMaterial.ThemeListing {
        let own = themes.filter { $0.category == category }
        let heard = own.filter { gathering.heard[$0.number] != nil }
        let quiet = own.filter { gathering.heard[$0.number] == nil }
            .sorted { Self.usual($0.number, gathering.before) > Self.usual($1.number, gathering.before) }
        var entries: [DigestMaterial.ThemeEntry] = []
        for theme in heard.prefix(Self.shownThemes) + quiet.prefix(Self.shownQuietThemes) {
            entries.append(try await entry(of: theme, gathering, material))
        }
        return DigestMaterial.ThemeListing(
            entries: entries,
            total: heard.count + min(quiet.count, Self.shownQuietThemes)
        )
    }

    private func entry(
        of theme: Theme,
        _ gathering: ThemeGathering,
        _ material: DigestMaterial
    ) async throws -> DigestMaterial.ThemeEntry {
        let likePeriods = gathering.likePeriods
        let (people, mails) = gathering.heard[theme.number].map { ($0.people, $0.mails) } ?? (0, 0)
        let before = gathering.before.map { $0[theme.number] ?? 0 }
        let opinions = try await store.opinions(of: theme.number, before: hindsight?.time)
        let first = try await store.firstStored(ofTheme: theme.number)
        let steps = likePeriods.steps(most: DigestMaterial.ThemeEntry.maximumSteps)
        // Who has gone quiet is quoted from before.
        let quotedSince = people == 0 ? likePeriods.windows.first?.start ?? material.start : material.start
        return DigestMaterial.ThemeEntry(
            theme: try await naming.named(theme, for: material.frame.language, in: store),
            people: people,
            mails: mails,
            peopleBefore: before.last,
            trend: Theme.Trend(people: people, before: before, isFirst: first.map { $0 >= material.start } ?? false),
            course: try await store.themeCourse(of: theme.number, steps: steps),
            quotes: try await store.quotes(
                ofTheme: theme.number,
                from: quotedSince,
                to: material.end,
                language: material.frame.language,
                limit: Self.themeQuotes
            ),
            helped: opinions.helped,
            notHelped: opinions.notHelped
        )
    }
}

extension [Int] {
    /// The lower median; nil when there are none.
    var middle: Int? { isEmpty ? nil : sorted()[(count - 1) / 2] }
}
