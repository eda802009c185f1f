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
    }

    static let section = ConfigurationSection(
        "acknowledgements",
        title: "Whether to answer",
        "A short answer to people, in their language. Machines, lists and bounces are never answered. The limits keep a "
            + "loop or a flood of forged mail from making Earshot a nuisance.",
        keys: [Keys.enabled, Keys.perSenderPerHour, Keys.perSenderPerDay, Keys.perDomainPerHour]
            + [Keys.perHour, Keys.perDay]
    )

    init(_ table: SettingsTable) throws(ConfigurationProblem) {
        isEnabled = try table.value(Keys.enabled)
        perSenderPerHour = try table.value(Keys.perSenderPerHour)
        perSenderPerDay = try table.value(Keys.perSenderPerDay)
        perDomainPerHour = try table.value(Keys.perDomainPerHour)
        perHour = try table.value(Keys.perHour)
        perDay = try table.value(Keys.perDay)
    }
}
