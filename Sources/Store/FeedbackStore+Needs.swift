package import Feedback
internal import SQL

/// Complaints and requests, as themes are made of them.
extension FeedbackStore {
    /// A mail by a person; nil for a copy, a security matter, and whatever is none. What is erased has no words.
    package func needMail(_ number: Int64) throws -> NeedMail? {
        let mail = try database.row(
            """
            SELECT m.person, m.language, m.received, m.stored, c.subject, c.text, m.category, m.is_unsure, c.probabilities,
                m.service, m.tone, m.model
            FROM message m JOIN content c ON c.message = m.number
            WHERE m.number = :number AND m.kind = 'human' AND m.echo_of IS NULL AND m.is_security = 0
            """,
            ["number": number]
        ) { row in Self.needMail(number, row) }
        guard var mail = mail ?? nil else { return nil }
        mail.verdict = try withMatters(mail.verdict, of: number)
        return mail
    }

    private static func needMail(_ number: Int64, _ row: borrowing Row) -> NeedMail? {
        guard let category = row.optionalText(6).flatMap({ Category(rawValue: $0) }) else { return nil }
        return NeedMail(
            number: number,
            person: row.text(0),
            language: row.optionalText(1) ?? "und",
            received: row.time(2),
            stored: row.time(3),
            subject: row.text(4),
            text: row.text(5),
            verdict: Verdict(
                category: category,
                isUnsure: row.bool(7),
                probabilities: VerdictColumns.probabilities(in: row.text(8)),
                service: row.optionalText(9),
                tone: row.double(10),
                isSecurity: false,
                reasons: [],
                model: row.optionalText(11) ?? ""
            )
        )
    }

    private static let heard = "themes-heard"

    /// The next mails by people that were stored before there were themes, received since a time, in their order; they count as looked
    /// at. None when all of them were.
    package func unheardMails(since time: Timestamp, limit: Int) throws -> [Int64] {
        guard let (from, to) = try unheard(since: time), from < to else { return [] }
        let numbers = try database.rows(
            """
            SELECT number FROM message WHERE number > :from AND number <= :to AND kind = 'human' AND echo_of IS NULL
                AND is_security = 0
            ORDER BY number LIMIT :limit
            """,
            ["from": from, "to": to, "limit": limit]
        ) { $0.int64(0) }
        let next = numbers.count < limit ? to : numbers.last ?? to
        try keepUnheard("\(next) \(to)")
        return numbers
    }

    /// The numbers between which mails were not looked at, the first one excluded. At the first call: all that there are.
    private func unheard(since time: Timestamp) throws -> (from: Int64, to: Int64)? {
        let noted = try database.row("SELECT value FROM setting WHERE name = :name", ["name": Self.heard]) {
            $0.text(0)
        }
        if let noted {
            let parts = noted.split(separator: " ").compactMap { Int64($0) }
            return parts.count == 2 ? (parts[0], parts[1]) : nil
        }
        // What has been placed by now is looked at once more, which changes nothing: it may be an old mail that staff has corrected,
        // and those after it were not placed.
        let last = try database.row("SELECT coalesce(max(number), 0) FROM message") { $0.int64(0) }
        let first = try database.row(
            "SELECT coalesce(min(number) - 1, 0) FROM message WHERE stored >= :time",
            ["time": time]
        ) { $0.int64(0) }
        guard let first, let last else { return nil }
        try keepUnheard("\(first) \(last)")
        return (first, last)
    }

    private func keepUnheard(_ range: String) throws {
        try database.run(
            """
            INSERT INTO setting (name, value) VALUES (:name, :value) ON CONFLICT (name) DO UPDATE SET value = excluded.value
            """,
            ["name": Self.heard, "value": range]
        )
    }

