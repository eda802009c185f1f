package import Digests
package import Feedback

extension Configuration {
    /// What is told to everybody: what people asked for, and what became of it.
    package struct Bulletin: Sendable {
        package let isEnabled: Bool
        /// Each once; empty only where it is off.
        package let recipients: [EmailAddress]
        /// Who may let it go out, each once: of those who may act by mail.
        package let approvers: [EmailAddress]
        package let schedule: DigestSchedule
        /// ISO 639-1, one of `Configuration.languages`.
        package let language: String
    }
}

extension Configuration.Bulletin {
    enum Keys {
        static let enabled = ConfigurationKey(
            "enabled",
            .boolean,
            .standard("false"),
            "Make a draft when it is due, and mail it to the approvers."
        )
        static let to = ConfigurationKey(
            "to",
            .list(of: .address, 1...100),
            .optional(example: "[\"everybody@example.org\"]"),
            synonyms: ["recipients", "list"],
            "Everybody it goes to: lists as a rule. Each address gets a mail of its own."
        )
        static let approvers = ConfigurationKey(
            "approvers",
            .list(of: .address, 1...50),
            .optional(example: "[\"anna@example.org\"]"),
            synonyms: ["approver", "editors"],
            "Who gets the draft and may let it go out, by answering it; each must be among the staff of [commands]. Left out: all of "
                + "these."
        )
        static let schedule = ConfigurationKey(
            "schedule",
            .schedule,
            .standard("\"monthly 1 09:00\""),
            synonyms: ["when", "at", "time"],
            "When a draft is made, by the organisation's clock. It covers the time since the last bulletin that was sent."
        )
        static let language = Configuration.Digest.Keys.language
    }

    static let section = ConfigurationSection(
        "bulletin",
        title: "What everybody reads",
        "A bulletin tells people what they asked for and what came of it: done, planned, not possible and why, heard. It quotes no "
            + "mail, names nobody, and tells of nothing that fewer than three people wrote about. It goes out only when one of the "
            + "approvers answers its draft with \"approve\"; \"without 3\" leaves an item out, \"title: ...\" gives it a title, \"drop\" "
            + "drops it. A draft lapses after 7 days.",
        keys: [Keys.enabled, Keys.to, Keys.approvers, Keys.schedule, Keys.language]
    )

    init(_ table: SettingsTable, staff: [EmailAddress], standardLanguage: String) throws(ConfigurationProblem) {
        isEnabled = try table.value(Keys.enabled)
        recipients = (table[Keys.to] ?? []).unique
        approvers = (table[Keys.approvers] ?? staff).unique
        schedule = try table.value(Keys.schedule)
        language = table[Keys.language] ?? standardLanguage
    }
}
