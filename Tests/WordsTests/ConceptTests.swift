import Testing

@testable import Words

@Suite("What people at work say of computers")
struct ConceptTests {
    private static func names(_ text: String, _ language: String) -> [String] {
        let text = PlainText(subject: "", text: text)
        var names: [String] = []
        var end = 0
        for word in text.words where word.start >= end {
            let languages = WrittenLanguage.phrases(of: language)
            guard let match = Concept.finder.match(word, in: text, languages: languages, isForgiving: false) else {
                continue
            }
            end = match.end
            names += match.meanings.map { Concept.all[Int($0)].name }
        }
        return names
    }

    @Test(arguments: [
        ("en", "toner"), ("de", "Tonerkartuschen"), ("fr", "cartouche"), ("es", "cartuchos"), ("it", "cartuccia"),
        ("pt", "tinteiro"),
        ("nl", "inkt"), ("pl", "tusz"), ("cs", "inkoust"),
    ])
    func aConceptIsSaidInEachLanguage(language: String, word: String) {
        #expect(Self.names(word, language).contains("toner"))
    }

    @Test(arguments: [
        ("en", "the lecture theatre", "lectureHall"), ("de", "Hörsaal", "lectureHall"), ("pl", "w auli", "lectureHall"),
        ("fr", "dossier patient", "medicalRecord"), ("nl", "patiëntendossier", "medicalRecord"),
        ("es", "los ciudadanos", "citizen"), ("cs", "občané", "citizen"), ("it", "lo sportello", "counter"),
        ("pt", "quiosque", "kiosk"), ("de", "Dienstpläne im Dienstplan", "roster"),
    ])
    func schoolsHospitalsAndTownHallsHaveTheirMatters(language: String, text: String, name: String) {
        #expect(Self.names(text, language).contains(name))
    }

    /// Phrases of one concept stand in several tables.
    @Test func whatIsNamedAgainIsTheSameConcept() {
        #expect(Self.names("the mailbox size", "en") == ["quota"])
        #expect(Self.names("my quota", "en") == ["quota"])
    }

    /// "die" is an article in German, and no word of the table in English; "comment" asks how in French.
    @Test(arguments: [("fr", "raton"), ("en", "souris"), ("de", "ordinateur"), ("es", "Bildschirm")])
    func wordsCountInTheirLanguageAlone(language: String, word: String) {
        #expect(Self.names(word, language).isEmpty)
    }

    @Test func anUnknownLanguageHasTheWordsOfAll() {
        #expect(Self.names("souris", "und") == ["mouse"])
        #expect(Self.names("souris", "tr") == ["mouse"])
    }

    @Test func theLongestPhraseWins() {
        #expect(Self.names("the mailbox full message", "en").first == "quota")
        #expect(Self.names("mot de passe", "fr") == ["password"])
    }

    @Test func eachHasANameOfItsOwn() {
        let names = Concept.all.map(\.name)
        #expect(names.count == Set(names).count)
        #expect(names.count > 250)
        #expect(names.allSatisfy { $0.utf8.allSatisfy { (0x41...0x5A).contains($0) || (0x61...0x7A).contains($0) } })
    }

    @Test(arguments: ["Zażółć", "GRÖSSE", "naïve", "Ångström", "l'écran"])
    func foldingLeavesPlainLetters(word: String) {
        #expect(PlainText.folded(word).allSatisfy { (0x61...0x7A).contains($0) })
    }
}
