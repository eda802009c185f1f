import Testing
import Typesetting

@Suite struct CountedPhraseTests {
    static let forms = CountedPhrase("one", "few", "many")

    @Test(arguments: [
        ("en", 0, "many"), ("en", 1, "one"), ("en", 21, "many"),
        ("de", 1, "one"), ("de", 2, "many"),
        ("fr", 0, "one"), ("fr", 1, "one"), ("fr", 2, "many"),
        ("cs", 1, "one"), ("cs", 3, "few"), ("cs", 5, "many"), ("cs", 22, "many"), ("cs", 0, "many"),
        ("pl", 1, "one"), ("pl", 3, "few"), ("pl", 5, "many"), ("pl", 12, "many"), ("pl", 22, "few"),
        ("pl", 21, "many"),
    ])
    func choosesTheForm(language: String, count: Int, form: String) {
        let phrase = language == "cs" || language == "pl" ? Self.forms : CountedPhrase("one", "many")
        #expect(phrase.form(for: count, in: language) == form)
    }

    @Test func fillsPlacesOnceAndKeepsUnknownOnes() {
        #expect("{a} and {b} {c}".filled(["a": "{b}", "b": "2"]) == "{b} and 2 {c}")
        #expect("open { brace".filled([:]) == "open { brace")
    }
}
