package import Feedback
internal import SQL

extension FeedbackStore {
    /// Mails by people that may well tell of an outage, since a time, oldest first; backlog and echoes never count, nor do security
    /// matters, which nobody but their contact may read. A mail about outages of several services is a report for each of them.
    /// What a person took out of an incident is none, nor what IT called a false alarm.
    package func reports(about scope: ServiceScope, since: Timestamp) throws -> [OutageReport] {
        let (own, other) = (ServiceFilter(scope, column: "m.service"), ServiceFilter(scope, column: "x.service"))
        return try database.rows(
            """
            SELECT m.number, m.person, m.domain, m.service, m.received,
                m.is_doubtful
            FROM message m
            WHERE m.reports_outage = 1 AND m.received >= :since AND \(Self.countedReport) AND \(own.sql)
                AND \(Self.isCountedIn("coalesce(m.service, '')"))
            UNION
            SELECT m.number, m.person, m.domain, x.service, m.received,
                min(CASE WHEN m.category = 'outage' AND x.is_doubtful = 0 THEN 0 ELSE 1 END)
            FROM \(Self.otherReports)
                AND m.received >= :since AND \(Self.countedReport) AND \(other.sql) AND \(Self.isCountedIn("x.service"))
            GROUP BY m.number, m.person, m.domain, x.service, m.received
            ORDER BY 5, 1
            """,
            own.bindings(with: ["since": since])
        ) { Self.report($0) }
    }

    /// The reports that count into an incident, oldest first.
    package func reports(of incident: Int64) throws -> [OutageReport] {
        try database.rows(
            """
            SELECT m.number, m.person, m.domain, m.service, m.received,
                m.is_doubtful
            FROM message m WHERE m.incident = :incident AND m.reports_outage = 1
            UNION
            SELECT m.number, m.person, m.domain, x.service, m.received,
                min(CASE WHEN m.category = 'outage' AND x.is_doubtful = 0 THEN 0 ELSE 1 END)
            FROM matter x JOIN message m ON m.number = x.message
            WHERE x.incident = :incident AND m.reports_outage = 1
            GROUP BY m.number, m.person, m.domain, x.service, m.received
            ORDER BY 5, 1
            """,
            ["incident": incident]
        ) { Self.report($0) }
    }

