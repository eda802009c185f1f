package import Feedback
internal import SQL

extension FeedbackStore {
    /// Outage mails by people since a time, oldest first; backlog and echoes never count, nor do security matters, which nobody
    /// but their contact may read. A mail about outages of several services is a report for each of them.
    package func reports(about scope: ServiceScope, since: Timestamp) throws -> [OutageReport] {
        let (own, other) = (ServiceFilter(scope, column: "m.service"), ServiceFilter(scope, column: "x.service"))
        return try database.rows(
            """
            SELECT m.number, m.person, m.domain, m.service, m.received FROM message m
            WHERE m.category = 'outage' AND m.received >= :since AND \(Self.countedReport) AND \(own.sql)
            UNION
            SELECT m.number, m.person, m.domain, x.service, m.received FROM \(Self.otherReports)
                AND m.received >= :since AND \(Self.countedReport) AND \(other.sql)
            ORDER BY 5, 1
            """,
            own.bindings(with: ["since": since])
        ) { row in
            OutageReport(
                number: row.int64(0),
                person: row.text(1),
                domain: row.text(2),
                service: row.optionalText(3),
                time: row.time(4)
            )
        }
    }

    /// Distinct people an hour, hours without any left out: what is usual is made of these. Reports that belong to an
    /// incident are not usual, and left out.
    package func hourlyCounts(
        about scope: ServiceScope,
        since: Timestamp,
        until: Timestamp
    ) throws -> [HourlyCount] {
        let (own, other) = (ServiceFilter(scope, column: "m.service"), ServiceFilter(scope, column: "x.service"))
        return try database.rows(
            """
            SELECT hour, count(DISTINCT person) FROM (
                SELECT m.received / 3600000 AS hour, m.person AS person FROM message m
                WHERE m.category = 'outage' AND m.received >= :since AND m.received < :until AND m.incident IS NULL
                    AND \(Self.countedReport) AND \(own.sql)
                UNION ALL
                SELECT m.received / 3600000 AS hour, m.person AS person FROM \(Self.otherReports)
                    AND m.received >= :since AND m.received < :until AND x.incident IS NULL
                    AND \(Self.countedReport) AND \(other.sql)
            ) AS report GROUP BY hour ORDER BY hour
            """,
            own.bindings(with: ["since": since, "until": until])
        ) { HourlyCount(hour: Timestamp(seconds: $0.int64(0) * 3600), people: $0.int(1)) }
    }

    /// Stores a new incident (number 0) or the new state of a known one, and the mails that count into it.
    ///
    /// Call it inside `transaction`, or from `Consequences`, together with the alert that tells of it.
    package func record(_ incident: Incident, reports: [Int64] = []) throws -> Incident {
        try database.transaction {
            var stored = incident
            if incident.number == 0 {
                stored.number = try insert(incident)
            } else {
                try update(incident)
            }
            for report in reports { try count(report, into: stored) }
            return stored
        }
    }

    /// Whether a mail by this person counts into the incident, other than the mail `number`.
    package func hasReported(_ person: String, in incident: Int64, besides number: Int64) throws -> Bool {
        try database.row(
            """
            SELECT 1 FROM message WHERE incident = :incident AND person = :person AND number <> :number
            UNION ALL
            SELECT 1 FROM matter x JOIN message m ON m.number = x.message
            WHERE x.incident = :incident AND m.person = :person AND m.number <> :number
            LIMIT 1
            """,
            ["incident": incident, "person": person, "number": number]
        ) { _ in true } ?? false
    }

    /// When the oldest mail that is no backlog was received: before that, nothing is known of what is usual.
    package func firstReceived() throws -> Timestamp? {
        try database.row("SELECT min(received) FROM message WHERE is_backlog = 0") { $0.optionalTime(0) }.flatMap { $0 }
    }

    package func openIncidents() throws -> [Incident] {
        try incidents(where: "state = 'open'", [:])
    }

    package func incident(_ number: Int64) throws -> Incident? {
        try incidents(where: "number = :number", ["number": number]).first
    }

    /// Incidents opened, reported to or closed since a time.
    package func incidents(since: Timestamp) throws -> [Incident] {
        try incidents(
            where: "(opened_at >= :since OR last_report_at >= :since OR closed_at >= :since)",
            ["since": since]
        )
    }

