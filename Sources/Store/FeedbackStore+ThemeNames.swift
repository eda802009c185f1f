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

    /// Members of a theme by the first people who wrote in a language, in the order they were stored.
    ///
    /// - Parameters:
    ///   - language: ISO 639-1; nil: any.
    ///   - people: no more than so many.
    package func firstMembers(of theme: Int64, language: String?, people: Int) throws -> [ThemeMember] {
        try database.rows(
            Self.firstMembers,
            ["theme": theme, "language": language, "people": people, "limit": 4 * people]
        ) { ThemeColumns.member($0) }
    }

    /// Of a theme, the members of those who wrote first in a language.
    static let firstMembers = """
        WITH first AS (
            SELECT x.person FROM theme_member x JOIN message m ON m.number = x.message
            WHERE x.theme = :theme AND (:language IS NULL OR m.language = :language)
            GROUP BY x.person ORDER BY min(x.message) LIMIT :people)
        SELECT \(ThemeColumns.member) FROM theme_member
        WHERE theme = :theme AND person IN (SELECT person FROM first)
            AND (:language IS NULL
                OR (SELECT m.language FROM message m WHERE m.number = theme_member.message) = :language)
        ORDER BY message, position LIMIT :limit
        """
}
