package import Feedback
internal import SQL

extension FeedbackStore {
    /// Urgent mails, oldest first, that have reached none of their recipients: those that wait since before `limit`, and those
    /// given up that were composed since `since`. At most 1000.
    package func overdueMail(olderThan limit: Timestamp, givenUpSince since: Timestamp) throws -> [OverdueMail] {
        try database.rows(
            """
            SELECT number, kind, key, created_at, state FROM outbox o
            WHERE state <> 'sent' AND kind IN ('alert', 'security', 'helpdesk')
                AND ((state IN ('queued', 'sending', 'dot') AND created_at <= :limit)
                    OR (state = 'failed' AND created_at >= :since))
                AND NOT EXISTS (SELECT 1 FROM recipient r WHERE r.outbox = o.number AND r.state = 'accepted')
            ORDER BY created_at, number LIMIT 1000
            """,
            ["limit": limit, "since": since]
        ) { row in
            OutboundMail.Kind(rawValue: row.text(1)).map { kind in
                OverdueMail(
                    number: row.int64(0),
                    kind: kind,
                    key: row.text(2),
                    createdAt: row.time(3),
                    isGivenUp: row.text(4) == OutboxRow.State.failed.rawValue
                )
            }
        }.compactMap { $0 }
    }
}
