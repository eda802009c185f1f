package import Feedback
internal import SQL

extension FeedbackStore {
    /// Outage mails by people since a time, oldest first; backlog and echoes never count, nor do security matters, which nobody
    /// but their contact may read.
    package func reports(about scope: ServiceScope, since: Timestamp) throws -> [OutageReport] {
        let filter = ServiceFilter(scope, column: "service")
        return try database.rows(
            """
            SELECT number, person, domain, service, received FROM message
            WHERE category = 'outage' AND received >= :since AND \(Self.countedReport) AND \(filter.sql)
            ORDER BY received, number
            """,
            filter.bindings(with: ["since": since])
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
        let filter = ServiceFilter(scope, column: "service")
        return try database.rows(
            """
            SELECT received / 3600000 AS hour, count(DISTINCT person) FROM message
            WHERE category = 'outage' AND received >= :since AND received < :until AND incident IS NULL
                AND \(Self.countedReport) AND \(filter.sql)
            GROUP BY hour ORDER BY hour
            """,
            filter.bindings(with: ["since": since, "until": until])
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
            for report in reports {
                try database.run(
                    "UPDATE message SET incident = :incident WHERE number = :number",
                    ["incident": stored.number, "number": report]
                )
            }
            return stored
        }
    }

    /// Whether a mail by this person counts into the incident, other than the mail `number`.
    package func hasReported(_ person: String, in incident: Int64, besides number: Int64) throws -> Bool {
        try database.row(
            "SELECT 1 FROM message WHERE incident = :incident AND person = :person AND number <> :number LIMIT 1",
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
            SELECT number FROM message
            WHERE incident = :incident AND category = 'outage' AND received >= (
                SELECT first_report_at FROM incident WHERE number = :incident)
            ORDER BY received, number
            """,
            ["incident": incident]
        ) { $0.int64(0) }
    }

    private static let countedReport = "kind = 'human' AND is_backlog = 0 AND is_security = 0 AND echo_of IS NULL"

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
