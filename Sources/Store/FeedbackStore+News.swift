package import Feedback
internal import SQL

/// What is told to those who asked, before anybody is told. Called inside `transaction`.
extension FeedbackStore {
    // MARK: - News

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
    /// - Returns: false where somebody has been told: then nothing changes.
    package func withdraw(_ news: News, now: Timestamp) throws -> Bool {
        let told = try database.row(
            """
            SELECT 1 FROM news_person p LEFT JOIN outbox o ON o.key = p.outbox
            WHERE p.news = :news AND p.state = 'sent' AND NOT \(NewsColumns.isUnseen) LIMIT 1
            """,
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

    // MARK: - Whom it concerns

    /// The needs of a theme whose writers have a right to an answer, each person's together: what staff has placed and what is sure
    /// first, then what our own server vouches for, then the latest.
    ///
    /// - Parameters:
    ///   - person: nil for everybody.
    ///   - limit: of needs.
    package func askers(withRightIn theme: Int64, person: String? = nil, limit: Int) throws -> [NewsAsker] {
        // "+" keeps the planner from walking through a whole theme for one person.
        let condition =
            person == nil ? "x.theme = :theme AND :person IS NULL" : "+x.theme = :theme AND x.person = :person"
        return try database.rows(
            """
            SELECT \(AnswerRight.columns), m.mailbox, x.position, x.theme, x.category, x.person, x.received, x.stored,
                x.tone, x.certainty, x.placed_by, x.sentence
            FROM theme_member x JOIN answer_right a ON a.message = x.message JOIN message m ON m.number = x.message
            WHERE \(condition)
            ORDER BY x.person, CASE WHEN \(NewsColumns.isSure) THEN 0 ELSE 1 END, a.is_authenticated DESC,
                x.certainty DESC, x.stored DESC, x.message DESC, x.position LIMIT :limit
            """,
            ["theme": theme, "person": person, "limit": limit]
        ) { row in
            AnswerRight(row).map { right in
                NewsAsker(need: NewsColumns.need(row, of: right.message), right: right, mailbox: row.text(7))
            }
        }.compactMap { $0 }
    }

    /// How many people, distinct, are behind a theme.
    package func peopleBehind(theme: Int64) throws -> Int {
        try database.row(
            "SELECT count(DISTINCT person) FROM theme_member WHERE theme = :theme",
            ["theme": theme]
        ) { $0.int(0) } ?? 0
    }

    /// Writes down whom it concerns; nothing where the person stands there already.
    @discardableResult
    package func add(
        _ person: String,
        asking mail: Int64,
        to news: News,
        isSure: Bool,
        dueAt: Timestamp
    ) throws -> Bool {
        try database.run(
            """
            INSERT INTO news_person (news, person, message, state, due_at)
            VALUES (:news, :person, :mail, :state, :due) ON CONFLICT (news, person) DO NOTHING
            """,
            [
                "news": news.number, "person": person, "mail": mail, "state": isSure ? "waiting" : "doubtful",
                "due": dueAt,
            ]
        ) == 1
    }

    /// Staff has said that this person's mail belongs to the theme: whoever was doubtful waits.
    package func invite(_ person: String, asking mail: Int64, to news: News, dueAt: Timestamp) throws {
        try database.run(
            """
            INSERT INTO news_person (news, person, message, state, due_at)
            VALUES (:news, :person, :mail, 'waiting', :due)
            ON CONFLICT (news, person) DO UPDATE SET state = 'waiting', message = excluded.message,
                due_at = excluded.due_at WHERE news_person.state = 'doubtful'
            """,
            ["news": news.number, "person": person, "mail": mail, "due": dueAt]
        )
    }

    /// Whether a person was told just this of a theme, or of one that is counted into it.
    package func wasTold(_ person: String, _ news: News) throws -> Bool {
        try database.row(
            """
            SELECT 1 FROM news_person p JOIN news n ON n.number = p.news JOIN theme t ON t.number = n.theme
            WHERE p.person = :person AND p.state = 'sent' AND n.status = :status AND n.note = :note
                AND (t.number = :theme OR t.merged_into = :theme)
            LIMIT 1
            """,
            ["person": person, "status": news.status.rawValue, "note": news.note.text, "theme": news.theme]
        ) { _ in true } ?? false
    }

    // MARK: - Taking back

    /// Takes news out of the outbox that no server has seen. Whom it was for waits again.
    func retract(where condition: String, _ bindings: Bindings, reason: String, now: Timestamp) throws {
        // CROSS JOIN: SQLite then begins with what is queued, not with all that was ever told.
        let rows = try database.rows(
            """
            SELECT o.number, o.key FROM outbox o CROSS JOIN news_person p
                JOIN news n ON n.number = p.news JOIN theme t ON t.number = n.theme
            WHERE p.outbox = o.key AND p.state = 'sent' AND \(NewsColumns.isUnseen) AND \(condition)
            """,
            bindings
        ) { ($0.int64(0), $0.text(1)) }
        for (number, key) in rows {
            try change(number, to: .failed, nextTry: now, reason: "not sent: \(reason)", now: now)
            try database.run(
                "UPDATE outbox SET bytes = :none WHERE number = :number",
                ["none": [UInt8](), "number": number]
            )
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