    private static func report(_ row: borrowing Row) -> OutageReport {
        OutageReport(
            number: row.int64(0),
            person: row.text(1),
            domain: row.text(2),
            service: row.optionalText(3),
            time: row.time(4),
            isDoubtful: row.bool(5)
        )
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
            var losers: Set<Int64> = []
            for report in reports {
                losers.formUnion(try incidents(of: report))
                try count(report, into: stored)
            }
            // A report that was another open incident's is that one's no longer.
            for loser in losers where loser != stored.number { try countPeople(of: loser) }
            return stored
        }
    }

    /// Whether a mail by this person counts into the incident.
    package func hasReported(_ person: String, in incident: Int64) throws -> Bool {
        try database.row(
            """
            SELECT 1 FROM message WHERE incident = :incident AND person = :person
            UNION ALL
            SELECT 1 FROM matter x JOIN message m ON m.number = x.message
            WHERE x.incident = :incident AND m.person = :person
            LIMIT 1
            """,
            ["incident": incident, "person": person]
        ) { _ in true } ?? false
    }

    /// When the oldest mail that is no backlog was received: before that, nothing is known of what is usual.
    package func firstReceived() throws -> Timestamp? {
        try database.row("SELECT min(received) FROM message WHERE is_backlog = 0") { $0.optionalTime(0) }.flatMap { $0 }
    }

    package func openIncidents() throws -> [Incident] {
        try incidents(where: "state <> 'resolved'", [:])
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

    /// The newest first.
    package func allIncidents(limit: Int) throws -> [Incident] {
        try database.rows(
            "SELECT \(IncidentColumns.list) FROM incident ORDER BY number DESC LIMIT :limit",
            ["limit": limit]
        ) { IncidentColumns.incident($0) }
    }

    /// The mails that count into an incident, oldest first; of a false alarm, those that did.
    package func reportNumbers(of incident: Int64) throws -> [Int64] {
        try database.rows(
            """
            SELECT m.number, m.received FROM message m JOIN incident i ON i.number = m.incident
            WHERE i.number = :incident AND m.received >= i.first_report_at AND m.reports_outage = 1
            UNION
            SELECT m.number, m.received FROM matter x JOIN message m ON m.number = x.message
                JOIN incident i ON i.number = x.incident
            WHERE i.number = :incident AND m.received >= i.first_report_at AND m.reports_outage = 1
            ORDER BY 2, 1
            """,
            ["incident": incident]
        ) { $0.int64(0) }
    }

    private static let countedReport =
        "m.kind = 'human' AND m.is_backlog = 0 AND m.is_security = 0 AND m.echo_of IS NULL"

    /// Of a report: no person took it out of an incident, or called that a false alarm.
    private static func isCountedIn(_ service: String) -> String {
        "NOT EXISTS (SELECT 1 FROM incident_exclusion e WHERE e.message = m.number AND e.service = \(service))"
    }

    /// Matters of reporting mails that report another service than the mail itself does: with conditions to follow. What a person
    /// has corrected to something else reports nothing.
    private static let otherReports = """
        message m JOIN matter x ON x.message = m.number
            WHERE m.reports_outage = 1 AND x.category = 'outage' AND x.service IS NOT NULL
                AND (m.service IS NULL OR m.service <> x.service)
        """

    /// A mail counts into one incident for itself, and into others for its matters about other services. What counts into an open
    /// incident of a service does not change to one of no service.
    private func count(_ report: Int64, into incident: Incident) throws {
        if let service = incident.service {
            let changed = try database.run(
                """
                UPDATE matter SET incident = :incident
                WHERE message = :number AND category = 'outage' AND service = :service AND EXISTS (
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
                SELECT number FROM incident WHERE state <> 'resolved' AND service IS NOT NULL))
            """,
            ["incident": incident.number, "number": report, "service": incident.service]
        )
    }

    private func incidents(of report: Int64) throws -> [Int64] {
        let own = try database.row("SELECT incident FROM message WHERE number = :number", ["number": report]) {
            $0.optionalInt64(0)
        }
        return try [own.flatMap { $0 }].compactMap { $0 } + incidentsOfMatters(report)
    }

    private func insert(_ incident: Incident) throws -> Int64 {
        let number = try database.row(
            """
            INSERT INTO incident (service, state, opened_at, first_report_at, last_report_at, people, alerted_people,
                last_alert_at, transition)
            VALUES (:service, :state, :opened, :first, :last, :people, :alerted, :alert, :transition)
            RETURNING number
            """,
            [
                "service": incident.service, "state": incident.state.rawValue, "opened": incident.openedAt,
                "first": incident.firstReportAt, "last": incident.lastReportAt, "people": incident.people,
                "alerted": incident.alertedPeople, "alert": incident.lastAlertAt, "transition": incident.transition,
            ]
        ) { $0.int64(0) }
        var stored = incident
        stored.number = number ?? 0
        try update(stored)
        return stored.number
    }

    private func update(_ incident: Incident) throws {
        var bindings = IncidentColumns.bindings(of: incident)
        bindings.add("number", incident.number)
        let changed = try database.run("UPDATE incident SET \(IncidentColumns.change) WHERE number = :number", bindings)
        guard changed == 1 else { throw StoreError(.misuse, "there is no incident \(incident.number)") }
    }

    private func incidents(where condition: String, _ bindings: Bindings) throws -> [Incident] {
        try database.rows(
            "SELECT \(IncidentColumns.list) FROM incident WHERE \(condition) ORDER BY number",
            bindings
        ) { IncidentColumns.incident($0) }
    }
}
