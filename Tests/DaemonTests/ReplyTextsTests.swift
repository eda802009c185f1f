import Daemon
import Glibc
import Testing

/// The operator's own words for answers.
struct ReplyTextsTests {
    private static func complaints(_ files: [String: String]) async throws -> String {
        try await ConfigurationFiles.withTemporaryFolder { folder in
            for (name, text) in files { try ConfigurationFiles.write(text, to: "\(folder)/\(name)") }
            let path = "\(folder)/earshot.conf"
            let section = "[acknowledgements]\ntemplates = \"\(folder)\"\n"
            try ConfigurationFiles.write(ConfigurationFixtures.smallest + section, to: path)
            do throws(ConfigurationError) {
                _ = try Configuration.load(path: path, environment: [:])
                return ""
            } catch {
                return error.description.replacing(folder, with: "F")
            }
        }
    }

    @Test(arguments: [
        ("de.toml", "thanks = \"Danke, sagt {organisation}.\"\n", ""),
        ("README", "not a template", ""),
        (
            "de.toml", "read = \"Wir lesen sie.\"\nthank = \"Danke\"\n",
            "F/de.toml:2:1: error: there is no text \"thank\"\n    Did you mean \"thanks\"?"
        ),
        (
            "de.toml", "people_few = \"{n} Leute\"\n",
            "F/de.toml:1:1: error: there is no text \"people_few\"\n    The language has no such form."
        ),
        (
            "de.toml", "zzzzzzz = \"Danke\"\n",
            "F/de.toml:1:1: error: there is no text \"zzzzzzz\"\n    earshot check --texts de prints all that there are."
        ),
        (
            "de.toml", "\nthanks = \"Danke {organisation} {service}\"\n",
            "F/de.toml:2:10: error: thanks: has no place {service}: its places are {organisation}\n"
                + "    With Earshot came: \"Danke für Ihre Mail an {organisation}.\""
        ),
        (
            "de.toml", "automatic = \"Auto\\r\\nBcc: all@example.org\"\n",
            "F/de.toml:1:13: error: automatic: holds a line break or another control\n"
                + "    With Earshot came: \"Automatische Antwort\""
        ),
        (
            "de.toml", "read = 7\n", "F/de.toml:1:8: error: read: is a whole number, and must be text in double quotes"
        ),
        (
            "ge.toml", "",
            "F/ge.toml: error: there are no answers in a language \"ge\"\n    The files are named cs.toml, de.toml, en.toml, "
                + "es.toml, fr.toml, it.toml, nl.toml, pl.toml, pt.toml."
        ),
    ])
    func whatIsWrongIsNamedWithItsPlace(file: String, text: String, complaint: String) async throws {
        let found = try await Self.complaints([file: text])
        #expect(found == complaint)
    }

    @Test("a pipe in the place of a file is named, and not waited for")
    func aPipe() async throws {
        try await ConfigurationFiles.withTemporaryFolder { folder in
            try #require(mkfifo("\(folder)/de.toml", 0o600) == 0)
            let path = "\(folder)/earshot.conf"
            let section = "[acknowledgements]\ntemplates = \"\(folder)\"\n"
            try ConfigurationFiles.write(ConfigurationFixtures.smallest + section, to: path)
            let error = #expect(throws: ConfigurationError.self) {
                try Configuration.load(path: path, environment: [:])
            }
            #expect(error?.description.contains("de.toml: error: cannot be read: it is not a regular file") == true)
        }
    }

    @Test func syntaxHasAPlace() async throws {
        let found = try await Self.complaints(["fr.toml": "read = \"x\"\nthanks = oops\n"])
        #expect(found.hasPrefix("F/fr.toml:2:"))
        #expect(found.contains("not valid TOML"))
    }

    @Test func everyFileIsLookedAt() async throws {
        let found = try await Self.complaints(["de.toml": "x = \"\"", "fr.toml": "y = \"\""])
        #expect(found.contains("F/de.toml:1:1") && found.contains("F/fr.toml:1:1"))
    }

    @Test func whatIsTooLongTogetherIsRefused() async throws {
        let long = String(repeating: "x", count: 300)
        let keys = ["known = \"{n} {service} {moment}", "note = \"{moment}", "next_word = \"{moment}", "read = \""]
        let more = [
            "correction = \"{words}", "thanks = \"{organisation}", "sent_automatically = \"", "category_outage = \"",
        ]
        let further = ["understood = \"{category}", "understood_about = \"{category} {service}"]
        let text = (keys + more + further).map { "\($0) \(long)\"\n" }.joined()
        let found = try await Self.complaints(["nl.toml": text])
        #expect(found == "F/nl.toml: error: an acknowledgement would have more than 4 KiB\n    Shorten its texts.")
    }

    @Test func aFolderThatIsNotThereIsNamed() async throws {
        let section = "[acknowledgements]\ntemplates = \"/nowhere/replies\"\n"
        try await ConfigurationFiles.withTemporaryFolder { folder in
            try ConfigurationFiles.write(ConfigurationFixtures.smallest + section, to: "\(folder)/c")
            #expect(throws: ConfigurationError.self) { try Configuration.load(path: "\(folder)/c", environment: [:]) }
        }
    }

    /// `EARSHOT_WRITE_EXAMPLE=1` writes the files anew.
    @Test(arguments: ReplyTexts.languages)
    func theFilesToBeginWithAreWhatIsSaid(language: String) async throws {
        let text = try #require(ReplyTexts.builtIn(in: language))
        let path = "\(ConfigurationFixtures.replies)/\(language).toml"
        if TestEnvironment.isSet("EARSHOT_WRITE_EXAMPLE") { try ConfigurationFiles.write(text, to: path) }
        #expect(try ConfigurationFiles.text(path) == text)
        #expect(try await Self.complaints(["\(language).toml": text]).isEmpty)
        #expect(ReplyTexts.builtIn(in: "ja") == nil)
    }
}
