package import Feedback
internal import SQL

/// What follows from where mails lie, once every tray of a mailbox has been looked into.
extension FeedbackStore {
    /// Mails looked at in one transaction.
    static let roundBatch = 500

    /// Every tray of the mailbox was looked into, and this round began at `begun`. A mail that lies in one tray only, another
    /// than we last knew it to lie in, was moved: what that tray says of it is a person's word, unless it is what the mail is
    /// taken for already. Mails in no tray, or in several at once, say nothing.
    ///
    /// - Returns: what was corrected, and what was taken back.
    package func settleTrays(
        of mailbox: String,
        begun: Timestamp,
        words: WordKey,
        now: Timestamp
    ) throws -> [CorrectionOutcome] {
        let last = try lastRound(of: mailbox)
        var outcomes: [CorrectionOutcome] = []
        while true {
            let count = try database.transaction {
                let open = try openFilings(of: mailbox)
                for mail in open {
                    let outcome = try settle(mail, in: mailbox, seenBefore: last, words: words, now: now)
                    if outcome.correction != nil { outcomes.append(outcome) }
                }
                if open.count < Self.roundBatch { try recordRound(of: mailbox, begun: begun) }
                return open.count
            }
            if count < Self.roundBatch { return outcomes }
        }
    }

    private typealias OpenFiling = (message: Int64, tray: String?)

    /// Asked at every round: must not pass through all mails.
    static let openQuery = """
        SELECT message, tray FROM filing
        WHERE is_open = 1
            AND EXISTS (SELECT 1 FROM message m WHERE m.number = filing.message AND m.mailbox = :mailbox)
        ORDER BY message LIMIT :limit
        """

    private func openFilings(of mailbox: String) throws -> [OpenFiling] {
        try database.rows(
            Self.openQuery,
            ["mailbox": mailbox, "limit": Self.roundBatch]
        ) { ($0.int64(0), $0.optionalText(1)) }
    }

    private func settle(
        _ mail: OpenFiling,
        in mailbox: String,
        seenBefore: Timestamp?,
        words: WordKey,
        now: Timestamp
    ) throws -> CorrectionOutcome {
        try database.run("UPDATE filing SET is_open = 0 WHERE message = :message", ["message": mail.message])
        let places = try places(of: mail.message, in: mailbox)
        if places.isEmpty {
            // Taken out: whoever puts it into one again says something, be it the one it was in before.
            try database.run(
                "UPDATE filing SET tray = NULL, wanted = NULL WHERE message = :message",
                ["message": mail.message]
            )
        }
        guard Set(places.map(\.tray)).count == 1, let place = places.first else { return .unchanged }
        var outcome = CorrectionOutcome.unchanged
        let isMoved = try place.tray.rawValue != mail.tray && tray(of: mail.message) != place.tray
        // Never seen in a tray before, it may lie where we put it ourselves before a second opinion came.
        if isMoved, try mail.tray != nil || trayBeforeOpinion(of: mail.message) != place.tray {
            let origin = Correction.Origin(
                who: Correction.Origin.byFolder,
                place: "\(mailbox)/\(place.name)",
                seenBefore: seenBefore
            )
            outcome = try correct(mail.message, to: place.tray, by: origin, words: words, now: now)
        }
        try recordKnown(mail.message, in: place.tray)
        return outcome
    }

    /// It lies there; what we wanted with it before is done, or overtaken by a person.
    private func recordKnown(_ message: Int64, in tray: Tray) throws {
        let wanted = try self.tray(of: message)
        try database.run(
            "UPDATE filing SET tray = :tray, wanted = :wanted WHERE message = :message",
            ["tray": tray.rawValue, "wanted": wanted == tray ? nil : wanted.rawValue, "message": message]
        )
    }

    /// The trays that hold the mail, under their present numbering.
    private func places(of message: Int64, in mailbox: String) throws -> [(tray: Tray, name: String)] {
        try database.rows(
            """
            SELECT f.tray, f.name FROM location l JOIN folder f ON f.id = l.folder AND f.validity = l.validity
            WHERE l.message = :message AND l.state = 'filed' AND f.tray IS NOT NULL AND f.mailbox = :mailbox
            ORDER BY f.name
            """,
            ["message": message, "mailbox": mailbox]
        ) { row in Tray(rawValue: row.text(0)).map { ($0, row.text(1)) } }.compactMap { $0 }
    }

    private func lastRound(of mailbox: String) throws -> Timestamp? {
        try database.row("SELECT value FROM setting WHERE name = :name", ["name": "trays:\(mailbox)"]) { $0.text(0) }
            .flatMap { Int64($0) }.map { Timestamp(milliseconds: $0) }
    }

    private func recordRound(of mailbox: String, begun: Timestamp) throws {
        try database.run(
            """
            INSERT INTO setting (name, value) VALUES (:name, :value)
            ON CONFLICT (name) DO UPDATE SET value = excluded.value
            """,
            ["name": "trays:\(mailbox)", "value": "\(begun.milliseconds)"]
        )
        try database.run(
            """
            UPDATE folder SET looked_at = :begun, polled_at = CASE WHEN waiting = 0 THEN :begun ELSE polled_at END
            WHERE mailbox = :mailbox AND tray IS NOT NULL AND error IS NULL
            """,
            ["begun": begun, "mailbox": mailbox]
        )
    }
}
