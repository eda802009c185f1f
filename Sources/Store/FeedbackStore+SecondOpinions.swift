package import Feedback
internal import SQL

/// What follows from a mail that a second opinion has just made an outage, or the report of one: called inside the transaction that stores the opinion.
package typealias OpinionConsequences = @Sendable (isolated FeedbackStore, Int64) throws -> Void

/// Second opinions: which mails wait for one, and what one changes.
///
/// An opinion changes only what a mail is taken for. It changes nothing that a person has judged, no security matter, no incident,
/// and nothing that was sent.
extension FeedbackStore {
    /// Mails by people, as the model judged them, that no second opinion was given on, oldest first.
    package func awaitingOpinion(_ query: OpinionQuery, limit: Int) throws -> [OpinionCandidate] {
        try database.rows(
            """
            SELECT \(ItemColumns.list), m.is_backlog, substr(c.text, 1, \(OpinionCandidate.maximumCharacters))
            FROM message m JOIN content c ON c.message = m.number
            WHERE \(Self.waits)
                AND (m.category <> 'outage' OR m.incident IS NOT NULL OR m.received < :outages_before)
                AND NOT EXISTS (SELECT 1 FROM filing f WHERE f.message = m.number AND f.is_open = 1)
            ORDER BY m.number LIMIT :limit
            """,
            [
                "from": query.from, "since": query.storedSince, "model": query.model, "limit": limit,
                "outages_before": query.outagesBefore,
            ]
        ) { row in
            ItemColumns.item(row).map { OpinionCandidate(item: $0, isBacklog: row.bool(16), text: row.text(17)) }
        }.compactMap { $0 }
    }

    /// How many mails wait, those included that are not asked about yet.
    package func countAwaitingOpinion(_ query: OpinionQuery) throws -> Int {
        try database.row("SELECT count(*) FROM message m WHERE \(Self.waits)", query.bindings) { $0.int(0) } ?? 0
    }

    /// The number of the first mail that waits, or the one after the last: where to look from the next time.
    package func firstAwaitingOpinion(_ query: OpinionQuery) throws -> Int64 {
        let first = try database.row("SELECT min(m.number) FROM message m WHERE \(Self.waits)", query.bindings) {
            $0.optionalInt64(0)
        }
        if let first = first ?? nil { return first }
        return try database.row("SELECT coalesce(max(number), 0) + 1 FROM message") { $0.int64(0) } ?? 1
    }

    /// The number of the first mail stored since a time, or the one after the last.
    package func firstNumber(storedSince limit: Timestamp) throws -> Int64 {
        try database.row(
            """
            SELECT coalesce((SELECT min(number) FROM message WHERE stored >= :limit),
                (SELECT coalesce(max(number), 0) + 1 FROM message))
            """,
            ["limit": limit]
        ) { $0.int64(0) } ?? 1
    }

    /// Stores opinions, with what follows from them and the vectors they rest on, in one transaction.
    ///
    /// - Parameters:
    ///   - outagesBefore: as in the query that found the mails.
    ///   - consequences: called for each mail that has become an outage, or the report of one.
    /// - Returns: what became of each, in their order; none for a mail on which an opinion was given already or which a person has
    ///   judged meanwhile.
    package func revise(
        _ opinions: [Opinion],
        outagesBefore: Timestamp,
        now: Timestamp,
        consequences: OpinionConsequences = { _, _ in }
    ) throws -> [OpinionResult] {
        try database.transaction {
            try opinions.compactMap { opinion in
                let reported = try judgement(of: opinion.number).reportsOutage
                let result = try revise(opinion, outagesBefore: outagesBefore, now: now)
                if let result, result.outcome == .revised || result.outcome == .confirmed {
                    let isNews = try !reported && judgement(of: opinion.number).reportsOutage
                    let isOutage = result.after == .outage && result.before != .outage
                    if isNews || isOutage { try consequences(self, opinion.number) }
                }
                return result
            }
        }
    }

    /// How many mails had a second opinion, by what became of it.
    package func opinionCounts() throws -> [OpinionResult.Outcome: Int] {
        let groups = try database.rows("SELECT outcome, count(*) FROM second_opinion GROUP BY outcome") {
            (OpinionResult.Outcome(rawValue: $0.text(0)), $0.int(1))
        }
        return groups.reduce(into: [:]) { counts, group in group.0.map { counts[$0] = group.1 } }
    }

