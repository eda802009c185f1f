package import Feedback
internal import SQL

/// Who is told, who has been, and what came of it. Called inside `transaction`.
extension FeedbackStore {
    // The planner knows a partial index only by its own condition: so this stands beside the narrower one.

    /// Those whose turn has come and of whom it is still true, by when it fell due: the theme says the same, the person's need is in
    /// it, and they were written to by no news since `quietSince`. What is untrue waits: it may become true again.
    package func newsTurns(now: Timestamp, quietSince: Timestamp, limit: Int) throws -> [NewsTurn] {
        try database.rows(
            """
            SELECT \(NewsColumns.list), p.person, p.attempts, p.told_at
            FROM news_person p JOIN news n ON n.number = p.news JOIN theme t ON t.number = n.theme
            WHERE \(Self.isDue) AND \(Self.isQuiet)
            ORDER BY p.due_at, p.message LIMIT :limit
            """,
            ["now": now, "quiet": quietSince, "limit": limit],
            Self.turn
        )
    }

    /// What else is due for the person whose turn it is: it fits into the same mail.
    package func newsTurns(beside turn: NewsTurn, now: Timestamp, limit: Int) throws -> [NewsTurn] {
        try database.rows(
            """
            SELECT \(NewsColumns.list), p.person, p.attempts, p.told_at
            FROM news_person p JOIN news n ON n.number = p.news JOIN theme t ON t.number = n.theme
            WHERE p.person = :person AND p.news <> :news AND \(Self.isDue)
            ORDER BY p.due_at, p.message LIMIT :limit
            """,
            ["person": turn.person, "news": turn.news.number, "now": now, "limit": limit],
            Self.turn
        )
    }

    private static let isDue = """
        p.state IN ('waiting', 'doubtful') AND p.state = 'waiting' AND p.due_at <= :now
            AND \(NewsColumns.isTrue) AND \(NewsColumns.isAsked)
        """

    package func settle(_ turn: NewsTurn, _ outcome: NewsTurn.Outcome, now: Timestamp) throws {
        var bindings: Bindings = ["news": turn.news.number, "person": turn.person]
        switch outcome {
        case .sent(let mail, let outbox):
            bindings.add("mail", mail)
            bindings.add("outbox", outbox)
            bindings.add("now", now)
            try database.run(
                """
                UPDATE news_person SET state = 'sent', message = :mail, outbox = :outbox, told_at = :now
                WHERE news = :news AND person = :person AND state = 'waiting'
                """,
                bindings
            )
        case .dropped(let reason):
            bindings.add("reason", reason)
            try database.run(
                """
                UPDATE news_person SET state = 'dropped', reason = :reason
                WHERE news = :news AND person = :person AND state IN ('waiting', 'doubtful')
                """,
                bindings
            )
        }
    }

    /// Somebody was told in another mail of ours, an acknowledgement: the news does not come as well.
    package func recordTold(_ person: String, asking mail: Int64, _ news: News, outbox: String, now: Timestamp) throws {
        try database.run(
            """
            INSERT INTO news_person (news, person, message, state, due_at, outbox, told_at)
            VALUES (:news, :person, :mail, 'sent', :now, :outbox, :now)
            ON CONFLICT (news, person) DO UPDATE SET state = 'sent', message = excluded.message,
                outbox = excluded.outbox, told_at = excluded.told_at
                WHERE news_person.state IN ('waiting', 'doubtful') OR \(NewsColumns.isRefused("news_person.outbox"))
            """,
            ["news": news.number, "person": person, "mail": mail, "outbox": outbox, "now": now]
        )
    }

    /// Whether anybody has been told of it.
    package func isTold(_ news: News) throws -> Bool {
        try database.row(
            "SELECT 1 FROM news_person WHERE news = :news AND state = 'sent' LIMIT 1",
            ["news": news.number]
        ) { _ in true } ?? false
    }

    /// News that no server has seen and that is untrue by now goes out of the outbox: its readers wait again.
    package func retractUntrueNews(now: Timestamp) throws {
        try retract(
            where: "NOT (\(NewsColumns.isTrue) AND \(NewsColumns.isAsked))",
            [:],
            reason: "it is no longer so",
            now: now
        )
    }

    /// The mail that told somebody will not be sent, and no server has taken it: they were told nothing, and wait again.
    func untell(outbox number: Int64) throws {
        try database.run(
            """
            UPDATE news_person SET state = 'waiting', attempts = attempts + 1, outbox = NULL, told_at = NULL
            WHERE outbox = (SELECT key FROM outbox WHERE number = :number) AND state = 'sent'
            """,
            ["number": number]
        )
    }

