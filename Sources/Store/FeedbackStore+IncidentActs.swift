package import Feedback
internal import SQL

/// What people do with incidents, as far as reports move between them; and the story of each. All of it is called inside
/// `transaction`, with the alerts that tell of it.
extension FeedbackStore {
    // MARK: - Story

    /// - Parameter before: what the step replaces, as JSON, if it can be taken back.
    package func note(_ event: IncidentEvent, of incident: Int64, before: String? = nil) throws {
        try database.run(
            """
            INSERT INTO incident_act (incident, time, what, who, text, before)
            VALUES (:incident, :time, :what, :who, :text, :before)
            """,
            [
                "incident": incident, "time": event.when, "what": event.kind.rawValue, "who": event.who,
                "text": event.text, "before": before,
            ]
        )
    }

    /// In the order in which it happened.
    package func story(of incident: Int64) throws -> [IncidentEvent] {
        try database.rows(
            "SELECT what, who, time, text FROM incident_act WHERE incident = :incident ORDER BY number",
            ["incident": incident]
        ) { row in
            IncidentEvent.Kind(rawValue: row.text(0)).map {
                IncidentEvent($0, who: row.text(1), when: row.time(2), text: row.text(3))
            }
        }.compactMap { $0 }
    }

    /// The alerts of an incident: one line for each recipient, in the order of composing.
    package func alerts(of incident: Int64) throws -> [IncidentAlert] {
        // The key of an alert is `alert:NUMBER:TRANSITION`.
        try database.rows(
            """
            SELECT o.created_at, o.state, o.attempts, o.reason, r.address, r.state, r.reply
            FROM outbox o LEFT JOIN recipient r ON r.outbox = o.number
            WHERE o.kind = 'alert' AND o.key LIKE :key ORDER BY o.number, r.position
            """,
            ["key": "alert:\(incident):%"]
        ) { row in
            IncidentAlert(
                composedAt: row.time(0),
                state: OutboxRow.State(rawValue: row.text(1)) ?? .unknown,
                attempts: row.int(2),
                recipient: row.optionalText(4) ?? "",
                outcome: row.optionalText(5) ?? "",
                answer: row.optionalText(6).flatMap { $0.isEmpty ? nil : $0 } ?? row.text(3)
            )
        }
    }

    // MARK: - Reports

    /// Takes reports out of an incident: they count into none, open none and join none again.
    package func exclude(_ mails: [Int64], from incident: Int64) throws {
        for mail in mails {
            try withholdReports(of: incident, mail: mail)
            try release(mail, of: incident, to: nil)
        }
    }

    /// Those of these mails that were taken out of the incident before.
    package func excluded(_ mails: [Int64], from incident: Int64) throws -> [Int64] {
        try mails.filter { mail in
            try database.row(
                "SELECT 1 FROM incident_exclusion WHERE incident = :incident AND message = :mail LIMIT 1",
                ["incident": incident, "mail": mail]
            ) { _ in true } ?? false
        }
    }

    /// The reports of a false alarm open and join nothing again. They still bear its number: what made so many people write at
    /// once was no failure, and is not usual either. What the mails are taken for stays; only people who read them can say.
    package func dismissReports(of incident: Int64) throws {
        try withholdReports(of: incident, mail: nil)
    }

    /// Counts reports into another incident: all of one, or those of some mails.
    package func moveReports(of incident: Int64, mails: [Int64]? = nil, to other: Int64) throws {
        for mail in try mails ?? reportNumbersAtAnyTime(of: incident) { try release(mail, of: incident, to: other) }
    }

    /// Counts one report, the mail's own or that of its matter, into an incident of another service.
    package func adopt(_ report: OutageReport, into incident: Int64) throws {
        let changed = try database.run(
            """
            UPDATE message SET incident = :incident
            WHERE number = :number AND (service = :service OR service IS NULL AND :service IS NULL)
            """,
            ["incident": incident, "number": report.number, "service": report.service]
        )
        guard changed == 0 else { return }
        try database.run(
            """
            UPDATE matter SET incident = :incident
            WHERE message = :number AND category = 'outage' AND service = :service
            """,
            ["incident": incident, "number": report.number, "service": report.service]
        )
    }

    /// Whom we have answered in one incident counts as answered in the other, so that nobody is told twice; what was counted into
    /// the one before is counted into the other now.
    package func followMerge(of incident: Int64, into other: Int64) throws {
        try database.run(
            "UPDATE acknowledgement SET incident = :other WHERE incident = :incident",
            ["incident": incident, "other": other]
        )
        try database.run(
            "UPDATE incident SET merged_into = :other WHERE merged_into = :incident",
            ["incident": incident, "other": other]
        )
    }

