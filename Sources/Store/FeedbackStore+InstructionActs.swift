package import Feedback
internal import SQL

/// What letters did, and what is needed to take it back. Called inside `transaction`.
extension FeedbackStore {
    package func record(_ act: InstructionAct) throws {
        let (kind, target, event, before, after): (String, Int64?, Int64?, String?, String?) =
            switch act.effect {
            case .theme(let event): ("theme", nil, event, nil, nil)
            case .mail(let number, let from, let to): ("mail", number, nil, from.rawValue, to.rawValue)
            case .reply(let mail, let key): ("reply", mail, nil, nil, key)
            case .wish(let before, let after): ("wish", nil, nil, before.wishText, after.wishText)
            case .incident(let number, let step): ("incident", number, step, nil, nil)
            }
        try database.run(
            """
            INSERT INTO instruction_act (message, position, name, kind, target, event, before, after)
            VALUES (:message, :position, :name, :kind, :target, :event, :before, :after)
            """,
            [
                "message": act.message, "position": act.position, "name": act.name, "kind": kind, "target": target,
                "event": event, "before": before, "after": after,
            ]
        )
    }

    /// Those that hold, in the order in which they were done.
    ///
    /// - Parameter reader: whose wishes they may be, as they are now.
    package func acts(of message: Int64, reader: DigestReader) throws -> [InstructionAct] {
        try database.rows(
            """
            SELECT position, name, kind, target, event, before, after FROM instruction_act a
            WHERE message = :message AND \(Self.holds) ORDER BY position
            """,
            ["message": message]
        ) { row -> InstructionAct? in
            Self.effect(row, reader: reader).map {
                InstructionAct(message: message, position: row.int(0), name: row.text(1), effect: $0)
            }
        }.compactMap { $0 }
    }

    private static func effect(_ row: borrowing Row, reader: DigestReader) -> InstructionAct.Effect? {
        let target = row.optionalInt64(3) ?? 0
        let (before, after) = (row.optionalText(5) ?? "", row.optionalText(6) ?? "")
        switch row.text(2) {
        case "theme": return .theme(event: row.optionalInt64(4) ?? 0)
        case "reply": return .reply(to: target, key: after)
        case "incident": return .incident(target, step: row.optionalInt64(4) ?? 0)
        case "wish": return .wish(before: reader.wishing(before), after: reader.wishing(after))
        default:
            guard let from = Tray(rawValue: before), let to = Tray(rawValue: after) else { return nil }
            return .mail(target, from: from, to: to)
        }
    }

    package func take(back act: InstructionAct, by mail: Int64) throws {
        try database.run(
            "UPDATE instruction_act SET undone_by = :mail WHERE message = :message AND position = :position",
            ["mail": mail, "message": act.message, "position": act.position]
        )
    }

    /// It was not taken back: not by a letter, and not, as a step of an incident, by a command on the server. The act is `a`.
    private static let holds = """
        a.undone_by IS NULL AND (a.kind <> 'incident'
            OR EXISTS (SELECT 1 FROM incident_act s WHERE s.number = a.event AND s.before IS NOT NULL))
        """

    /// What letters answer.
    package enum InstructionThread: Hashable, Sendable {
        /// A digest, by the number of its issue.
        case issue(Int64)
        /// The alerts of an incident, and of those that are counted into it.
        case incident(Int64)

        fileprivate var condition: String {
            switch self {
            case .issue: "i.issue = :thread"
            case .incident:
                "i.issue IS NULL AND i.incident IN (SELECT number FROM incident WHERE :thread IN (number, merged_into))"
            }
        }

        fileprivate var number: Int64 {
            switch self {
            case .issue(let number), .incident(let number): number
            }
        }
    }

    /// The mail with which this person last did something in a thread that holds.
    package func lastActing(in thread: InstructionThread, by staff: EmailAddress, since: Timestamp) throws -> Int64? {
        try database.row(
            """
            SELECT i.message FROM instruction i WHERE \(thread.condition) AND i.staff = :staff AND i.decided_at >= :since
                AND EXISTS (SELECT 1 FROM instruction_act a WHERE a.message = i.message AND \(Self.holds))
            ORDER BY i.decided_at DESC, i.message DESC LIMIT 1
            """,
            ["thread": thread.number, "staff": staff.description, "since": since]
        ) { $0.int64(0) }
    }

    /// The letter that took this step in the story of an incident; nil where none did.
    package func letter(ofIncidentStep step: Int64) throws -> Int64? {
        try database.row(
            "SELECT message FROM instruction_act WHERE kind = 'incident' AND event = :step AND undone_by IS NULL",
            ["step": step]
        ) { $0.int64(0) }
    }

    /// In whose history a step stands.
    package func theme(ofEvent event: Int64) throws -> Int64? {
        try database.row("SELECT theme FROM theme_event WHERE number = :event", ["event": event]) { $0.int64(0) }
    }

    /// What a mail is taken for now; nil when there is no such mail, or its content is erased.
    package func trayOfMail(_ number: Int64) throws -> Tray? {
        guard try item(number) != nil else { return nil }
        return try tray(of: number)
    }

    /// The issue that a digest's mail belongs to: its key begins with the issue's.
    package func issue(ofMailKey key: String) throws -> DigestIssue? {
        let parts = key.split(separator: ":", omittingEmptySubsequences: false)
        for count in [parts.count - 1, parts.count] where count > 1 {
            if let issue = try issue(ofKey: parts.prefix(count).joined(separator: ":")) { return issue }
        }
        return nil
    }

    // MARK: - What waits in the outbox

    /// It is not sent before that time.
    package func hold(_ key: String, until time: Timestamp) throws {
        try database.run(
            "UPDATE outbox SET next_try_at = :time WHERE key = :key AND state = 'queued'",
            ["time": time, "key": key]
        )
    }

    /// Takes a mail back that nobody has tried to send. False where it is too late.
    package func withdraw(_ key: String, reason: String, now: Timestamp) throws -> Bool {
        let number = try database.row(
            "SELECT number FROM outbox WHERE key = :key AND state = 'queued' AND attempts = 0",
            ["key": key]
        ) { $0.int64(0) }
        guard let number else { return false }
        try change(number, to: .failed, nextTry: now, reason: reason, now: now)
        try eraseBytes(ofOutbox: number)
        return true
    }

    /// The right to answer this mail; nil where its sender may not be written to, or it is erased.
    package func right(toAnswer number: Int64) throws -> AnswerRight? {
        try database.row(
            "SELECT \(AnswerRight.columns) FROM answer_right a WHERE a.message = :message",
            ["message": number]
        ) { AnswerRight($0) }.flatMap { $0 }
    }
}

extension DigestReader {
    /// Pause, stop and schedule, one behind the other.
    fileprivate var wishText: String {
        "\(pausedUntil.map { "\($0.milliseconds)" } ?? "")|\(isStopped ? 1 : 0)|\(schedule ?? "")"
    }

    /// The same reader, as `wishText` has it.
    fileprivate func wishing(_ text: String) -> DigestReader {
        let parts = text.split(separator: "|", maxSplits: 2, omittingEmptySubsequences: false).map(String.init)
        guard parts.count == 3 else { return self }
        var reader = DigestReader(name: name, address: address)
        reader.pausedUntil = Int64(parts[0]).map { Timestamp(milliseconds: $0) }
        reader.isStopped = parts[1] == "1"
        reader.schedule = parts[2].isEmpty ? nil : parts[2]
        return reader
    }
}
