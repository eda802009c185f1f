package import Feedback
internal import SQL

/// What people say to what they were told.
extension FeedbackStore {
    // MARK: - Opinions

    /// Of what a mail of ours told a person that it is done: one news, or several.
    package func doneNews(toldIn outbox: String, to person: String) throws -> [Int64] {
        try database.rows(
            """
            SELECT p.news FROM news_person p JOIN news n ON n.number = p.news
            WHERE p.outbox = :outbox AND p.person = :person AND p.state = 'sent' AND n.status = 'done' ORDER BY p.news
            """,
            ["outbox": outbox, "person": person]
        ) { $0.int64(0) }
    }

    /// Whether a person was told in this news that something is done.
    package func isTold(_ person: String, ofDone news: Int64) throws -> Bool {
        try database.row(
            """
            SELECT 1 FROM news_person p JOIN news n ON n.number = p.news
            WHERE p.news = :news AND p.person = :person AND p.state = 'sent' AND n.status = 'done'
            """,
            ["news": news, "person": person]
        ) { _ in true } ?? false
    }

    /// Whether it helped: the last word counts. Nothing where the person was told nothing of the kind.
    package func record(helped: Bool, by person: String, of news: Int64, now: Timestamp) throws {
        try database.run(
            """
            UPDATE news_person SET opinion = :opinion, opinion_at = :now
            WHERE news = :news AND person = :person AND state = 'sent'
                AND EXISTS (SELECT 1 FROM news n WHERE n.number = :news AND n.status = 'done')
            """,
            ["opinion": helped ? "helped" : "not helped", "now": now, "news": news, "person": person]
        )
    }

    /// What those told of a theme, and of what was counted into it, say: whether what IT did helped. A person counts once, by what
    /// they said last.
    ///
    /// - Parameter time: said before it; of who has said something else since, nothing is known. Nil: all.
    package func opinions(of theme: Int64, before time: Timestamp? = nil) throws -> (helped: Int, notHelped: Int) {
        try database.row(
            """
            WITH said AS (
                SELECT p.opinion AS opinion,
                    row_number() OVER (PARTITION BY p.person ORDER BY p.opinion_at DESC, p.news DESC) AS place
                FROM news_person p JOIN news n ON n.number = p.news JOIN theme t ON t.number = n.theme
                WHERE p.opinion IS NOT NULL AND (t.number = :theme OR t.merged_into = :theme)
                    AND (:time IS NULL OR p.opinion_at < :time)
            )
            SELECT count(*) FILTER (WHERE opinion = 'helped'), count(*) FILTER (WHERE opinion = 'not helped')
            FROM said WHERE place = 1
            """,
            ["theme": theme, "time": time]
        ) { (helped: $0.int(0), notHelped: $0.int(1)) } ?? (0, 0)
    }

    /// How many were told within a period, and how many said within it whether it helped. One who was told of two themes counts
    /// twice; one whose mail no server took counts as told of nothing.
    package func newsCounts(
        from start: Timestamp,
        to end: Timestamp
    ) throws -> (told: Int, helped: Int, notHelped: Int) {
        try database.row(
            """
            SELECT (SELECT count(*) FROM news_person p WHERE told_at >= :start AND told_at < :end
                    AND NOT EXISTS (SELECT 1 FROM outbox o WHERE o.key = p.outbox AND o.state = 'failed')),
                (SELECT count(*) FROM news_person WHERE opinion_at >= :start AND opinion_at < :end AND opinion = 'helped'),
                (SELECT count(*) FROM news_person
                    WHERE opinion_at >= :start AND opinion_at < :end AND opinion = 'not helped')
            """,
            ["start": start, "end": end]
        ) { (told: $0.int(0), helped: $0.int(1), notHelped: $0.int(2)) } ?? (0, 0, 0)
    }

    // MARK: - Refusals

    /// This person wants no more news: nothing waits for them, and what no server has seen goes out of the outbox.
    package func refuseNews(_ person: String, now: Timestamp) throws {
        try database.run(
            "INSERT INTO news_refusal (person, since) VALUES (:person, :now) ON CONFLICT (person) DO NOTHING",
            ["person": person, "now": now]
        )
        try retract(where: "p.person = :person", ["person": person], reason: "they want no more news", now: now)
        try database.run(
            """
            UPDATE news_person SET state = 'dropped', reason = 'they want no more news'
            WHERE person = :person AND state IN ('waiting', 'doubtful')
            """,
            ["person": person]
        )
    }

    /// What was dropped meanwhile does not come back.
    package func welcomeNews(_ person: String) throws {
        try database.run("DELETE FROM news_refusal WHERE person = :person", ["person": person])
    }

    package func refusesNews(_ person: String) throws -> Bool {
        try database.row("SELECT 1 FROM news_refusal WHERE person = :person", ["person": person]) { _ in true } ?? false
    }

    // MARK: - Standing

    /// Of what is true now.
    package func newsStanding() throws -> NewsStanding {
        var standing = NewsStanding()
        let counts = try database.row(
            """
            SELECT count(*) FILTER (WHERE p.state = 'waiting'), count(*) FILTER (WHERE p.state = 'doubtful'),
                min(p.due_at) FILTER (WHERE p.state = 'waiting')
            FROM news_person p JOIN news n ON n.number = p.news JOIN theme t ON t.number = n.theme
            WHERE p.state IN ('waiting', 'doubtful') AND \(NewsColumns.isTrue)
            """
        ) { ($0.int(0), $0.int(1), $0.optionalTime(2)) }
        if let counts { (standing.waiting, standing.doubtful, standing.nextAt) = counts }
        standing.refusing = try database.row("SELECT count(*) FROM news_refusal") { $0.int(0) } ?? 0
        return standing
    }

    /// The person becomes one without a name, and is told nothing.
    func forgetNews(of person: String, as nobody: String) throws {
        try database.run(
            """
            UPDATE news_person SET state = 'dropped', reason = 'the person was forgotten'
            WHERE person = :person AND state IN ('waiting', 'doubtful')
            """,
            ["person": person]
        )
        try database.run(
            "UPDATE news_person SET person = :nobody WHERE person = :person",
            ["person": person, "nobody": nobody]
        )
        try database.run("DELETE FROM news_refusal WHERE person = :person", ["person": person])
    }
}
