/// One section as it stands in a file: the values that could be used, and where they stand.
struct SettingsTable: Sendable {
    /// Of its header; the file's start for a section left out.
    let position: TextPosition
    let section: ConfigurationSection
    private var values: [String: any Sendable] = [:]
    private var positions: [String: TextPosition] = [:]
    /// Keys that stand there by another name.
    private var misspelt: Set<String> = []

    /// A section left out: every key has its standard value.
    init(absent section: ConfigurationSection) {
        self.section = section
        position = .start
    }

    init(_ node: TOMLNode, as section: ConfigurationSection, problems: inout [ConfigurationProblem]) {
        self.section = section
        position = node.position
        for entry in node.tableEntries ?? [] {
            // Read as a section of its own.
            if entry.tableEntries != nil, section.section(within: entry.key) != nil { continue }
            guard let key = section.key(named: entry.key) else {
                problems.append(UnknownName.key(entry, in: section))
                if let meant = UnknownName.meant(by: entry.key, in: section) { misspelt.insert(meant) }
                continue
            }
            let reading = key.read(entry)
            problems += reading.problems
            values[key.name] = reading.value
            positions[key.name] = reading.position
        }
        problems += missingKeys()
    }

    /// A key that stands there misspelt has been named already.
    private func missingKeys() -> [ConfigurationProblem] {
        section.keys.compactMap { key in
            guard case .required(let example) = key.presence, positions[key.name] == nil,
                !misspelt.contains(key.name)
            else { return nil }
            let hint = "For example: \(key.name) = \(example)"
            return ConfigurationProblem(at: position, "\(section.header) needs the key \"\(key.name)\"", hint: hint)
        }
    }

    /// The value, or the standard one when it was left out or is wrong; nil where there is none.
    subscript<Value>(key: ConfigurationKey<Value>) -> Value? {
        values[key.name] as? Value ?? key.standard
    }

    /// The same, where a value must be.
    func value<Value>(_ key: ConfigurationKey<Value>) throws(ConfigurationProblem) -> Value {
        guard let value = self[key] else {
            throw ConfigurationProblem(at: position, "\(section.header) needs the key \"\(key.name)\"")
        }
        return value
    }

    /// The file has the key, be its value right or wrong.
    func holds(_ key: some DescribedKey) -> Bool {
        positions[key.name] != nil
    }

    /// The file has the key by another name, which has been complained of.
    func isMisspelt(_ key: some DescribedKey) -> Bool {
        misspelt.contains(key.name)
    }

    /// Where its value stands, or the section's header when it was left out.
    func position(of key: some DescribedKey) -> TextPosition {
        positions[key.name] ?? position
    }
}
