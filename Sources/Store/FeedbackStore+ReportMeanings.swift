package import Feedback
internal import SQL

/// What outage reports without a service say, and their vectors.
extension FeedbackStore {
    /// Vectors of reports are of use as long as an incident may open: older ones go.
    package static let reportVectorAge = Duration.days(1)

    /// In any order; mails that are not stored are left out.
    package func reportTexts(of numbers: [Int64]) throws -> [ReportText] {
        try numbers.compactMap { number in
            try database.row(
                "SELECT \(Self.reportTextColumns) FROM \(Self.reportTextTables) WHERE m.number = :number",
                ["number": number],
                Self.reportText
            )
        }
    }

    /// The mails that count into each of these incidents for themselves, with the number of theirs.
    package func incidentsOfReports(among incidents: [Int64]) throws -> [Int64: Int64] {
        var known: [Int64: Int64] = [:]
        for incident in incidents {
            let reports = try database.rows(
                "SELECT number FROM message WHERE incident = :incident",
                ["incident": incident]
            ) { $0.int64(0) }
            for report in reports { known[report] = incident }
        }
        return known
    }

    /// Whether the mail itself counts into an incident.
    package func isCounted(_ number: Int64) throws -> Bool {
        try database.row(
            "SELECT 1 FROM message WHERE number = :number AND incident IS NOT NULL",
            ["number": number]
        ) { _ in true } ?? false
    }

    /// The newest, as many as `limit`, of mails from a number on.
    package func reportVectors(from number: Int64, limit: Int) throws -> [Int64: [UInt8]] {
        let rows = try database.rows(
            """
            SELECT message, vector FROM report_vector WHERE message >= :number AND length(vector) > 0
            ORDER BY message DESC LIMIT :limit
            """,
            ["number": number, "limit": limit]
        ) { ($0.int64(0), $0.bytes(1)) }
        return Dictionary(rows) { first, _ in first }
    }

    /// Outage reports by people that name no service and have no vector by this model, newest first.
    package func reportsAwaitingVector(
        receivedSince limit: Timestamp,
        model: String,
        count: Int
    ) throws -> [ReportText] {
        try database.rows(
            """
            SELECT \(Self.reportTextColumns) FROM \(Self.reportTextTables)
            WHERE m.reports_outage = 1 AND m.service IS NULL AND m.received >= :since AND m.kind = 'human'
                AND m.is_backlog = 0 AND m.is_security = 0 AND m.echo_of IS NULL AND NOT EXISTS (
                    SELECT 1 FROM report_vector v WHERE v.message = m.number AND v.model = :model)
            ORDER BY m.received DESC, m.number DESC LIMIT :count
            """,
            ["since": limit, "model": model, "count": count],
            Self.reportText
        )
    }

    /// Keeps vectors, empty ones for mails without words, and drops old ones and those by other models.
    package func keepReportVectors(_ vectors: [(number: Int64, bytes: [UInt8])], model: String, now: Timestamp) throws {
        try database.transaction {
            for vector in vectors {
                try database.run(
                    """
                    INSERT INTO report_vector (message, model, vector, made_at) VALUES (:number, :model, :vector, :now)
                    ON CONFLICT (message) DO UPDATE SET
                        model = excluded.model, vector = excluded.vector, made_at = excluded.made_at
                    """,
                    ["number": vector.number, "model": model, "vector": vector.bytes, "now": now]
                )
            }
            try database.run(
                "DELETE FROM report_vector WHERE made_at < :limit OR model <> :model",
                ["limit": now - Self.reportVectorAge, "model": model]
            )
        }
    }

    private static let reportTextColumns =
        "m.number, c.subject, substr(c.text, 1, \(ReportText.maximumCharacters)), x.place"
    private static let reportTextTables = """
        message m JOIN content c ON c.message = m.number
            LEFT JOIN matter x ON x.message = m.number AND x.position = 0
        """

    private static let reportText: @Sendable (borrowing Row) -> ReportText = { row in
        ReportText(number: row.int64(0), subject: row.text(1), text: row.text(2), place: row.optionalText(3))
    }
}
