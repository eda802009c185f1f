package import Feedback
internal import SQL

/// What stays out of themes, and what merged ones are made of.
extension FeedbackStore {
    // MARK: - What stays out

    /// - Returns: false when it was kept out before.
    @discardableResult
    package func exclude(_ place: NeedPlace, fromTheme theme: Int64) throws -> Bool {
        try database.run(
            """
            INSERT INTO theme_exclusion (theme, message, position) VALUES (:theme, :mail, :position) ON CONFLICT DO NOTHING
            """,
            ["theme": theme, "mail": place.mail, "position": place.position]
        ) > 0
    }

    /// - Returns: false when it was not kept out.
    @discardableResult
    package func readmit(_ place: NeedPlace, toTheme theme: Int64) throws -> Bool {
        try database.run(
            "DELETE FROM theme_exclusion WHERE theme = :theme AND message = :mail AND position = :position",
            ["theme": theme, "mail": place.mail, "position": place.position]
        ) > 0
    }

    /// Themes that a member is kept out of; of a merged one also that which it is counted into, and all that are.
    package func exclusions(of place: NeedPlace) throws -> Set<Int64> {
        Set(
            try database.rows(
                """
                WITH kept (theme) AS (
                    SELECT coalesce(t.merged_into, t.number) FROM theme_exclusion x JOIN theme t ON t.number = x.theme
                    WHERE x.message = :mail AND x.position = :position)
                SELECT theme FROM kept
                UNION SELECT t.number FROM kept k JOIN theme t ON t.merged_into = k.theme
                """,
                ["mail": place.mail, "position": place.position]
            ) { $0.int64(0) }
        )
    }

    /// Of a mail, the matters that are kept out of a theme.
    package func excluded(_ mail: Int64, fromTheme theme: Int64) throws -> [NeedPlace] {
        try database.rows(
            "SELECT position FROM theme_exclusion WHERE theme = :theme AND message = :mail ORDER BY position",
            ["theme": theme, "mail": mail]
        ) { NeedPlace(mail: mail, position: $0.int(0)) }
    }

    // MARK: - Merged themes

    /// Before a theme is merged into another: its members stay a part of that by themselves.
    package func keepParts(of theme: Int64) throws {
        try database.run(
            """
            INSERT INTO theme_origin (message, position, theme)
            SELECT message, position, theme FROM theme_member x WHERE theme = :theme AND NOT EXISTS (
                SELECT 1 FROM theme_origin o JOIN theme t ON t.number = o.theme
                WHERE o.message = x.message AND o.position = x.position AND t.merged_into = :theme)
            ON CONFLICT (message, position) DO UPDATE SET theme = excluded.theme
            """,
            ["theme": theme]
        )
    }

    /// A member is like this part of its theme.
    package func keepPart(_ part: Int64, of place: NeedPlace) throws {
        try database.run(
            """
            INSERT INTO theme_origin (message, position, theme) VALUES (:mail, :position, :part)
            ON CONFLICT (message, position) DO UPDATE SET theme = :part
            """,
            ["mail": place.mail, "position": place.position, "part": part]
        )
    }

    /// The part of its theme that a member is like; the theme itself where it has no parts.
    package func part(of place: NeedPlace) throws -> Int64? {
        try database.row(
            """
            SELECT coalesce(part.number, x.theme) FROM theme_member x
            LEFT JOIN theme_origin o ON o.message = x.message AND o.position = x.position
            LEFT JOIN theme part ON part.number = o.theme AND part.merged_into = x.theme
            WHERE x.message = :mail AND x.position = :position
            """,
            ["mail": place.mail, "position": place.position]
        ) { $0.int64(0) }
    }

    /// Those that are counted into a theme.
    package func themes(mergedInto theme: Int64) throws -> [Theme] {
        try database.rows(
            "SELECT \(ThemeColumns.list) FROM theme WHERE merged_into = :theme ORDER BY number",
            ["theme": theme]
        ) { ThemeColumns.theme($0) }
    }
}
