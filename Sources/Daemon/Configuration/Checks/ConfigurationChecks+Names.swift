/// Names that must differ, and names that must exist.
extension ConfigurationChecks {
    mutating func checkNames() {
        checkUnique(mailboxes, Configuration.Mailbox.Keys.name)
        checkUnique(teams, Configuration.Team.Keys.name)
        checkUnique(digests, Configuration.Digest.Keys.name)
        checkUnique(oauths, Configuration.OAuth.Keys.name)
        checkServiceWords()
        for team in teams where team[Configuration.Team.Keys.name]?.lowercased() == Configuration.Team.every {
            refuse(
                team,
                Configuration.Team.Keys.name,
                "\"all\" stands for every team",
                hint: "Name the team otherwise."
            )
        }
        for service in services { checkTeam(of: service, ServiceKeys.team) }
        for digest in digests where digest[Configuration.Digest.Keys.team] != Configuration.Team.every {
            checkTeam(of: digest, Configuration.Digest.Keys.team)
        }
    }

    /// People tell names apart without regard to case, so the second of two such names is refused.
    private mutating func checkUnique(_ tables: [SettingsTable], _ key: ConfigurationKey<String>) {
        var seen: [String: TextPosition] = [:]
        for table in tables {
            guard let name = table[key] else { continue }
            if let first = seen.updateValue(table.position(of: key), forKey: name.lowercased()) {
                let message =
                    "\(ShownText.quoted(name)) is already the name of the \(table.section.header) in line \(first.line)"
                refuse(table, key, message, hint: "Names must differ.")
            }
        }
    }

    /// A word that two services claim could only lead astray.
    private mutating func checkServiceWords() {
        var owners: [String: (service: Int, name: String)] = [:]
        for (number, service) in services.enumerated() {
            guard let name = service[ServiceKeys.name] else { continue }
            if let owner = owners.updateValue((number, name), forKey: name.lowercased()) {
                let message = "\(ShownText.quoted(name)) already stands for the service \(ShownText.quoted(owner.name))"
                refuse(service, ServiceKeys.name, message, hint: "Names and aliases of services must differ.")
            }
        }
        for (number, service) in services.enumerated() {
            guard let name = service[ServiceKeys.name] else { continue }
            for alias in service[ServiceKeys.aliases] ?? [] {
                let owner = owners[alias.lowercased()]
                owners[alias.lowercased()] = owner ?? (number, name)
                if let owner, owner.service != number {
                    let message =
                        "\(ShownText.quoted(alias)) already stands for the service \(ShownText.quoted(owner.name))"
                    refuse(service, ServiceKeys.aliases, message, hint: "Names and aliases of services must differ.")
                }
            }
        }
    }

    private mutating func checkTeam(of table: SettingsTable, _ key: ConfigurationKey<String>) {
        let names = teams.compactMap { $0[Configuration.Team.Keys.name] }
        guard let wanted = table[key], !names.contains(wanted) else { return }
        let hint =
            NearestName.of(wanted, among: names).map { "Did you mean \(ShownText.quoted($0))?" }
            ?? "Add a [[team]] with this name."
        refuse(table, key, "there is no team \(ShownText.quoted(wanted))", hint: hint)
    }
}
