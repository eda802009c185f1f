internal import Feedback
internal import SQL

/// What people have said of mails, for judging others in the same words.
extension FeedbackStore {
    /// Whether any correction in force can be known again by its words.
    package func hasPrecedents() throws -> Bool {
        try database.row(
            "SELECT EXISTS (SELECT 1 FROM correction WHERE state = 'in force' AND words IS NOT NULL)"
        ) { $0.bool(0) } ?? false
    }

    /// What people last said of mails in these words, by the words' keys.
    package func precedents(for keys: Set<[UInt8]>) throws -> [[UInt8]: Precedent] {
        var precedents: [[UInt8]: Precedent] = [:]
        for key in keys {
            precedents[key] = try database.row(
                """
                SELECT c.message, c.tray, m.person,
                    (SELECT count(*) FROM correction o JOIN message w ON w.number = o.message
                     WHERE o.words = c.words AND o.state = 'in force' AND o.tray = c.tray AND o.who <> w.person)
                FROM correction c JOIN message m ON m.number = c.message
                WHERE c.words = :words AND c.state = 'in force'
                ORDER BY c.noticed_at DESC, c.number DESC LIMIT 1
                """,
                ["words": key]
            ) { row in
                Tray(rawValue: row.text(1)).map {
                    Precedent(message: row.int64(0), tray: $0, person: row.text(2), agreeing: row.int(3))
                }
            }.flatMap { $0 }
        }
        return precedents
    }
}
