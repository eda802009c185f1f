internal import Feedback
internal import SQL

/// Rows of the table `news`, named `n`, and what holds of them beside the theme `t`, the person's row `p`, its outbox row `o` and a
/// member `x` of the theme.
enum NewsColumns {
    static let list = """
        n.number, n.theme, n.event, n.status, n.note, n.note_by, n.note_at, n.planned_at, n.due_at, n.state
        """

    /// The theme still says just this.
    static let isTrue = """
        n.state = 'current' AND t.merged_into IS NULL AND t.status = n.status AND t.answer IS NOT NULL AND t.answer = n.note
        """

    static let isSure = "(x.placed_by IS NOT NULL OR x.certainty >= \(ThemeMember.sureCertainty))"

    /// The person still asks for it, and may be answered.
    static let isAsked = """
        EXISTS (SELECT 1 FROM theme_member x JOIN answer_right a ON a.message = x.message
            WHERE x.theme = n.theme AND x.person = p.person AND \(isSure))
        """

    /// Somebody has been told, or may have been: not by a mail that a server refused, nor by one that none has seen. Without a row
    /// in the outbox it was sent long ago.
    static let isTold = """
        (p.state = 'sent' AND NOT EXISTS (SELECT 1 FROM outbox o WHERE o.key = p.outbox
            AND (o.state = 'failed' OR o.kind = 'news' AND o.state = 'queued')))
        """

    /// The mail that was to tell somebody was refused, or given up.
    static func isRefused(_ outbox: String) -> String {
        "EXISTS (SELECT 1 FROM outbox o WHERE o.key = \(outbox) AND o.state = 'failed')"
    }

    /// No server has seen it.
    static let isUnseen = "(o.number IS NOT NULL AND o.kind = 'news' AND o.state = 'queued')"

    static func news(_ row: borrowing Row) -> News {
        News(
            number: row.int64(0),
            theme: row.int64(1),
            event: row.int64(2),
            status: Theme.Status(rawValue: row.text(3)) ?? .planned,
            note: IncidentNote(
                text: row.text(4),
                word: IncidentWord(who: row.text(5), when: row.time(6)),
                nextWordBy: nil
            ),
            plannedAt: row.time(7),
            dueAt: row.time(8),
            state: News.State(rawValue: row.text(9)) ?? .withdrawn
        )
    }

    /// What follows the right to an answer and the mailbox in a row: from the ninth column.
    static func need(_ row: borrowing Row, of mail: Int64) -> ThemeMember {
        ThemeMember(
            mail: mail,
            position: row.int(8),
            theme: row.int64(9),
            category: Category(rawValue: row.text(10)) ?? .request,
            person: row.text(11),
            received: row.time(12),
            stored: row.time(13),
            tone: row.double(14),
            certainty: row.double(15),
            placedBy: row.optionalText(16),
            sentence: row.text(17)
        )
    }
}
