/// Says what was probably meant by a key or a section that does not exist.
enum UnknownName {
    static func key(_ entry: TOMLNode, in section: ConfigurationSection) -> ConfigurationProblem {
        let message = "\(section.header) has no key \(ShownText.quoted(entry.key))"
        let hint: String
        if entry.tableEntries != nil, let inner = innerSection(near: entry.key, in: section) {
            hint = "Did you mean \(inner.header)?"
        } else if let meant = meant(by: entry.key, in: section) {
            hint = "Did you mean \"\(meant)\"?"
        } else if let home = home(of: entry.key) {
            hint = "It belongs below \(home.header)."
        } else {
            hint = "Its keys are \(section.keys.map(\.name).joined(separator: ", "))."
        }
        return ConfigurationProblem(at: entry.keyPosition, message, hint: hint)
    }

    static func section(_ entry: TOMLNode) -> ConfigurationProblem {
        let isSection =
            switch entry.value {
            case .table: true
            case .array(let elements): elements.first?.tableEntries != nil
            default: false
            }
        guard isSection else {
            let message = "the key \(ShownText.quoted(entry.key)) stands outside any section"
            let hint = home(of: entry.key).map { "It belongs below \($0.header)." }
            return ConfigurationProblem(at: entry.keyPosition, message, hint: hint)
        }
        let names = ConfigurationSection.all.map(\.name)
        let nearest = NearestName.of(entry.key, among: names).flatMap { name in
            ConfigurationSection.all.first { $0.name == name }
        }
        let hint =
            nearest.map { "Did you mean \($0.header)?" } ?? "The sections are \(names.joined(separator: ", "))."
        return ConfigurationProblem(
            at: entry.keyPosition,
            "there is no section \(ShownText.quoted(entry.key))",
            hint: hint
        )
    }

    /// The key that a misspelling, or a habit from another program, probably meant.
    static func meant(by name: String, in section: ConfigurationSection) -> String? {
        section.keys.first { $0.synonyms.contains(name.lowercased()) }?.name
            ?? NearestName.of(name, among: section.keys.map(\.name))
    }

    /// A section within this one, of a name much like it.
    private static func innerSection(near name: String, in section: ConfigurationSection) -> ConfigurationSection? {
        let inner = ConfigurationSection.all.filter { $0.name.hasPrefix("\(section.name).") }
        let nearest = NearestName.of("\(section.name).\(name)", among: inner.map(\.name))
        return inner.first { $0.name == nearest }
    }

    /// The first section that has such a key.
    private static func home(of name: String) -> ConfigurationSection? {
        ConfigurationSection.all.first { $0.key(named: name) != nil }
    }
}
