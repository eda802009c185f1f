package import Feedback
internal import SQL

/// All stored mails in the order they were stored, page by page: for looking at them again.
extension FeedbackStore {
    /// How many were received since a time.
    package func pastMails(since: Timestamp) throws -> Int {
        try database.row("SELECT count(*) FROM message WHERE received >= :since", ["since": since]) { $0.int(0) } ?? 0
    }

    /// - Parameters:
    ///   - number: of the mail before the page; 0 for the first page.
    ///   - until: only what was received before; nil: to the end.
    ///   - isReporting: only what reports an outage.
    package func pastMails(
        after number: Int64,
        since: Timestamp,
        until: Timestamp? = nil,
        isReporting: Bool = false,
        limit: Int
    ) throws -> [PastMail] {
        try database.rows(
            """
            SELECT m.number, m.received, m.stored, m.person, m.is_backlog, m.echo_of IS NOT NULL, m.kind, m.kind_rule,
                m.language, m.category, m.is_unsure, m.service, m.is_security, m.model, x.tray, f.category,
                c.subject, c.probabilities, c.raw IS NOT NULL, c.text <> '',
                EXISTS (SELECT 1 FROM incident_exclusion e JOIN incident i ON i.number = e.incident
                    WHERE e.message = m.number AND e.service = coalesce(m.service, '') AND i.ending = 'false alarm')
            FROM message m JOIN content c ON c.message = m.number
            LEFT JOIN correction x ON x.message = coalesce(m.echo_of, m.number) AND x.state = 'in force'
            LEFT JOIN first_judgement f ON f.message = m.number
            WHERE m.number > :number AND m.received >= :since AND (:until IS NULL OR m.received < :until)
                AND (:reporting = 0 OR m.reports_outage = 1)
            ORDER BY m.number LIMIT :limit
            """,
            [
                "number": number, "since": since, "until": until, "reporting": isReporting, "limit": limit,
            ]
        ) { Self.pastMail($0) }.map { mail in
            guard let verdict = mail.verdict else { return mail }
            var mail = mail
            mail.verdict = try withMatters(verdict, of: mail.number)
            return mail
        }
    }

    private static func pastMail(_ row: borrowing Row) -> PastMail {
        let verdict = row.optionalText(9).flatMap { Category(rawValue: $0) }.map { category in
            Verdict(
                category: category,
                isUnsure: row.bool(10),
                probabilities: VerdictColumns.probabilities(in: row.text(17)),
                service: row.optionalText(11),
                tone: 0,
                isSecurity: row.bool(12),
                reasons: [],
                model: row.optionalText(13) ?? ""
            )
        }
        return PastMail(
            number: row.int64(0),
            received: row.time(1),
            stored: row.time(2),
            person: row.text(3),
            isBacklog: row.bool(4),
            isCopy: row.bool(5),
            kind: row.optionalText(6).flatMap { MailKind(rawValue: $0) },
            kindRule: row.optionalText(7) ?? "",
            language: row.optionalText(8) ?? "",
            subject: row.text(16),
            verdict: verdict,
            staffTray: row.optionalText(14).flatMap { Tray(rawValue: $0) },
            firstCategory: row.optionalText(15).flatMap { Category(rawValue: $0) },
            hasBytes: row.bool(18),
            hasText: row.bool(19),
            isFalseAlarm: row.bool(20)
        )
    }
}
