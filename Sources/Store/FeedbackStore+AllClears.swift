package import Feedback
internal import SQL

/// Who reported an incident, as far as they may be told of it, and who has been told that it has ended.
extension FeedbackStore {
    /// That the mail's sender may be answered: in the transaction that stores the mail.
    package func recordRight(_ right: AnswerRight) throws {
        try database.run(
            """
            INSERT INTO answer_right (message, recipient, language, message_id, reference_ids, is_trusted, is_authenticated)
            VALUES (:message, :recipient, :language, :id, :references, :trusted, :authenticated)
            ON CONFLICT (message) DO NOTHING
            """,
            [
                "message": right.message, "recipient": right.recipient.description, "language": right.language,
                "id": right.messageID, "references": right.references.joined(separator: " "),
                "trusted": right.isTrusted ? 1 : 0, "authenticated": right.isAuthenticated ? 1 : 0,
            ]
        )
    }

    /// This person's place among the people of an incident, by when each reported it first; nil for one who has not. From 1.
    package func place(of person: String, in incident: Int64) throws -> Int? {
        try database.row(
            """
            WITH first AS (SELECT person, min(received) AS at, min(number) AS number FROM (\(Self.reporters)) AS report
                GROUP BY person)
            SELECT (SELECT count(*) FROM first WHERE first.at < own.at
                OR first.at = own.at AND first.number <= own.number)
            FROM first AS own WHERE own.person = :person
            """,
            ["incident": incident, "person": person]
        ) { $0.int(0) }
    }

    /// Everybody who reported an incident is to be told that it has ended, if they may be: once for this ending. Where a person
    /// wrote several times, the answer goes to the first mail that our own server vouches for, else to the first. Mails that only
    /// may tell of an outage were acknowledged as what they were taken for: to say now that they reported it might be untrue.
    ///
    /// - Parameter facts: how it ended, in the caller's words; those who wait are told the latest (`facts(ofEnding:of:)`).
    package func planAllClears(_ incident: Int64, endedAt: Timestamp, facts: String, now: Timestamp) throws {
        try database.transaction {
            try database.run(
                """
                INSERT INTO ending (incident, ended_at, facts) VALUES (:incident, :ended, :facts)
                ON CONFLICT (incident, ended_at) DO UPDATE SET facts = excluded.facts
                """,
                ["incident": incident, "ended": endedAt, "facts": facts]
            )
            let reports = try database.rows(
                """
                SELECT report.person, report.number FROM (\(Self.reporters)) AS report
                JOIN answer_right a ON a.message = report.number WHERE report.category = 'outage'
                ORDER BY a.is_trusted DESC, report.received, report.number
                """,
                ["incident": incident]
            ) { ($0.text(0), $0.int64(1)) }
            for (person, message) in reports {
                try database.run(
                    """
                    INSERT INTO all_clear (incident, ended_at, person, message, state, reason, time)
                    VALUES (:incident, :ended, :person, :message, 'waiting', '', :now)
                    ON CONFLICT (incident, person, ended_at) DO NOTHING
                    """,
                    ["incident": incident, "ended": endedAt, "person": person, "message": message, "now": now]
                )
            }
        }
    }

    /// Who waits to be told, by when it ended and by when they reported it; first those with a budget of their own.
    package func waitingAllClears(limit: Int) throws -> [AllClearPlan] {
        try database.rows(
            """
            SELECT \(AnswerRight.columns), c.incident, c.ended_at, c.person, m.received, m.mailbox,
                CASE WHEN m.incident = c.incident THEN m.service ELSE (SELECT min(x.service) FROM matter x
                    WHERE x.message = m.number AND x.incident = c.incident) END
            FROM all_clear c JOIN message m ON m.number = c.message JOIN answer_right a ON a.message = c.message
            WHERE c.state = 'waiting' ORDER BY a.is_trusted DESC, c.ended_at, m.received, m.number LIMIT :limit
            """,
            ["limit": limit]
        ) { row -> AllClearPlan? in
            guard let right = AnswerRight(row) else { return nil }
            return AllClearPlan(
                incident: row.int64(7),
                endedAt: row.time(8),
                person: row.text(9),
                reportedAt: row.time(10),
                service: row.optionalText(12),
                mailbox: row.text(11),
                right: right
            )
        }.compactMap { $0 }
    }

