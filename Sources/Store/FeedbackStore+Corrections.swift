package import Feedback
internal import SQL

/// Makes of a mail's subject and of what the person wrote the key by which the same words are known again; nil when they are
/// too few to know them by.
package typealias WordKey = @Sendable (_ subject: String, _ text: String) -> [UInt8]?

/// People's corrections. What a mail was taken for at first is kept, so that taking a correction back is exact.
extension FeedbackStore {
    /// What a correction came to.
    package enum CorrectionOutcome: Hashable, Sendable {
        case corrected(Correction)
        /// The mail is again what it was taken for at first; the correction that no longer holds.
        case undone(Correction)
        /// It is taken for that already.
        case unchanged
        /// There is no such mail, or no correction of it.
        case refused(String)

        package var correction: Correction? {
            switch self {
            case .corrected(let correction), .undone(let correction): correction
            case .unchanged, .refused: nil
            }
        }
    }

    /// A person says what a mail is. A copy of a mail is corrected with it. Where the mail lies in a tray, it is to be moved to
    /// the right one.
    package func correct(
        _ number: Int64,
        to tray: Tray,
        by origin: Correction.Origin,
        words: WordKey,
        now: Timestamp
    ) throws -> CorrectionOutcome {
        try database.transaction {
            guard let root = try root(of: number) else { return .refused("there is no mail \(number)") }
            let current = try judgement(of: root)
            guard current.tray != tray else { return .unchanged }
            let first = try firstJudgement(of: root) ?? current
            if first.tray == tray { return try takeBack(root, first, by: origin.who, now: now) }
            try keepFirstJudgement(of: root)
            try endCorrection(of: root, as: .replaced, by: origin.who, now: now)
            let after = first.corrected(to: tray)
            let correction = try insert(root, current.shown, after.shown, origin, words: words, now: now)
            try put(after, on: root)
            try wantMoved(root, to: tray)
            try tellOfJudgement(of: root, now: now)
            return .corrected(correction)
        }
    }

    /// Takes back what people said of a mail.
    package func undoCorrection(of number: Int64, by who: String, now: Timestamp) throws -> CorrectionOutcome {
        try database.transaction {
            guard let root = try root(of: number) else { return .refused("there is no mail \(number)") }
            guard let first = try firstJudgement(of: root), try correctionInForce(of: root) != nil else {
                return .refused("nobody has corrected mail \(number)")
            }
            return try takeBack(root, first, by: who, now: now)
        }
    }

    /// Newest first.
    package func corrections(limit: Int) throws -> [Correction] {
        try corrections(where: "1 = 1", ["limit": limit])
    }

    package func correctionCounts() throws -> [Correction.State: Int] {
        let groups = try database.rows("SELECT state, count(*) FROM correction GROUP BY state") {
            (Correction.State(rawValue: $0.text(0)), $0.int(1))
        }
        return groups.reduce(into: [:]) { counts, group in group.0.map { counts[$0] = group.1 } }
    }

    // MARK: - Shared with the other parts of the store

    /// What the mail, or the mail of which it is a copy, is taken for.
    func tray(of message: Int64) throws -> Tray {
        try judgement(of: root(of: message) ?? message).tray
    }

    /// The mail that counts: the first of several copies. Nil when there is no such mail.
    func root(of number: Int64) throws -> Int64? {
        try database.row(
            "SELECT coalesce(echo_of, number) FROM message WHERE number = :number",
            ["number": number]
        ) { $0.int64(0) }
    }

    private func corrections(where condition: String, _ bindings: Bindings) throws -> [Correction] {
        try database.rows(
            """
            SELECT \(CorrectionColumns.list) FROM correction x LEFT JOIN content c ON c.message = x.message
            WHERE \(condition) ORDER BY x.number DESC LIMIT :limit
            """,
            bindings
        ) { CorrectionColumns.correction($0) }
    }

    private func correctionInForce(of root: Int64) throws -> Correction? {
        try corrections(where: "x.message = :message AND x.state = 'in force'", ["message": root, "limit": 1]).first
    }

    private func insert(
        _ root: Int64,
        _ before: Correction.Judgement,
        _ after: Correction.Judgement,
        _ origin: Correction.Origin,
        words: WordKey,
        now: Timestamp
    ) throws -> Correction {
        let written = try database.row(
            "SELECT subject, text FROM content WHERE message = :message",
            ["message": root]
        ) { (subject: $0.text(0), text: $0.text(1)) }
        let number = try database.row(
            """
            INSERT INTO correction (message, category_before, unsure_before, tray_before, category, is_unsure, tray, who,
                place, seen_before, noticed_at, words, teaches, state)
            VALUES (:message, :category_before, :unsure_before, :tray_before, :category, :unsure, :tray, :who,
                :place, :seen_before, :now, :words, :teaches, 'in force') RETURNING number
            """,
            [
                "message": root, "category_before": before.category?.rawValue, "unsure_before": before.isUnsure,
                "tray_before": before.tray.rawValue, "category": after.category?.rawValue, "unsure": after.isUnsure,
                "tray": after.tray.rawValue, "who": origin.who, "place": origin.place,
                "seen_before": origin.seenBefore, "now": now,
                // Mails in the same words would be judged by it.
                "words": origin.teaches ? written.flatMap { words($0.subject, $0.text) } : nil,
                "teaches": origin.teaches,
            ]
        ) { $0.int64(0) }
        var correction = Correction(
            number: number ?? 0,
            message: root,
            before: before,
            after: after,
            origin: origin,
            noticedAt: now
        )
        correction.subject = written?.subject ?? ""
        return correction
    }

    private func takeBack(
        _ root: Int64,
        _ first: StoredJudgement,
        by who: String,
        now: Timestamp
    ) throws -> CorrectionOutcome {
        guard var correction = try correctionInForce(of: root) else { return .unchanged }
        try endCorrection(of: root, as: .undone, by: who, now: now)
        (correction.state, correction.endedAt, correction.endedBy) = (.undone, now, who)
        try put(first, on: root)
        try wantMoved(root, to: first.tray)
        try tellOfJudgement(of: root, now: now)
        return .undone(correction)
    }

    private func endCorrection(of root: Int64, as state: Correction.State, by who: String, now: Timestamp) throws {
        try database.run(
            """
            UPDATE correction SET state = :state, ended_at = :now, ended_by = :who
            WHERE message = :message AND state = 'in force'
            """,
            ["state": state.rawValue, "now": now, "who": who, "message": root]
        )
    }

    /// A mail and its copies.
    static let copiesQuery = "SELECT number FROM message WHERE number = :root OR echo_of = :root"

    /// The mail and its copies, where they lie in another tray.
    func wantMoved(_ root: Int64, to tray: Tray) throws {
        try database.run(
            """
            UPDATE filing SET wanted = CASE WHEN tray = :tray THEN NULL ELSE :tray END
            WHERE tray IS NOT NULL AND message IN (\(Self.copiesQuery))
            """,
            ["tray": tray.rawValue, "root": root]
        )
    }
}
