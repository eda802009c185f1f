package import Feedback
internal import SQL

/// What follows from a mail newly stored as the given number: called inside the mail's own transaction, where it may
/// read and write the store. What it throws undoes the mail too.
package typealias Consequences = @Sendable (isolated FeedbackStore, Int64, Intake) throws -> Void

extension FeedbackStore {
    /// The rule under which nothing followed from a copy of a mail stored before.
    package static let echoRule = "echo"

    /// Stores one mail and all that follows from it, or nothing: the instant of commitment.
    ///
    /// `consequences` runs only for a new mail that is no copy: a mail known by its content adds a location, an echo is
    /// stored, but counts, answers and alarms nobody.
    package func commit(
        _ intake: Intake,
        now: Timestamp,
        consequences: Consequences = { _, _, _ in }
    ) throws -> Commitment {
        try database.transaction { try file(intake, now: now, consequences: consequences) }
    }

    /// Many mails in one transaction: for a backlog. None is stored unless all are, and `consequences` of an earlier one
    /// is seen by a later one. An error says nothing of which: commit them one by one then.
    package func commit(
        contentsOf intakes: [Intake],
        now: Timestamp,
        consequences: Consequences = { _, _, _ in }
    ) throws -> [Commitment] {
        try database.transaction { try intakes.map { try file($0, now: now, consequences: consequences) } }
    }

    /// A decision not to act, and the rule that made it.
    package func recordSuppression(of number: Int64, rule: String, reason: String) throws {
        try database.run(
            "INSERT INTO suppression (message, rule, reason) VALUES (:message, :rule, :reason) ON CONFLICT DO NOTHING",
            ["message": number, "rule": rule, "reason": reason]
        )
    }

    private func file(_ intake: Intake, now: Timestamp, consequences: Consequences) throws -> Commitment {
        guard intake.contentHash.count == 32 else {
            throw StoreError(.misuse, "a content hash must have 32 bytes; please report this fault")
        }
        let echo = try original(of: intake)
        let inserted = try insert(intake, echoOf: echo, now: now)
        guard let number = try inserted ?? knownNumber(intake) else {
            throw StoreError(.misuse, "a stored mail was not found again; please report this fault")
        }
        let displaced = try place(intake.raw, as: number)
        if inserted != nil {
            try insertContent(intake, number: number)
            if case .read(_, let verdict?) = intake.disposition { try insertMatters(verdict, number: number) }
            try joinThread(intake, number: number, echoOf: echo)
            if let echo {
                try recordSuppression(of: number, rule: Self.echoRule, reason: "the same mail is stored as \(echo)")
            } else {
                try consequences(self, number, intake)
            }
        }
        return Commitment(
            number: number,
            isNew: inserted != nil,
            echoOf: inserted == nil ? nil : echo,
            displaced: displaced
        )
    }

    /// The same mail in other bytes: delivered to two mailboxes, or twice to one. Message-ID, sender and words must
    /// agree, so that a forged Message-ID never hides a mail.
    private func original(of intake: Intake) throws -> Int64? {
        guard case .read(let message, _) = intake.disposition, let id = message.messageID else { return nil }
        return try database.row(
            """
            SELECT m.number FROM message m JOIN content c ON c.message = m.number
            WHERE m.message_id = :id AND m.person = :person AND m.echo_of IS NULL
                AND NOT (m.mailbox = :mailbox AND m.content_hash = :hash)
                AND c.text = :text AND c.subject = :subject
            ORDER BY m.number LIMIT 1
            """,
            [
                "id": id, "person": message.sender.key, "text": message.newText, "subject": message.subject,
                "mailbox": intake.raw.location.folder.mailbox, "hash": intake.contentHash,
            ]
        ) { $0.int64(0) }
    }

    private func knownNumber(_ intake: Intake) throws -> Int64? {
        try database.row(
            "SELECT number FROM message WHERE mailbox = :mailbox AND content_hash = :hash",
            ["mailbox": intake.raw.location.folder.mailbox, "hash": intake.contentHash]
        ) { $0.int64(0) }
    }

    /// Nil when the mailbox has this content already.
    private func insert(_ intake: Intake, echoOf: Int64?, now: Timestamp) throws -> Int64? {
        var message: Message?
        var verdict: Verdict?
        var reason: String?
        switch intake.disposition {
        case .read(let read, let judged): (message, verdict) = (read, judged)
        case .quarantined(let words): reason = words
        }
        return try database.row(
            """
            INSERT INTO message (mailbox, content_hash, message_id, received, stored, size, is_backlog, fate,
                quarantine_reason, echo_of, person, domain, kind, kind_rule, language,
                category, is_unsure, is_security, service, tone, model, reports_outage,
                is_doubtful)
            VALUES (:mailbox, :hash, :message_id, :received, :stored, :size, :backlog, :fate,
                :reason, :echo, :person, :domain, :kind, :kind_rule, :language,
                :category, :unsure, :security, :service, :tone, :model, :reports,
                :doubtful)
            ON CONFLICT (mailbox, content_hash) DO NOTHING RETURNING number
            """,
            [
                "mailbox": intake.raw.location.folder.mailbox, "hash": intake.contentHash,
                "message_id": message?.messageID, "received": intake.receivedAt, "stored": now,
                "size": intake.raw.size, "backlog": intake.isBacklog,
                "fate": reason == nil ? "read" : "quarantined", "reason": reason, "echo": echoOf,
                "person": message?.sender.key ?? "",
                "domain": message?.sender.mailable?.domain.lowercased() ?? "",
                "kind": message?.kind.rawValue, "kind_rule": message?.kindRule, "language": message?.language,
                "category": verdict?.category.rawValue, "unsure": verdict?.isUnsure ?? false,
                "security": verdict?.isSecurity ?? false, "service": verdict?.service, "tone": verdict?.tone ?? 0,
                "model": verdict?.model, "reports": verdict?.reportsOutage ?? false,
                "doubtful": verdict?.isDoubtfulOutage ?? false,
            ]
        ) { $0.int64(0) }
    }

    private func insertContent(_ intake: Intake, number: Int64) throws {
        var message = Message()
        var verdict: Verdict?
        if case .read(let read, let judged) = intake.disposition {
            (message, verdict) = (read, judged)
        }
        try database.run(
            """
            INSERT INTO content (message, sender_name, sender_address, suspicion, subject, probabilities, reasons, text,
                raw)
            VALUES (:message, :name, :address, :suspicion, :subject, :probabilities, :reasons, :text, :raw)
            """,
            [
                "message": number, "name": message.sender.name, "address": message.sender.address,
                "suspicion": message.sender.suspicion, "subject": message.subject,
                "probabilities": VerdictColumns.text(of: verdict?.probabilities ?? [:]),
                "reasons": VerdictColumns.text(of: verdict?.reasons ?? []),
                "text": message.newText, "raw": intake.raw.bytes,
            ]
        )
    }
}
