import Testing
import Words

@testable import Themes

@Suite("What concepts are called in names")
struct ConceptLabelTests {
    private static let rows = [
        ConceptLabel.devicesRows, ConceptLabel.servicesRows, ConceptLabel.placesRows, ConceptLabel.needsRows,
    ].flatMap { $0.split(separator: "\n") }

    @Test("each row is of a concept that there is, once, and has what it is called in nine languages, or in none")
    func rowsAreWhole() {
        let known = Set(Concept.all.map(\.name))
        var seen: Set<String> = []
        for row in Self.rows {
            let parts = row.split(separator: " ", maxSplits: 1)
            let name = String(parts[0])
            #expect(known.contains(name), "\(name)")
            #expect(seen.insert(name).inserted, "\(name)")
            guard parts.count > 1 else { continue }
            let texts = parts[1].split(separator: "|", omittingEmptySubsequences: false)
            #expect(texts.count == WrittenLanguage.allCases.count, "\(name)")
            #expect(texts.allSatisfy { !$0.isEmpty && $0.first != " " && $0.last != " " }, "\(name)")
        }
        #expect(seen.count > 200)
    }

    @Test func aLabelIsOfALanguage() throws {
        let place = try #require(Concept.all.firstIndex { $0.name == "battery" })
        let label = try #require(ConceptLabel.of(UInt16(place)))
        #expect(label.text(in: "de") == "Akku" && label.text(in: "cs") == "baterie" && label.text(in: "xx") == nil)
        #expect(label.role == .thing && !label.isNeed)
    }
}