    /// Members of themes heard since a time: of the themes heard last, and of each those that staff has placed, then the newest; in the
    /// order they were stored.
    package func knownNeeds(heardSince time: Timestamp, themes: Int, perTheme: Int) throws -> [KnownNeed] {
        try database.rows(
            """
            WITH member AS (
                SELECT x.message, x.position, x.category, x.placed_by, x.stored, coalesce(p.number, x.theme) AS part
                FROM theme_member x
                LEFT JOIN theme_origin o ON o.message = x.message AND o.position = x.position
                LEFT JOIN theme p ON p.number = o.theme AND p.merged_into = x.theme
                WHERE x.theme IN (
                    SELECT number FROM theme WHERE merged_into IS NULL AND last_heard >= :time
                    ORDER BY last_heard DESC LIMIT :themes)),
            ranked AS (
                SELECT message, position, part, category, placed_by, row_number() OVER (PARTITION BY part ORDER BY
                    CASE WHEN placed_by IS NULL THEN 1 ELSE 0 END, stored DESC, message DESC, position) AS place
                FROM member)
            SELECT x.message, x.position, x.part, x.category, x.placed_by, coalesce(t.service, m.service), v.words,
                c.sender_address = ''
            FROM ranked x JOIN message m ON m.number = x.message
            JOIN content c ON c.message = x.message
            LEFT JOIN matter t ON t.message = x.message AND t.position = x.position AND x.position > 0
            LEFT JOIN theme_vector v ON v.message = x.message AND v.position = x.position
            WHERE x.place <= :each ORDER BY x.message, x.position
            """,
            ["time": time, "themes": themes, "each": perTheme]
        ) { row in
            KnownNeed(
                place: NeedPlace(mail: row.int64(0), position: row.int(1)),
                part: row.int64(2),
                category: Category(rawValue: row.text(3)) ?? .request,
                isPinned: !row.isNull(4),
                service: row.optionalText(5),
                words: row.isNull(6) ? nil : row.bytes(6),
                mayBeErased: row.bool(7)
            )
        }
    }

    /// Nil when there is no such mail.
    package func writing(of place: NeedPlace) throws -> NeedWriting? {
        try database.row(
            """
            SELECT x.passage, m.language, c.subject, c.text
            FROM message m JOIN content c ON c.message = m.number
                LEFT JOIN matter x ON x.message = m.number AND x.position = :position AND x.position > 0
            WHERE m.number = :mail
            """,
            ["mail": place.mail, "position": place.position]
        ) { row in
            NeedWriting(
                place: place,
                passage: row.optionalInt64(0).map { Int($0) },
                language: row.optionalText(1) ?? "und",
                subject: row.text(2),
                text: row.text(3)
            )
        }
    }

    // MARK: - Vectors

    /// Members stored since a time that have no vector by this model yet, newest first.
    package func needsAwaitingVector(storedSince time: Timestamp, model: String, limit: Int) throws -> [NeedPlace] {
        try database.rows(
            """
            SELECT x.message, x.position FROM theme_member x WHERE x.stored >= :time AND NOT EXISTS (
                SELECT 1 FROM theme_vector v
                WHERE v.message = x.message AND v.position = x.position AND v.model = :model)
            ORDER BY x.stored DESC, x.message DESC, x.position LIMIT :limit
            """,
            ["time": time, "model": model, "limit": limit]
        ) { NeedPlace(mail: $0.int64(0), position: $0.int(1)) }
    }

    /// - Parameter words: the key of the vector; nil where there is none to be had.
    package func keepVector(of place: NeedPlace, model: String, words: [UInt8]?) throws {
        try database.run(
            """
            INSERT INTO theme_vector (message, position, model, words) VALUES (:mail, :position, :model, :words)
            ON CONFLICT (message, position) DO UPDATE SET model = :model, words = :words
            """,
            ["mail": place.mail, "position": place.position, "model": model, "words": words]
        )
    }

    /// The vector of a text, whatever model in use made it.
    package func needVector(words: [UInt8], of place: NeedPlace) throws -> [UInt8]? {
        try database.row(
            """
            SELECT e.vector FROM embedding e JOIN theme_vector v ON v.words = e.words AND v.model = e.model
            WHERE v.message = :mail AND v.position = :position AND e.words = :words
            """,
            ["mail": place.mail, "position": place.position, "words": words]
        ) { $0.bytes(0) }
    }
}
