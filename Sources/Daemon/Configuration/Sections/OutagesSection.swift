internal import Feedback
package import Outages

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
        /// By the organisation's clock.
        package let holidays: Holidays
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
            "How many different people must report the same failure; after the first two weeks one fewer where they write from two mail "
                + "domains."
        )
        static let window = ConfigurationKey(
            "window",
            .duration(.minutes(1) ... .days(1)),
            .standard("\"15m\""),
            "Within which time they must do so in the first two weeks. Later, Earshot looks at 10, 30 and 120 minutes, and warns when "
                + "there are more than usual at that hour."
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
            "While people go on reporting it and nobody of IT is on it, warn again this often."
        )
        static let holidays = ConfigurationKey(
            "holidays",
            .holidays,
            .optional(example: "[2026-04-03, \"12-25\"]"),
            "Days on which hardly anybody works: a date, or month and day for each year. The usual number of reports is not learnt from "
                + "them, and on them it is taken to be a Sunday's."
        )
    }

    static let section = ConfigurationSection(
        "outages",
        title: "When to warn",
        "When several people report the same failure within a short time, its team is warned at once (alert_to).",
        keys: [Keys.enabled, Keys.people, Keys.window, Keys.quiet, Keys.repeatInterval, Keys.holidays]
    )

    init(_ table: SettingsTable) throws(ConfigurationProblem) {
        isEnabled = try table.value(Keys.enabled)
        people = try table.value(Keys.people)
        window = try table.value(Keys.window)
        quiet = try table.value(Keys.quiet)
        repeatInterval = try table.value(Keys.repeatInterval)
        holidays = table[Keys.holidays] ?? Holidays()
    }
}
