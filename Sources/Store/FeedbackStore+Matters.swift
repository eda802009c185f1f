internal import Feedback
internal import SQL

/// What a mail is about beside its category: service, place, device, how bad it is, and its matters.
extension FeedbackStore {
    /// One row for the mail itself, if there is anything to say, and one for each matter.
    func insertMatters(_ verdict: Verdict, number: Int64) throws {
        guard var own = MatterColumns.bindings(ofMail: verdict) else { return }
        own.add("message", number)
        try database.run(MatterColumns.insertion, own)
        for (index, matter) in verdict.matters.enumerated() {
            var bindings = MatterColumns.bindings(of: matter, position: index + 1)
            bindings.add("message", number)
            try database.run(MatterColumns.insertion, bindings)
        }
    }

    /// The item with what the table `matter` has of it.
    func withMatters(_ item: FeedbackItem) throws -> FeedbackItem {
        var item = item
        item.verdict = try withMatters(item.verdict, of: item.number)
        return item
    }

    func withMatters(_ verdict: Verdict, of number: Int64) throws -> Verdict {
        var verdict = verdict
        let parts = try database.rows(
            "SELECT \(MatterColumns.list) FROM matter WHERE message = :message ORDER BY position",
            ["message": number]
        ) { row in MatterColumns.Part(row) }
        for part in parts { part.add(to: &verdict) }
        return verdict
    }

    func incidentsOfMatters(_ number: Int64) throws -> [Int64] {
        try database.rows(
            "SELECT DISTINCT incident FROM matter WHERE message = :message AND incident IS NOT NULL",
            ["message": number]
        ) { $0.int64(0) }
    }

    /// Mails by people that named each service, by themselves or in one of their matters; services that nobody named are left out.
    /// Copies and security matters do not count.
    package func serviceMentions() throws -> [ServiceTally] {
        try database.rows(
            """
            SELECT service, count(DISTINCT person), count(*) FROM (
                SELECT m.number, m.person AS person, m.service AS service FROM message m
                WHERE m.service IS NOT NULL AND \(Self.namingPerson)
                UNION
                SELECT m.number, m.person AS person, x.service AS service FROM message m JOIN matter x ON x.message = m.number
                WHERE x.service IS NOT NULL AND \(Self.namingPerson)
            ) AS mention GROUP BY service ORDER BY 3 DESC, 2 DESC, service
            """
        ) { ServiceTally(service: $0.optionalText(0), people: $0.int(1), mails: $0.int(2)) }
    }

    /// What people wrote, newest first: of mails that are no security matter, no copy, and not erased. Read in pages of `limit`
    /// before the number of the last one.
    package func writings(before number: Int64, limit: Int) throws -> [Writing] {
        try database.rows(
            """
            SELECT m.number, m.person, c.sender_name, m.language, c.subject, c.text
            FROM message m JOIN content c ON c.message = m.number
            WHERE m.number < :before AND \(Self.namingPerson) AND (c.text <> '' OR c.subject <> '')
            ORDER BY m.number DESC LIMIT :limit
            """,
            ["before": number, "limit": limit]
        ) { row in
            Writing(
                number: row.int64(0),
                person: row.text(1),
                sender: row.text(2),
                language: row.text(3),
                subject: row.text(4),
                text: row.text(5)
            )
        }
    }

    private static let namingPerson = "m.kind = 'human' AND m.echo_of IS NULL AND m.is_security = 0"
}
