import Testing

@testable import Outages

/// Floors, a little below what was measured: a change of words or weights that groups worse is noticed.
@Suite struct GroupingAgreementTests {
    @Test(arguments: [false, true])
    func shortReportsAreGroupedByFailure(heldOut: Bool) throws {
        let agreement = try Agreement(LabelledReports().grouped(heldOut: heldOut))
        print("short reports, held out \(heldOut): \(agreement)")
        #expect(agreement.pairPrecision > 0.95, "\(agreement)")
        #expect(agreement.pairRecall > 0.93, "\(agreement)")
        #expect(agreement.score > 0.96, "\(agreement)")
    }

    @Test(arguments: [false, true])
    func ramblingReportsAreSeldomGroupedWrongly(heldOut: Bool) throws {
        let agreement = try Agreement(LabelledReports("rambling.txt").grouped(heldOut: heldOut))
        print("rambling reports, held out \(heldOut): \(agreement)")
        #expect(agreement.pairPrecision > 0.8, "\(agreement)")
        #expect(agreement.pairRecall > 0.4, "\(agreement)")
        #expect(agreement.score > 0.62, "\(agreement)")
    }

    @Test func thereAreEnoughReportsToMeasureBy() throws {
        let lines = try LabelledReports().lines
        #expect(lines.count >= 200)
        #expect(Set(lines.map(\.failure)).count >= 25)
        #expect(Set(lines.map(\.language)).count >= 5)
        #expect(
            Set(lines.filter(\.isHeldOut).map(\.failure)).isDisjoint(
                with: lines.filter { !$0.isHeldOut }.map(\.failure)
            )
        )
    }
}
