internal import Feedback

/// Holds the sections of a file against one another.
struct ConfigurationChecks {
    let settings: Settings
    private(set) var problems: [ConfigurationProblem] = []

    init(_ settings: Settings) {
        self.settings = settings
        checkNames()
        checkMailboxes()
        checkRelay()
        checkOAuth()
        checkTeams()
        checkRecipients()
        checkCommands()
        checkBulletin()
        checkTimes()
        checkEmbeddings()
        checkMaintenance()
        checkAnswers()
    }

    var mailboxes: [SettingsTable] { settings.all(Configuration.Mailbox.section) }
    var services: [SettingsTable] { settings.all(ServiceKeys.section) }
    var teams: [SettingsTable] { settings.all(Configuration.Team.section) }
    var digests: [SettingsTable] { settings.all(Configuration.Digest.section) }
    var organisation: SettingsTable { settings.one(Configuration.Organisation.section) }
    var relay: SettingsTable { settings.one(Configuration.Relay.section) }

    mutating func refuse(_ table: SettingsTable, _ key: some DescribedKey, _ message: String, hint: String? = nil) {
        problems.append(ConfigurationProblem(at: table.position(of: key), "\(key.name): \(message)", hint: hint))
    }

    mutating func doubt(_ table: SettingsTable, _ key: some DescribedKey, _ message: String, hint: String? = nil) {
        let text = "\(key.name): \(message)"
        problems.append(ConfigurationProblem(.warning, at: table.position(of: key), text, hint: hint))
    }

    mutating func add(_ more: [ConfigurationProblem]) {
        problems += more
    }

    private mutating func checkTimes() {
        let retention = settings.one(Configuration.Retention.section)
        let keys = Configuration.Retention.Keys.self
        if let raw = retention[keys.raw], let text = retention[keys.text], raw > text {
            let message = "\(DurationText.write(raw)) is longer than text is kept (\(DurationText.write(text)))"
            let hint = "The text stands in the raw mail too: keep raw no longer than text."
            refuse(retention, keys.raw, message, hint: hint)
        }
    }
}
