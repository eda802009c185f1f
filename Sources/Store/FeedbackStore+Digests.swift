package import Feedback
internal import SQL

extension FeedbackStore {
    /// Counts of what was stored in [`from`, `to`).
    package func counts(from: Timestamp, to: Timestamp, about scope: ServiceScope) throws -> PeriodCounts {
        try database.transaction {
            var counts = PeriodCounts()
            try countPeople(into: &counts, from: from, to: to, about: scope)
            try countOthers(into: &counts, from: from, to: to)
            return counts
        }
    }

    /// Mails by people that the model was sure of, in one category, stored in [`from`, `to`), newest first. Security matters are left
    /// out, and with `withoutIncidents` what counts into an incident.
    package func sureItems(
        _ category: Category,
        from: Timestamp,
        to: Timestamp,
        about scope: ServiceScope,
        withoutIncidents: Bool,
        limit: Int
    ) throws -> [FeedbackItem] {
        try listed(
            "m.category = :category AND m.is_unsure = 0" + (withoutIncidents ? " AND \(Self.inNoIncident)" : ""),
            ["category": category.rawValue, "from": from, "to": to, "limit": limit],
            about: scope
        )
    }

    /// How many `sureItems` there are without a limit.
    package func countSureItems(
        _ category: Category,
        from: Timestamp,
        to: Timestamp,
        about scope: ServiceScope,
        withoutIncidents: Bool
    ) throws -> Int {
        let filter = ServiceFilter(scope, column: "m.service")
        return try database.row(
            """
            SELECT count(*) FROM message m
            WHERE m.stored >= :from AND m.stored < :to AND m.category = :category AND m.is_security = 0
                AND m.is_unsure = 0 AND \(Self.visiblePerson) AND \(filter.sql)
                \(withoutIncidents ? "AND \(Self.inNoIncident)" : "")
            """,
            filter.bindings(with: ["from": from, "to": to, "category": category.rawValue])
        ) { $0.int(0) } ?? 0
    }

    /// Mails by people that a person should judge, whatever their category, newest first.
    package func unsureItems(
        from: Timestamp,
        to: Timestamp,
        about scope: ServiceScope,
        limit: Int
    ) throws -> [FeedbackItem] {
        try listed("m.is_unsure = 1", ["from": from, "to": to, "limit": limit], about: scope)
    }

    /// What is chosen is read after it was chosen: sorting whole mails would read the words of all.
    private func listed(
        _ condition: String,
        _ bindings: Bindings,
        about scope: ServiceScope
    ) throws -> [FeedbackItem] {
        let filter = ServiceFilter(scope, column: "m.service")
        return try database.rows(
            """
            SELECT \(ItemColumns.list) FROM message m JOIN content c ON c.message = m.number
            WHERE m.number IN (
                SELECT m.number FROM message m
                WHERE m.stored >= :from AND m.stored < :to AND \(condition) AND m.is_security = 0
                    AND \(Self.visiblePerson) AND \(filter.sql)
                ORDER BY m.received DESC, m.number DESC LIMIT :limit)
            ORDER BY m.received DESC, m.number DESC
            """,
            filter.bindings(with: bindings)
        ) { ItemColumns.item($0) }.compactMap { $0 }.map { try withMatters($0) }
    }

    /// Who wrote how much about what, in one category stored in [`from`, `to`), most people first. Security matters are left out.
    package func tallies(
        _ category: Category,
        from: Timestamp,
        to: Timestamp,
        about scope: ServiceScope
    ) throws -> [ServiceTally] {
        let filter = ServiceFilter(scope, column: "m.service")
        return try database.rows(
            """
            SELECT m.service, count(DISTINCT m.person), count(*) FROM message m
            WHERE m.stored >= :from AND m.stored < :to AND m.category = :category AND m.is_security = 0
                AND \(Self.visiblePerson) AND \(filter.sql)
            GROUP BY m.service ORDER BY 2 DESC, 3 DESC, m.service
            """,
            filter.bindings(with: ["from": from, "to": to, "category": category.rawValue])
        ) { ServiceTally(service: $0.optionalText(0), people: $0.int(1), mails: $0.int(2)) }
    }

    /// Puts a digest's mails into the outbox, once for each (digest, period); false when the period is done already.
    ///
    /// - Parameter end: the instant the period ends, where the next one begins.
    /// - Parameter mails: empty when the period passes in silence; it is done all the same.
    package func recordDigest(
        _ name: String,
        period: String,
        end: Timestamp,
        mails: [OutboundMail],
        now: Timestamp
    ) throws -> Bool {
        try database.transaction {
            let isNew = try database.run(
                """
                INSERT INTO digest (name, period, period_end, recorded_at) VALUES (:name, :period, :end, :now)
                ON CONFLICT (name, period) DO NOTHING
                """,
                ["name": name, "period": period, "end": end, "now": now]
            )
            guard isNew == 1 else { return false }
            for mail in mails {
                try enqueue(mail, now: now)
            }
            return true
        }
    }

