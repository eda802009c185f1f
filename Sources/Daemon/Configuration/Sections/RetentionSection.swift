internal import Feedback

extension Configuration {
    /// How long what people wrote is kept. Counts without names stay.
    package struct Retention: Sendable {
        /// The mails as they arrived.
        package let raw: Duration
        /// Text, sender and subject. Never shorter than `raw`.
        package let text: Duration
    }
}

extension Configuration.Retention {
    enum Keys {
        private static let range: ClosedRange<Duration> = .days(1) ... .days(50 * 365)

        static let raw = ConfigurationKey(
            "raw",
            .duration(range),
            .standard("\"90d\""),
            "How long the mails are kept as they arrived."
        )
        static let text = ConfigurationKey(
            "text",
            .duration(range),
            .standard("\"2y\""),
            "How long their text and their senders are kept."
        )
    }

    static let section = ConfigurationSection(
        "retention",
        title: "When to forget",
        "What people wrote is erased after a time; counts without names stay.",
        keys: [Keys.raw, Keys.text]
    )

    init(_ table: SettingsTable) throws(ConfigurationProblem) {
        raw = try table.value(Keys.raw)
        text = try table.value(Keys.text)
    }
}
