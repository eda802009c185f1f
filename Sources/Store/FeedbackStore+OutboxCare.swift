package import Feedback
internal import SQL

/// The outbox after a restart, and as the operator sees it.
extension FeedbackStore {
    /// A queued mail that a restart finds older than this may be held: a backup restored, or a machine long off.
    package static let staleAfter = Duration.hours(6)

    /// Puts right what the last run left: claimed mails are queued again, mails at the dot follow `policy`.
    ///
    /// - Parameter held: kinds of mail that are no longer true when older than `staleAfter` (an acknowledgement, an
    ///   alert); they fail, and the operator sees them. A mail waiting for a relay that is down is not touched while the
    ///   daemon runs.
    package func recoverAfterRestart(
        now: Timestamp,
        holding held: Set<OutboundMail.Kind>,
        policy: UncertainPolicy
    ) throws -> OutboxRecovery {
        try database.transaction {
            var recovery = OutboxRecovery()
            // What no server has seen yet waits for nothing: what kept us from the relay may be mended. Only what is held waits on.
            try database.run(
                "UPDATE outbox SET next_try_at = :now WHERE state = 'queued' AND attempts = 0 AND NOT (\(Self.isHeld))",
                ["now": now]
            )
            let left = try database.rows(
                "SELECT number, kind, state, created_at FROM outbox WHERE state IN ('queued', 'sending', 'dot')"
            ) { row in
                (row.int64(0), OutboundMail.Kind(rawValue: row.text(1)), row.text(2), row.time(3))
            }
            for (number, kind, state, createdAt) in left {
                if state == OutboxRow.State.dot.rawValue {
                    let after = try settleUncertain(
                        number,
                        reason: "Earshot stopped between the final dot and its reply",
                        now: now,
                        policy: policy
                    )
                    if after == .unknown { recovery.unknown += 1 } else { recovery.again += 1 }
                } else if let kind, held.contains(kind), createdAt < now - Self.staleAfter {
                    let reason = "held: found older than 6 hours at a start, so no longer true"
                    try change(number, to: .failed, nextTry: now, reason: reason, now: now)
                    try untell(outbox: number)
                    recovery.held += 1
                } else if state == OutboxRow.State.sending.rawValue {
                    try change(number, to: .queued, nextTry: now, reason: "", now: now)
                    recovery.requeued += 1
                }
            }
            return recovery
        }
    }

    // MARK: - The operator

    package func outboxCounts() throws -> [OutboxCount] {
        try database.rows("SELECT kind, state, count(*) FROM outbox GROUP BY kind, state ORDER BY kind, state") { row in
            (OutboundMail.Kind(rawValue: row.text(0)), OutboxRow.State(rawValue: row.text(1)), row.int(2))
        }.compactMap { kind, state, count in
            guard let kind, let state else { return nil }
            return OutboxCount(kind: kind, state: state, count: count)
        }
    }

    /// Mails the operator should know of, newest first.
    package func troubledMail(limit: Int) throws -> [TroubledMail] {
        let rows = try database.rows(
            """
            SELECT number, kind, state, attempts, created_at, next_try_at, reason FROM outbox o
            WHERE state IN ('failed', 'unknown') OR (state <> 'sent' AND attempts > 0 AND reason <> '')
                OR EXISTS (SELECT 1 FROM recipient r WHERE r.outbox = o.number AND r.state = 'refused')
            ORDER BY number DESC LIMIT :limit
            """,
            ["limit": limit]
        ) { row in
            TroubledMail(
                number: row.int64(0),
                kind: OutboundMail.Kind(rawValue: row.text(1)) ?? .alert,
                state: OutboxRow.State(rawValue: row.text(2)) ?? .failed,
                attempts: row.int(3),
                createdAt: row.time(4),
                nextTryAt: row.time(5),
                reason: row.text(6),
                recipients: []
            )
        }
        return try rows.map { try $0.with(recipients(of: $0.number)) }
    }
}

extension TroubledMail {
    fileprivate func with(_ recipients: [RecipientResult]) -> TroubledMail {
        TroubledMail(
            number: number,
            kind: kind,
            state: state,
            attempts: attempts,
            createdAt: createdAt,
            nextTryAt: nextTryAt,
            reason: reason,
            recipients: recipients
        )
    }
}
