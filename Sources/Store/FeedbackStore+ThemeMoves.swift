package import Feedback
internal import SQL

/// How members come into themes, and leave them.
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
}
