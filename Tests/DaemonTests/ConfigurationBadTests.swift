import Daemon
import Testing

/// Each bad configuration beside the exact words an operator reads: place, fault, remedy.
///
/// `EARSHOT_WRITE_EXPECTED=1` writes what is said now; read the difference before you commit it.
@Suite struct ConfigurationBadTests {
    static let cases = ConfigurationFiles.names(in: ConfigurationFixtures.badFolder, ending: ".toml")

    @Test func thereAreCases() {
        #expect(Self.cases.count >= 30)
    }

    @Test(arguments: cases)
    func saysWhatIsWrong(name: String) throws {
        let path = "\(ConfigurationFixtures.badFolder)/\(name)"
        let text = try ConfigurationFiles.text(path)
        let complaints = ConfigurationFixtures.complaints(about: Array(text.utf8), path: name) + "\n"
        let expectedPath = "\(path.dropLast(".toml".count)).expected"
        if TestEnvironment.isSet("EARSHOT_WRITE_EXPECTED") {
            try ConfigurationFiles.write(complaints, to: expectedPath)
        }
        #expect(complaints == (try ConfigurationFiles.text(expectedPath)))
        #expect(complaints.contains(name.hasPrefix("doubtful") ? ": warning: " : ": error: "))
        #expect(!complaints.contains("tr0ub"), "a secret was shown")
    }
}
