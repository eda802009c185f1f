internal import Feedback
internal import SQL

/// What is left of a person in themes. Counts stay: somebody said it.
extension FeedbackStore {
    /// The words of a mail are erased: so is the sentence, and whoever remembers its words must look again.
    func eraseSentences(of mail: Int64) throws {
        let erased = try database.run(
            "UPDATE theme_member SET sentence = '' WHERE message = :mail AND sentence <> ''",
            ["mail": mail]
        )
        if erased > 0 { try stampThemes() }
    }

    /// A forgotten person's mail counts for one without a name. What their words may have named gets another name: an empty one until
    /// the daemon has given it.
    func forgetMember(_ mail: Int64, as nobody: String) throws {
        try database.run(
            """
            UPDATE theme SET name = '' WHERE named_by IS NULL AND number IN (
                SELECT theme FROM theme_member WHERE message = :mail
                UNION SELECT theme FROM theme_parting WHERE message = :mail)
            """,
            ["mail": mail]
        )
        // A name that staff has replaced stands there still.
        try database.run(
            """
            UPDATE theme_event SET before = NULL WHERE kind = 'renamed' AND theme IN (
                SELECT theme FROM theme_member WHERE message = :mail
                UNION SELECT theme FROM theme_parting WHERE message = :mail)
            """,
            ["mail": mail]
        )
        try database.run(
            "UPDATE theme_member SET person = :nobody WHERE message = :mail",
            ["nobody": nobody, "mail": mail]
        )
    }

    /// Whoever worked on themes is staff without a name.
    func forgetStaffOfThemes(_ person: String, as nobody: String) throws {
        for (table, column) in [
            ("theme", "named_by"), ("theme", "status_by"), ("theme", "answer_by"), ("theme_member", "placed_by"),
            ("theme_parting", "placed_by"), ("theme_event", "who"),
        ] {
            try database.run(
                "UPDATE \(table) SET \(column) = :nobody WHERE lower(\(column)) = :person",
                ["nobody": nobody, "person": person]
            )
        }
        try database.run("UPDATE theme SET owner = NULL WHERE lower(owner) = :person", ["person": person])
        // What could be restored names them.
        try database.run(
            "UPDATE theme_event SET before = NULL WHERE lower(before) LIKE :pattern",
            ["pattern": "%\(person)%"]
        )
    }

    /// Themes whose name was forgotten with a person.
    package func namelessThemes(limit: Int) throws -> [Int64] {
        try database.rows(
            "SELECT number FROM theme WHERE name = '' AND merged_into IS NULL AND mails > 0 ORDER BY number LIMIT :limit",
            ["limit": limit]
        ) { $0.int64(0) }
    }
}
