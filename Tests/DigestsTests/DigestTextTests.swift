import Feedback
import Testing
import Typesetting

@testable import Digests

/// The words of digests, in every language.
@Suite struct DigestTextTests {
    static let languages = DigestWording.languages.sorted()

    @Test func thereAreNine() {
        #expect(Self.languages == ["cs", "de", "en", "es", "fr", "it", "nl", "pl", "pt"])
    }

    @Test(arguments: languages)
    func everyTextIsThereInEveryForm(language: String) {
        let texts = DigestPhrases.builtIn[language] ?? [:]
        for key in DigestKey.allCases {
            let names = DigestTemplate.names(of: key, in: language)
            #expect(texts[key]?.lines.count == names.count, "\(language) \(key.rawValue)")
            for name in names {
                let text = DigestTemplate.builtInText(name, in: language) ?? ""
                #expect(DigestTemplate.problems(of: text, as: name, in: language) == [], "\(language) \(name)")
            }
        }
    }

    /// `config/digests` is what the program says: `EARSHOT_WRITE_EXPECTED=1` writes it.
    @Test(arguments: languages)
    func theFilesAreGenerated(language: String) throws {
        let path = GoldenFile.folder + "../../../config/digests/\(language).toml"
        let file = try #require(DigestTemplate.file(in: language))
        if GoldenFile.isToBeWritten { GoldenFile.write(file, to: path) }
        #expect(GoldenFile.read(path) == file)
    }

    @Test(arguments: [
        ("next", "Next: {moment}.", []),
        ("next", "Soon.", ["lacks {moment}"]),
        ("next", "{when} {moment}", ["has no place {when}: its places are {moment}"]),
        ("next", "{moment", ["has a \"{\" or \"}\" without its other half", "lacks {moment}"]),
        ("all_quiet", "", ["is empty"]),
        ("all_quiet", "\u{200B}", ["is empty"]),
        ("all_quiet", "quiet\r\nBcc: x", ["holds a line break or another control"]),
        ("all_quiet", "{n}", ["has no place {n}: it has no places"]),
        ("people_one", "a person", []),
        ("people_other", "people", ["lacks {n}"]),
        ("people_few", "{n}", ["is no text of digests"]),
        ("nonsense", "x", ["is no text of digests"]),
        ("glance", String(repeating: "x", count: 401), ["has more than 400 bytes"]),
    ])
    func whatIsWrongIsSaid(name: String, text: String, problems: [String]) {
        #expect(DigestTemplate.problems(of: text, as: name, in: "en") == problems)
    }

    @Test func formsComeTogether() {
        #expect(DigestTemplate.missingForms(among: ["people_one", "next"], in: "pl") == ["people_few", "people_many"])
        #expect(DigestTemplate.missingForms(among: ["people_one", "people_few", "people_other"], in: "cs") == [])
        #expect(DigestTemplate.missingForms(among: ["next"], in: "pl") == [])
    }

    @Test func anOperatorsWordsStandInPlaceOfOurs() {
        let wording = DigestWording(["pl": ["people_few": "{n} ludzie", "title_heard": "Kto się odezwał"]])
        let text = DigestComposerTests.joined(DigestComposer(wording: wording).compose(fullWeek(language: "pl")).text)
        #expect(text.contains("KTO SIĘ ODEZWAŁ"))
        #expect(text.contains("4 ludzie") && text.contains("12 osób"))
        #expect(text.contains("Pochwały do przekazania".uppercased()))
    }

    @Test(arguments: [
        ("pl", 1, "1 osoba"), ("pl", 3, "3 osoby"), ("pl", 5, "5 osób"), ("pl", 12, "12 osób"), ("pl", 22, "22 osoby"),
        ("pl", 1234, "1234 osoby"), ("cs", 1, "1 osoba"), ("cs", 4, "4 osoby"), ("cs", 5, "5 osob"),
        ("cs", 22, "22 osob"),
        ("fr", 0, "0 personne"), ("de", 2, "2 Personen"),
    ])
    func countsInTheRightForm(language: String, count: Int, text: String) {
        var week = DigestMaterial(DigestFrame(start: weekStart, end: weekEnd, now: weekEnd))
        week.frame.language = language
        #expect(DigestEditor(week).count(count, .people) == text)
    }
}
