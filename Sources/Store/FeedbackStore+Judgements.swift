internal import Feedback
internal import SQL

/// What mails are taken for, now and at first.
extension FeedbackStore {
    private static let judgementColumns =
        "kind, category, is_unsure, service, model, incident, reports_outage, is_doubtful"

    func judgement(of message: Int64) throws -> StoredJudgement {
        try judgement(in: "message", key: "number", of: message) ?? StoredJudgement()
    }

    /// Nil for a mail that nobody ever corrected.
    func firstJudgement(of message: Int64) throws -> StoredJudgement? {
        try judgement(in: "first_judgement", key: "message", of: message)
    }

    /// Keeps what the mail is taken for now, unless something is kept already.
    func keepFirstJudgement(of message: Int64) throws {
        try database.run(
            """
            INSERT INTO first_judgement (message, \(Self.judgementColumns))
            SELECT number, \(Self.judgementColumns) FROM message WHERE number = :message
            ON CONFLICT (message) DO NOTHING
            """,
            ["message": message]
        )
    }

    /// Everything that counts mails reads it there. An open incident that gains or loses the mail counts its people anew.
    func put(_ judgement: StoredJudgement, on message: Int64) throws {
        let before = try self.judgement(of: message)
        try database.run(
            """
            UPDATE message SET kind = :kind, category = :category, is_unsure = :unsure, service = :service,
                model = :model, incident = :incident, reports_outage = :reports, is_doubtful = :doubtful
            WHERE number = :message
            """,
            [
                "kind": judgement.kind?.rawValue, "category": judgement.category?.rawValue,
                "unsure": judgement.isUnsure, "service": judgement.service, "model": judgement.model,
                "incident": judgement.incident, "reports": judgement.reportsOutage,
                "doubtful": judgement.isDoubtful, "message": message,
            ]
        )
        for incident in Set(try [before.incident, judgement.incident].compactMap { $0 } + incidentsOfMatters(message)) {
            try countPeople(of: incident)
        }
    }

    /// Of an open incident. One that is over stays as it was told.
    func countPeople(of incident: Int64) throws {
        try database.run(
            """
            UPDATE incident SET people = (
                SELECT count(DISTINCT person) FROM (
                    SELECT person FROM message WHERE incident = :incident AND reports_outage = 1
                    UNION ALL
                    SELECT m.person FROM matter x JOIN message m ON m.number = x.message
                    WHERE x.incident = :incident AND m.reports_outage = 1) AS report)
            WHERE number = :incident AND state <> 'resolved'
            """,
            ["incident": incident]
        )
    }

    private func judgement(in table: String, key: String, of message: Int64) throws -> StoredJudgement? {
        try database.row(
            "SELECT \(Self.judgementColumns) FROM \(table) WHERE \(key) = :message",
            ["message": message]
        ) { row in
            StoredJudgement(
                kind: row.optionalText(0).flatMap { MailKind(rawValue: $0) },
                category: row.optionalText(1).flatMap { Category(rawValue: $0) },
                isUnsure: row.bool(2),
                service: row.optionalText(3),
                model: row.optionalText(4),
                incident: row.optionalInt64(5),
                reportsOutage: row.bool(6),
                isDoubtful: row.bool(7)
            )
        }
    }
}
