package import Feedback
internal import SQL

/// Themes and what counts into them. What changes them is called inside `transaction`.
extension FeedbackStore {
    // MARK: - Themes

    package func theme(_ number: Int64) throws -> Theme? {
        try database.row(
            "SELECT \(ThemeColumns.list) FROM theme WHERE number = :number",
            ["number": number]
        ) { ThemeColumns.theme($0) }
    }

    /// Those heard since a time and merged into no other, the one heard last first. One that nothing counts into any more is none,
    /// unless staff had a hand in it.
    package func themes(heardSince time: Timestamp, limit: Int) throws -> [Theme] {
        try database.rows(
            """
            SELECT \(ThemeColumns.list) FROM theme WHERE merged_into IS NULL AND last_heard >= :time AND \(Self.isThere)
            ORDER BY last_heard DESC, number DESC LIMIT :limit
            """,
            ["time": time, "limit": limit]
        ) { ThemeColumns.theme($0) }
    }

    static let isThere = "(mails > 0 OR named_by IS NOT NULL OR owner IS NOT NULL OR status_by IS NOT NULL)"

    /// Stores a new theme, whose number is 0, or what has changed in one.
    ///
    /// - Returns: the theme with its number.
    @discardableResult
    package func record(_ theme: Theme) throws -> Theme {
        var theme = theme
        var bindings = ThemeColumns.bindings(of: theme)
        if theme.number == 0 {
            theme.number =
                try database.row(
                    """
                    INSERT INTO theme (name, named_by, category, service, people, mails, first_heard, last_heard, stress, owner,
                        status, status_by, status_at, answer, answer_by, answer_at, merged_into)
                    VALUES (:name, :named_by, :category, :service, :people, :mails, :first, :last, :stress, :owner, :status,
                        :status_by, :status_at, :answer, :answer_by, :answer_at, :merged)
                    RETURNING number
                    """,
                    bindings
                ) { $0.int64(0) } ?? 0
        } else {
            bindings.add("number", theme.number)
            try database.run(
                """
                UPDATE theme SET name = :name, named_by = :named_by, category = :category, service = :service, people = :people,
                    mails = :mails, first_heard = :first, last_heard = :last, stress = :stress, owner = :owner,
                    status = :status, status_by = :status_by, status_at = :status_at, answer = :answer, answer_by = :answer_by,
                    answer_at = :answer_at, merged_into = :merged
                WHERE number = :number
                """,
                bindings
            )
        }
        return theme
    }

    // MARK: - Members

    /// Puts a complaint or request into a theme; out of the one it was in.
    ///
    /// - Parameter model: what placed it: `words`, or the model of its vector.
    package func place(_ member: ThemeMember, model: String) throws {
        try database.run(
            """
            INSERT INTO theme_member (message, position, theme, category, person, received, stored, tone, certainty,
                placed_by, model, sentence)
            VALUES (:mail, :position, :theme, :category, :person, :received, :stored, :tone, :certainty, :by, :model, :sentence)
            ON CONFLICT (message, position) DO UPDATE SET theme = :theme, category = :category, certainty = :certainty,
                placed_by = :by, model = :model, sentence = :sentence
            """,
            [
                "mail": member.mail, "position": member.position, "theme": member.theme,
                "category": member.category.rawValue, "person": member.person, "received": member.received,
                "stored": member.stored, "tone": member.tone, "certainty": member.certainty, "by": member.placedBy,
                "model": model, "sentence": member.sentence,
            ]
        )
        try stampThemes()
    }

    /// Of a theme, the newest first.
    package func members(of theme: Int64, limit: Int) throws -> [ThemeMember] {
        try database.rows(
            """
            SELECT \(ThemeColumns.member) FROM theme_member WHERE theme = :theme
            ORDER BY stored DESC, message DESC, position LIMIT :limit
            """,
            ["theme": theme, "limit": limit]
        ) { ThemeColumns.member($0) }
    }

    /// What of a mail counts into themes, in its order.
    package func memberships(of mail: Int64) throws -> [ThemeMember] {
        try database.rows(
            "SELECT \(ThemeColumns.member) FROM theme_member WHERE message = :mail ORDER BY position",
            ["mail": mail]
        ) { ThemeColumns.member($0) }
    }

    /// Counts a theme's members again: people, mails, first and last heard, stress, category and service.
    ///
    /// - Returns: the theme as it is now; nil when there is none.
    @discardableResult
    package func recount(theme number: Int64) throws -> Theme? {
        guard var theme = try theme(number) else { return nil }
        let counted = try database.row(
            """
            SELECT count(DISTINCT person), count(DISTINCT message), min(received), max(received), avg(tone),
                count(*) FILTER (WHERE category = 'complaint'), count(*), (
                    SELECT category FROM theme_member WHERE theme = :theme ORDER BY stored, message, position LIMIT 1)
            FROM theme_member WHERE theme = :theme
            """,
            ["theme": number]
        ) { row in
            let times = (row.optionalTime(2), row.optionalTime(3))
            return (row.int(0), row.int(1), times.0, times.1, row.double(4), row.int(5), row.int(6), row.text(7))
        }
        guard let (people, mails, first, last, stress, complaints, all, eldest) = counted else { return theme }
        (theme.people, theme.mails) = (people, mails)
        if all == 0 { theme.stress = 0 }
        if let first, let last { (theme.firstHeard, theme.lastHeard, theme.stress) = (first, last, stress) }
        // As many of both: what was said first.
        let isComplaint = complaints * 2 == all ? eldest == Category.complaint.rawValue : complaints * 2 > all
        if all > 0 { theme.category = isComplaint ? .complaint : .request }
        if all > 0 { theme.service = try usualService(of: number) }
        return try record(theme)
    }

    /// What at least half of a theme's members name.
    private func usualService(of theme: Int64) throws -> String? {
        try database.row(
            """
            SELECT service FROM (
                SELECT coalesce(t.service, m.service) AS service, count(*) AS named, sum(count(*)) OVER () AS total
                FROM theme_member x JOIN message m ON m.number = x.message
                    LEFT JOIN matter t ON t.message = x.message AND t.position = x.position AND x.position > 0
                WHERE x.theme = :theme GROUP BY 1
            ) WHERE service IS NOT NULL AND named * 2 >= total ORDER BY named DESC, service LIMIT 1
            """,
            ["theme": theme]
        ) { $0.text(0) }
    }

    // MARK: - History

    /// - Parameter before: what the step replaces, as JSON; nil where it cannot be taken back.
    /// - Returns: its number.
    @discardableResult
    package func note(_ event: ThemeEvent, of theme: Int64, before: String?) throws -> Int64 {
        try database.row(
            """
            INSERT INTO theme_event (theme, kind, who, time, text, before)
            VALUES (:theme, :kind, :who, :time, :text, :before) RETURNING number
            """,
            [
                "theme": theme, "kind": event.kind.rawValue, "who": event.who, "time": event.when, "text": event.text,
                "before": before,
            ]
        ) { $0.int64(0) } ?? 0
    }

    /// In the order in which it happened.
    package func history(of theme: Int64) throws -> [ThemeEvent] {
        try database.rows(
            "SELECT number, kind, who, time, text FROM theme_event WHERE theme = :theme ORDER BY number",
            ["theme": theme]
        ) { row in
            ThemeEvent.Kind(rawValue: row.text(1)).map {
                ThemeEvent(number: row.int64(0), $0, who: row.text(2), when: row.time(3), text: row.text(4))
            }
        }.compactMap { $0 }
    }
}
