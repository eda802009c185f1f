package import Feedback
internal import SQL

/// What people have said, for learning from, and the models learnt from it.
extension FeedbackStore {
    /// Models that are kept to go back to, the one in use among them.
    package static let keptModels = 5
    /// Models that are remembered; the oldest are forgotten.
    package static let rememberedModels = 200
    /// Characters of a text that are read for learning: what triage looks at, with room to spare.
    static let evidenceCharacters = 16 * 1024

    private static let evidenceSource = """
        FROM correction x JOIN message m ON m.number = x.message JOIN content c ON c.message = x.message
            LEFT JOIN first_judgement f ON f.message = x.message
        WHERE x.state = 'in force' AND x.teaches = 1 AND x.tray <> 'unsure' AND m.is_security = 0 AND (c.subject <> '' OR c.text <> '')
        ORDER BY x.noticed_at DESC, x.number DESC LIMIT :limit
        """

    /// Corrections in force that say what a mail is, the newest first. Security matters never teach, nor a word that counts for its
    /// own mail only, and what retention has erased no longer does.
    package func evidence(limit: Int) throws -> [Evidence] {
        try database.rows(
            """
            SELECT x.message, c.subject, substr(c.text, 1, \(Self.evidenceCharacters)), m.language, x.tray, f.category,
                x.who, x.noticed_at
            \(Self.evidenceSource)
            """,
            ["limit": limit]
        ) { row in
            Category(rawValue: row.text(4)).map {
                Evidence(
                    mail: row.int64(0),
                    subject: row.text(1),
                    text: row.text(2),
                    language: row.optionalText(3),
                    category: $0,
                    before: row.optionalText(5).flatMap { Category(rawValue: $0) },
                    who: row.text(6),
                    noticedAt: row.time(7)
                )
            }
        }.compactMap { $0 }
    }

    /// Which mails the same corrections are of, and what they say: equal where the evidence is.
    package func evidenceOutline(limit: Int) throws -> [String] {
        try database.rows(
            "SELECT x.message || ' ' || x.tray \(Self.evidenceSource)",
            ["limit": limit]
        ) { $0.text(0) }
    }

    package func lastLearningAttempt() throws -> LearningAttempt? {
        guard let text = try setting("learning-attempt") else { return nil }
        let parts = text.split(separator: " ", maxSplits: 1)
        guard parts.count == 2, let milliseconds = Int64(parts[0]) else { return nil }
        return LearningAttempt(at: Timestamp(milliseconds: milliseconds), mark: String(parts[1]))
    }

    package func record(_ attempt: LearningAttempt) throws {
        try set("learning-attempt", to: "\(attempt.at.milliseconds) \(attempt.mark)")
    }

    /// Whether a person chose the model: then nothing else takes its place until a person has it learn again.
    package func isLearningHeld() throws -> Bool {
        try setting("learning-held") != nil
    }

    package func resumeLearning() throws {
        try database.run("DELETE FROM setting WHERE name = 'learning-held'")
    }

    /// Newest first.
    package func learntModels() throws -> [LearntModel] {
        try database.rows(
            """
            SELECT id, base, made_at, tally, scores, state, reason, changed_at, bytes IS NOT NULL FROM learnt_model
            ORDER BY made_at DESC, id
            """
        ) { row in
            var model = LearntModel(
                id: row.text(0),
                base: row.text(1),
                madeAt: row.time(2),
                tally: row.text(3),
                scores: row.text(4),
                state: LearntModel.State(rawValue: row.text(5)) ?? .retired,
                reason: row.text(6)
            )
            model.changedAt = row.time(7)
            model.isKept = row.bool(8)
            return model
        }
    }

    /// The file of the learnt model in use, if one is, and it began with `base`.
    package func modelInUse(base: String) throws -> [UInt8]? {
        try database.row(
            "SELECT bytes FROM learnt_model WHERE state = 'in use' AND base = :base AND bytes IS NOT NULL",
            ["base": base]
        ) { $0.bytes(0) }
    }

