import Daemon
import Digests
import Testing

/// The operator's own words for digests.
struct DigestTextsTests {
    private static func configuration(texts: String) -> String {
        ConfigurationFixtures.smallest + """

            [relay]
            url = "smtps://mail.example.org"
            sender = "earshot@example.org"

            [[digest]]
            name = "own"
            schedule = "daily 06:00"
            to = ["it@example.org"]
            texts = "\(texts)"

            """
    }

    private static func complaints(_ files: [String: String]) async throws -> String {
        try await ConfigurationFiles.withTemporaryFolder { folder in
            for (name, text) in files { try ConfigurationFiles.write(text, to: "\(folder)/\(name)") }
            let path = "\(folder)/earshot.conf"
            try ConfigurationFiles.write(configuration(texts: folder), to: path)
            do throws(ConfigurationError) {
                _ = try Configuration.load(path: path, environment: [:])
                return ""
            } catch {
                return error.description.replacing(folder, with: "F")
            }
        }
    }

    @Test(arguments: [
        ("de.toml", "all_quiet = \"Ruhe\"\n", ""),
        ("README", "not a template", ""),
        (
            "de.toml", "all_quiet = \"Ruhe\"\nall_quite = \"Ruhe\"\n",
            "F/de.toml:2:1: error: there is no text \"all_quite\"\n    Did you mean \"all_quiet\"?"
        ),
        (
            "de.toml", "people_few = \"{n} Leute\"\n",
            "F/de.toml:1:1: error: there is no text \"people_few\"\n    Did you mean \"people_one\"?"
        ),
        (
            "pl.toml", "people_one = \"jedna osoba\"\npeople_many = \"{n} ludzi\"\n",
            "F/pl.toml: error: people_few: is missing beside its other forms\n"
                + "    Of a text with several forms, a file holds all or none."
        ),
        (
            "en.toml", "\nnext = \"Next {day}: {moment}\"\n",
            "F/en.toml:2:8: error: next: has no place {day}: its places are {moment}\n"
                + "    With Earshot came: \"The next digest is due {moment}.\""
        ),
        (
            "en.toml", "next = \"Soon.\"\n",
            "F/en.toml:1:8: error: next: lacks {moment}\n    With Earshot came: \"The next digest is due {moment}.\""
        ),
        (
            "en.toml", "glance = 7\n",
            "F/en.toml:1:10: error: glance: is a whole number, and must be text in double quotes"
        ),
        (
            "ge.toml", "",
            "F/ge.toml: error: there are no digests in a language \"ge\"\n    The files are named cs.toml, de.toml, en.toml, "
                + "es.toml, fr.toml, it.toml, nl.toml, pl.toml, pt.toml."
        ),
    ])
    func whatIsWrongIsNamedWithItsPlace(file: String, text: String, complaint: String) async throws {
        let found = try await Self.complaints([file: text])
        #expect(found == complaint)
    }

    @Test func aFolderThatIsNotThereIsNamed() async throws {
        try await ConfigurationFiles.withTemporaryFolder { folder in
            try ConfigurationFiles.write(Self.configuration(texts: "/nowhere"), to: "\(folder)/c")
            #expect(throws: ConfigurationError.self) { try Configuration.load(path: "\(folder)/c", environment: [:]) }
        }
    }

    /// `config/digests` may be copied as it is.
    @Test(arguments: DigestTexts.languages)
    func theFilesToBeginWithAreAccepted(language: String) async throws {
        let text = try #require(DigestTemplate.file(in: language))
        #expect(try await Self.complaints(["\(language).toml": text]).isEmpty)
    }
}
