package import Feedback

extension Configuration {
    /// People of IT who look after services.
    package struct Team: Sendable {
        package let name: String
        /// Who gets its digests; may be empty.
        package let digestTo: [EmailAddress]
        /// Who is warned of outages of its services; may be empty.
        package let alertTo: [EmailAddress]
    }
}

extension Configuration.Team {
    /// Stands for every team in a digest's `team`.
    static let every = "all"

    enum Keys {
        static let name = ConfigurationKey(
            "name",
            .words(80),
            .required(example: "\"Workplace\""),
            "What IT calls it."
        )
        static let digestTo = ConfigurationKey(
            "digest_to",
            .list(of: .address, 1...100),
            .advised(example: "[\"workplace@example.org\"]"),
            synonyms: ["digest", "to", "email"],
            "Who gets its digests."
        )
        static let alertTo = ConfigurationKey(
            "alert_to",
            .list(of: .address, 1...100),
            .advised(example: "[\"workplace-oncall@example.org\"]"),
            synonyms: ["alert", "alerts", "alerts_to"],
            "Who is warned at once when its services fail. An outage of no known service goes to every team."
        )
    }

    static let section = ConfigurationSection(
        "team",
        repeats: true,
        title: "Who looks after it",
        "A team of IT. Repeat the section for each one.",
        keys: [Keys.name, Keys.digestTo, Keys.alertTo],
        further: [
            [
                ("name", "\"Network\""), ("digest_to", "[\"network@example.org\"]"),
                ("alert_to", "[\"network@example.org\", \"oncall@example.org\"]"),
            ]
        ]
    )

    init(_ table: SettingsTable) throws(ConfigurationProblem) {
        name = try table.value(Keys.name)
        digestTo = table[Keys.digestTo] ?? []
        alertTo = table[Keys.alertTo] ?? []
    }
}
