package import Feedback
internal import SQL

/// What management reads: needs, who wrote, and in what tone. A period is [`from`, `to`), by the time of storing.
extension FeedbackStore {
    package func needs(from: Timestamp, to: Timestamp, about scope: ServiceScope) throws -> NeedCounts {
        let filter = ServiceFilter(scope, column: "t.service")
        let bindings = filter.bindings(with: ["from": from, "to": to])
        let heard = """
            FROM theme t JOIN theme_member x ON x.theme = t.number
            WHERE x.stored >= :from AND x.stored < :to AND t.merged_into IS NULL AND \(filter.sql)
            """
        var counts = NeedCounts()
        counts.people = try database.row("SELECT count(DISTINCT x.person) \(heard)", bindings) { $0.int(0) } ?? 0
        let themes = try database.row(
            """
            SELECT count(*), count(*) FILTER (WHERE first_stored >= :from),
                count(*) FILTER (WHERE status IN ('open', 'started'))
            FROM (
                SELECT t.number, t.status,
                    (SELECT min(y.stored) FROM theme_member y WHERE y.theme = t.number) AS first_stored
                \(heard) GROUP BY t.number, t.status) AS heard
            """,
            bindings
        ) { ($0.int(0), $0.int(1), $0.int(2)) }
        (counts.heard, counts.new, counts.waiting) = themes ?? (0, 0, 0)
        return counts
    }

    /// Themes that IT answered in the period, by their latest word, those with most people first.
    package func answeredNeeds(
        from: Timestamp,
        to: Timestamp,
        about scope: ServiceScope,
        limit: Int
    ) throws -> [AnsweredNeed] {
        let filter = ServiceFilter(scope, column: "service")
        let themes = try database.rows(
            """
            SELECT \(ThemeColumns.list) FROM theme
            WHERE status_at >= :from AND status_at < :to AND status IN ('planned', 'done', 'declined')
                AND merged_into IS NULL AND \(filter.sql)
            ORDER BY people DESC, number LIMIT :limit
            """,
            filter.bindings(with: ["from": from, "to": to, "limit": limit])
        ) { ThemeColumns.theme($0) }
        return try themes.map { theme in
            let told = try database.row(
                "SELECT min(time) FROM theme_event WHERE theme = :theme AND kind = 'told' AND time >= :since AND time < :to",
                ["theme": theme.number, "since": theme.statusWord?.when ?? from, "to": to]
            ) { $0.optionalTime(0) }
            return AnsweredNeed(theme: theme, toldAt: told.flatMap { $0 })
        }
    }

    /// Distinct people who ever said one of these.
    package func people(behind themes: [Int64]) throws -> Int {
        guard !themes.isEmpty else { return 0 }
        let list = themes.map { "\($0)" }.joined(separator: ", ")
        return try database.row("SELECT count(DISTINCT person) FROM theme_member WHERE theme IN (\(list))") {
            $0.int(0)
        } ?? 0
    }

    /// Themes heard in the period, with how much, those with most people first.
    package func themeTallies(
        from: Timestamp,
        to: Timestamp,
        about scope: ServiceScope,
        limit: Int
    ) throws -> [ThemeTally] {
        let filter = ServiceFilter(scope, column: "service")
        let before = from - (to - from)
        return try database.rows(
            """
            SELECT \(ThemeColumns.list), h.period_people, h.period_mails, h.people_before
            FROM theme JOIN (
                SELECT theme AS heard,
                    count(DISTINCT CASE WHEN stored >= :from THEN person END) AS period_people,
                    count(DISTINCT CASE WHEN stored >= :from THEN message END) AS period_mails,
                    count(DISTINCT CASE WHEN stored < :from THEN person END) AS people_before
                FROM theme_member WHERE stored >= :before AND stored < :to GROUP BY theme
            ) h ON h.heard = theme.number
            WHERE h.period_people > 0 AND merged_into IS NULL AND \(filter.sql)
            ORDER BY h.period_people DESC, theme.number LIMIT :limit
            """,
            filter.bindings(with: ["from": from, "to": to, "before": before, "limit": limit])
        ) { ThemeTally(theme: ThemeColumns.theme($0), people: $0.int(18), mails: $0.int(19), peopleBefore: $0.int(20)) }
    }

    /// The mean tone of mails by people in steps of time; steps without a mail are missing. Security matters count: only their number
    /// and tone are told.
    package func tones(
        from: Timestamp,
        to: Timestamp,
        step: Duration,
        about scope: ServiceScope
    ) throws -> [ToneCount] {
        let filter = ServiceFilter(scope, column: "m.service")
        return try database.rows(
            """
            SELECT (m.stored - :from) / :step, count(*), avg(m.tone) FROM message m
            WHERE m.stored >= :from AND m.stored < :to AND m.kind = 'human' AND m.echo_of IS NULL AND \(filter.sql)
            GROUP BY 1 ORDER BY 1
            """,
            filter.bindings(with: ["from": from, "to": to, "step": step.wholeMilliseconds])
        ) { ToneCount(step: $0.int(0), mails: $0.int(1), stress: $0.double(2)) }
    }

    /// Who wrote, and of them who wrote of something else than an outage of many. What IT called a false alarm is none.
    package func peopleCount(from: Timestamp, to: Timestamp, about scope: ServiceScope) throws -> PeopleCount {
        let filter = ServiceFilter(scope, column: "m.service")
        return try database.row(
            """
            SELECT count(DISTINCT m.person), count(DISTINCT CASE WHEN m.incident IS NULL
                OR m.incident IN (SELECT number FROM incident WHERE ending = 'false alarm') THEN m.person END)
            FROM message m
            WHERE m.stored >= :from AND m.stored < :to AND m.kind = 'human' AND m.echo_of IS NULL AND \(filter.sql)
            """,
            filter.bindings(with: ["from": from, "to": to])
        ) { PeopleCount(people: $0.int(0), inQuietTime: $0.int(1)) } ?? PeopleCount(people: 0, inQuietTime: 0)
    }

    /// When the first alert of an incident was written; nil where none was.
    package func firstAlert(of incident: Int64) throws -> Timestamp? {
        try database.row(
            // Keys are `alert:NUMBER:TRANSITION`; the semicolon is what follows upon the colon.
            "SELECT min(created_at) FROM outbox WHERE key >= :first AND key < :last AND kind = 'alert'",
            ["first": "alert:\(incident):", "last": "alert:\(incident);"]
        ) { $0.optionalTime(0) }.flatMap { $0 }
    }

    /// When a person of IT first did anything with an incident; nil where nobody did.
    package func firstWord(on incident: Int64) throws -> Timestamp? {
        try database.row(
            "SELECT min(time) FROM incident_act WHERE incident = :incident AND who <> ''",
            ["incident": incident]
        ) { $0.optionalTime(0) }.flatMap { $0 }
    }
}
