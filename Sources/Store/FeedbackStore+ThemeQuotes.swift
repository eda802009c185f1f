package import Feedback
internal import SQL

/// What a digest shows of themes beside their numbers.
extension FeedbackStore {
    /// Members looked at for the quotes of one theme.
    private static let quoteCandidates = 24

    /// Those that there are, in the order given.
    package func themes(numbered numbers: [Int64]) throws -> [Theme] {
        try numbers.compactMap { try theme($0) }
    }

    /// When the first mail of a theme was stored; nil when it has none.
    package func firstStored(ofTheme theme: Int64) throws -> Timestamp? {
        try database.row(
            "SELECT min(stored) FROM theme_member WHERE theme = :theme",
            ["theme": theme]
        ) { $0.optionalTime(0) }.flatMap { $0 }
    }

    /// Mails of different people, with the sentence in which each says it as their excerpt: what belongs there surely first, and of
    /// that what is in the reader's language. Security matters and copies are left out, and what was erased.
    ///
    /// - Parameter language: ISO 639-1.
    package func quotes(
        ofTheme theme: Int64,
        from: Timestamp,
        to: Timestamp,
        language: String,
        limit: Int
    ) throws -> [FeedbackItem] {
        let candidates = try database.rows(
            """
            SELECT x.message, x.person, x.sentence FROM theme_member x JOIN message m ON m.number = x.message
            WHERE x.theme = :theme AND x.stored >= :from AND x.stored < :to AND x.sentence <> '' AND m.is_security = 0
                AND m.echo_of IS NULL
            ORDER BY CASE WHEN x.placed_by IS NOT NULL OR x.certainty >= :sure THEN 0 ELSE 1 END,
                CASE WHEN m.language = :language THEN 0 ELSE 1 END, x.certainty DESC, x.stored DESC, x.message DESC
            LIMIT :limit
            """,
            [
                "theme": theme, "from": from, "to": to, "sure": ThemeMember.sureCertainty, "language": language,
                "limit": Self.quoteCandidates,
            ]
        ) { (mail: $0.int64(0), person: $0.text(1), sentence: $0.text(2)) }
        var heard: Set<String> = []
        return try candidates.filter { heard.insert($0.person).inserted }.prefix(limit).compactMap { candidate in
            try item(candidate.mail).map { item in
                FeedbackItem(
                    number: item.number,
                    received: item.received,
                    sender: item.sender,
                    subject: item.subject,
                    excerpt: candidate.sentence,
                    language: item.language,
                    verdict: item.verdict
                )
            }
        }
    }
}
