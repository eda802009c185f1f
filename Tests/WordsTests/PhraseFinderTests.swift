import Testing

@testable import Words

@Suite("Phrases in a text")
struct PhraseFinderTests {
    private static let finder: PhraseFinder = {
        var finder = PhraseFinder()
        for (meaning, phrase) in ["print-", "-drucker-", "hard-_disk", "scan_to_mail", "scan"].enumerated() {
            finder.add(phrase[...], meaning: UInt16(meaning))
        }
        finder.add("maus", meaning: 7, languages: WrittenLanguage.german.phrases)
        return finder
    }()

    private static func meanings(_ text: String, language: String = "de", isForgiving: Bool = false) -> [UInt16] {
        let text = PlainText(subject: "", text: text)
        return text.words.first.flatMap {
            finder.match($0, in: text, languages: WrittenLanguage.phrases(of: language), isForgiving: isForgiving)
        }?.meanings ?? []
    }

    @Test(arguments: [
        ("printing", [UInt16(0)]), ("sprint", []), ("Etagendrucker", [1]), ("Druckerwarteschlange", [1]),
        ("harddisk", []),
        ("hard disk", [2]), ("harder disk", [2]), ("hard. Disk", []), ("scan to mail", [3]), ("scan to file", [4]),
        ("scans", []),
        ("Maus", [7]),
    ])
    func areFound(text: String, meanings: [UInt16]) {
        #expect(Self.meanings(text) == meanings)
    }

    @Test func aPhraseCountsInItsLanguage() {
        #expect(Self.meanings("maus", language: "fr").isEmpty)
        #expect(Self.meanings("maus", language: "und") == [7])
    }

    @Test func oneWrongLetterIsForgivenWhereAsked() {
        #expect(Self.meanings("Druckre").isEmpty)
        #expect(Self.meanings("druckker", isForgiving: true) == [1])
    }

    @Test func partsOfACompoundAreFoundFromALetterOn() throws {
        let text = PlainText(subject: "", text: "Druckerdruckertreiber")
        let word = try #require(text.words.first)
        #expect(Self.finder.parts(of: word, from: word.start, in: text) == [1, 1])
        #expect(Self.finder.parts(of: word, from: word.start + 7, in: text) == [1])
    }
}
