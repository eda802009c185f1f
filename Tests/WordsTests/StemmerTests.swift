import Testing
import Words

@Suite struct StemmerTests {
    @Test(
        "endings go",
        arguments: [
            ("en", "printers", "printer"), ("de", "druckern", "druck"), ("fr", "imprimantes", "imprim"),
            ("es", "impresoras", "impresor"),
        ]
    )
    func stems(language: String, word: String, stem: String) {
        let stemmer = Stemmer(language: language)
        let found = stemmer?.stem(word)
        #expect(found == stem)
    }

    @Test func anUnknownLanguageHasNone() {
        let isKnown = Stemmer(language: "xx") != nil
        #expect(!isKnown)
    }
}
