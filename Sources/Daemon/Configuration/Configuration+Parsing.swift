internal import Feedback
internal import FoundationEssentials

extension Configuration {
    /// The same from bytes, at most 256 KiB of UTF-8.
    package static func parse(
        _ bytes: [UInt8],
        path: String,
        environment: [String: String] = [:]
    ) throws(ConfigurationError) -> Configuration {
        let root: TOMLNode
        do throws(TOMLDocument.SyntaxError) {
            root = try TOMLDocument(bytes).root
        } catch {
            throw ConfigurationError(path: path, problems: [SyntaxProblem.of(error, in: bytes)])
        }
        var problems: [ConfigurationProblem] = []
        let settings = Settings(root, problems: &problems)
        problems = (problems + ConfigurationChecks(settings).problems).sortedByPosition
        guard !problems.contains(where: { $0.severity == .error }) else {
            throw ConfigurationError(path: path, problems: problems)
        }
        do throws(ConfigurationProblem) {
            return try Configuration(settings, environment: environment, warnings: problems)
        } catch {
            throw ConfigurationError(path: path, problems: problems + [error])
        }
    }

    private init(
        _ settings: Settings,
        environment: [String: String],
        warnings: [ConfigurationProblem]
    ) throws(ConfigurationProblem) {
        let organisation = try Organisation(settings.one(Organisation.section))
        self.organisation = organisation
        store = Store(settings.one(Store.section), environment: environment)
        let oauths = try settings.each(OAuth.section) { table throws(ConfigurationProblem) in try OAuth(table) }
        mailboxes = try settings.each(Mailbox.section) { table throws(ConfigurationProblem) in
            try Mailbox(table, timeZone: organisation.timeZone, oauths: oauths)
        }
        relay = settings.holds(Relay.section) ? try Relay(settings.one(Relay.section), oauths: oauths) : nil
        services = try settings.each(ServiceKeys.section) { table throws(ConfigurationProblem) in try Service(table) }
        teams = try settings.each(Team.section) { table throws(ConfigurationProblem) in try Team(table) }
        digests = try settings.each(Digest.section) { table throws(ConfigurationProblem) in
            try Digest(table, in: settings, of: organisation)
        }
        outages = try Outages(settings.one(Outages.section))
        maintenance = try settings.each(Maintenance.section) { table throws(ConfigurationProblem) in
            try Maintenance(table, timeZone: organisation.timeZone)
        }
        acknowledgements = try Acknowledgements(settings.one(Acknowledgements.section))
        commands = try Commands(settings.one(Commands.section), teams: teams)
        bulletin = try Bulletin(
            settings.one(Bulletin.section),
            staff: commands.staff,
            standardLanguage: organisation.language
        )
        retention = try Retention(settings.one(Retention.section))
        triage = try Triage(settings.one(Triage.section))
        embeddings = try Embeddings(settings.one(Embeddings.section))
        logLevel = try settings.one(LogKeys.section).value(LogKeys.level)
        self.warnings = warnings
    }
}

extension Settings {
    fileprivate func each<Value>(
        _ section: ConfigurationSection,
        _ make: (SettingsTable) throws(ConfigurationProblem) -> Value
    ) throws(ConfigurationProblem) -> [Value] {
        var values: [Value] = []
        for table in all(section) { values.append(try make(table)) }
        return values
    }
}
