import Testing

@testable import Reading

@Suite struct LanguageTallyTests {
    /// As many rows of the greatest weight as a text of the most bytes can have, and more: no lane runs over into its neighbour.
    @Test(arguments: [1, 5, 64, 65])
    func addsUp(rowsAtOnce: Int) {
        let weights = (0..<20).map { place in UInt8(place % 3 == 0 ? LanguageTally.maximumWeight : UInt8(place)) }
        let row = weights.enumerated().reduce(LanguageTally.Row.zero) {
            $0 | LanguageTally.row(weight: $1.element, at: $1.offset)
        }
        var tally = LanguageTally()
        var rows = 0
        while rows < 8 * LanguageWords.maximumBytes {
            var lanes = LanguageTally.Lanes()
            for _ in 0..<rowsAtOnce { lanes.add(row) }
            tally.add(lanes, count: rowsAtOnce)
            rows += rowsAtOnce
        }
        #expect(tally.features == rows)
        #expect(array(tally.totals) == weights.map { Int($0) * rows })
        var twice = tally
        twice.merge(tally)
        #expect(array(twice.totals) == weights.map { Int($0) * rows * 2 })
    }

    private func array(_ totals: LanguageTally.Totals) -> [Int] { totals.indices.map { totals[$0] } }
}
