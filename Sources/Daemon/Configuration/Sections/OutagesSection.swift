internal import Feedback

extension Configuration {
    /// When many report the same failure.
    package struct Outages: Sendable {
        package let isEnabled: Bool
        /// Distinct people within `window` that make an outage.
        package let people: Int
        package let window: Duration
        /// Without a report for this long, it is over.
        package let quiet: Duration
        /// While it lasts, the alert is repeated this often.
        package let repeatInterval: Duration
    }
}

extension Configuration.Outages {
    enum Keys {
        static let enabled = ConfigurationKey(
            "enabled",
            .boolean,
            .standard("true"),
            "Watch for outages and warn the teams."
        )
        static let people = ConfigurationKey(
            "people",
            .integer(2...1000),
            .standard("4"),
            synonyms: ["threshold", "minimum"],
            "How many different people must report the same failure."
        )
        static let window = ConfigurationKey(
            "window",
            .duration(.minutes(1) ... .days(1)),
            .standard("\"15m\""),
            "Within which time they must do so."
        )
        static let quiet = ConfigurationKey(
            "quiet",
            .duration(.minutes(1) ... .days(7)),
            .standard("\"60m\""),
            "An outage counts as over when nobody has reported it for so long."
        )
        static let repeatInterval = ConfigurationKey(
            "repeat",
            .duration(.minutes(5) ... .days(7)),
            .standard("\"4h\""),
            "While it lasts, warn again this often."
        )
    }

    static let section = ConfigurationSection(
        "outages",
        title: "When to warn",
        "When several people report the same failure within a short time, its team is warned at once (alert_to).",
        keys: [Keys.enabled, Keys.people, Keys.window, Keys.quiet, Keys.repeatInterval]
    )

    init(_ table: SettingsTable) throws(ConfigurationProblem) {
        isEnabled = try table.value(Keys.enabled)
        people = try table.value(Keys.people)
        window = try table.value(Keys.window)
        quiet = try table.value(Keys.quiet)
        repeatInterval = try table.value(Keys.repeatInterval)
    }
}