    /// Whether reports about a service, nil for none, count into an open incident because one of that service was merged into it;
    /// the one merged last decides.
    package func incidentMerged(about service: String?) throws -> Incident? {
        let merged = try database.row(
            """
            SELECT x.merged_into FROM incident x JOIN incident i ON i.number = x.merged_into
            WHERE i.state <> 'resolved' AND x.ending = 'merged' AND (x.service = :service OR x.service IS NULL AND :service IS NULL)
            ORDER BY x.number DESC LIMIT 1
            """,
            ["service": service]
        ) { $0.int64(0) }
        return try merged.flatMap { try incident($0) }
    }

    /// An open incident as its reports make it: people, sites, first and last report. Unlike `record`, its beginning may move on.
    package func recount(_ incident: Int64) throws -> Incident? {
        try countPeople(of: incident)
        guard var counted = try self.incident(incident) else { return nil }
        let reports = try reports(of: incident)
        counted.sites = Set(Set(reports.map(\.domain).filter { !$0.isEmpty }).sorted().prefix(Incident.maximumSites))
        counted.toldSites = min(counted.toldSites, counted.sites.count)
        if let first = reports.first, let last = reports.last {
            (counted.firstReportAt, counted.lastReportAt) = (first.time, last.time)
            try database.run(
                "UPDATE incident SET first_report_at = :first WHERE number = :number",
                ["first": first.time, "number": incident]
            )
        }
        return try record(counted)
    }

    /// An open incident with the people whose reports count into it: the crowd that was judged may have been another, as reports of
    /// other services are merged into it, or some of its own split off. What was told is told of so many.
    package func counted(_ incident: Incident) throws -> Incident {
        try countPeople(of: incident.number)
        guard var counted = try self.incident(incident.number) else { return incident }
        if counted.alertedPeople == incident.people { counted.alertedPeople = counted.people }
        return try record(counted)
    }

    /// `reportNumbers` without regard to when the incident began.
    private func reportNumbersAtAnyTime(of incident: Int64) throws -> [Int64] {
        try database.rows(
            """
            SELECT number FROM message WHERE incident = :incident
            UNION SELECT message FROM matter WHERE incident = :incident ORDER BY 1
            """,
            ["incident": incident]
        ) { $0.int64(0) }
    }

    private func release(_ mail: Int64, of incident: Int64, to other: Int64?) throws {
        for (table, key) in [("message", "number"), ("matter", "message")] {
            try database.run(
                "UPDATE \(table) SET incident = :other WHERE \(key) = :mail AND incident = :incident",
                ["other": other, "mail": mail, "incident": incident]
            )
        }
    }

    /// - Parameter mail: nil for every mail of the incident.
    private func withholdReports(of incident: Int64, mail: Int64?) throws {
        try database.run(
            """
            INSERT INTO incident_exclusion (message, service, incident)
            SELECT number, coalesce(service, ''), incident FROM message
            WHERE incident = :incident AND (:mail IS NULL OR number = :mail)
            UNION
            SELECT message, service, incident FROM matter
            WHERE incident = :incident AND service IS NOT NULL AND (:mail IS NULL OR message = :mail)
            ON CONFLICT (message, service) DO UPDATE SET incident = excluded.incident
            """,
            ["incident": incident, "mail": mail]
        )
    }

    // MARK: - Silences

    /// One silence for a service, nil for all of them; a new one takes the place of the last.
    package func silence(_ silence: IncidentSilence) throws {
        try database.run(
            """
            INSERT INTO silence (service, ends_at, who, asked_at) VALUES (:service, :until, :who, :now)
            ON CONFLICT (service) DO UPDATE SET ends_at = excluded.ends_at, who = excluded.who, asked_at = excluded.asked_at
            """,
            [
                "service": silence.service ?? "", "until": silence.until, "who": silence.word.who,
                "now": silence.word.when,
            ]
        )
    }

    /// False when there was none.
    package func endSilence(of service: String?) throws -> Bool {
        try database.run("DELETE FROM silence WHERE service = :service", ["service": service ?? ""]) > 0
    }

    /// Those that are not over.
    package func silences(at now: Timestamp) throws -> [IncidentSilence] {
        try database.rows(
            "SELECT service, ends_at, who, asked_at FROM silence WHERE ends_at > :now ORDER BY service",
            ["now": now]
        ) { row in
            IncidentSilence(
                service: row.text(0).isEmpty ? nil : row.text(0),
                until: row.time(1),
                word: IncidentWord(who: row.text(2), when: row.time(3))
            )
        }
    }
}
