package import Feedback
internal import SQL

/// Numbers for digests about who wrote. All are of mails by people, by the time of storing; copies do not count.
extension FeedbackStore {
    /// Distinct people by category in each step of time.
    ///
    /// - Parameter steps: where the steps begin, rising, and where the last one ends: one more than there are steps.
    package func people(inSteps steps: [Timestamp], about scope: ServiceScope) throws -> [[Category: Int]] {
        let filter = ServiceFilter(scope, column: "m.service")
        return try zip(steps, steps.dropFirst()).map { start, end in
            let groups = try database.rows(
                """
                SELECT m.category, count(DISTINCT m.person) FROM message m
                WHERE m.stored >= :from AND m.stored < :to AND m.category IS NOT NULL
                    AND \(Self.visiblePerson) AND \(filter.sql)
                GROUP BY m.category
                """,
                filter.bindings(with: ["from": start, "to": end])
            ) { (Category(rawValue: $0.text(0)), $0.int(1)) }
            return groups.reduce(into: [:]) { people, group in group.0.map { people[$0] = group.1 } }
        }
    }

    /// Everybody who wrote, and those of them who wrote something else than a report that counts into an incident.
    package func peopleOutsideIncidents(
        from: Timestamp,
        to: Timestamp,
        about scope: ServiceScope
    ) throws -> (people: Int, outside: Int) {
        let filter = ServiceFilter(scope, column: "m.service")
        return try database.row(
            """
            SELECT count(DISTINCT m.person), count(DISTINCT CASE WHEN \(Self.inNoIncident) THEN m.person END) FROM message m
            WHERE m.stored >= :from AND m.stored < :to AND \(Self.visiblePerson) AND \(filter.sql)
            """,
            filter.bindings(with: ["from": from, "to": to])
        ) { ($0.int(0), $0.int(1)) } ?? (0, 0)
    }

    /// Mail domains that were heard in steps of time from a start, and not in the last of them, which ends now.
    ///
    /// Reads each mail of all steps once; most of it is passed over, because most domains are heard in the last step.
    package func silentDomains(from start: Timestamp, steps: Int, of span: Duration) throws -> [DomainHearing] {
        let end = Timestamp(milliseconds: start.milliseconds + span.wholeMilliseconds * Int64(steps))
        let people = try database.rows(
            """
            SELECT m.domain, (m.stored - :from) / :span, m.person, max(m.received) FROM message m
            WHERE m.stored >= :from AND m.stored < :last AND m.domain <> '' AND \(Self.visiblePerson) AND m.domain NOT IN (
                SELECT m.domain FROM message m WHERE m.stored >= :last AND m.stored < :to AND \(Self.visiblePerson))
            GROUP BY 1, 2, 3
            """,
            ["from": start, "last": end - span, "to": end, "span": span.wholeMilliseconds]
        ) { (domain: $0.text(0), step: $0.int(1), person: $0.text(2), received: $0.time(3)) }
        return Dictionary(grouping: people) { $0.domain }.map { domain, people in
            var course = Array(repeating: 0, count: steps)
            for part in people { course[part.step] += 1 }
            return DomainHearing(
                domain: domain,
                people: course,
                known: Set(people.map(\.person)).count,
                lastHeard: people.map(\.received).max() ?? start
            )
        }.sorted { $0.domain < $1.domain }
    }

    /// What became of the verdicts on what was stored in [`from`, `to`). Security matters are judged by nobody: they are passed on.
    package func triageAccount(from: Timestamp, to: Timestamp, about scope: ServiceScope) throws -> TriageFigures {
        let filter = ServiceFilter(scope, column: "m.service")
        let bindings = filter.bindings(with: ["from": from, "to": to])
        let condition =
            "m.stored >= :from AND m.stored < :to AND m.echo_of IS NULL AND m.is_security = 0 AND \(filter.sql)"
        let models = try database.rows(
            """
            SELECT m.model, count(*), sum(m.is_unsure) FROM message m
            WHERE \(condition) AND m.kind = 'human' AND m.category IS NOT NULL GROUP BY m.model
            ORDER BY 2 DESC, m.model
            """,
            bindings
        ) { (name: $0.optionalText(0), mails: $0.int(1), unsure: $0.int(2)) }
        let said = try database.row(
            """
            SELECT count(*), sum(CASE WHEN f.category = x.category AND f.kind = 'human' THEN 1 ELSE 0 END)
            FROM message m JOIN first_judgement f ON f.message = m.number
                JOIN correction x ON x.message = m.number AND x.state = 'in force'
            WHERE \(condition)
            """,
            bindings
        ) { (all: $0.int(0), confirmed: $0.optionalInt64(1).map { Int($0) } ?? 0) }
        return TriageFigures(
            model: models.first?.name ?? "",
            judged: models.reduce(0) { $0 + $1.mails },
            unsure: models.reduce(0) { $0 + $1.unsure },
            confirmed: said?.confirmed ?? 0,
            corrected: (said?.all ?? 0) - (said?.confirmed ?? 0)
        )
    }
}