    package func settle(_ plan: AllClearPlan, _ outcome: AllClearPlan.Outcome, now: Timestamp) throws {
        let (state, reason, outbox): (String, String, String?) =
            switch outcome {
            case .sent(let key): ("sent", "", key)
            case .dropped(let reason): ("dropped", reason, nil)
            }
        try database.run(
            """
            UPDATE all_clear SET state = :state, reason = :reason, outbox = :outbox, time = :now
            WHERE incident = :incident AND ended_at = :ended AND person = :person AND state = 'waiting'
            """,
            [
                "state": state, "reason": reason, "outbox": outbox, "now": now, "incident": plan.incident,
                "ended": plan.endedAt, "person": plan.person,
            ]
        )
    }

    /// What was said of an ending; nil when the incident has been opened again since, or ended anew: then it is no longer true.
    package func facts(ofEnding endedAt: Timestamp, of incident: Int64) throws -> String? {
        try database.row(
            """
            SELECT e.facts FROM ending e JOIN incident i ON i.number = e.incident
            WHERE e.incident = :incident AND e.ended_at = :ended AND i.closed_at = :ended AND i.merged_into IS NULL
            """,
            ["incident": incident, "ended": endedAt]
        ) { $0.text(0) }
    }

    /// How often a person was told that an incident has ended, and when last.
    package func allClears(to person: String, of incident: Int64) throws -> (count: Int, last: Timestamp?) {
        try database.row(
            "SELECT count(*), max(time) FROM all_clear WHERE incident = :incident AND person = :person AND state = 'sent'",
            ["incident": incident, "person": person]
        ) { ($0.int(0), $0.optionalTime(1)) } ?? (0, nil)
    }

    /// All-clears that no server has seen yet, of incidents that have been opened again: they are taken back. Returns how many.
    package func withdrawUntrueAllClears(now: Timestamp) throws -> Int {
        try database.transaction {
            let untrue = try database.rows(
                """
                SELECT o.number, c.outbox FROM all_clear c JOIN outbox o ON o.key = c.outbox
                JOIN incident i ON i.number = c.incident
                WHERE o.kind = 'all-clear' AND o.state = 'queued' AND c.state = 'sent'
                    AND (i.closed_at IS NULL OR i.closed_at <> c.ended_at OR i.merged_into IS NOT NULL)
                """
            ) { ($0.int64(0), $0.text(1)) }
            for (number, key) in untrue {
                try change(number, to: .failed, nextTry: now, reason: Self.untrue, now: now)
                try eraseBytes(ofOutbox: number)
                try database.run(
                    "UPDATE all_clear SET state = 'dropped', reason = :reason WHERE outbox = :key",
                    ["reason": Self.untrue, "key": key]
                )
            }
            return untrue.count
        }
    }

    /// With a mail's content goes the right to an answer to it, and with that the answer.
    func eraseRight(of number: Int64) throws {
        try database.run("DELETE FROM answer_right WHERE message = :number", ["number": number])
        try database.run(
            """
            UPDATE all_clear SET state = 'dropped', reason = 'the mail was erased'
            WHERE message = :number AND state = 'waiting'
            """,
            ["number": number]
        )
    }

    /// The person becomes one without a name.
    func forgetAnswers(of person: String, as nobody: String) throws {
        let names: Bindings = ["person": person, "nobody": nobody]
        try database.run("UPDATE all_clear SET person = :nobody WHERE person = :person", names)
        try database.run("UPDATE brake SET person = :nobody, chain = '' WHERE person = :person", names)
    }

    private static let untrue = "not sent: it is no longer how the incident ended"

    /// The mails that report an incident, by themselves or in one of their matters: with the incident as `:incident`.
    private static let reporters = """
        SELECT m.person, m.received, m.number, m.category FROM message m WHERE m.incident = :incident AND \(isReport)
        UNION
        SELECT m.person, m.received, m.number, m.category FROM matter x JOIN message m ON m.number = x.message
        WHERE x.incident = :incident AND \(isReport)
        """

    private static let isReport = "m.kind = 'human' AND m.reports_outage = 1"
}
