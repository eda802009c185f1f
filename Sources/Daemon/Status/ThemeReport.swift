package import Feedback
internal import Store
internal import Themes

/// Themes, for `earshot themes`. Times are milliseconds since 1970, UTC.
package struct ThemeReport: Codable, Sendable {
    /// Without `--since` and `--all`: those heard so lately. Trends compare periods of this length.
    package static let history = Duration.days(30)
    /// Days that may be asked for.
    package static let days = 1...3650
    package static let maximumThemes = 1000
    /// Periods before, with which the last one is compared.
    static let comparedPeriods = 3

    /// When it was made.
    package var at: Int64 = 0
    /// Only themes heard since; nil: all.
    package var since: Int64?
    /// Most people in the period first.
    package var themes: [Line] = []

    package struct Line: Codable, Sendable {
        package let number: Int64
        package let name: String
        /// Who of staff named it.
        package let namedBy: String?
        /// `complaint` or `request`.
        package let category: String
        package let service: String?
        /// Distinct, ever and in the period.
        package let people: Int
        package let peopleLately: Int
        package let mails: Int
        /// See `Theme.Trend`.
        package let trend: String
        package let firstHeard: Int64
        package let lastHeard: Int64
        /// 0 calm to 1 furious.
        package let stress: Double
        /// See `Theme.Status`.
        package let status: String
        package let statusBy: String?
        package let statusAt: Int64?
        package let answer: String?
        /// Who said it after IT had set the status; nil while it has not.
        package let peopleSince: Int?
        package let owner: String?
        package let mergedInto: Int64?

        init(_ theme: Theme, lately: Int, since: Int?, trend: Theme.Trend) {
            number = theme.number
            name = theme.name
            namedBy = theme.namedBy
            category = theme.category.rawValue
            service = theme.service
            people = theme.people
            peopleLately = lately
            mails = theme.mails
            self.trend = trend.rawValue
            firstHeard = theme.firstHeard.milliseconds
            lastHeard = theme.lastHeard.milliseconds
            stress = theme.stress
            status = theme.status.rawValue
            statusBy = theme.statusWord?.who
            statusAt = theme.statusWord?.when.milliseconds
            answer = theme.answer?.text
            peopleSince = since
            owner = theme.owner?.description
            mergedInto = theme.mergedInto
        }
    }

    init() {}

    /// Read from the store, beside a daemon or without one.
    ///
    /// - Parameters:
    ///   - period: how far back, and how long the periods are that trends compare.
    ///   - isWhole: the older ones too.
    /// - Throws: `DaemonError`.
    package init(
        of configuration: Configuration,
        period: Duration = history,
        isWhole: Bool,
        clock: any WallClock = SystemClock()
    ) async throws {
        let now = clock.now()
        at = now.milliseconds
        let start = isWhole ? Timestamp(milliseconds: 0) : now - period
        since = isWhole ? nil : start.milliseconds
        let naming = ThemeNaming(language: configuration.organisation.language)
        let lines = try await configuration.readingStore { store in
            try await store.transaction { store in
                let trends = try ThemeTrends(period: period, until: now, in: store)
                let themes = try store.themes(heardSince: start, limit: Self.maximumThemes)
                return try naming.named(themes, in: store).map { theme in
                    try Line(theme, trends, in: store, now: now)
                }
            }
        }
        themes = lines.sorted {
            ($0.peopleLately, $0.people, -$0.number) > ($1.peopleLately, $1.people, -$1.number)
        }
    }
}

extension ThemeReport.Line {
    init(_ theme: Theme, _ trends: ThemeTrends, in store: isolated FeedbackStore, now: Timestamp) throws {
        let since = try theme.statusWord.map { word in
            try store.themeCourse(of: theme.number, steps: [word.when, now + .seconds(1)]).first ?? 0
        }
        self.init(theme, lately: trends.people(of: theme), since: since, trend: trends.trend(of: theme))
    }
}
