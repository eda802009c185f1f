import Testing

@testable import Triage

struct TokenizerTests {
    @Test(arguments: [
        ("Läuft NICHT mehr", "lauft nicht mehr"),
        ("can't, it’s won't", "cant its wont"),
        ("l'appli n’arrive", "l appli n arrive"),
        ("edu-roam wi fi", "edu roam wi fi"),
        ("Raum 1.204, 9:30 Uhr", "raum 0 0 0 0 uhr"),
        ("Łódź Straße œuvre", "lodz strasse oeuvre"),
        ("Why?? Now! :) :-) :(", "why ?? now ! :) :("),
        ("write to a.b@example.org or https://x.org/vpn", "write to <mail> or <link> https x org vpn"),
        ("cafe\u{301} 👍", "cafe 👍"),
        ("Не работает", "не работает"),
        ("", ""),
    ])
    func folds(_ text: String, _ expected: String) {
        let words = TokenizedText(subject: "", text: text)
        let found = words.tokens.map { String(decoding: words.bytes(of: $0), as: UTF8.self) }
        #expect(found.joined(separator: " ") == expected)
    }

    @Test func keepsTheWayBack() {
        let words = TokenizedText(subject: "Drucker HÄNGT", text: "seit\n heute")
        #expect(words.phrase(from: 0, through: 1) == "Drucker HÄNGT")
        #expect(words.phrase(from: 2, through: 3) == "seit heute")
        #expect(words.tokens.map(\.isSubject) == [true, true, false, false])
        #expect(words.tokens.map(\.isCapitals) == [false, true, false, false])
    }

    @Test(
        "what is one character to the eye is shown whole",
        arguments: ["passe 👏🏾 bien", "passe 👩‍🚀 bien", "passe 🇩🇪 bien"]
    )
    func showsWholeCharacters(text: String) {
        let words = TokenizedText(subject: "", text: text)
        let inner = words.tokens.indices.dropFirst().dropLast()
        for index in inner {
            let shown = words.phrase(from: index, through: index)
            #expect(text.split(separator: " ").map(String.init).contains(shown), "\(shown)")
        }
        #expect(!inner.isEmpty && words.wholeCharacters(0...0) == 0...0)
    }

    @Test func sentencesAndSubjectEndPairs() {
        let words = TokenizedText(subject: "VPN", text: "Down. Help! Now")
        #expect(Set(words.tokens.map(\.sentence)).count == 4)
    }

    @Test(arguments: ["a", " ", "!", "@", "'", "ä", "👍", "https://", "\u{301}", "\0", "a@", "-", "1", ".\n"])
    func looksAtABoundedPart(_ piece: String) {
        let text = String(repeating: piece, count: 1_000_000 / piece.utf8.count)
        let words = TokenizedText(subject: text, text: text)
        #expect(words.source.count <= TokenizedText.maximumSubjectBytes + TokenizedText.maximumTextBytes + 1)
        #expect(words.tokens.count <= words.source.count)
        #expect(String(validating: words.source, as: UTF8.self) != nil)
    }
}
