package import Feedback
internal import SQL

extension FeedbackStore {
    package func totals() throws -> StoreTotals {
        try database.transaction {
            var totals = StoreTotals()
            let groups = try database.rows(
                """
                SELECT echo_of IS NOT NULL, fate, kind, category, count(*) FROM message GROUP BY 1, 2, 3, 4
                """
            ) { ($0.bool(0), $0.text(1), $0.optionalText(2), $0.optionalText(3), $0.int(4)) }
            for (isEcho, fate, kind, category, mails) in groups {
                let kind = kind.flatMap { MailKind(rawValue: $0) } ?? .human
                if isEcho {
                    totals.echoes += mails
                } else if fate == "quarantined" {
                    totals.quarantined += mails
                } else if kind != .human {
                    totals.machines[kind, default: 0] += mails
                } else if let category = category.flatMap({ Category(rawValue: $0) }) {
                    totals.people[category, default: 0] += mails
                } else {
                    totals.unjudged += mails
                }
            }
            totals.backlog = try count("SELECT count(*) FROM message WHERE is_backlog = 1")
            totals.messages = try count("SELECT count(*) FROM message")
            totals.unmarked = try count("SELECT count(*) FROM location WHERE state = 'stored'")
            totals.gone = try count("SELECT count(*) FROM location WHERE state = 'gone'")
            totals.failing = try count(
                "SELECT count(*) FROM fetch_failure WHERE attempts < \(Self.maximumFetchAttempts)"
            )
            totals.databaseBytes = try database.sizeInBytes()
            totals.schemaVersion = try database.schemaVersion()
            return totals
        }
    }

    /// Mails that could not be read, newest first.
    package func quarantined(limit: Int) throws -> [QuarantinedMail] {
        try database.rows(
            """
            WITH q AS (
                SELECT number, received, quarantine_reason FROM message WHERE fate = 'quarantined'
                ORDER BY number DESC LIMIT :limit
            )
            SELECT q.number, q.received, q.quarantine_reason, f.mailbox, f.name, l.validity, l.uid, c.raw IS NOT NULL
            FROM q LEFT JOIN location l ON l.message = q.number LEFT JOIN folder f ON f.id = l.folder
            LEFT JOIN content c ON c.message = q.number
            ORDER BY q.number DESC, l.validity, l.uid
            """,
            ["limit": limit]
        ) { row in
            QuarantinedMail(
                number: row.int64(0),
                receivedAt: row.time(1),
                reason: row.text(2),
                location: row.isNull(6)
                    ? nil
                    : MailboxUID(
                        folder: FolderID(mailbox: row.text(3), folder: row.text(4)),
                        validity: UIDValidity(UInt32(clamping: row.int64(5))),
                        uid: UID(UInt32(clamping: row.int64(6)))
                    ),
                hasBytes: row.bool(7)
            )
        }
    }

    // MARK: - One mail

    /// Nil when there is no such mail, or nothing judged it.
    package func item(_ number: Int64) throws -> FeedbackItem? {
        try database.row(
            """
            SELECT \(ItemColumns.list) FROM message m JOIN content c ON c.message = m.number WHERE m.number = :number
            """,
            ["number": number]
        ) { ItemColumns.item($0) }.flatMap { $0 }.map { try withMatters($0) }
    }

    /// The bytes as the server gave them; nil when there are none, or no longer.
    package func raw(_ number: Int64) throws -> [UInt8]? {
        try database.row(
            "SELECT raw FROM content WHERE message = :number AND raw IS NOT NULL",
            ["number": number]
        ) { $0.bytes(0) }
    }

    /// What the person wrote; empty when it was erased.
    package func text(_ number: Int64) throws -> String? {
        try database.row("SELECT text FROM content WHERE message = :number", ["number": number]) { $0.text(0) }
    }

    private func count(_ sql: String) throws -> Int {
        try database.row(sql) { $0.int(0) } ?? 0
    }
}
