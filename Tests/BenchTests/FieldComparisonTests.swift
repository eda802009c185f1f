import Testing

@testable import earshot_bench

@Suite("Texts as they are compared")
struct FieldComparisonTests {
    struct Loose: Sendable, CustomTestStringConvertible {
        let text: String
        let words: String
        let letters: String
        var testDescription: String { text.debugDescription }
    }

    @Test(arguments: [
        Loose(text: "", words: "", letters: ""),
        Loose(text: " \n", words: "", letters: ""),
        Loose(text: " one\r\n\ttwo ", words: "one two", letters: "onetwo"),
        Loose(text: "no\u{A0}break\u{3000}here", words: "no break here", letters: "nobreakhere"),
        Loose(text: "zero\u{200B}\u{FEFF}width\u{AD}", words: "zerowidth", letters: "zerowidth"),
        // NFC: what is written with a combining mark is the same letter.
        Loose(text: "u\u{308}ber", words: "\u{FC}ber", letters: "\u{FC}ber"),
        Loose(text: "a\u{0}b", words: "a\u{0}b", letters: "a\u{0}b"),
        Loose(text: "ä\u{0}b", words: "ä b", letters: "äb"),
    ])
    func loosens(_ loose: Loose) {
        #expect(LooseText.words(loose.text) == Array(loose.words.utf8))
        #expect(LooseText.letters(loose.text) == Array(loose.letters.utf8))
    }

    @Test(arguments: [
        ("", "", true), ("abcab", "cab", true), ("abcab", "cac", false), ("ab", "abc", false), ("ab", "", true),
    ])
    func finds(_ haystack: String, _ needle: String, _ isThere: Bool) {
        #expect(LooseText.holds(Array(haystack.utf8), Array(needle.utf8)) == isThere)
    }

    enum Rule: String, Sendable {
        case same, sameButCase, address, list, name

        func holds(_ got: String, _ want: String) -> Bool {
            switch self {
            case .same: FieldComparison.isSame(got, want)
            case .sameButCase: FieldComparison.isSameButCase(got, want)
            case .address: FieldComparison.isSameAddress(got, want)
            case .list: FieldComparison.isSameList(got, want)
            case .name: FieldComparison.isSameName(got, want)
            }
        }
    }

    @Test(arguments: [
        (Rule.same, "<1@a>", "1@a", true), (.same, "One  two", "One two", true), (.same, "One", "one", false),
        (.same, "", "<>", true), (.sameButCase, "ONE two", "onetwo", true),
        (.address, "A@B.example", "a@b.example", true),
        (.address, "<a@b>", "a@b", false), (.list, "a@b, c@d", "a@b", true), (.list, "a@b", "a@b, c@d", true),
        (.list, "", "a@b", false), (.list, "x@y", "a@b", false), (.name, "\"Ada B\"", "Ada B", true),
        (.name, "Ada", "Ben", false),
    ])
    func compares(_ rule: Rule, _ got: String, _ want: String, _ isSame: Bool) {
        #expect(rule.holds(got, want) == isSame)
    }

    @Test(arguments: [
        ("one\ntwo", "onetwothree", false), ("one\n\nfour", "onetwothree", true), ("", "", false), (" \n ", "", false),
        ("a b", "xaby", false),
    ])
    func looksForLostLines(_ text: String, _ letters: String, _ isMissing: Bool) {
        #expect(FieldComparison.hasLine(of: text, missingIn: Array(letters.utf8)) == isMissing)
    }
}
