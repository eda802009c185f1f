package import Feedback
internal import SQL

/// Whose words a theme is named by.
extension FeedbackStore {
    /// When a digest was first written that shows a theme; nil: none has.
    package func firstShown(theme: Int64) throws -> Timestamp? {
        try database.row(
            """
            SELECT min(d.made_at) FROM digest_item i JOIN digest_issue d ON d.number = i.issue
            WHERE i.kind = 'theme' AND i.target = :theme
            """,
            ["theme": theme]
        ) { $0.optionalTime(0) }.flatMap { $0 }
    }

    /// Whether somebody who wrote in a language counted into a theme before a time.
    ///
    /// - Parameter language: ISO 639-1.
    package func isSaid(theme: Int64, in language: String, before time: Timestamp) throws -> Bool {
        try database.row(
            Self.saidBefore,
            ["theme": theme, "language": language, "time": time]
        ) { _ in true } ?? false
    }

    static let saidBefore = """
        SELECT 1 FROM theme_member x JOIN message m ON m.number = x.message
        WHERE x.theme = :theme AND x.stored < :time AND m.language = :language LIMIT 1
        """

    /// What the first people said who wrote in a language, in the order it was stored; all in one query.
    ///
    /// - Parameters:
    ///   - language: ISO 639-1; nil: any.
    ///   - people: no more than so many.
    package func firstSpeeches(in theme: Int64, language: String?, people: Int) throws -> [ThemeSpeech] {
        try database.rows(
            Self.firstSpeeches,
            ["theme": theme, "language": language, "people": people, "limit": 4 * people]
        ) { row in
            ThemeSpeech(
                stored: row.time(2),
                category: Category(rawValue: row.text(3)) ?? .request,
                writing: NeedWriting(
                    place: NeedPlace(mail: row.int64(0), position: row.int(1)),
                    passage: row.optionalInt64(4).map { Int($0) },
                    language: row.optionalText(5) ?? "und",
                    subject: row.text(6),
                    text: row.text(7)
                )
            )
        }
    }

    /// Of a theme, the members of those who wrote first in a language.
    static let firstSpeeches = """
        WITH first AS (
            SELECT x.person FROM theme_member x JOIN message m ON m.number = x.message
            WHERE x.theme = :theme AND (:language IS NULL OR m.language = :language)
            GROUP BY x.person ORDER BY min(x.message) LIMIT :people)
        SELECT x.message, x.position, x.stored, x.category, t.passage, m.language, c.subject, c.text
        FROM theme_member x JOIN message m ON m.number = x.message JOIN content c ON c.message = x.message
            LEFT JOIN matter t ON t.message = x.message AND t.position = x.position AND x.position > 0
        WHERE x.theme = :theme AND x.person IN (SELECT person FROM first)
            AND (:language IS NULL OR m.language = :language)
        ORDER BY x.message, x.position LIMIT :limit
        """
}
