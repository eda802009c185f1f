internal import Feedback
internal import SQL

/// A `FeedbackItem` out of `message m JOIN content c`.
enum ItemColumns {
    /// Characters of the text looked at for the excerpt: white space is collapsed after.
    static let list = """
        m.number, m.received, c.sender_name, c.sender_address, c.suspicion, c.subject, substr(c.text, 1, 1200),
            m.language, m.category, m.is_unsure, c.probabilities, m.service, m.tone, m.is_security, c.reasons, m.model
        """

    /// Nil when nothing judged the mail.
    static func item(_ row: borrowing Row) -> FeedbackItem? {
        guard let category = Category(rawValue: row.text(8)) else { return nil }
        return FeedbackItem(
            number: row.int64(0),
            received: row.time(1),
            sender: Sender(name: row.text(2), address: row.text(3), suspicion: row.optionalText(4)),
            subject: row.text(5),
            excerpt: excerpt(of: row.text(6)),
            language: row.text(7),
            verdict: Verdict(
                category: category,
                isUnsure: row.bool(9),
                probabilities: VerdictColumns.probabilities(in: row.text(10)),
                service: row.optionalText(11),
                tone: row.double(12),
                isSecurity: row.bool(13),
                reasons: VerdictColumns.reasons(in: row.text(14)),
                model: row.text(15)
            )
        )
    }

    /// White space collapsed, cut between characters at `FeedbackItem.maximumExcerptBytes`.
    static func excerpt(of text: String) -> String {
        var result = ""
        var bytes = 0
        var isSpacePending = false
        for character in text {
            if character.isWhitespace {
                isSpacePending = !result.isEmpty
                continue
            }
            let added = character.utf8.count + (isSpacePending ? 1 : 0)
            guard bytes + added <= FeedbackItem.maximumExcerptBytes else { break }
            if isSpacePending { result.append(" ") }
            result.append(character)
            bytes += added
            isSpacePending = false
        }
        return result
    }
}