    /// The mails that count into an incident, oldest first.
    package func reportNumbers(of incident: Int64) throws -> [Int64] {
        try database.rows(
            """
            SELECT number, received FROM message
            WHERE incident = :incident AND category = 'outage' AND received >= (
                SELECT first_report_at FROM incident WHERE number = :incident)
            UNION
            SELECT m.number, m.received FROM matter x JOIN message m ON m.number = x.message
            WHERE x.incident = :incident AND m.category = 'outage' AND m.received >= (
                SELECT first_report_at FROM incident WHERE number = :incident)
            ORDER BY 2, 1
            """,
            ["incident": incident]
        ) { $0.int64(0) }
    }

    private static let countedReport =
        "m.kind = 'human' AND m.is_backlog = 0 AND m.is_security = 0 AND m.echo_of IS NULL"

    /// Matters of outage mails that report another service than the mail itself does: with conditions to follow. What a person has
    /// corrected to something else reports nothing.
    private static let otherReports = """
        message m JOIN matter x ON x.message = m.number
            WHERE m.category = 'outage' AND x.category = 'outage' AND x.is_unsure = 0 AND x.service IS NOT NULL
                AND (m.service IS NULL OR m.service <> x.service)
        """

    /// A mail counts into one incident for itself, and into others for its matters about other services. What counts into an open
    /// incident of a service does not change to one of no service.
    private func count(_ report: Int64, into incident: Incident) throws {
        if let service = incident.service {
            let changed = try database.run(
                """
                UPDATE matter SET incident = :incident
                WHERE message = :number AND category = 'outage' AND is_unsure = 0 AND service = :service AND EXISTS (
                    SELECT 1 FROM message m
                    WHERE m.number = :number AND (m.service IS NULL OR m.service <> :service))
                """,
                ["incident": incident.number, "number": report, "service": service]
            )
            if changed > 0 { return }
        }
        try database.run(
            """
            UPDATE message SET incident = :incident
            WHERE number = :number AND (:service IS NOT NULL OR incident IS NULL OR incident NOT IN (
                SELECT number FROM incident WHERE state = 'open' AND service IS NOT NULL))
            """,
            ["incident": incident.number, "number": report, "service": incident.service]
        )
    }

    private func insert(_ incident: Incident) throws -> Int64 {
        try database.row(
            """
            INSERT INTO incident (service, state, opened_at, first_report_at, last_report_at, closed_at, people,
                alerted_people, last_alert_at, transition)
            VALUES (:service, :state, :opened, :first, :last, :closed, :people, :alerted, :alert, :transition)
            RETURNING number
            """,
            [
                "service": incident.service, "state": incident.state.rawValue, "opened": incident.openedAt,
                "first": incident.firstReportAt, "last": incident.lastReportAt, "closed": incident.closedAt,
                "people": incident.people, "alerted": incident.alertedPeople, "alert": incident.lastAlertAt,
                "transition": incident.transition,
            ]
        ) { $0.int64(0) } ?? 0
    }

    private func update(_ incident: Incident) throws {
        let changed = try database.run(
            """
            UPDATE incident SET state = :state, first_report_at = min(first_report_at, :first), last_report_at = :last,
                closed_at = :closed, people = :people, alerted_people = :alerted, last_alert_at = :alert,
                transition = :transition
            WHERE number = :number
            """,
            [
                "state": incident.state.rawValue, "first": incident.firstReportAt, "last": incident.lastReportAt,
                "closed": incident.closedAt, "people": incident.people, "alerted": incident.alertedPeople,
                "alert": incident.lastAlertAt, "transition": incident.transition, "number": incident.number,
            ]
        )
        guard changed == 1 else { throw StoreError(.misuse, "there is no incident \(incident.number)") }
    }

    private func incidents(
        where condition: String,
        _ bindings: Bindings
    ) throws -> [Incident] {
        try database.rows(
            """
            SELECT number, service, state, opened_at, first_report_at, last_report_at, closed_at, people,
                alerted_people, last_alert_at, transition
            FROM incident WHERE \(condition) ORDER BY number
            """,
            bindings
        ) { row in
            Incident(
                number: row.int64(0),
                service: row.optionalText(1),
                state: Incident.State(rawValue: row.text(2)) ?? .open,
                openedAt: row.time(3),
                firstReportAt: row.time(4),
                lastReportAt: row.time(5),
                closedAt: row.optionalTime(6),
                people: row.int(7),
                alertedPeople: row.int(8),
                lastAlertAt: row.time(9),
                transition: row.int(10)
            )
        }
    }
}
