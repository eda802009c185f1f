import Daemon
import Testing

/// The commented example, and the list of keys.
@Suite struct ConfigurationReferenceTests {
    /// `EARSHOT_WRITE_EXAMPLE=1` writes the example anew from the table of keys.
    @Test func exampleFileIsWhatTheTableSays() throws {
        if TestEnvironment.isSet("EARSHOT_WRITE_EXAMPLE") {
            try ConfigurationFiles.write(ConfigurationReference.example, to: ConfigurationFixtures.example)
        }
        #expect(try ConfigurationFiles.text(ConfigurationFixtures.example) == ConfigurationReference.example)
    }

    @Test func exampleIsAConfigurationWithoutDoubts() throws {
        let configuration = try Configuration.parse(ConfigurationReference.example, path: "earshot.toml")
        #expect(configuration.warnings.isEmpty)
        #expect(configuration.digests.count == 3)
        #expect(configuration.relay != nil)
    }

    /// A standard value that the example shows is the one that holds without it.
    @Test func leavingOutAStandardValueChangesNothing() throws {
        let written = try Configuration.parse(ConfigurationReference.example, path: "earshot.toml")
        let plain = try Configuration.parse(ConfigurationFixtures.smallest, path: "earshot.toml")
        #expect(plain.outages.people == written.outages.people)
        #expect(plain.outages.window == written.outages.window)
        #expect(plain.outages.repeatInterval == written.outages.repeatInterval)
        #expect(plain.retention.text == written.retention.text)
        #expect(plain.mailboxes[0].pollInterval == written.mailboxes[0].pollInterval)
        #expect(plain.mailboxes[0].folders == written.mailboxes[0].folders)
        #expect(plain.acknowledgements.perDay == written.acknowledgements.perDay)
        #expect(plain.triage.unsureBelow == written.triage.unsureBelow)
        #expect(plain.logLevel == written.logLevel)
    }

    private static let optionalLines = ConfigurationReference.example.split(separator: "\n")
        .filter { $0.hasPrefix("#") && !$0.hasPrefix("# ") && $0 != "#" }
        .map(String.init)

    @Test func thereAreOptionalLines() {
        #expect(Self.optionalLines.count >= 12)
    }

    /// Whoever takes the "#" away gets a configuration; `move_to` alone draws a warning, because it waits for `mark`.
    @Test(arguments: optionalLines)
    func optionalLineCanBeUncommented(line: String) throws {
        let text = ConfigurationReference.example.split(separator: "\n", omittingEmptySubsequences: false)
            // A login with OAuth2 takes the place of the password.
            .filter { !line.hasPrefix("#oauth ") || !$0.hasPrefix("secret ") }
            .map { $0 == line ? String($0.dropFirst()) : String($0) }
            .joined(separator: "\n")
        let complaints = ConfigurationFixtures.complaints(about: Array(text.utf8), path: "earshot.toml")
        #expect(!complaints.contains(": error: "), "\(complaints)")
    }

    @Test func listOfKeysNamesEveryKeyOfTheExample() {
        let names = ConfigurationReference.example.split(separator: "\n").compactMap { line -> String? in
            guard !line.hasPrefix("# "), let equals = line.firstRange(of: " = ") else { return nil }
            return line[..<equals.lowerBound].drop { $0 == "#" }.split(separator: " ").first.map(String.init)
        }
        #expect(names.count > 50)
        for name in names {
            #expect(ConfigurationReference.keys.contains("  \(name): "), "\(name)")
        }
    }

    @Test func linesFitAScreen() {
        for line in ConfigurationReference.example.split(separator: "\n") { #expect(line.count <= 100, "\(line)") }
    }
}
