package import Feedback
internal import SQL

/// Whom an answer concerns, and who of them has been told. Called inside `transaction`.
extension FeedbackStore {
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

    /// Staff has said that this person's mail belongs to the theme: whoever was doubtful waits, and who waits, waits until then.
    ///
    /// - Returns: false where that changes nothing: their turn is over.
    package func invite(_ person: String, asking mail: Int64, to news: News, dueAt: Timestamp) throws -> Bool {
        try database.run(
            """
            INSERT INTO news_person (news, person, message, state, due_at)
            VALUES (:news, :person, :mail, 'waiting', :due)
            ON CONFLICT (news, person) DO UPDATE SET state = 'waiting', message = excluded.message,
                due_at = excluded.due_at WHERE news_person.state IN ('doubtful', 'waiting')
            """,
            ["news": news.number, "person": person, "mail": mail, "due": dueAt]
        ) == 1
    }

    /// Staff has taken back that somebody's mail belongs to the theme: whoever is not sure to have asked for it is doubtful again.
    package func disinvite(from news: News, now: Timestamp) throws {
        try retractUntrueNews(now: now)
        try database.run(
            """
            UPDATE news_person SET state = 'doubtful'
            WHERE news = :news AND state = 'waiting' AND NOT EXISTS (
                SELECT 1 FROM theme_member x JOIN answer_right a ON a.message = x.message
                WHERE x.theme = :theme AND x.person = news_person.person AND \(NewsColumns.isSure))
            """,
            ["news": news.number, "theme": news.theme]
        )
    }

    /// Who has been told of it since a time, by keys of people.
    package func peopleTold(_ news: News, since: Timestamp) throws -> Set<String> {
        let people = try database.rows(
            """
            SELECT p.person FROM news_person p
            WHERE p.news = :news AND p.told_at > :since AND \(NewsColumns.isTold)
            """,
            ["news": news.number, "since": since]
        ) { $0.text(0) }
        return Set(people)
    }

    /// How many wait to be told of it, and will be.
    package func waiting(for news: News) throws -> Int {
        try database.row(
            """
            SELECT count(*) FROM news_person p JOIN news n ON n.number = p.news
            WHERE n.number = :news AND p.state = 'waiting' AND \(NewsColumns.isAsked)
            """,
            ["news": news.number]
        ) { $0.int(0) } ?? 0
    }

    /// Whether a person was told just this of a theme, or of one that is counted into it. A mail that was refused has told nobody.
    package func wasTold(_ person: String, _ news: News) throws -> Bool {
        try database.row(
            """
            SELECT 1 FROM news_person p JOIN news n ON n.number = p.news JOIN theme t ON t.number = n.theme
            WHERE p.person = :person AND p.state = 'sent' AND n.status = :status AND n.note = :note
                AND NOT \(NewsColumns.isRefused("p.outbox")) AND (t.number = :theme OR t.merged_into = :theme)
            LIMIT 1
            """,
            ["person": person, "status": news.status.rawValue, "note": news.note.text, "theme": news.theme]
        ) { _ in true } ?? false
    }
}
