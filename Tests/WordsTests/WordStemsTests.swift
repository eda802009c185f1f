import Testing

@testable import Words

@Suite("Stems of nine languages")
struct WordStemsTests {
    private static func stem(_ word: String, _ language: String) -> String {
        String(decoding: WordStems(language: language).stem(word[...]), as: UTF8.self)
    }

    @Test(arguments: [
        ("en", "Printers", "printer"), ("de", "Bildschirme", "Bildschirm"), ("de", "Gerät", "Geraet"),
        ("fr", "réunions", "réunion"),
        ("es", "salas", "sala"), ("it", "stampanti", "stampante"), ("pt", "impressoras", "impressora"),
        ("nl", "schermen", "scherm"),
        ("pl", "drukarkami", "drukarka"), ("pl", "skanery", "skanerów"), ("cs", "tiskárny", "tiskárnami"),
        ("cs", "hesla", "heslem"),
    ])
    func formsOfAWordMeet(language: String, one: String, other: String) {
        #expect(Self.stem(one, language) == Self.stem(other, language))
    }

    @Test(arguments: [("pl", "druk", "drukarka"), ("en", "printer", "monitor"), ("de", "neue", "nue")])
    func wordsDoNot(language: String, one: String, other: String) {
        #expect(Self.stem(one, language) != Self.stem(other, language))
    }

    @Test(arguments: ["xx", "und", ""])
    func anUnknownLanguageIsFolded(language: String) {
        #expect(Self.stem("Größe", language) == "grosse")
    }
}
