/// A section of the configuration: what it is for, and its keys in the order people think of them.
struct ConfigurationSection: Sendable {
    let name: String
    /// `[[name]]`, as often as needed, instead of `[name]`.
    let repeats: Bool
    /// A file without it is refused.
    let isRequired: Bool
    let title: String
    let explanation: String
    let keys: [any DescribedKey]
    /// More of a repeated section, for the example only: keys and their TOML text.
    let further: [[(key: String, text: String)]]

    init(
        _ name: String,
        repeats: Bool = false,
        isRequired: Bool = false,
        title: String,
        _ explanation: String,
        keys: [any DescribedKey],
        further: [[(key: String, text: String)]] = []
    ) {
        self.name = name
        self.repeats = repeats
        self.isRequired = isRequired
        self.title = title
        self.explanation = explanation
        self.keys = keys
        self.further = further
    }

    /// As it stands in the file.
    var header: String { repeats ? "[[\(name)]]" : "[\(name)]" }

    /// The section whose header holds this one's and one name more: `[triage.embeddings]` stands within `[triage]`.
    func section(within name: String) -> ConfigurationSection? {
        Self.all.first { $0.name == "\(self.name).\(name)" }
    }

    func key(named name: String) -> (any DescribedKey)? {
        keys.first { $0.name == name }
    }
}

extension ConfigurationSection {
    /// Every section, in the order of the example.
    static let all: [ConfigurationSection] = [
        Configuration.Organisation.section,
        Configuration.Store.section,
        Configuration.Mailbox.section,
        Configuration.Relay.section,
        Configuration.OAuth.section,
        ServiceKeys.section,
        Configuration.Team.section,
        Configuration.Digest.section,
        Configuration.Outages.section,
        Configuration.Maintenance.section,
        Configuration.Acknowledgements.section,
        Configuration.Commands.section,
        Configuration.Bulletin.section,
        Configuration.Retention.section,
        Configuration.Triage.section,
        Configuration.Embeddings.section,
        LogKeys.section,
    ]
}
