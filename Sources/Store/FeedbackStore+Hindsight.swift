package import Feedback
internal import SQL

/// What was known at an earlier time, by what was stored before it.
extension FeedbackStore {
    /// Reports that count into an incident now and were stored before a time; nil where there were none.
    package func reportCount(of incident: Int64, before time: Timestamp) throws -> PastReports? {
        try database.row(
            """
            SELECT count(DISTINCT m.person), min(m.received), max(m.received) FROM message m
            WHERE m.stored < :time AND m.reports_outage = 1 AND m.number IN (
                SELECT number FROM message WHERE incident = :incident
                UNION SELECT message FROM matter WHERE incident = :incident)
            """,
            ["incident": incident, "time": time]
        ) { row in
            guard let first = row.optionalTime(1), let last = row.optionalTime(2) else { return nil }
            return PastReports(people: row.int(0), first: first, last: last)
        }.flatMap { $0 }
    }

    /// Themes of which IT said something in [`from`, `to`), whatever it has said since.
    package func themesAnswered(from: Timestamp, to: Timestamp) throws -> [Int64] {
        try database.rows(
            """
            SELECT DISTINCT theme FROM theme_event WHERE kind = 'answered' AND time >= :from AND time < :to ORDER BY theme
            """,
            ["from": from, "to": to]
        ) { $0.int64(0) }
    }

    /// What counts into a theme now and was stored before a time; nil where there was nothing.
    package func memberCount(of theme: Int64, before time: Timestamp) throws -> PastMembers? {
        try database.row(
            """
            SELECT count(DISTINCT person), count(DISTINCT message), min(received), max(received), avg(tone)
            FROM theme_member WHERE theme = :theme AND stored < :time
            """,
            ["theme": theme, "time": time]
        ) { row in
            guard let first = row.optionalTime(2), let last = row.optionalTime(3) else { return nil }
            return PastMembers(people: row.int(0), mails: row.int(1), first: first, last: last, stress: row.double(4))
        }.flatMap { $0 }
    }
}
