/// All sections of a file as they stand in it, before they are held against one another.
struct Settings: Sendable {
    private var tables: [String: [SettingsTable]] = [:]

    init(_ root: TOMLNode, problems: inout [ConfigurationProblem]) {
        for entry in root.tableEntries ?? [] {
            guard let section = ConfigurationSection.all.first(where: { $0.name == entry.key }) else {
                problems.append(UnknownName.section(entry))
                continue
            }
            let nodes = Self.tables(of: entry, as: section, problems: &problems)
            tables[section.name] = nodes.map { SettingsTable($0, as: section, problems: &problems) }
            for inner in nodes.first?.tableEntries ?? [] where inner.tableEntries != nil {
                guard let section = section.section(within: inner.key) else { continue }
                tables[section.name] = [SettingsTable(inner, as: section, problems: &problems)]
            }
        }
        for section in ConfigurationSection.all where section.isRequired && tables[section.name] == nil {
            let keys = section.keys.filter { key in
                switch key.presence {
                case .required, .advised: true
                case .standard, .optional: false
                }
            }
            let hint = "It needs at least " + keys.map { "\"\($0.name)\"" }.joined(separator: ", ") + "."
            problems.append(ConfigurationProblem(at: .start, "the section \(section.header) is missing", hint: hint))
        }
    }

    /// Each `[[section]]`, in the order of the file.
    func all(_ section: ConfigurationSection) -> [SettingsTable] {
        tables[section.name] ?? []
    }

    /// The one `[section]`, with standard values where the file has none.
    func one(_ section: ConfigurationSection) -> SettingsTable {
        tables[section.name]?.first ?? SettingsTable(absent: section)
    }

    func holds(_ section: ConfigurationSection) -> Bool {
        tables[section.name] != nil
    }

    /// A section in the wrong brackets is named, and read all the same, so that its other faults come to light too.
    private static func tables(
        of entry: TOMLNode,
        as section: ConfigurationSection,
        problems: inout [ConfigurationProblem]
    ) -> [TOMLNode] {
        switch entry.value {
        case .table:
            if section.repeats {
                let message = "\(section.header) stands in double brackets, because there may be several"
                problems.append(ConfigurationProblem(at: entry.position, message))
            }
            return [entry]
        case .array(let elements) where !elements.isEmpty && elements.allSatisfy({ $0.tableEntries != nil }):
            if !section.repeats {
                let message = "\(section.header) stands in single brackets, because there is only one"
                problems.append(ConfigurationProblem(at: elements[0].position, message))
            }
            return elements
        default:
            let message = "\(entry.key) is a section, not \(entry.kindName)"
            problems.append(
                ConfigurationProblem(
                    at: entry.keyPosition,
                    message,
                    hint: "Write \(section.header) on a line of its own, and its keys below it."
                )
            )
            return []
        }
    }
}
