package import Feedback
internal import SQL

/// Addresses at which nobody is reached. They get nothing for `RestedAddress.span`, or until the person writes.
extension FeedbackStore {
    /// An address turned out to be dead. Said again, the span begins anew.
    ///
    /// - Parameter outbox: the mail that told.
    package func rest(
        _ address: EmailAddress,
        _ cause: RestedAddress.Cause,
        status: String,
        outbox: Int64?,
        now: Timestamp
    ) throws {
        try database.run(
            """
            INSERT INTO rested_address (address, cause, status, outbox, since, until)
            VALUES (:address, :cause, :status, :outbox, :now, :until)
            ON CONFLICT (address) DO UPDATE SET cause = excluded.cause, status = excluded.status,
                outbox = excluded.outbox, since = excluded.since, until = excluded.until
            """,
            [
                "address": address.normalized, "cause": cause.rawValue, "status": status, "outbox": outbox, "now": now,
                "until": now + RestedAddress.span,
            ]
        )
    }

    /// The person has written, or a mail arrived there.
    package func wake(_ address: EmailAddress) throws {
        try database.run("DELETE FROM rested_address WHERE address = :address", ["address": address.normalized])
    }

    /// Forgets those whose time is over; returns how many.
    @discardableResult
    package func wakeRested(now: Timestamp) throws -> Int {
        try database.run("DELETE FROM rested_address WHERE until <= :now", ["now": now])
    }

    /// Nil when the address may be written to.
    package func rested(_ address: EmailAddress, now: Timestamp) throws -> RestedAddress? {
        try database.row(
            "SELECT address, cause, status, since, until FROM rested_address WHERE address = :address AND until > :now",
            ["address": address.normalized, "now": now],
            Self.restedAddress
        )
    }

    package func restedCount(now: Timestamp) throws -> Int {
        try database.row("SELECT count(*) FROM rested_address WHERE until > :now", ["now": now]) { $0.int(0) } ?? 0
    }

    /// What a bounce says comes to rest, where it names a mail of ours and an address that mail went to. Anything else in it is
    /// somebody's word against a stranger, and counts for nothing: our Message-IDs cannot be guessed.
    ///
    /// Returns the addresses that rest from now on.
    package func rest(accordingTo bounce: BounceReport, now: Timestamp) throws -> [EmailAddress] {
        var rested: [EmailAddress] = []
        for id in bounce.returnedIDs {
            let number = try database.row(
                "SELECT number FROM outbox WHERE message_id = :id ORDER BY number LIMIT 1",
                ["id": id]
            ) { $0.int64(0) }
            guard let number else { continue }
            let recipients = try recipients(of: number).map(\.address.normalized)
            for failure in bounce.deadAddresses where recipients.contains(failure.address.normalized) {
                try rest(failure.address, .bounced, status: failure.status ?? "", outbox: number, now: now)
                rested.append(failure.address)
            }
        }
        return rested
    }

    /// Before a claimed mail goes out: recipients that rest are refused in its row, without asking the relay. Returns those.
    package func refuseRested(in row: OutboxRow, now: Timestamp) throws -> [EmailAddress] {
        guard !row.mail.kind.isForStaff else { return [] }
        return try row.pending.filter { address in
            guard let rested = try rested(address, now: now) else { return false }
            try database.run(
                """
                UPDATE recipient SET state = 'refused', reply = :reply
                WHERE outbox = :outbox AND address = :address AND state = 'pending'
                """,
                [
                    "reply": "not sent: an earlier mail to this address was \(rested.cause.rawValue) \(rested.status)",
                    "outbox": row.number, "address": address.description,
                ]
            )
            return true
        }
    }

    private static func restedAddress(_ row: borrowing Row) -> RestedAddress {
        RestedAddress(
            address: row.text(0),
            cause: RestedAddress.Cause(rawValue: row.text(1)) ?? .refused,
            status: row.text(2),
            since: row.time(3),
            until: row.time(4)
        )
    }
}
