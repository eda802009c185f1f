import Testing
import Typesetting

@Suite struct TextColumnsTests {
    @Test func wrapsAtWords() {
        let lines = TextColumns(width: 12).lines("the quick brown fox", first: "- ", rest: "  ")
        #expect(lines == ["- the quick", "  brown fox"])
    }

    @Test func breaksAWordWiderThanALine() {
        let lines = TextColumns(width: 10).lines("see https://example.org/path ok", rest: " ")
        #expect(lines.allSatisfy { TextColumns.columns(of: $0) <= 10 })
        #expect(lines.map { $0.drop { $0 == " " } }.joined().contains("example.org/path"))
    }

    @Test func countsWideCharactersTwice() {
        let lines = TextColumns(width: 10).lines("ネットワークが切れます")
        #expect(lines.count == 3)
        #expect(lines.allSatisfy { TextColumns.columns(of: $0) <= 10 })
    }

    @Test(arguments: [(0.0, 0), (0.001, 1), (0.5, 10), (1.0, 20), (7.0, 20)])
    func drawsBars(share: Double, columns: Int) {
        #expect(TextColumns.bar(share, of: 20).count == columns)
    }
}
