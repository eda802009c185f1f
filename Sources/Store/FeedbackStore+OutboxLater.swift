internal import Feedback
internal import SQL

/// What mails say that have waited so long that what they said is no longer so.
extension FeedbackStore {
    /// From the look at a mail to its final dot: half a minute until its turn comes (`Postman.freshness`), or the relay's greeting; the rest for the relay. A
    /// time that a mail names must be further off than that, or the mail might leave after it.
    static let sendingTime = Duration.minutes(2)

    func record(_ later: [OutboundMail.Later], of outbox: Int64) throws {
        for (position, wording) in later.enumerated() {
            let (since, incident): (Timestamp?, Int64?) =
                switch wording.condition {
                case .since(let time): (time, nil)
                case .over(let incident): (nil, incident)
                }
            try database.run(
                """
                INSERT INTO outbox_later (outbox, position, since, incident, bytes)
                VALUES (:outbox, :position, :since, :incident, :bytes)
                """,
                [
                    "outbox": outbox, "position": position, "since": since, "incident": incident,
                    "bytes": wording.bytes,
                ]
            )
        }
    }

    /// Before a mail is sent: it says what is still so.
    func reword(_ outbox: Int64, now: Timestamp) throws {
        let wording = try database.row(
            """
            SELECT l.position, l.bytes FROM outbox_later l LEFT JOIN incident i ON i.number = l.incident
                LEFT JOIN incident other ON other.number = i.merged_into
            WHERE l.outbox = :outbox AND (l.since <= :soon OR coalesce(other.state, i.state) = 'resolved')
            ORDER BY l.position DESC LIMIT 1
            """,
            ["outbox": outbox, "soon": now + Self.sendingTime]
        ) { ($0.int64(0), $0.bytes(1)) }
        guard let (position, bytes) = wording else { return }
        try database.run("UPDATE outbox SET bytes = :bytes WHERE number = :outbox", ["bytes": bytes, "outbox": outbox])
        try database.run(
            "DELETE FROM outbox_later WHERE outbox = :outbox AND position <= :position",
            ["outbox": outbox, "position": position]
        )
    }

    /// What a mail says goes, now and later; that there was one stays.
    func eraseBytes(ofOutbox number: Int64) throws {
        try eraseBytes(where: "number = :number", ["number": number])
    }

    func eraseBytes(where condition: String, _ bindings: Bindings) throws {
        try database.run(
            "DELETE FROM outbox_later WHERE outbox IN (SELECT number FROM outbox WHERE \(condition))",
            bindings
        )
        var erasing = bindings
        erasing.add("none", [UInt8]())
        try database.run("UPDATE outbox SET bytes = :none WHERE \(condition)", erasing)
    }
}
