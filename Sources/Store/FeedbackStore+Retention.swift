package import Feedback
internal import SQL

extension FeedbackStore {
    /// Mails handled in one transaction of retention.
    package static let retentionBatch = 200

    /// Erases raw bytes of mails stored before a time: one batch. Returns how many mails it passed; 0 when it is done.
    ///
    /// Mails that failed to go out, settled before that time, lose their bytes too.
    package func expireRaw(olderThan limit: Timestamp) throws -> Int {
        try database.transaction {
            try eraseBytes(where: "state IN ('failed', 'unknown') AND changed_at < :limit", ["limit": limit])
            return try expire("raw", olderThan: limit) { number in
                try database.run("UPDATE content SET raw = NULL WHERE message = :number", ["number": number])
            }
        }
    }

    /// Erases all that was written, and by whom it says it is, of mails stored before a time: one batch, as above. Counts
    /// stay, and the key that tells people apart.
    package func expireBodies(olderThan limit: Timestamp) throws -> Int {
        try database.transaction {
            try expire("text", olderThan: limit) { number in try eraseContent(of: number) }
        }
    }

    /// Erases what an address wrote, its names, and the answers to it. Counts stay: the person becomes one without a
    /// name. Returns how many mails were erased.
    ///
    /// Quarantined mails are not found by address, and other people's mails that quote it are theirs.
    package func forget(_ address: EmailAddress) throws -> Int {
        let person = address.normalized
        let nobody = "forgotten-\(UInt64.random(in: 0...UInt64.max))"
        var erased = 0
        while true {
            let batch = try forgetBatch(of: person, as: nobody)
            erased += batch
            if batch < Self.retentionBatch { break }
        }
        try database.transaction { try forgetAnswers(to: address, person: person, as: nobody) }
        try database.checkpoint()
        return erased
    }

    private func forgetBatch(of person: String, as nobody: String) throws -> Int {
        try database.transaction {
            let numbers = try database.rows(
                "SELECT number FROM message WHERE person = :person LIMIT :limit",
                ["person": person, "limit": Self.retentionBatch]
            ) { $0.int64(0) }
            for number in numbers {
                try eraseContent(of: number)
                // The hash stays, so that the mail is still known should the server show it again.
                try database.run(
                    """
                    UPDATE message SET person = :nobody, domain = '', message_id = NULL, conversation = NULL
                    WHERE number = :number
                    """,
                    ["nobody": nobody, "number": number]
                )
                try forgetMember(number, as: nobody)
                try database.run("UPDATE correction SET words = NULL WHERE message = :number", ["number": number])
                try database.run(
                    "UPDATE instruction SET message_id = NULL WHERE message = :number",
                    ["number": number]
                )
                try eraseBytes(
                    where: "message = :number AND state IN ('sent', 'failed', 'unknown')",
                    ["number": number]
                )
            }
            return numbers.count
        }
    }

    /// Answers not sent yet are withdrawn; the addresses of those sent are blanked.
    private func forgetAnswers(to address: EmailAddress, person: String, as nobody: String) throws {
        try database.run(
            "UPDATE acknowledgement SET person = :nobody, domain = '', thread = :nobody WHERE person = :person",
            ["nobody": nobody, "person": person]
        )
        for column in ["who", "ended_by"] {
            try database.run(
                "UPDATE correction SET \(column) = :nobody WHERE \(column) = :person",
                ["nobody": nobody, "person": person]
            )
        }
        try forgetStaffOfThemes(person, as: nobody)
        try database.run(
            "UPDATE bulletin SET changed_by = :nobody WHERE lower(changed_by) = :person",
            ["nobody": nobody, "person": person]
        )
        try database.run(
            "UPDATE instruction SET claimed = :nobody, staff = NULL WHERE claimed = :person",
            ["nobody": nobody, "person": person]
        )
        let answers = try database.rows(
            """
            SELECT o.number, r.position, r.address FROM recipient r JOIN outbox o ON o.number = r.outbox
            WHERE o.kind IN ('acknowledgement', 'all-clear', 'confirmation', 'news', 'reply')
            """
        ) { ($0.int64(0), $0.int(1), $0.text(2)) }
        try forgetAnswers(of: person, as: nobody)
        try forgetNews(of: person, as: nobody)
        try forgetReader(address)
        try database.run("DELETE FROM rested_address WHERE address = :person", ["person": person])
        try database.run("DELETE FROM correspondent WHERE person = :person", ["person": person])
        for (number, position, recipient) in answers where EmailAddress(recipient)?.normalized == person {
            try eraseBytes(ofOutbox: number)
            try database.run(
                """
                UPDATE outbox SET reason = 'the person was forgotten',
                    state = CASE WHEN state IN ('queued', 'sending', 'dot') THEN 'failed' ELSE state END
                WHERE number = :number
                """,
                ["number": number]
            )
            try database.run(
                "UPDATE recipient SET address = '', reply = '' WHERE outbox = :outbox AND position = :position",
                ["outbox": number, "position": position]
            )
        }
    }

    private func eraseContent(of number: Int64) throws {
        try database.run("DELETE FROM correspondent WHERE message = :number", ["number": number])
        try database.run(MatterColumns.erasure, ["message": number])
        try eraseSentences(of: number)
        try eraseVector(of: number)
        try eraseRight(of: number)
        try database.run(
            """
            UPDATE content SET sender_name = '', sender_address = '', suspicion = NULL, subject = '', reasons = '',
                text = '', raw = NULL
            WHERE message = :number
            """,
            ["number": number]
        )
    }

    /// Goes on from where the last batch of this kind ended: numbers rise with the time of storing.
    private func expire(
        _ kind: String,
        olderThan limit: Timestamp,
        erase: (Int64) throws -> Void
    ) throws -> Int {
        let mark = "expired-\(kind)"
        let last =
            try database.row("SELECT value FROM setting WHERE name = :name", ["name": mark]) { $0.text(0) }
            .flatMap { Int64($0) } ?? 0
        let batch = try database.rows(
            "SELECT number, stored FROM message WHERE number > :last ORDER BY number LIMIT :limit",
            ["last": last, "limit": Self.retentionBatch]
        ) { ($0.int64(0), $0.time(1)) }.prefix { $0.1 < limit }
        guard let end = batch.last else { return 0 }
        for (number, _) in batch {
            try erase(number)
        }
        try database.run(
            """
            INSERT INTO setting (name, value) VALUES (:name, :value)
            ON CONFLICT (name) DO UPDATE SET value = excluded.value
            """,
            ["name": mark, "value": String(end.0)]
        )
        return batch.count
    }
}
