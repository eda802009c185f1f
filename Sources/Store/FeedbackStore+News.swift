package import Feedback
internal import SQL

/// What is told to those who asked, before anybody is told. Called inside `transaction`.
extension FeedbackStore {
    /// An answer is to be told: it replaces what was to be told of the theme until now.
    ///
    /// - Parameter event: of the theme's history. The same event again changes nothing.
    /// - Returns: the news of that event.
    package func plan(
        _ status: Theme.Status,
        _ note: IncidentNote,
        of theme: Int64,
        event: Int64,
        dueAt: Timestamp,
        now: Timestamp
    ) throws -> News? {
        let number = try database.row(
            """
            INSERT INTO news (theme, event, status, note, note_by, note_at, planned_at, due_at, state)
            VALUES (:theme, :event, :status, :note, :who, :when, :now, :due, 'current')
            ON CONFLICT (event) DO NOTHING RETURNING number
            """,
            [
                "theme": theme, "event": event, "status": status.rawValue, "note": note.text, "who": note.word.who,
                "when": note.word.when, "now": now, "due": dueAt,
            ]
        ) { $0.int64(0) }
        if let number {
            try database.run(
                """
                UPDATE news SET state = 'replaced', replaced_by = :number
                WHERE theme = :theme AND number <> :number AND state = 'current'
                """,
                ["number": number, "theme": theme]
            )
        }
        return try news(ofEvent: event)
    }

    package func news(ofEvent event: Int64) throws -> News? {
        try database.row("SELECT \(NewsColumns.list) FROM news n WHERE n.event = :event", ["event": event]) {
            NewsColumns.news($0)
        }
    }

    /// What is told of a theme now, if it still says so.
    package func currentNews(of theme: Int64) throws -> News? {
        try database.row(
            """
            SELECT \(NewsColumns.list) FROM news n JOIN theme t ON t.number = n.theme
            WHERE n.theme = :theme AND \(NewsColumns.isTrue)
            """,
            ["theme": theme]
        ) { NewsColumns.news($0) }
    }

    /// Takes an answer back, and what no server has seen of it; what it had replaced is told again.
    ///
    /// - Returns: false where somebody has been told, or may have been: then nothing changes.
    package func withdraw(_ news: News, now: Timestamp) throws -> Bool {
        let told = try database.row(
            "SELECT 1 FROM news_person p WHERE p.news = :news AND \(NewsColumns.isTold) LIMIT 1",
            ["news": news.number]
        ) { _ in true }
        if told != nil { return false }
        try retract(where: "p.news = :number", ["number": news.number], reason: "IT took it back", now: now)
        let number: Bindings = ["number": news.number]
        try database.run("UPDATE news SET state = 'withdrawn' WHERE number = :number", number)
        try database.run(
            "UPDATE news SET state = 'current', replaced_by = NULL WHERE replaced_by = :number AND state = 'replaced'",
            number
        )
        return true
    }

    // MARK: - Taking back

    /// Takes news out of the outbox that no server has seen. Whom it was for waits again.
    func retract(where condition: String, _ bindings: Bindings, reason: String, now: Timestamp) throws {
        // CROSS JOIN: SQLite then begins with what is queued, not with all that was ever told. One mail may tell of several things:
        // it goes whole, and what of it is still so is told anew.
        let rows = try database.rows(
            """
            SELECT DISTINCT o.number, o.key FROM outbox o CROSS JOIN news_person p
                JOIN news n ON n.number = p.news JOIN theme t ON t.number = n.theme
            WHERE p.outbox = o.key AND p.state = 'sent' AND \(NewsColumns.isUnseen) AND \(condition)
            """,
            bindings
        ) { ($0.int64(0), $0.text(1)) }
        for (number, key) in rows {
            try change(number, to: .failed, nextTry: now, reason: "not sent: \(reason)", now: now)
            try eraseBytes(ofOutbox: number)
            try database.run(
                """
                UPDATE news_person SET state = 'waiting', attempts = attempts + 1, outbox = NULL, told_at = NULL
                WHERE outbox = :key
                """,
                ["key": key]
            )
        }
    }
}
