import Testing

@testable import Reading

@Suite struct PhraseTableTests {
    private struct Lists: OptionSet, Sendable {
        let rawValue: Int

        static let a = Lists(rawValue: 1)
        static let b = Lists(rawValue: 2)
        static let c = Lists(rawValue: 4)
    }

    private static let table = PhraseTable<Lists>([
        ("by the way, way, print*, pc, wi fi, bildschirm*, fehlermeldung*", .a),
        ("printer, by, mot de passe, donaudampfschifffahrtsgesellschaft", .b), ("printer, printer works", .c),
    ])

    @Test(arguments: [
        // The lists of all phrases that begin there, and not those of a part of a word.
        ("by the way", 0, 3), ("by the ways", 0, 2), ("byways", 0, 0), ("the way", 1, 1), ("away", 0, 0),
        ("printer", 0, 7), ("printers", 0, 1), ("print", 0, 1), ("prin", 0, 0), ("printer works", 0, 7),
        // A phrase does not go on beyond the text.
        ("by the", 0, 2), ("mot de", 0, 0), ("mot de passe", 0, 2),
        // Marks, capitals, what stands between words.
        ("WI-FI", 0, 1), ("Wi\u{A0}Fi", 0, 1), ("Wi\u{2013}Fi", 0, 1), ("wifi", 0, 0), ("PC", 0, 1), ("pcs", 0, 0),
        ("Mot d\u{E9} pass\u{E9}", 0, 2), ("Mot de\u{301} passe", 0, 2), ("рс", 0, 0), ("pсs", 0, 0),
        // Long stems, and words of which only the first letters are compared.
        ("Bildschirm", 0, 1), ("Bildschirme", 0, 1), ("Bildschir", 0, 0), ("Fehlermeldungen", 0, 1),
        ("Fehlermeldun", 0, 0), ("Donaudampfschifffahrtsgesellschaft", 0, 2), ("Donaudampfschifffahrt", 0, 2),
        ("Donaudampfschiffsfahrt", 0, 0),
    ])
    func findsPhrases(text: String, index: Int, lists: Int) {
        let words = PlainLetters.words(of: Array(text.utf8)[...], limit: 10)
        #expect(Self.table.lists(at: index, of: words).rawValue == lists)
    }

    @Test(arguments: [
        ("K\u{F6}nnen KOENNEN konnen", [true, true, true]), ("Stra\u{DF}e STRASSE strase", [true, true, false]),
        ("teuer teur", [true, true]), ("\u{15B}wiat swiat \u{15B}wi\u{105}t", [true, true, true]),
        ("Привет привет приветы", [true, true, false]),
    ])
    func writesWordsAlike(text: String, isLikeFirst: [Bool]) {
        let words = PlainLetters.words(of: Array(text.utf8)[...], limit: 10)
        #expect(words.map { $0.spelling == words[0].spelling } == isLikeFirst)
    }

    /// Five letters, of any script.
    @Test(arguments: [
        ("drucker druckern", true), ("drucker drucken", true), ("drucker druck", true), ("druck druc", false),
        ("tr tra", false), ("принтер принтеры", true), ("принтер приниер", false), ("принт 12345", false),
    ])
    func hasTopics(text: String, isOne: Bool) {
        let words = PlainLetters.words(of: Array(text.utf8)[...], limit: 10)
        #expect((words[0].topic == words[1].topic) == isOne)
    }

    @Test func stopsAtTheLimit() {
        #expect(PlainLetters.words(of: Array("a b c d".utf8)[...], limit: 3).count == 3)
        #expect(PlainLetters.words(of: Array("ab \u{E9}".utf8).dropLast(), limit: 3).count == 1)
    }
}
