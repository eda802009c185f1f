package import Replies

extension Configuration {
    /// Short answers to people, and how many at most.
    package struct Acknowledgements: Sendable {
        package let isEnabled: Bool
        package let perSenderPerHour: Int
        package let perSenderPerDay: Int
        /// To one outside domain.
        package let perDomainPerHour: Int
        package let perHour: Int
        package let perDay: Int
        /// Where one person's outage is taken in hand, as people are told; nil: the help desk's address, if there is one.
        package let helpdesk: String?
        /// The folder of the operator's own texts.
        package let templates: String?
        /// Those texts, over those that came with the program; `Configuration.load` reads them.
        package internal(set) var wording = ReplyWording.builtIn
    }
}

extension Configuration.Acknowledgements {
    enum Keys {
        static let enabled = ConfigurationKey(
            "enabled",
            .boolean,
            .standard("false"),
            "Thank people for what they write. Off at first: read your digests for a week, then decide."
        )
        static let perSenderPerHour = ConfigurationKey(
            "per_sender_per_hour",
            .integer(1...100),
            .standard("1"),
            "At most so many to one person in an hour."
        )
        static let perSenderPerDay = ConfigurationKey(
            "per_sender_per_day",
            .integer(1...1000),
            .standard("3"),
            "At most so many to one person in a day."
        )
        static let perDomainPerHour = ConfigurationKey(
            "per_domain_per_hour",
            .integer(1...10_000),
            .standard("20"),
            "At most so many to one outside domain in an hour."
        )
        static let perHour = ConfigurationKey(
            "per_hour",
            .integer(1...100_000),
            .standard("120"),
            "At most so many to everybody in an hour."
        )
        static let perDay = ConfigurationKey(
            "per_day",
            .integer(1...1_000_000),
            .standard("1000"),
            "At most so many to everybody in a day."
        )
        static let helpdesk = ConfigurationKey(
            "helpdesk",
            .words(ReplyOffice.maximumHelpdeskBytes),
            .optional(example: "\"extension 4711\""),
            synonyms: ["phone", "contact"],
            "Whom somebody who cannot work is told to turn to. Left out: the help desk's address of [organisation]."
        )
        static let templates = ConfigurationKey(
            "templates",
            .path,
            .optional(example: "\"/etc/earshot/replies\""),
            synonyms: ["texts"],
            "A folder of your own texts, a file a language such as de.toml. Begin with those that come with Earshot: "
                + "earshot check --texts de > de.toml. Whatever a file leaves out stays as it is."
        )
    }

    static let section = ConfigurationSection(
        "acknowledgements",
        title: "Whether to answer",
        "A short answer to people, in their language: what was understood, and in an outage that you know of it; and one word "
            + "more when it is over. Machines, lists and bounces are never answered. The limits keep a loop or a flood of forged "
            + "mail from making Earshot a nuisance.",
        keys: [Keys.enabled, Keys.perSenderPerHour, Keys.perSenderPerDay, Keys.perDomainPerHour]
            + [Keys.perHour, Keys.perDay, Keys.helpdesk, Keys.templates]
    )

    init(_ table: SettingsTable) throws(ConfigurationProblem) {
        isEnabled = try table.value(Keys.enabled)
        perSenderPerHour = try table.value(Keys.perSenderPerHour)
        perSenderPerDay = try table.value(Keys.perSenderPerDay)
        perDomainPerHour = try table.value(Keys.perDomainPerHour)
        perHour = try table.value(Keys.perHour)
        perDay = try table.value(Keys.perDay)
        helpdesk = table[Keys.helpdesk]
        templates = table[Keys.templates]
    }
}
