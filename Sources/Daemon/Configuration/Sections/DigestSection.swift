package import Digests
package import Feedback

extension Configuration {
    /// A digest that is sent again and again.
    package struct Digest: Sendable {
        /// What is sent for a period in which nobody wrote.
        package enum WhenEmpty: String, CaseIterable, Sendable {
            case heartbeat, silent
        }

        /// Lasting: with a period's key it names one digest for ever.
        package let name: String
        /// Nil: what concerns any team or none.
        package let team: String?
        package let schedule: DigestSchedule
        /// ISO 639-1, one of `Configuration.languages`.
        package let language: String
        /// Everybody it goes to, each once; at least one.
        package let recipients: [EmailAddress]
        package let whenEmpty: WhenEmpty
        package let contents: Contents
        /// What is attached; each once.
        package let attached: [ThemeTable.Format]

        package enum Contents: String, CaseIterable, Sendable {
            case feedback, management
        }
        /// A folder of the operator's own texts; nil: those that come with the program.
        package let texts: String?
        /// What is in it; read when the configuration is loaded.
        package internal(set) var wording = DigestWording.builtIn
    }
}

extension Configuration.Digest {
    enum Keys {
        static let name = ConfigurationKey(
            "name",
            .identifier,
            .required(example: "\"daily\""),
            "A short name. Keep it: the database knows by it which digests were sent."
        )
        static let team = ConfigurationKey(
            "team",
            .words(80),
            .standard("\"all\""),
            "Whose services it tells of: a team's name, or \"all\" for everything, that of no team too."
        )
        static let schedule = ConfigurationKey(
            "schedule",
            .schedule,
            .required(example: "\"weekdays 07:30\""),
            synonyms: ["when", "at", "time"],
            "When it is due, by the organisation's clock: \"daily 06:00\", \"weekdays 07:30\", \"Mon,Thu 08:00\", "
                + "\"monthly 1 07:00\", \"monthly last 07:00\". It covers the time since the one before; after a "
                + "standstill, one digest covers all that was missed."
        )
        static let to = ConfigurationKey(
            "to",
            .list(of: .address, 1...100),
            .optional(example: "[\"cio@example.org\"]"),
            synonyms: ["recipients", "digest_to"],
            "Who gets it. With a team: these and the team's digest_to. With \"all\": these alone, or, left out, the "
                + "digest_to of every team."
        )
        static let language = ConfigurationKey(
            "language",
            .language,
            .optional(example: "\"en\""),
            synonyms: ["lang", "locale"],
            "Its language. Left out: the organisation's."
        )
        static let texts = ConfigurationKey(
            "texts",
            .path,
            .optional(example: "\"/etc/earshot/digests\""),
            synonyms: ["templates"],
            "A folder of your own texts, a file a language such as de.toml. Begin with those in config/digests. Whatever a "
                + "file leaves out stays as it is."
        )
        static let whenEmpty = ConfigurationKey(
            "when_empty",
            .choice(of: Configuration.Digest.WhenEmpty.self),
            .standard("\"heartbeat\""),
            synonyms: ["empty"],
            "What to send when nobody wrote: \"heartbeat\" is one line that says so, and silence then means that "
                + "something is broken; \"silent\" sends nothing."
        )
        static let contents = ConfigurationKey(
            "contents",
            .choice(of: Configuration.Digest.Contents.self),
            .standard("\"feedback\""),
            synonyms: ["kind", "type"],
            "What it tells: \"feedback\" is what people wrote; \"management\" is what came of it, in numbers: needs heard, answered "
                + "and met, outages that users reported, the tone, who was heard outside outages."
        )
        static let attach = ConfigurationKey(
            "attach",
            .list(of: .choice(of: ThemeTable.Format.self), 1...2),
            .optional(example: "[\"csv\", \"json\"]"),
            synonyms: ["attachments", "export"],
            "The themes of its period as a table, attached. Left out: nothing."
        )
    }

    static let section = ConfigurationSection(
        "digest",
        repeats: true,
        title: "What IT reads",
        "A digest: what broke, what annoys people, what they ask for. Repeat the section for each one.",
        keys: [
            Keys.name, Keys.team, Keys.schedule, Keys.to, Keys.language, Keys.whenEmpty, Keys.contents, Keys.attach,
            Keys.texts,
        ],
        further: [
            [
                ("name", "\"network\""), ("team", "\"Network\""), ("schedule", "\"Mon 08:00\""),
                ("when_empty", "\"silent\""),
            ],
            [
                ("name", "\"management\""), ("schedule", "\"monthly 1 07:00\""), ("to", "[\"cio@example.org\"]"),
                ("contents", "\"management\""),
            ],
        ]
    )

    /// Each once; empty when it goes to nobody.
    static func recipients(of table: SettingsTable, in settings: Settings) -> [EmailAddress] {
        let extra = table[Keys.to] ?? []
        let wanted = table[Keys.team] ?? Configuration.Team.every
        let teams = settings.all(Configuration.Team.section).filter {
            wanted == Configuration.Team.every ? extra.isEmpty : $0[Configuration.Team.Keys.name] == wanted
        }
        var seen: Set<String> = []
        return (teams.flatMap { $0[Configuration.Team.Keys.digestTo] ?? [] } + extra).filter {
            seen.insert($0.description.lowercased()).inserted
        }
    }

    init(_ table: SettingsTable, in settings: Settings, standardLanguage: String) throws(ConfigurationProblem) {
        name = try table.value(Keys.name)
        let wanted = try table.value(Keys.team)
        team = wanted == Configuration.Team.every ? nil : wanted
        schedule = try table.value(Keys.schedule)
        language = table[Keys.language] ?? standardLanguage
        recipients = Self.recipients(of: table, in: settings)
        whenEmpty = try table.value(Keys.whenEmpty)
        contents = try table.value(Keys.contents)
        let wantedFormats = table[Keys.attach] ?? []
        attached = ThemeTable.Format.allCases.filter(wantedFormats.contains)
        texts = table[Keys.texts]
    }
}