    /// The period recorded last, in the order of recording: clocks may step.
    package func lastDigest(_ name: String) throws -> DigestRecord? {
        try database.row(
            """
            SELECT name, period, period_end, recorded_at FROM digest WHERE name = :name ORDER BY number DESC LIMIT 1
            """,
            ["name": name]
        ) { Self.record($0) }
    }

    /// Since when this store has been listened for: where the first digest begins. Noted at the first call, unless the store was
    /// opened for reading.
    package func listeningSince(now: Timestamp) throws -> Timestamp {
        if let noted = try notedListening() { return noted }
        guard database.access == .readWrite else { return now }
        try database.run(
            "INSERT INTO setting (name, value) VALUES ('listening_since', :now) ON CONFLICT DO NOTHING",
            ["now": "\(now.milliseconds)"]
        )
        return try notedListening() ?? now
    }

    private func notedListening() throws -> Timestamp? {
        try database.row("SELECT value FROM setting WHERE name = 'listening_since'") { $0.text(0) }
            .flatMap { Int64($0) }.map { Timestamp(milliseconds: $0) }
    }

    /// Where a period that was recorded ends; nil when none of this key was.
    package func end(ofPeriod period: String, of name: String) throws -> Timestamp? {
        try database.row(
            "SELECT period_end FROM digest WHERE name = :name AND period = :period",
            ["name": name, "period": period]
        ) { $0.time(0) }
    }

    /// The last two ends of periods at or before a time, the later first: between them lies what a digest told of.
    package func lastEnds(of name: String, notAfter time: Timestamp) throws -> [Timestamp] {
        try database.rows(
            """
            SELECT period_end FROM digest WHERE name = :name AND period_end <= :time
            ORDER BY period_end DESC LIMIT 2
            """,
            ["name": name, "time": time]
        ) { $0.time(0) }
    }

    /// The last period of every digest that ever was.
    package func lastDigests() throws -> [DigestRecord] {
        try database.rows(
            """
            SELECT name, period, period_end, recorded_at FROM digest
            WHERE number IN (SELECT max(number) FROM digest GROUP BY name) ORDER BY name
            """
        ) { Self.record($0) }
    }

    private static func record(_ row: borrowing Row) -> DigestRecord {
        DigestRecord(name: row.text(0), period: row.text(1), end: row.time(2), recordedAt: row.time(3))
    }

    /// What counted into a false alarm is a single report again.
    static let inNoIncident = """
        (m.incident IS NULL OR m.incident IN (SELECT number FROM incident WHERE ending = 'false alarm'))
        """

    static let visiblePerson = "m.kind = 'human' AND m.echo_of IS NULL"

    private func countPeople(
        into counts: inout PeriodCounts,
        from: Timestamp,
        to: Timestamp,
        about scope: ServiceScope
    ) throws {
        let filter = ServiceFilter(scope, column: "m.service")
        let bindings = filter.bindings(with: ["from": from, "to": to])
        let condition = "m.stored >= :from AND m.stored < :to AND \(Self.visiblePerson) AND \(filter.sql)"
        let groups = try database.rows(
            """
            SELECT category, count(*), sum(is_unsure * (1 - is_security)), sum(is_security), sum(is_backlog),
                count(DISTINCT person)
            FROM message m WHERE \(condition) GROUP BY category
            """,
            bindings
        ) { ($0.optionalText(0), $0.int(1), $0.int(2), $0.int(3), $0.int(4), $0.int(5)) }
        for (category, mails, unsure, security, backlog, people) in groups {
            if let category = category.flatMap({ Category(rawValue: $0) }) {
                counts.byCategory[category] = mails
                counts.peopleByCategory[category] = people
            } else {
                counts.unjudged += mails
            }
            counts.unsure += unsure
            counts.security += security
            counts.backlog += backlog
        }
        counts.people =
            try database.row("SELECT count(DISTINCT person) FROM message m WHERE \(condition)", bindings) { $0.int(0) }
            ?? 0
    }

    private func countOthers(into counts: inout PeriodCounts, from: Timestamp, to: Timestamp) throws {
        let groups = try database.rows(
            """
            SELECT kind, count(*) FROM message
            WHERE stored >= :from AND stored < :to AND echo_of IS NULL AND (kind IS NULL OR kind NOT IN ('human', 'instruction'))
            GROUP BY kind
            """,
            ["from": from, "to": to]
        ) { ($0.optionalText(0), $0.int(1)) }
        for (kind, mails) in groups {
            if let kind = kind.flatMap({ MailKind(rawValue: $0) }) {
                counts.machine[kind] = mails
            } else {
                counts.quarantined += mails
            }
        }
    }
}
