package import Feedback
internal import SQL

/// What people ask of us by mail.
extension FeedbackStore {
    /// Mails of ours with these Message-IDs, in the order asked.
    package func answeredMails(_ ids: [String]) throws -> [AnsweredMail] {
        try ids.prefix(ThreadClues.maximumAnswered).compactMap { id in
            try database.row(
                """
                SELECT kind, key, message, created_at FROM outbox WHERE message_id = :id ORDER BY number LIMIT 1
                """,
                ["id": id]
            ) { row in
                OutboundMail.Kind(rawValue: row.text(0)).map {
                    AnsweredMail(
                        messageID: id,
                        kind: $0,
                        key: row.text(1),
                        message: row.optionalInt64(2),
                        createdAt: row.time(3)
                    )
                }
            }.flatMap { $0 }
        }
    }

    /// Whose mail it is: `Sender.key`; nil when there is no such mail.
    package func person(of number: Int64) throws -> String? {
        try database.row("SELECT person FROM message WHERE number = :number", ["number": number]) { $0.text(0) }
    }

    /// Who said what the mail is, if anybody has, and the word holds.
    package func corrector(of number: Int64) throws -> String? {
        try database.row(
            """
            SELECT x.who FROM correction x JOIN message m ON x.message = coalesce(m.echo_of, m.number)
            WHERE m.number = :number AND x.state = 'in force'
            """,
            ["number": number]
        ) { $0.text(0) }
    }

    // MARK: - The record

    /// Writes what came of a mail; anew where it was written before, as of a command that waited.
    package func record(_ instruction: InstructionRecord) throws {
        try database.run(
            """
            INSERT INTO instruction (message, kind, incident, about, claimed, staff, message_id, content_hash, words_hash,
                asked, outcome, reason, proof, told, decided_at, code_made_at, code_tries, issue, is_private, answered)
            VALUES (:message, :kind, :incident, :about, :claimed, :staff, :message_id, :content_hash, :words_hash,
                :asked, :outcome, :reason, :proof, :told, :decided_at, :code_made_at, :code_tries, :issue, :private, :answered)
            ON CONFLICT (message) DO UPDATE SET outcome = excluded.outcome, reason = excluded.reason,
                proof = excluded.proof, told = excluded.told, code_tries = excluded.code_tries
            """,
            [
                "message": instruction.message, "kind": instruction.kind.rawValue, "incident": instruction.incident,
                "about": instruction.about, "claimed": instruction.claimed,
                "staff": instruction.staff?.description, "message_id": instruction.messageID,
                "content_hash": instruction.contentHash, "words_hash": instruction.wordsHash,
                "asked": instruction.asked, "outcome": instruction.outcome.rawValue, "reason": instruction.reason,
                "proof": instruction.proof, "told": instruction.told.rawValue, "decided_at": instruction.decidedAt,
                "code_made_at": instruction.codeMadeAt, "code_tries": instruction.codeTries, "issue": instruction.issue,
                "private": instruction.isPrivate ? 1 : 0, "answered": instruction.answered,
            ]
        )
    }

    package func instruction(_ message: Int64) throws -> InstructionRecord? {
        try instructions(where: "message = :message", ["message": message, "limit": 1]).first
    }

    /// Newest first.
    package func instructions(
        _ outcome: InstructionRecord.Outcome,
        since: Timestamp,
        limit: Int
    ) throws -> [InstructionRecord] {
        try instructions(
            where: "outcome = :outcome AND decided_at >= :since",
            ["outcome": outcome.rawValue, "since": since, "limit": limit]
        )
    }

    package func instructionCounts() throws -> [InstructionRecord.Outcome: Int] {
        let groups = try database.rows("SELECT outcome, count(*) FROM instruction GROUP BY outcome") {
            (InstructionRecord.Outcome(rawValue: $0.text(0)), $0.int(1))
        }
        return groups.reduce(into: [:]) { counts, group in group.0.map { counts[$0] = group.1 } }
    }

    /// Whether the same mail has asked for something before: by its Message-ID, its bytes, or by what its signature covers. What was
    /// refused counts too: nothing is gained by sending it again.
    package func isRepeated(_ instruction: InstructionRecord) throws -> Bool {
        try database.row(
            """
            SELECT 1 FROM instruction WHERE message <> :message AND kind = 'command' AND (
                message_id = :id OR words_hash = :words OR content_hash = :content)
            LIMIT 1
            """,
            [
                "message": instruction.message, "id": instruction.messageID, "words": instruction.wordsHash,
                "content": instruction.contentHash,
            ]
        ) { _ in true } ?? false
    }

    // MARK: - Limits

    /// How many mails of a kind followed since a time, to one address or to all. A clock that has gone back since makes more of
    /// them count, never fewer.
    ///
    /// - Parameter outcome: only those of instructions that came to it.
    package func told(
        _ told: InstructionRecord.Told,
        to staff: EmailAddress?,
        outcome: InstructionRecord.Outcome? = nil,
        since: Timestamp
    ) throws -> Int {
        try database.row(
            """
            SELECT count(*) FROM instruction WHERE told = :told AND decided_at >= :since
                AND (:staff IS NULL OR staff = :staff) AND (:outcome IS NULL OR outcome = :outcome)
            """,
            [
                "told": told.rawValue, "since": since, "staff": staff?.description, "outcome": outcome?.rawValue,
            ]
        ) { $0.int(0) } ?? 0
    }

    /// Codes that were made for an address since a time, whatever came of them.
    ///
    /// - Parameter isPrivate: those asked for in answer to a mail that went to the address alone, or all others.
    package func codes(for staff: EmailAddress, isPrivate: Bool = false, since: Timestamp) throws -> Int {
        try database.row(
            """
            SELECT count(*) FROM instruction
            WHERE staff = :staff AND is_private = :private AND code_made_at >= :since
            """,
            ["staff": staff.description, "private": isPrivate ? 1 : 0, "since": since]
        ) { $0.int(0) } ?? 0
    }

    private func instructions(where condition: String, _ bindings: Bindings) throws -> [InstructionRecord] {
        try database.rows(
            """
            SELECT message, kind, incident, about, claimed, staff, message_id, content_hash, words_hash, asked, outcome,
                reason, proof, told, decided_at, code_made_at, code_tries, issue, is_private, answered
            FROM instruction WHERE \(condition) ORDER BY decided_at DESC, message DESC LIMIT :limit
            """,
            bindings
        ) { row in
            var instruction = InstructionRecord(
                message: row.int64(0),
                kind: InstructionRecord.Kind(rawValue: row.text(1)) ?? .command,
                claimed: row.text(4),
                contentHash: row.bytes(7),
                wordsHash: row.bytes(8),
                decidedAt: row.time(14)
            )
            instruction.incident = row.optionalInt64(2)
            instruction.about = row.optionalInt64(3)
            instruction.staff = row.optionalText(5).flatMap { EmailAddress($0) }
            instruction.messageID = row.optionalText(6)
            instruction.asked = row.text(9)
            instruction.outcome = InstructionRecord.Outcome(rawValue: row.text(10)) ?? .refused
            instruction.reason = row.text(11)
            instruction.proof = row.text(12)
            instruction.told = InstructionRecord.Told(rawValue: row.text(13)) ?? .nobody
            instruction.codeMadeAt = row.optionalTime(15)
            instruction.codeTries = row.int(16)
            instruction.issue = row.optionalInt64(17)
            instruction.isPrivate = row.bool(18)
            instruction.answered = row.optionalText(19)
            return instruction
        }
    }
}
