internal import Feedback

enum ServiceKeys {
    static let name = ConfigurationKey(
        "name",
        .words(80),
        .required(example: "\"E-mail\""),
        "What IT calls it: digests and alerts use this name."
    )
    static let aliases = ConfigurationKey(
        "aliases",
        .list(of: .words(80), 1...100),
        .advised(example: "[\"outlook\", \"exchange\", \"mailbox\"]"),
        synonyms: ["alias", "names"],
        "What people call it. Upper and lower case, endings and slips of the pen are known; other languages are not."
    )
    static let team = ConfigurationKey(
        "team",
        .words(80),
        .advised(example: "\"Workplace\""),
        "The [[team]] that looks after it."
    )

    static let section = ConfigurationSection(
        "service",
        repeats: true,
        title: "What you run",
        "Something that IT runs and people have words for. The better these words, the better outages are told apart. "
            + "Repeat the section for each one.",
        keys: [name, aliases, team],
        further: [
            [("name", "\"VPN\""), ("aliases", "[\"remote access\", \"tunnel\"]"), ("team", "\"Network\"")]
        ]
    )
}

extension Service {
    init(_ table: SettingsTable) throws(ConfigurationProblem) {
        self.init(
            name: try table.value(ServiceKeys.name),
            aliases: table[ServiceKeys.aliases] ?? [],
            team: table[ServiceKeys.team]
        )
    }
}
