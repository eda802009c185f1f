import Testing

@testable import Reading

/// What phrases are looked up with finds what comparing each of them would find.
@Suite struct PhraseLookupTests {
    /// Every scalar there is, a few to a text, in lower case as the standard library has it.
    @Test(arguments: 0..<17)
    func lowersEveryScalar(plane: UInt32) {
        var text = ""
        for value in (plane << 16)..<((plane + 1) << 16) {
            guard let scalar = Unicode.Scalar(value) else { continue }
            text.unicodeScalars.append(scalar)
            guard text.utf8.count >= 12 else { continue }
            check(Array(text.utf8)[...])
            text = ""
        }
        check(Array(text.utf8)[...])
    }

    /// Bytes that are no UTF-8 become what the standard library makes of them.
    @Test(
        arguments: [
            [0x41, 0xC3], [0xC3, 0x84, 0xC3], [0xC0, 0x80, 0x41], [0xE2, 0x80], [0xED, 0xA0, 0x80], [0xE0, 0x80, 0x80],
            [0xF0, 0x9F, 0x98], [0xF5, 0x80, 0x80, 0x80], [0xF0, 0x80, 0x80, 0x80], [0x80, 0x41], [0xFF], [0xC4, 0xB0],
            [0xF4, 0x90, 0x80, 0x80], [],
        ] as [[UInt8]]
    )
    func lowersBrokenText(bytes: [UInt8]) { check(bytes[...]) }

    private func check(_ bytes: ArraySlice<UInt8>) {
        let expected = Array(String(decoding: bytes, as: UTF8.self).lowercased().utf8)
        #expect(LowerCase.of(bytes) == expected)
    }

    private static let prefixes: PrefixSet = ["tel", "telefon", "größe", "t", "电话"]

    @Test(arguments: [
        ("Telefonat", 7), ("tel: 1", 3), ("TELEFON", 7), ("x", nil), ("", nil), ("t", 1), ("电话 1", 6), ("größe", 7),
        ("gr", nil),
    ])
    func findsTheLongestBeginning(text: String, length: Int?) {
        #expect(Self.prefixes.longest(Array(text.utf8)[...]) { _ in true } == length)
    }

    @Test func findsTheLongestWantedBeginning() {
        #expect(Self.prefixes.longest(Array("telefon".utf8)[...]) { $0 < 7 } == 3)
        #expect(Self.prefixes.holds(Array("TEL".utf8)[...]))
        #expect(!Self.prefixes.holds(Array("te".utf8)[...]))
    }

    @Test(arguments: [("GRÖSSE", false), ("GRÖßE", true), ("größe", true), ("grösse", false), ("ÄT", false)])
    func beginsInAnyCase(text: String, isFound: Bool) {
        #expect(Self.prefixes.begin(anyCase: Array(text.utf8)[...]) == isFound)
    }

    @Test func joinsBeginnings() {
        let joined = PrefixSet(joining: Self.prefixes, PrefixSet(["abc", "wörter"] as SubstringSet))
        for text in ["telefon", "wörter", "abcd"] { #expect(joined.begin(Array(text.utf8)[...])) }
        #expect(!joined.begin(Array("ab".utf8)[...]))
    }

    @Test(arguments: [
        ("und gesendet", true), ("GESENDET", true), ("gesende", false), ("", false), ("t", false), ("GÖNDERILDI", true),
        ("から送信", true), ("x gönderildi", true), ("gönderild", false),
    ])
    func endsInAnyCase(text: String, isFound: Bool) {
        let suffixes: SuffixSet = ["gesendet", "gönderildi", "から送信"]
        #expect(suffixes.end(anyCase: Array(text.utf8)[...]) == isFound)
    }

    @Test(arguments: [
        ("a confidential notice, confidential", 1, 1), ("notice", 0, 1), ("confidentia", 0, 0), ("no", 0, 0),
        ("", 0, 0),
        ("not liablex, disclosure", 3, 0), ("disclose liable confidential notice", 3, 1),
    ])
    func countsDifferentPieces(text: String, first: Int, second: Int) {
        let pieces: SubstringSet = ["confidential", "disclos", "liable", "not liable"]
        let joined = SubstringSet(pieces.phrases + (["notice"] as SubstringSet).phrases)
        var marks = PhraseMarks(joined.count)
        joined.visit(Array(text.utf8)[...]) { phrase in
            marks.insert(phrase)
            return true
        }
        #expect(marks.count(in: 0..<pieces.count) == first)
        #expect(marks.count(in: pieces.count..<joined.count) == second)
        #expect(pieces.occurs(in: Array(text.utf8)) == (first > 0))
    }

    /// What nearly every line is passed by must be there whenever the closer look would find something.
    @Test(arguments: [
        ("---- Original Message ----", LineClues.separator), ("From: Anna", .field), ("*From:* Anna", .field),
        ("差出人：Anna", .field), ("##- reply above this line -##", .replyMarker),
        ("Please type your reply above this line", .replyMarker), ("On Monday Anna wrote:", .attributionEnd),
        ("On Monday Anna wrote", .attributionEnd), ("… Anna <anna@example.org>", .attributionEnd),
        ("écrit : --", .attributionEnd), ("--", .attributionEnd), ("写道：", .attributionEnd),
        ("Le lundi Anna a écrit", .attributionEnd),
    ])
    func seesClues(text: String, clue: LineClues) {
        #expect(TextLine(Array(text.utf8)[...], mark: nil).clues.contains(clue))
    }

    @Test(arguments: ["The scanner is broken.", "", "Hello Bob,", "Grüße"])
    func seesNoClues(text: String) {
        #expect(TextLine(Array(text.utf8)[...], mark: nil).clues.isEmpty)
    }
}
