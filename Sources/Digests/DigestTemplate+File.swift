internal import Typesetting

extension DigestTemplate {
    /// A whole file of the texts that came with the program, explained: what `config/digests` holds. Nil for a language that
    /// digests are not written in.
    package static func file(in language: String) -> String? {
        guard let texts = DigestPhrases.builtIn[language] else { return nil }
        let head =
            comment(
                "What digests say in the language \"\(language)\". To word it anew, put this file, as \(language).toml, into a folder"
                    + " of your own and name the folder in the configuration. Keep what you change, and leave out the rest: it stays"
                    + " as it is. Of a text with several forms, keep all of them."
            ) + ["#"]
            + comment(
                "A name in braces is a place that something is filled into: every place of a text must stand in it. {n} is a"
                    + " number; the forms are those of the plural rules of CLDR. A text is one line of at most \(maximumBytes) bytes."
            )
        let lines = DigestKey.allCases.flatMap { key -> [String] in
            let lines = zip(names(of: key, in: language), texts[key]?.lines ?? []).map { "\($0) = \(quoted($1))" }
            return (explanation(of: key).map { [""] + comment($0) } ?? []) + lines
        }
        return (head + lines).joined(separator: "\n") + "\n"
    }

    private static func comment(_ text: String) -> [String] {
        TextColumns(width: 100).lines(text, first: "# ", rest: "# ")
    }

    private static func quoted(_ text: String) -> String {
        "\"" + text.map { $0 == "\\" || $0 == "\"" ? "\\\($0)" : "\($0)" }.joined() + "\""
    }

    /// Said before a text, for it and those that follow; nil: what was said last goes on.
    private static func explanation(of key: DigestKey) -> String? {
        switch key {
        case .allTeams: "Whom the digest is about, in its first line."
        case .outages:
            "The essence, in the subject and as the headline: parts of a list. {people} is a text of people, below."
        case .covers: "The head."
        case .people: "People and mails, wherever they are counted."
        case .glance: "The first chart: a row for each kind of mail, against the period before."
        case .barsByDay: "What its numbers and its bars are."
        case .titleOutage: "Outages. {span} is a length of time."
        case .titleComplaint: "What annoys, and what is asked for: themes."
        case .trendNew: "How much is heard of a theme, after a sign for it."
        case .firstHeard: "Facts of a theme, in one line."
        case .answered: "What IT said of an outage or a theme, word for word, and what those who were told say."
        case .titleQuestion: "Single mails."
        case .perhaps: "What the program took a mail for: {category} is one of the six below."
        case .doubtfulSender: "In place of a sender, or beside one."
        case .hiddenAddress: "What stands in quotes in place of what tells of a person."
        case .titleHeard: "The share of people who were heard outside outages, and who has gone quiet."
        case .titleLoop: "What went back to those who asked."
        case .actDone: "Links that open a mail. The commands in that mail are English in every language."
        case .actRhythm: "Before the links by which a reader changes how often the digest comes; then the links."
        case .actLinks: "How to act, once: with links, and in plain text."
        case .meansAnswer: "What the commands mean, in plain text."
        case .nothingNew: "A period without mail."
        case .window: "The small print. {start} and {end} with the time zone."
        default: nil
        }
    }
}
