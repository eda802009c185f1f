import Feedback
import Testing

@testable import Themes

@Suite("What themes read of a text")
struct NeedWordsTests {
    private static func keys(_ text: String, _ language: String) -> Set<UInt64> {
        Set(NeedWords(subject: "", text: text, language: language).terms.map(\.key))
    }

    @Test(arguments: [
        ("en", "The printers are slow", "de", "Die Drucker sind langsam"),
        ("en", "second monitor at home", "fr", "deuxième écran à domicile"),
        ("en", "password expires", "pl", "hasło wygasa"),
        ("en", "room booking", "es", "reservar salas"),
        ("de", "Etagendrucker", "en", "printer"),
        ("de", "Druckerwarteschlange", "en", "queue"),
        ("nl", "vergaderruimte", "cs", "zasedačka"),
    ])
    func languagesMeet(one: String, text: String, other: String, translation: String) {
        #expect(!Self.keys(text, one).isDisjoint(with: Self.keys(translation, other)))
    }

    @Test(arguments: [
        ("en", "printers", "printer"), ("de", "Häuser", "Haus"), ("de", "koennte Geraete", "Geräte"),
        ("pl", "faktury", "faktura"),
        ("cs", "faktury", "faktura"), ("fr", "chaises", "chaise"),
    ])
    func endingsDoNotMatter(language: String, word: String, other: String) {
        #expect(!Self.keys(word, language).isDisjoint(with: Self.keys(other, language)))
    }

    @Test(arguments: [
        ("en", "Thank you very much, kind regards"), ("de", "Vielen Dank und viele Grüße"),
        ("fr", "Merci beaucoup, cordialement"),
        ("es", "Muchas gracias, un saludo"), ("pl", "Z góry dziękuję, pozdrawiam"), ("en", "4711 12:30 555"),
    ])
    func courtesiesSayNothing(language: String, text: String) {
        #expect(NeedWords(subject: "", text: text, language: language).isEmpty)
    }

    @Test(arguments: [
        String(repeating: "word ", count: 50_000), (0..<3000).map { "zq\($0)x" }.joined(separator: " "),
        String(repeating: "a", count: 100_000), String(repeating: "\u{301}", count: 9000), "\u{0}\u{202E}", "",
    ])
    func hostileTextIsBounded(text: String) {
        let words = NeedWords(subject: text, text: text, language: "und")
        #expect(words.terms.count <= NeedWords.maximumTerms)
        #expect(words.terms.allSatisfy { $0.weight > 0 && $0.weight.isFinite })
        #expect(words.subject.utf8.count <= NeedWords.maximumPhraseBytes)
        for category in [Category.complaint, .request] {
            #expect(words.sentence(as: category).utf8.count <= NeedWords.maximumPhraseBytes)
        }
    }

    @Test func theSameTextHasTheSameTerms() {
        let text = "The dock loses both screens after the update, several times a day."
        let one = NeedWords(subject: "dock", text: text, language: "en")
        #expect(one == NeedWords(subject: "dock", text: text, language: "en"))
    }
}
