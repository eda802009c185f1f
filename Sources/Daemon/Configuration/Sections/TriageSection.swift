extension Configuration {
    /// How mail is understood.
    package struct Triage: Sendable {
        /// Nil: the model that comes with the program.
        package let model: String?
        /// A verdict less probable than this is unsure: 0 to 1.
        package let unsureBelow: Double
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
            "A verdict that is less probable than this is shown as unsure, for a person to look at."
        )
    }

    static let section = ConfigurationSection(
        "triage",
        title: "How to understand",
        "How Earshot decides what a mail is.",
        keys: [Keys.model, Keys.unsureBelow]
    )

    init(_ table: SettingsTable) throws(ConfigurationProblem) {
        model = table[Keys.model]
        unsureBelow = try table.value(Keys.unsureBelow)
    }
}
