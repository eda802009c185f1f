extension Configuration {
    /// How mail is understood.
    package struct Triage: Sendable {
        /// Nil: the model that comes with the program.
        package let model: String?
        /// A verdict less probable than this is unsure: 0 to 1.
        package let unsureBelow: Double
        /// Whether, and how often, corrections change the model.
        package let learning: Learning

        package enum Learning: String, CaseIterable, Sendable {
            case daily, off
        }
    }
}

extension Configuration.Triage {
    enum Keys {
        static let model = ConfigurationKey(
            "model",
            .path,
            .optional(example: "\"/var/lib/earshot/model.bin\""),
            "A model trained with earshot train. Left out: the one that comes with Earshot."
        )
        static let unsureBelow = ConfigurationKey(
            "unsure_below",
            .number(0...1),
            .standard("0.5"),
            synonyms: ["threshold", "unsure"],
            """
            A verdict that is less probable than this is shown as unsure, for a person to look at. How reports count for an alarm does \
            not depend on it.
            """
        )
        static let learn = ConfigurationKey(
            "learn",
            .choice(of: Configuration.Triage.Learning.self),
            .standard("\"daily\""),
            synonyms: ["learning", "retrain"],
            "Whether what staff correct teaches other verdicts too: at most once a day, in the background, and only if the "
                + "new model is no worse on mails it knows. Not with a model of your own."
        )
    }

    static let section = ConfigurationSection(
        "triage",
        title: "How to understand",
        "How Earshot decides what a mail is.",
        keys: [Keys.model, Keys.unsureBelow, Keys.learn]
    )

    init(_ table: SettingsTable) throws(ConfigurationProblem) {
        model = table[Keys.model]
        unsureBelow = try table.value(Keys.unsureBelow)
        learning = try table.value(Keys.learn)
    }
}
