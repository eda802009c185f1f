import Testing

@testable import Feedback

@Suite struct NewsWordTests {
    @Test("no word means two things, and none of them says what a mail is", arguments: NewsWord.languages.sorted())
    func unambiguous(language: String) throws {
        let words = try #require(NewsWord.table[language])
        #expect(Set(words.map(\.0)) == Set(NewsWord.allCases))
        for (meaning, spellings) in words {
            for word in spellings {
                #expect(NewsWord(word) == meaning, "\(word)")
                #expect(CategoryWords.tray(for: word) == nil, "\(word)")
            }
        }
    }

    @Test(arguments: ["", "stop the lift", "no idea", "ok", "danke", String(repeating: "stop ", count: 40)])
    func anythingElseIsNone(text: String) {
        #expect(NewsWord(text) == nil)
    }

    @Test(arguments: [("STOP!", NewsWord.stop), (" Não. ", .no), ("SÌ", .yes), ("désabonner", .stop)])
    func caseMarksAndAccentsAreNothing(text: String, word: NewsWord) {
        #expect(NewsWord(text) == word)
    }
}