    /// Whoever waited until now for what fell due before a time is not told any more. Returns how many.
    @discardableResult
    package func lapseNews(dueBefore limit: Timestamp) throws -> Int {
        try database.run(
            """
            UPDATE news_person SET state = 'dropped', reason = 'their turn did not come in time'
            WHERE state IN ('waiting', 'doubtful') AND state = 'waiting' AND due_at < :limit
            """,
            ["limit": limit]
        )
    }

    /// Whoever waits for the answer to a theme that was counted into another waits for that one's answer too. What is true when the
    /// turn comes is told.
    package func followMergedThemes() throws {
        try database.run(
            """
            INSERT INTO news_person (news, person, message, state, due_at)
            SELECT n.number, w.person, w.message, w.state, CASE WHEN w.due_at > n.due_at THEN w.due_at ELSE n.due_at END
            FROM news_person w JOIN news old ON old.number = w.news AND old.state = 'current'
                JOIN theme merged ON merged.number = old.theme JOIN theme t ON t.number = merged.merged_into
                JOIN news n ON n.theme = t.number
            WHERE w.state IN ('waiting', 'doubtful') AND \(NewsColumns.isTrue)
            ON CONFLICT (news, person) DO NOTHING
            """
        )
    }

    // MARK: - Limits

    /// Mails of news, and questions, that were written since a time, to one person or to all. What stood in an acknowledgement counts
    /// for the person alone. A clock that has gone back since makes more of them count, never fewer.
    package func newsMails(to person: String?, since: Timestamp) throws -> Int {
        let condition = person == nil ? "outbox LIKE 'news:%' AND :person IS NULL" : "person = :person"
        return try database.row(
            """
            SELECT (SELECT count(DISTINCT outbox) FROM news_person WHERE told_at > :since AND \(condition))
                + (SELECT count(*) FROM news_person WHERE asked_at > :since AND \(person == nil ? ":person IS NULL" : condition))
            """,
            ["since": since, "person": person]
        ) { $0.int(0) } ?? 0
    }

    private static let isQuiet = """
        NOT EXISTS (SELECT 1 FROM news_person q
            WHERE q.person = p.person AND (q.told_at > :quiet OR q.asked_at > :quiet))
        """

    static func turn(_ row: borrowing Row) -> NewsTurn {
        NewsTurn(
            news: NewsColumns.news(row),
            person: row.text(10),
            attempts: row.int(11),
            toldAt: row.optionalTime(12)
        )
    }

    // MARK: - Did it help

    /// Those who were told of something done since `earliest` and until `latest`, whom the mail reached, and who have said nothing of
    /// it since: no opinion, no mail in that conversation, no other need in that theme.
    package func questionTurns(
        toldSince earliest: Timestamp,
        until latest: Timestamp,
        quietSince: Timestamp,
        limit: Int
    ) throws -> [NewsTurn] {
        try database.rows(
            """
            SELECT \(NewsColumns.list), p.person, p.attempts, p.told_at
            FROM news_person p JOIN news n ON n.number = p.news JOIN theme t ON t.number = n.theme
                JOIN outbox o ON o.key = p.outbox JOIN message m ON m.number = p.message
            WHERE p.told_at >= :earliest AND p.told_at <= :latest AND p.state = 'sent' AND p.asked_at IS NULL
                AND p.opinion IS NULL AND n.status = 'done' AND o.state = 'sent'
                AND \(NewsColumns.isTrue) AND \(NewsColumns.isAsked) AND \(Self.isQuiet)
                AND NOT EXISTS (SELECT 1 FROM theme_member y
                    WHERE +y.theme = n.theme AND y.person = p.person AND y.stored > p.told_at)
                AND NOT EXISTS (SELECT 1 FROM message y
                    WHERE y.person = p.person AND y.stored > p.told_at AND y.kind = 'human'
                        AND coalesce(y.thread, y.number) = coalesce(m.thread, m.number))
            ORDER BY p.told_at, p.message LIMIT :limit
            """,
            ["earliest": earliest, "latest": latest, "quiet": quietSince, "limit": limit],
            Self.turn
        )
    }

    package func recordQuestion(_ turn: NewsTurn, now: Timestamp) throws {
        try database.run(
            "UPDATE news_person SET asked_at = :now WHERE news = :news AND person = :person",
            ["now": now, "news": turn.news.number, "person": turn.person]
        )
    }
}
