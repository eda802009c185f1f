import Testing

@testable import Embeddings

@Suite("What of a mail is embedded")
struct EmbeddedTextTests {
    @Test("subject and text, white space collapsed, controls gone")
    func plain() {
        #expect(
            EmbeddedText.of(subject: " VPN \u{0} down", text: "It is\r\n\r\ndown.\u{1B}[2J ")
                == "VPN down\nIt is down. [2J"
        )
        #expect(EmbeddedText.of(subject: "", text: "x") == "x")
        #expect(EmbeddedText.of(subject: "x", text: " \n ") == "x")
        #expect(EmbeddedText.of(subject: "\u{0}", text: "\n").isEmpty)
    }

    @Test("cut at the limit, between scalars", arguments: ["x", "ü", "語", "👩‍👩‍👧", "e\u{301}"])
    func cut(_ unit: String) {
        for padding in 0..<4 {
            let text = String(repeating: "a", count: padding) + String(repeating: unit, count: 40_000)
            let kept = EmbeddedText.of(subject: "", text: text)
            #expect(kept.utf8.count <= EmbeddedText.maximumBytes && kept.utf8.count > EmbeddedText.maximumBytes - 4)
            #expect(text.unicodeScalars.starts(with: kept.unicodeScalars))
        }
    }
}