    /// Where a mail belonged by its first opinion; nil for one that was not revised.
    func trayBeforeOpinion(of message: Int64) throws -> Tray? {
        try database.row(
            """
            SELECT category_before, unsure_before FROM second_opinion
            WHERE message = :message AND outcome = 'revised'
            """,
            ["message": root(of: message) ?? message]
        ) { row in
            Tray(
                kind: .human,
                category: row.optionalText(0).flatMap { Category(rawValue: $0) },
                isUnsure: row.bool(1)
            )
        }
    }

    private static let waits = """
        m.number >= :from AND m.stored >= :since AND m.kind = 'human' AND m.echo_of IS NULL AND m.is_security = 0
            AND m.model = :model AND NOT EXISTS (SELECT 1 FROM second_opinion s WHERE s.message = m.number)
        """

    private func revise(_ opinion: Opinion, outagesBefore: Timestamp, now: Timestamp) throws -> OpinionResult? {
        let state = try database.row(
            """
            SELECT m.is_security, m.received, EXISTS (SELECT 1 FROM second_opinion s WHERE s.message = m.number)
            FROM message m WHERE m.number = :number
            """,
            ["number": opinion.number]
        ) { (isSecurity: $0.bool(0), received: $0.time(1), isGiven: $0.bool(2)) }
        let first = try judgement(of: opinion.number)
        guard let state, !state.isGiven, !state.isSecurity, first.kind == .human, first.model == opinion.firstModel
        else { return nil }
        guard let verdict = opinion.verdict else {
            return try record(opinion, .kept, opinion.reason, first, first, now: now)
        }
        let isReportLost = first.reportsOutage && !verdict.reportsOutage
        if isReportLost || first.category == .outage && verdict.category != .outage {
            if let incident = first.incident {
                // Staff were told of so many reports; a report leaves an incident only by a person's word.
                return try record(opinion, .kept, "it counts into incident \(incident)", first, first, now: now)
            }
            guard first.category != .outage || state.received < outagesBefore else { return nil }
        }
        var second = first
        (second.category, second.isUnsure, second.model) = (verdict.category, verdict.isUnsure, verdict.model)
        (second.reportsOutage, second.isDoubtful) = (verdict.reportsOutage, verdict.isDoubtfulOutage)
        try put(second, on: opinion.number)
        try database.run(
            "UPDATE content SET probabilities = :probabilities, reasons = :reasons WHERE message = :number",
            [
                "probabilities": VerdictColumns.text(of: verdict.probabilities),
                "reasons": VerdictColumns.text(of: verdict.reasons), "number": opinion.number,
            ]
        )
        if second.tray != first.tray { try wantMoved(opinion.number, to: second.tray) }
        try tellOfJudgement(of: opinion.number, now: now)
        let isSame = second.category == first.category && second.isUnsure == first.isUnsure
        return try record(opinion, isSame ? .confirmed : .revised, nil, first, second, now: now)
    }

    private func record(
        _ opinion: Opinion,
        _ outcome: OpinionResult.Outcome,
        _ reason: String?,
        _ first: StoredJudgement,
        _ second: StoredJudgement,
        now: Timestamp
    ) throws -> OpinionResult {
        try database.run(
            """
            INSERT INTO second_opinion (message, outcome, reason, category_before, unsure_before, model_before, category,
                is_unsure, model, words, given_at)
            VALUES (:message, :outcome, :reason, :category_before, :unsure_before, :model_before, :category,
                :unsure, :model, :words, :now)
            """,
            [
                "message": opinion.number, "outcome": outcome.rawValue, "reason": reason,
                "category_before": first.category?.rawValue, "unsure_before": first.isUnsure,
                "model_before": first.model, "category": second.category?.rawValue, "unsure": second.isUnsure,
                "model": opinion.model, "words": opinion.words, "now": now,
            ]
        )
        return OpinionResult(
            number: opinion.number,
            outcome: outcome,
            before: first.category,
            after: second.category
        )
    }
}

extension OpinionQuery {
    fileprivate var bindings: Bindings { ["from": from, "since": storedSince, "model": model] }
}