    /// Keeps a candidate and the attempt that made it, as one. One in use takes the place of the last.
    ///
    /// - Parameter bytes: the model's file; not kept of one that was refused.
    package func record(_ model: LearntModel, bytes: [UInt8], after attempt: LearningAttempt) throws {
        try database.transaction {
            try record(attempt)
            if model.state == .inUse { try endUse(as: .retired, reason: "", now: model.madeAt) }
            try database.run(
                """
                INSERT INTO learnt_model (id, base, made_at, tally, scores, state, reason, changed_at, bytes)
                VALUES (:id, :base, :now, :tally, :scores, :state, :reason, :now, :bytes)
                ON CONFLICT (id) DO UPDATE SET base = excluded.base, made_at = excluded.made_at, tally = excluded.tally,
                    scores = excluded.scores, state = excluded.state, reason = excluded.reason,
                    changed_at = excluded.changed_at, bytes = excluded.bytes
                WHERE learnt_model.state <> 'in use'
                """,
                [
                    "id": model.id, "base": model.base, "now": model.madeAt, "tally": model.tally,
                    "scores": model.scores, "state": model.state.rawValue, "reason": model.reason,
                    "bytes": model.state == .refused ? nil : bytes,
                ]
            )
            try forgetOldModels()
        }
    }

    /// A person chooses a model: the shipped one, with nil, or one that is kept and began with `base`. What is in use is put
    /// aside, and nothing is learnt until `resumeLearning`.
    ///
    /// - Returns: why it cannot be done; nil when it is.
    package func choose(_ id: String?, base: String, by who: String, now: Timestamp) throws -> String? {
        try database.transaction {
            if let id, let refusal = try refusal(of: id, base: base) { return refusal }
            try endUse(as: .rolledBack, reason: "put aside by \(who)", now: now)
            if let id {
                try database.run(
                    """
                    UPDATE learnt_model SET state = 'in use', reason = :reason, changed_at = :now WHERE id = :id
                    """,
                    ["reason": "chosen by \(who)", "now": now, "id": id]
                )
            }
            try set("learning-held", to: who)
            return nil
        }
    }

    private func refusal(of id: String, base: String) throws -> String? {
        guard let model = try learntModels().first(where: { $0.id == id }) else {
            return "there is no model \(id); 'earshot models' lists them"
        }
        guard model.isKept else { return "model \(id) was not kept, so it cannot be used" }
        guard model.base == base else {
            return "model \(id) began with another version's model; have a new one learnt: earshot retrain"
        }
        return nil
    }

    private func endUse(as state: LearntModel.State, reason: String, now: Timestamp) throws {
        try database.run(
            "UPDATE learnt_model SET state = :state, reason = :reason, changed_at = :now WHERE state = 'in use'",
            ["state": state.rawValue, "reason": reason, "now": now]
        )
    }

    private func forgetOldModels() throws {
        try database.run(
            """
            UPDATE learnt_model SET bytes = NULL WHERE bytes IS NOT NULL AND state <> 'in use' AND id NOT IN (
                SELECT id FROM learnt_model WHERE bytes IS NOT NULL ORDER BY made_at DESC LIMIT \(Self.keptModels))
            """
        )
        try database.run(
            """
            DELETE FROM learnt_model WHERE state <> 'in use' AND id NOT IN (
                SELECT id FROM learnt_model ORDER BY made_at DESC LIMIT \(Self.rememberedModels))
            """
        )
    }

    private func setting(_ name: String) throws -> String? {
        try database.row("SELECT value FROM setting WHERE name = :name", ["name": name]) { $0.text(0) }
    }

    private func set(_ name: String, to value: String) throws {
        try database.run(
            """
            INSERT INTO setting (name, value) VALUES (:name, :value)
            ON CONFLICT (name) DO UPDATE SET value = excluded.value
            """,
            ["name": name, "value": value]
        )
    }
}
