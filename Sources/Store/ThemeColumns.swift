internal import Feedback
internal import SQL

/// Rows of the tables `theme` and `theme_member`.
enum ThemeColumns {
    static let list = """
        number, name, named_by, category, service, people, mails, first_heard, last_heard, stress, owner, status, status_by,
            status_at, answer, answer_by, answer_at, merged_into
        """

    static func bindings(of theme: Theme) -> Bindings {
        [
            "name": theme.name, "named_by": theme.namedBy, "category": theme.category.rawValue,
            "service": theme.service,
            "people": theme.people, "mails": theme.mails, "first": theme.firstHeard, "last": theme.lastHeard,
            "stress": theme.stress, "owner": theme.owner?.description, "status": theme.status.rawValue,
            "status_by": theme.statusWord?.who, "status_at": theme.statusWord?.when, "answer": theme.answer?.text,
            "answer_by": theme.answer?.word.who, "answer_at": theme.answer?.word.when, "merged": theme.mergedInto,
        ]
    }

    static func theme(_ row: borrowing Row) -> Theme {
        var theme = Theme(
            number: row.int64(0),
            name: row.text(1),
            category: Category(rawValue: row.text(3)) ?? .request,
            service: row.optionalText(4),
            people: row.int(5),
            mails: row.int(6),
            firstHeard: row.time(7),
            lastHeard: row.time(8),
            stress: row.double(9)
        )
        theme.namedBy = row.optionalText(2)
        theme.owner = row.optionalText(10).flatMap { EmailAddress($0) }
        theme.status = Theme.Status(rawValue: row.text(11)) ?? .open
        theme.statusWord = word(row.optionalText(12), row.optionalTime(13))
        if let text = row.optionalText(14), let word = word(row.optionalText(15), row.optionalTime(16)) {
            theme.answer = IncidentNote(text: text, word: word, nextWordBy: nil)
        }
        theme.mergedInto = row.optionalInt64(17)
        return theme
    }

    static let member = """
        message, position, theme, category, person, received, stored, tone, certainty, placed_by, sentence
        """

    static func member(_ row: borrowing Row) -> ThemeMember {
        ThemeMember(
            mail: row.int64(0),
            position: row.int(1),
            theme: row.int64(2),
            category: Category(rawValue: row.text(3)) ?? .request,
            person: row.text(4),
            received: row.time(5),
            stored: row.time(6),
            tone: row.double(7),
            certainty: row.double(8),
            placedBy: row.optionalText(9),
            sentence: row.text(10)
        )
    }

    private static func word(_ who: String?, _ when: Timestamp?) -> IncidentWord? {
        guard let who, let when else { return nil }
        return IncidentWord(who: who, when: when)
    }
}
