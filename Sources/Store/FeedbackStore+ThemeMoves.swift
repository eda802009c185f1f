package import Feedback
internal import SQL

/// How members come into themes, leave them, and stay out of them.
extension FeedbackStore {
    private static let stamp = "themes"

    // MARK: - One state of all members

    /// Drawn anew with each change of what counts into which theme: whoever remembers members and the stamp knows whether they are
    /// what is stored, after a rollback and a crash too. Empty before the first change.
    package func themeStamp() throws -> String {
        try database.row("SELECT value FROM setting WHERE name = :name", ["name": Self.stamp]) { $0.text(0) } ?? ""
    }

    func stampThemes() throws {
        try database.run(
            """
            INSERT INTO setting (name, value) VALUES (:name, :value) ON CONFLICT (name) DO UPDATE SET value = excluded.value
            """,
            ["name": Self.stamp, "value": String(UInt64.random(in: 0...UInt64.max), radix: 36)]
        )
    }

    // MARK: - Members

    package func membership(of place: NeedPlace) throws -> ThemeMember? {
        try database.row(
            "SELECT \(ThemeColumns.member) FROM theme_member WHERE message = :mail AND position = :position",
            ["mail": place.mail, "position": place.position]
        ) { ThemeColumns.member($0) }
    }

    /// What placed a member: `words`, or the model of its vector.
    package func placingModel(of place: NeedPlace) throws -> String? {
        try database.row(
            "SELECT model FROM theme_member WHERE message = :mail AND position = :position",
            ["mail": place.mail, "position": place.position]
        ) { $0.text(0) }
    }

    /// The mail is no complaint or request any more: it counts nowhere, and it is noted where it did.
    package func leave(_ place: NeedPlace) throws {
        let bindings: Bindings = ["mail": place.mail, "position": place.position]
        try database.run(
            """
            INSERT INTO theme_parting (message, position, theme, certainty, placed_by, model)
            SELECT message, position, theme, certainty, placed_by, model FROM theme_member
            WHERE message = :mail AND position = :position
            ON CONFLICT (message, position) DO UPDATE SET theme = excluded.theme, certainty = excluded.certainty,
                placed_by = excluded.placed_by, model = excluded.model
            """,
            bindings
        )
        try withdraw(place)
    }

    /// It counts nowhere, as if it had never been placed.
    package func withdraw(_ place: NeedPlace) throws {
        try database.run(
            "DELETE FROM theme_member WHERE message = :mail AND position = :position",
            ["mail": place.mail, "position": place.position]
        )
        try stampThemes()
    }

    /// Where a mail counted before it was no complaint or request for a while: taken out of the notes.
    package func parting(of place: NeedPlace) throws -> ThemeParting? {
        try database.row(
            """
            DELETE FROM theme_parting WHERE message = :mail AND position = :position
            RETURNING theme, certainty, placed_by, model
            """,
            ["mail": place.mail, "position": place.position]
        ) { row in
            ThemeParting(
                theme: row.int64(0),
                certainty: row.double(1),
                placedBy: row.optionalText(2),
                model: row.text(3)
            )
        }
    }

    /// Whether more counts into a theme than this.
    package func isShared(_ theme: Int64, beside place: NeedPlace) throws -> Bool {
        try database.row(
            "SELECT 1 FROM theme_member WHERE theme = :theme AND NOT (message = :mail AND position = :position) LIMIT 1",
            ["theme": theme, "mail": place.mail, "position": place.position]
        ) { _ in true } ?? false
    }

    /// Whether somebody counts into a theme by another mail or matter than this.
    package func isHeard(_ person: String, in theme: Int64, beside place: NeedPlace) throws -> Bool {
        try database.row(
            """
            SELECT 1 FROM theme_member WHERE person = :person AND theme = :theme
                AND NOT (message = :mail AND position = :position) LIMIT 1
            """,
            ["person": person, "theme": theme, "mail": place.mail, "position": place.position]
        ) { _ in true } ?? false
    }

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

    // MARK: - Steps that can be taken back

    /// The latest.
    package func latestStep(of theme: Int64) throws -> ThemeStep? {
        try step(where: "theme = :value AND before IS NOT NULL ORDER BY number DESC LIMIT 1", theme)
    }

    /// Nil when it was taken back already.
    package func step(_ event: Int64) throws -> ThemeStep? {
        try step(where: "number = :value AND before IS NOT NULL", event)
    }

    private func step(where condition: String, _ value: Int64) throws -> ThemeStep? {
        try database.row(
            "SELECT number, theme, kind, time, text, before FROM theme_event WHERE \(condition)",
            ["value": value]
        ) { row in
            ThemeEvent.Kind(rawValue: row.text(2)).map {
                ThemeStep(
                    event: row.int64(0),
                    theme: row.int64(1),
                    kind: $0,
                    when: row.time(3),
                    text: row.text(4),
                    before: row.text(5)
                )
            }
        } ?? nil
    }

    /// It cannot be taken back any more.
    package func endStep(_ event: Int64) throws {
        try database.run("UPDATE theme_event SET before = NULL WHERE number = :event", ["event": event])
    }
}
