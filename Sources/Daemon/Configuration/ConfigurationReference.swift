/// The configuration explained, from the same table that reads it.
package enum ConfigurationReference {
    private static let width = 100

    /// A whole configuration that works once names and servers are yours: what `config/earshot.toml` holds.
    package static var example: String {
        (preface + ConfigurationSection.all.flatMap(lines)).joined(separator: "\n") + "\n"
    }

    /// Every key with what it takes, for a terminal: what `earshot check --keys` prints.
    package static var keys: String {
        ConfigurationSection.all.map(listing).joined(separator: "\n")
    }

    private static let preface =
        ["# Earshot's configuration.", "#"]
        + comment(
            "Every key stands here. Some values only you can know: names, servers, addresses. The others show what holds "
                + "anyway; leave them as they are, or out. A line like \"#key = value\" is a key that is left out, with an "
                + "example of what it takes."
        )
        + ["#"]
        + comment(
            "Durations are a whole number and a unit: \"30s\", \"15m\", \"4h\", \"90d\", \"2w\", \"2y\". Passwords never "
                + "stand here: a key \"secret\" says where one is."
        )
        + ["#"]
        + comment("To see whether everything fits together, and whether the servers answer:")
        + ["#", "#     earshot check --connect"]
}

extension ConfigurationReference {
    private static func lines(_ section: ConfigurationSection) -> [String] {
        let rule = String(repeating: "-", count: width - 6 - section.title.count - 1)
        let head = ["", "", "# --- \(section.title) \(rule)", "#"] + comment(section.explanation)
        let first = [section.header] + section.keys.flatMap { [""] + comment(words($0)) + [assignment($0)] }
        return head + first + section.further.flatMap { [""] + further($0, of: section) }
    }

    private static func further(_ entries: [(key: String, text: String)], of section: ConfigurationSection) -> [String]
    {
        [section.header] + entries.map { "\($0.key) = \($0.text)" }
    }

    private static func assignment(_ key: any DescribedKey) -> String {
        let line = "\(key.name) = \(key.presence.shown)"
        if case .optional = key.presence { return "#\(line)" }
        return line
    }

    private static func words(_ key: any DescribedKey) -> String {
        key.note.map { "\(key.explanation) \($0)" } ?? key.explanation
    }

    private static func comment(_ text: String) -> [String] {
        Paragraph.lines(text, width: width, prefix: "# ")
    }

    private static func listing(_ section: ConfigurationSection) -> String {
        let head = ["\(section.header)  \(section.title)\(section.isRequired ? " (required)" : "")"]
        let keys = section.keys.flatMap { key in
            ["  \(key.name): \(key.form)\(standing(key))"]
                + Paragraph.lines(key.explanation, width: width, prefix: "      ")
        }
        return (head + keys).joined(separator: "\n") + "\n"
    }

    private static func standing(_ key: any DescribedKey) -> String {
        switch key.presence {
        case .required: " (required)"
        case .standard(let text): " (\(text) if left out)"
        case .optional, .advised: ""
        }
    }
}
