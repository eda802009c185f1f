package import Feedback
internal import SQL

/// Who says it, and when. Periods are of the time of storing, as in digests: their start belongs to them, their end does not.
extension FeedbackStore {
    /// People of one theme that are named one by one.
    package static let maximumAskers = 10_000

    /// Themes heard in a period, those of most people first. Reads an index of members only, whatever mails there are.
    ///
    /// - Parameter scope: of the service that the theme is about.
    package func themeCounts(from: Timestamp, to: Timestamp, about scope: ServiceScope) throws -> [ThemeCount] {
        let filter = ServiceFilter(scope, column: "t.service")
        return try database.rows(
            """
            SELECT t.number, x.people, x.mails FROM (
                SELECT theme, count(DISTINCT person) AS people, count(DISTINCT message) AS mails FROM theme_member
                WHERE stored >= :from AND stored < :to GROUP BY theme) AS x
            JOIN theme t ON t.number = x.theme
            WHERE t.merged_into IS NULL AND \(filter.sql) ORDER BY x.people DESC, x.mails DESC, t.number
            """,
            filter.bindings(with: ["from": from, "to": to])
        ) { ThemeCount(theme: $0.int64(0), people: $0.int(1), mails: $0.int(2)) }
    }

    /// Distinct people in each step of time; somebody who says it again in a later step counts there too.
    ///
    /// - Parameter steps: where the steps begin, rising, and where the last one ends: one more than there are steps.
    package func themeCourse(of theme: Int64, steps: [Timestamp]) throws -> [Int] {
        try zip(steps, steps.dropFirst()).map { start, end in
            try database.row(Self.courseQuery, ["theme": theme, "from": start, "to": end]) { $0.int(0) } ?? 0
        }
    }

    static let courseQuery = """
        SELECT count(DISTINCT person) FROM theme_member WHERE theme = :theme AND stored >= :from AND stored < :to
        """

    /// Everybody who asked, once: with the mail that staff has placed, else the surest, of several the latest. Whoever asked last comes
    /// first.
    package func askers(of theme: Int64) throws -> [ThemeMember] {
        try database.rows(
            """
            SELECT \(ThemeColumns.member) FROM (
                SELECT \(ThemeColumns.member), row_number() OVER (PARTITION BY person ORDER BY
                    CASE WHEN placed_by IS NULL THEN 1 ELSE 0 END, certainty DESC, stored DESC, message DESC, position) AS place
                FROM theme_member WHERE theme = :theme) AS x
            WHERE place = 1 ORDER BY stored DESC, message DESC LIMIT :limit
            """,
            ["theme": theme, "limit": Self.maximumAskers]
        ) { ThemeColumns.member($0) }
    }
}

extension FeedbackStore {
    /// Themes that were heard in a period, and the distinct people of all of them.
    package func heardLately(since from: Timestamp, until to: Timestamp) throws -> (themes: Int, people: Int) {
        try database.row(
            """
            SELECT count(DISTINCT theme), count(DISTINCT person) FROM theme_member WHERE stored >= :from AND stored <= :to
            """,
            ["from": from, "to": to]
        ) { ($0.int(0), $0.int(1)) } ?? (0, 0)
    }

    /// How many themes there are, by where IT stands with them.
    package func themeStates() throws -> [Theme.Status: Int] {
        let groups = try database.rows(
            "SELECT status, count(*) FROM theme WHERE merged_into IS NULL AND \(Self.isThere) GROUP BY status"
        ) { (Theme.Status(rawValue: $0.text(0)), $0.int(1)) }
        return groups.reduce(into: [:]) { counts, group in group.0.map { counts[$0] = group.1 } }
    }

    /// Whether any digest has shown it.
    package func isShown(theme: Int64) throws -> Bool {
        try database.row(
            "SELECT 1 FROM digest_item WHERE kind = 'theme' AND target = :theme LIMIT 1",
            ["theme": theme]
        ) { _ in true } ?? false
    }
}
