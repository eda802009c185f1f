package import Feedback
internal import SQL

/// What is needed to take back what IT did with an incident. All of it is called inside `transaction`.
extension FeedbackStore {
    /// The latest step that can be taken back.
    package func latestStep(ofIncident incident: Int64) throws -> IncidentStep? {
        try database.row(
            """
            SELECT number, what, time, before FROM incident_act
            WHERE incident = :incident AND before IS NOT NULL ORDER BY number DESC LIMIT 1
            """,
            ["incident": incident]
        ) { row in
            IncidentEvent.Kind(rawValue: row.text(1)).map {
                IncidentStep(event: row.int64(0), kind: $0, when: row.time(2), before: row.text(3))
            }
        } ?? nil
    }

    /// What a person has done with an incident, or with one that is counted into it: by answering whatever mail, or by command.
    package func doings(of who: String, onIncident incident: Int64) throws -> IncidentDoings? {
        try database.row(
            """
            SELECT count(*), max(number) FILTER (WHERE before IS NOT NULL) FROM incident_act
            WHERE who = :who COLLATE NOCASE
                AND incident IN (SELECT number FROM incident WHERE :incident IN (number, merged_into))
            """,
            ["who": who, "incident": incident]
        ) { row in row.int(0) > 0 ? IncidentDoings(latestStep: row.optionalInt64(1)) : nil }.flatMap { $0 }
    }

    /// The number of the latest step of all, 0 before the first.
    package func latestIncidentEvent() throws -> Int64 {
        try database.row("SELECT max(number) FROM incident_act") { $0.optionalInt64(0) }.flatMap { $0 } ?? 0
    }

    /// The step that can be taken back which came after another one, and whose it is; nil where nothing has changed.
    package func undoableStep(after event: Int64) throws -> (incident: Int64, event: Int64)? {
        try database.row(
            "SELECT incident, number FROM incident_act WHERE number > :event AND before IS NOT NULL ORDER BY number LIMIT 1",
            ["event": event]
        ) { ($0.int64(0), $0.int64(1)) }
    }

    /// It cannot be taken back any more.
    package func endStep(ofIncident event: Int64) throws {
        try database.run("UPDATE incident_act SET before = NULL WHERE number = :event", ["event": event])
    }

    // MARK: - Reports

    /// The reports that count into an incident.
    package func places(of incident: Int64) throws -> [IncidentPlace] {
        try database.rows(
            """
            SELECT number, NULL FROM message WHERE incident = :incident
            UNION ALL SELECT message, service FROM matter WHERE incident = :incident ORDER BY 1
            """,
            ["incident": incident]
        ) { IncidentPlace(mail: $0.int64(0), matter: $0.optionalText(1)) }
    }

    /// Those about one service, nil for none, that have come since a time.
    package func places(of incident: Int64, about service: String?, since: Timestamp) throws -> [IncidentPlace] {
        try database.rows(
            """
            SELECT number, NULL FROM message WHERE incident = :incident AND received >= :since
                AND (service = :service OR service IS NULL AND :service IS NULL)
            UNION ALL
            SELECT x.message, x.service FROM matter x JOIN message m ON m.number = x.message
            WHERE x.incident = :incident AND m.received >= :since AND x.service = :service ORDER BY 1
            """,
            ["incident": incident, "service": service, "since": since]
        ) { IncidentPlace(mail: $0.int64(0), matter: $0.optionalText(1)) }
    }

    /// Counts these reports into another incident, as far as they still count into the one named.
    package func move(_ places: [IncidentPlace], of incident: Int64?, to other: Int64?) throws {
        for place in places {
            let isThere = "(incident = :incident OR incident IS NULL AND :incident IS NULL)"
            let sql =
                place.matter == nil
                ? "UPDATE message SET incident = :other WHERE number = :mail AND \(isThere)"
                : "UPDATE matter SET incident = :other WHERE message = :mail AND service = :service AND \(isThere)"
            var bindings: Bindings = ["other": other, "mail": place.mail, "incident": incident]
            if let service = place.matter { bindings.add("service", service) }
            try database.run(sql, bindings)
        }
    }

    /// The mails whose reports were withheld from an incident, with the service of each.
    package func exclusions(of incident: Int64) throws -> [IncidentPlace] {
        try database.rows(
            "SELECT message, service FROM incident_exclusion WHERE incident = :incident ORDER BY message, service",
            ["incident": incident]
        ) { IncidentPlace(mail: $0.int64(0), matter: $0.text(1)) }
    }

    /// These reports open and join incidents again.
    package func readmit(_ exclusions: [IncidentPlace], of incident: Int64) throws {
        for exclusion in exclusions {
            try database.run(
                "DELETE FROM incident_exclusion WHERE incident = :incident AND message = :mail AND service = :service",
                ["incident": incident, "mail": exclusion.mail, "service": exclusion.matter ?? ""]
            )
        }
    }

    // MARK: - Incidents counted into others

    package func incidents(mergedInto incident: Int64) throws -> [Int64] {
        try database.rows(
            "SELECT number FROM incident WHERE merged_into = :incident ORDER BY number",
            ["incident": incident]
        ) { $0.int64(0) }
    }

    /// The reverse of `followMerge`, once the reports are back: whoever reports only the other incident was answered in that one.
    package func unfollowMerge(of other: Int64, from incident: Int64, chained: [Int64]) throws {
        let reporters = { (name: String) in
            """
            SELECT person FROM message WHERE incident = :\(name) UNION SELECT m.person FROM matter x
            JOIN message m ON m.number = x.message WHERE x.incident = :\(name)
            """
        }
        try database.run(
            """
            UPDATE acknowledgement SET incident = :other WHERE incident = :incident
                AND person IN (\(reporters("other"))) AND person NOT IN (\(reporters("incident")))
            """,
            ["other": other, "incident": incident]
        )
        for number in chained {
            try database.run(
                "UPDATE incident SET merged_into = :other WHERE number = :number AND merged_into = :incident",
                ["other": other, "number": number, "incident": incident]
            )
        }
    }

    // MARK: - Who knows

    /// People to whom an answer about an incident was written since a time, and was not taken back.
    package func peopleAcknowledged(in incident: Int64, since: Timestamp) throws -> Int {
        try database.row(
            """
            SELECT count(DISTINCT m.person) FROM outbox o JOIN message m ON m.number = o.message
            WHERE o.kind = 'acknowledgement' AND o.created_at >= :since AND o.state <> 'failed'
                AND (m.incident = :incident
                    OR EXISTS (SELECT 1 FROM matter x WHERE x.message = m.number AND x.incident = :incident))
            """,
            ["incident": incident, "since": since]
        ) { $0.int(0) } ?? 0
    }

    /// People whom a server has been given an all-clear for, since a time. What is queued can be taken back.
    package func peopleToldOfEnding(of incident: Int64, since: Timestamp) throws -> Int {
        try database.row(
            """
            SELECT count(DISTINCT c.person) FROM all_clear c LEFT JOIN outbox o ON o.key = c.outbox
            WHERE c.incident = :incident AND c.state = 'sent' AND c.time >= :since
                AND (o.state IS NULL OR o.state NOT IN ('queued', 'failed'))
            """,
            ["incident": incident, "since": since]
        ) { $0.int(0) } ?? 0
    }
}
