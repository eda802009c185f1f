import Testing

@testable import Feedback

struct CategoryWordsTests {
    @Test(
        arguments: [
            ("outage", Tray.outage), (" Outage! ", .outage), ("STÖRUNG", .outage), ("stoerung", .outage),
            ("Storung.", .outage), ("„Störung“", .outage), ("Sto\u{308}rung", .outage), ("réclamation", .complaint),
            ("reclamation", .complaint),
            ("> Réclamation", .complaint), ("wniosek", .request), ("prośba", .request), ("prosba", .request),
            ("žádost", .request), ("zadost", .request), ("Není", nil), ("Frage", .question), ("Wunsch\r\n", .request),
            ("Lob", .praise), ("something\u{A0}else", .other), ("Thank you", nil), ("qualcos’altro", .other),
            ("not feedback", .other),
            ("Sonstiges", .other), ("", nil), ("!!!", nil), ("no outage", nil), ("outage?!", .outage),
            ("the outage is over", nil),
            ("12 outage", nil), (String(repeating: "outage ", count: 1000), nil), ("unsure", nil),
            ("\u{202E}outage", .outage),
        ] as [(String, Tray?)]
    )
    func aWordIsUnderstood(word: String, tray: Tray?) {
        #expect(CategoryWords.tray(for: word) == tray)
    }

    /// What is offered must be understood, as what it was offered for: also a word of one language that another one has too.
    @Test(arguments: CategoryWords.languages.sorted())
    func whatIsOfferedIsUnderstood(language: String) {
        let words = CategoryWords.words(in: language)
        #expect(words.map(\.tray) == [.outage, .complaint, .request, .question, .praise, .other])
        for (tray, word) in words {
            #expect(CategoryWords.tray(for: word) == tray, "\(word)")
            #expect(CategoryWords.tray(for: word.uppercased() + ".") == tray, "\(word)")
        }
        #expect(Set(words.map(\.word)).count == words.count)
    }

    @Test func nineLanguagesAreSpoken() {
        #expect(CategoryWords.languages == ["en", "de", "fr", "es", "pl", "it", "pt", "nl", "cs"])
        #expect(CategoryWords.words(in: "ja").map(\.word) == CategoryWords.words(in: "en").map(\.word))
    }

    @Test func noWordMeansTwoThings() {
        var meanings: [String: Set<Tray>] = [:]
        for (tray, words) in CategoryWords.table.values.joined() {
            for word in words { meanings[CategoryWords.folded(word), default: []].insert(tray) }
        }
        #expect(meanings.filter { $0.value.count > 1 }.isEmpty)
    }
}
