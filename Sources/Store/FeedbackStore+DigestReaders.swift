package import Feedback
internal import SQL

/// What each reader has got of each digest. Whoever got the one and not the other is told apart by the address as it is written:
/// `it+net@…` and `it+mail@…` are two readers with the same wishes.
extension FeedbackStore {
    /// How far readers are, in the order given.
    package func streams(of name: String, for addresses: [EmailAddress]) throws -> [DigestStream] {
        try addresses.map { address in
            let sentUntil = try database.row(
                "SELECT max(period_end) FROM digest_delivery WHERE name = :name AND address = :address",
                ["name": name, "address": Self.key(of: address)]
            ) { $0.optionalTime(0) }
            return DigestStream(
                address: address,
                sentUntil: sentUntil.flatMap { $0 },
                wish: try reader(address, of: name)
            )
        }
    }

    /// From now on the address is a reader: its first period begins where the digest's own next one does.
    package func join(_ address: EmailAddress, to name: String, from start: Timestamp, now: Timestamp) throws {
        try insert(name, address, period: "", end: start, isMailed: false, now: now)
    }

    /// Forgets what others than these have got.
    package func dismissReaders(of name: String, but readers: [EmailAddress]) throws {
        let kept = Set(readers.map { Self.key(of: $0) })
        let known = try database.rows(
            "SELECT DISTINCT address FROM digest_delivery WHERE name = :name",
            ["name": name]
        ) { $0.text(0) }
        for address in known where !kept.contains(address) {
            try database.run(
                "DELETE FROM digest_delivery WHERE name = :name AND address = :address",
                ["name": name, "address": address]
            )
        }
    }

    /// A reader's period is done, with a mail or in silence.
    ///
    /// - Parameter start: where the reader's last period ended. Another period that begins there is refused: nothing is told twice.
    package func recordDelivery(
        of name: String,
        period: String,
        from start: Timestamp,
        to end: Timestamp,
        for address: EmailAddress,
        isMailed: Bool,
        now: Timestamp
    ) throws {
        guard try streams(of: name, for: [address]).first?.sentUntil == start, start < end else {
            throw StoreError(.misuse, "a period of the digest '\(name)' does not follow upon its reader's last one")
        }
        try insert(name, address, period: period, end: end, isMailed: isMailed, now: now)
    }

    private func insert(
        _ name: String,
        _ address: EmailAddress,
        period: String,
        end: Timestamp,
        isMailed: Bool,
        now: Timestamp
    ) throws {
        try database.run(
            """
            INSERT INTO digest_delivery (name, address, period, period_end, is_mailed, recorded_at)
            VALUES (:name, :address, :period, :end, :mailed, :now)
            """,
            [
                "name": name, "address": Self.key(of: address), "period": period, "end": end, "mailed": isMailed,
                "now": now,
            ]
        )
    }

    /// A reader's periods in their order, where each ends and whether a mail told of it; the first one is where it began.
    package func deliveries(of name: String, to address: EmailAddress) throws -> [DigestDelivery] {
        try database.rows(
            """
            SELECT period, period_end, is_mailed FROM digest_delivery WHERE name = :name AND address = :address
            ORDER BY period_end
            """,
            ["name": name, "address": Self.key(of: address)]
        ) { DigestDelivery(period: $0.text(0), end: $0.time(1), isMailed: $0.bool(2)) }
    }

    /// Erases an address from wishes and deliveries, and digests to it from the outbox; those still waiting are withdrawn.
    func forgetReader(_ address: EmailAddress) throws {
        let person = address.normalized
        try database.run("DELETE FROM digest_reader WHERE address = :person", ["person": person])
        let readers = try database.rows("SELECT DISTINCT address FROM digest_delivery") { $0.text(0) }
        for reader in readers where EmailAddress(reader)?.normalized == person {
            try database.run("DELETE FROM digest_delivery WHERE address = :address", ["address": reader])
        }
        let mails = try database.rows(
            """
            SELECT o.number, r.position, r.address FROM recipient r JOIN outbox o ON o.number = r.outbox
            WHERE o.kind = 'digest'
            """
        ) { ($0.int64(0), $0.int(1), $0.text(2)) }
        for (number, position, recipient) in mails where EmailAddress(recipient)?.normalized == person {
            try withdraw(number, position: position)
        }
    }

    /// The key of a digest's mail bears the reader's address. Those of an earlier version went to several readers at once, and go on
    /// to the others.
    private func withdraw(_ number: Int64, position: Int) throws {
        try database.run(
            """
            UPDATE outbox SET bytes = :none, reason = 'the person was forgotten', key = :key,
                state = CASE WHEN state IN ('queued', 'sending', 'dot') THEN 'failed' ELSE state END
            WHERE number = :number AND (SELECT count(*) FROM recipient WHERE outbox = :number) = 1
            """,
            ["none": [UInt8](), "key": "digest:forgotten:\(number)", "number": number]
        )
        try database.run(
            "UPDATE recipient SET address = '', reply = '' WHERE outbox = :outbox AND position = :position",
            ["outbox": number, "position": position]
        )
    }

    private static func key(of address: EmailAddress) -> String { address.description.lowercased() }
}
