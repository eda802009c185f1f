package import Feedback
internal import SQL

extension FeedbackStore {
    /// A try planned under a clock that has since gone back by more than this is due at once: a wrong clock delays no
    /// mail for longer.
    private static let clockTolerance = Duration.minutes(1)

    /// Writes a mail to the outbox; false when its key is there already, whatever became of that one.
    ///
    /// - Parameter message: the stored mail it answers or forwards, if any: `forget` finds it by this.
    @discardableResult
    package func enqueue(_ mail: OutboundMail, about message: Int64? = nil, now: Timestamp) throws -> Bool {
        try database.transaction {
            let number = try database.row(
                """
                INSERT INTO outbox (key, kind, priority, message_id, sender, message, state, created_at, changed_at,
                    next_try_at, bytes)
                VALUES (:key, :kind, :priority, :message_id, :sender, :message, 'queued', :now, :now, :now, :bytes)
                ON CONFLICT (key) DO NOTHING RETURNING number
                """,
                [
                    "key": mail.key, "kind": mail.kind.rawValue, "priority": mail.kind.priority,
                    "message_id": mail.messageID, "sender": mail.envelopeSender?.description, "message": message,
                    "now": now, "bytes": mail.bytes,
                ]
            ) { $0.int64(0) }
            guard let number else { return false }
            try record(mail.later, of: number)
            for (position, recipient) in mail.recipients.enumerated() {
                try database.run(
                    """
                    INSERT INTO recipient (outbox, position, address, state)
                    VALUES (:outbox, :position, :address, 'pending')
                    """,
                    ["outbox": number, "position": position, "address": recipient.description]
                )
            }
            return true
        }
    }

    // MARK: - The postman

    /// Takes mails that are due, alerts first: each becomes `sending` and counts one more attempt.
    package func claim(limit: Int, now: Timestamp) throws -> [OutboxRow] {
        try database.transaction {
            try holdAnew(now: now)
            let due = try database.rows(
                """
                SELECT number, kind, key FROM outbox
                WHERE state = 'queued' AND (next_try_at <= :now OR changed_at > :later)
                ORDER BY priority, next_try_at, number LIMIT :limit
                """,
                ["now": now, "later": now + Self.clockTolerance, "limit": limit]
            ) { ($0.int64(0), $0.text(1) == OutboundMail.Kind.alert.rawValue ? $0.text(2) : nil) }
            return try inOrderOfEvents(due, limit: limit).compactMap { number in
                try database.run(
                    """
                    UPDATE outbox SET state = 'sending', attempts = attempts + 1, changed_at = :now
                    WHERE number = :number
                    """,
                    ["now": now, "number": number]
                )
                try reword(number, now: now)
                return try outboxRow(number)
            }
        }
    }

    /// Nobody has tried to send it, nothing went wrong with it, and yet it is to wait: so that it can be taken back until then.
    static let isHeld = "attempts = 0 AND reason = '' AND next_try_at > changed_at"

    /// Under a clock that has gone back since, what is held is held as long again: neither sent at once nor late by what the clock was
    /// wrong.
    private func holdAnew(now: Timestamp) throws {
        try database.run(
            """
            UPDATE outbox SET next_try_at = next_try_at - changed_at + :now, changed_at = :now
            WHERE state = 'queued' AND changed_at > :later AND \(Self.isHeld)
            """,
            ["now": now, "later": now + Self.clockTolerance]
        )
    }

    /// Before an alert go those that tell of the same incident and wait still: after a relay's trouble, "resolved" must not follow upon
    /// "outage again".
    ///
    /// - Parameter due: numbers, and the keys of those that are alerts.
    private func inOrderOfEvents(_ due: [(number: Int64, alert: String?)], limit: Int) throws -> [Int64] {
        var numbers: [Int64] = []
        var known: Set<Int64> = []
        for (number, alert) in due where numbers.count < limit {
            var earlier: [Int64] = []
            // `alert:NUMBER:TRANSITION`
            if let alert, let colon = alert.lastIndex(of: ":") {
                earlier = try database.rows(
                    """
                    SELECT number FROM outbox
                    WHERE state = 'queued' AND kind = 'alert' AND key LIKE :key AND number < :number ORDER BY number
                    """,
                    ["key": "\(alert[...colon])%", "number": number]
                ) { $0.int64(0) }
            }
            for next in earlier + [number] where known.insert(next).inserted { numbers.append(next) }
        }
        return Array(numbers.prefix(limit))
    }

    /// When the next mail falls due, or nil when none waits.
    package func nextDue() throws -> Timestamp? {
        try database.row("SELECT min(next_try_at) FROM outbox WHERE state = 'queued'") { $0.optionalTime(0) }
            .flatMap { $0 }
    }

    /// The whole mail has been sent but its final dot: durable before the dot goes out.
    package func enterDot(_ number: Int64, now: Timestamp) throws {
        let changed = try database.run(
            "UPDATE outbox SET state = 'dot', changed_at = :now WHERE number = :number AND state = 'sending'",
            ["now": now, "number": number]
        )
        guard changed == 1 else { throw StoreError(.misuse, "outbox row \(number) was not being sent") }
    }

