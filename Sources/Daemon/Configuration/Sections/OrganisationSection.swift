package import Feedback
package import FoundationEssentials

extension Configuration {
    /// Whose ears these are.
    package struct Organisation: Sendable {
        package let name: String
        /// By whose clock digests are due and times are shown.
        package let timeZone: TimeZone
        /// ISO 639-1, one of `Configuration.languages`.
        package let language: String
        /// Its own mail domains, lower case; at least one.
        package let domains: [String]
        package let helpdesk: EmailAddress?
        package let security: EmailAddress?
    }

    /// In which digests, alerts and acknowledgements can be written: ISO 639-1.
    package static let languages = ["en", "de", "fr", "es", "pl", "it", "pt", "nl", "cs"]
}

extension KeyKind<String> {
    static let language = KeyKind.choice(Configuration.languages.map { ($0, $0) })
}

extension Configuration.Organisation {
    enum Keys {
        static let name = ConfigurationKey(
            "name",
            .words(),
            .required(example: "\"Example Ltd\""),
            "What people call you. It signs what Earshot sends."
        )
        static let timeZone = ConfigurationKey(
            "time_zone",
            .timeZone,
            .required(example: "\"Europe/Berlin\""),
            synonyms: ["timezone", "tz", "zone"],
            "By whose clock digests are due and times are shown. An IANA name; timedatectl list-timezones lists them."
        )
        static let language = ConfigurationKey(
            "language",
            .language,
            .standard("\"en\""),
            synonyms: ["lang", "locale"],
            "The language of alerts, and of digests that have none of their own."
        )
        static let domains = ConfigurationKey(
            "domains",
            .list(of: .domain, 1...200),
            .required(example: "[\"example.org\"]"),
            synonyms: ["domain"],
            "Your own mail domains: whoever writes from one of them is a colleague, everybody else is not."
        )
        static let helpdesk = ConfigurationKey(
            "helpdesk",
            .address,
            .optional(example: "\"helpdesk@example.org\""),
            synonyms: ["help_desk"],
            "Where one person's own outage is passed on at once, such as your ticket system: nobody should wait for a "
                + "digest with a broken computer."
        )
        static let security = ConfigurationKey(
            "security",
            .address,
            .optional(example: "\"security@example.org\""),
            "Who gets suspected phishing and other matters of security, at once. Such mail is quoted nowhere else."
        )
    }

    static let section = ConfigurationSection(
        "organisation",
        isRequired: true,
        title: "Who you are",
        "Whose IT this is, and by whose clock and in which language it works.",
        keys: [Keys.name, Keys.timeZone, Keys.language, Keys.domains, Keys.helpdesk, Keys.security]
    )

    init(_ table: SettingsTable) throws(ConfigurationProblem) {
        name = try table.value(Keys.name)
        timeZone = try table.value(Keys.timeZone)
        language = try table.value(Keys.language)
        domains = try table.value(Keys.domains)
        helpdesk = table[Keys.helpdesk]
        security = table[Keys.security]
    }
}