    /// A try has ended with an answer, or before the dot.
    ///
    /// - Parameter countsAsTry: false when no server was reached.
    ///
    /// With recipients still pending and a `nextTry`, the mail waits for it. Else it is settled: `sent` when anyone
    /// accepted it, otherwise `failed`. What was sent is erased; what failed is kept for the operator.
    @discardableResult
    package func settle(
        _ number: Int64,
        _ results: [RecipientResult],
        nextTry: Timestamp?,
        countsAsTry: Bool = true,
        reason: String,
        now: Timestamp
    ) throws -> OutboxRow.State {
        try database.transaction {
            if !countsAsTry {
                try database.run(
                    "UPDATE outbox SET attempts = attempts - 1 WHERE number = :number AND attempts > 0",
                    ["number": number]
                )
            }
            for result in results where result.state != .pending || !result.reply.isEmpty {
                try database.run(
                    """
                    UPDATE recipient SET state = :state, reply = :reply
                    WHERE outbox = :outbox AND address = :address AND state = 'pending'
                    """,
                    [
                        "state": result.state.rawValue, "reply": result.reply, "outbox": number,
                        "address": result.address.description,
                    ]
                )
            }
            let recipients = try recipients(of: number)
            let isPending = recipients.contains { $0.state == .pending }
            if isPending, let nextTry {
                try change(number, to: .queued, nextTry: nextTry, reason: reason, now: now)
                return .queued
            }
            let isAccepted = recipients.contains { $0.state == .accepted }
            let state = isAccepted ? OutboxRow.State.sent : .failed
            try change(number, to: state, nextTry: now, reason: reason, now: now)
            if state == .sent {
                try eraseBytes(ofOutbox: number)
            }
            return state
        }
    }

    /// The connection died between the dot and its reply: nobody knows. The policy says what follows.
    @discardableResult
    package func settleUncertain(
        _ number: Int64,
        reason: String,
        now: Timestamp,
        policy: UncertainPolicy
    ) throws -> OutboxRow.State {
        try database.transaction {
            let row = try database.row(
                """
                UPDATE outbox SET uncertain_sends = uncertain_sends + 1 WHERE number = :number
                RETURNING kind, uncertain_sends
                """,
                ["number": number]
            ) { (OutboundMail.Kind(rawValue: $0.text(0)), $0.int(1)) }
            guard let (kind, sends) = row, let kind else {
                throw StoreError(.misuse, "there is no outbox row \(number)")
            }
            switch policy(kind, sends) {
            case .again(let delay):
                try change(number, to: .queued, nextTry: now + delay, reason: reason, now: now)
                return .queued
            case .unknown:
                try change(number, to: .unknown, nextTry: now, reason: reason, now: now)
                return .unknown
            }
        }
    }

    // MARK: - Rows

    func change(
        _ number: Int64,
        to state: OutboxRow.State,
        nextTry: Timestamp,
        reason: String,
        now: Timestamp
    ) throws {
        let changed = try database.run(
            """
            UPDATE outbox SET state = :state, next_try_at = :next, reason = :reason, changed_at = :now
            WHERE number = :number AND state IN ('queued', 'sending', 'dot')
            """,
            ["state": state.rawValue, "next": nextTry, "reason": reason, "now": now, "number": number]
        )
        guard changed == 1 else { throw StoreError(.misuse, "outbox row \(number) is settled already") }
    }

    private func outboxRow(_ number: Int64) throws -> OutboxRow? {
        let recipients = try recipients(of: number)
        return try database.row(
            """
            SELECT key, kind, message_id, sender, state, attempts, created_at, bytes, uncertain_sends
            FROM outbox WHERE number = :number
            """,
            ["number": number]
        ) { row in
            OutboxRow(
                number: number,
                mail: OutboundMail(
                    kind: OutboundMail.Kind(rawValue: row.text(1)) ?? .alert,
                    key: row.text(0),
                    messageID: row.text(2),
                    envelopeSender: row.optionalText(3).flatMap { EmailAddress($0) },
                    recipients: recipients.map(\.address),
                    bytes: row.bytes(7)
                ),
                state: OutboxRow.State(rawValue: row.text(4)) ?? .sending,
                attempts: row.int(5),
                createdAt: row.time(6),
                pending: recipients.filter { $0.state == .pending }.map(\.address),
                uncertainSends: row.int(8)
            )
        }
    }

    func recipients(of number: Int64) throws -> [RecipientResult] {
        try database.rows(
            "SELECT address, state, reply FROM recipient WHERE outbox = :outbox ORDER BY position",
            ["outbox": number]
        ) { row in
            EmailAddress(row.text(0)).map { address in
                RecipientResult(
                    address: address,
                    state: RecipientResult.State(rawValue: row.text(1)) ?? .pending,
                    reply: row.text(2)
                )
            }
        }.compactMap { $0 }
    }
}

extension OutboundMail.Kind {
    /// Lower goes first: what is urgent never waits behind what is polite.
    fileprivate var priority: Int {
        switch self {
        case .alert: 0
        case .security: 1
        case .helpdesk: 2
        case .confirmation: 3
        case .reply: 4
        case .digest: 5
        case .allClear: 6
        case .acknowledgement: 7
        case .news: 8
        case .bulletin: 9
        }
    }
}
