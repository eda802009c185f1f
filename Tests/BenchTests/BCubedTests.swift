import Testing

@testable import earshot_bench

@Suite("B-cubed")
struct BCubedTests {
    private static let truth = ["a", "a", "a", "b", "b", "c"]

    @Test func whatIsRightIsOne() {
        let score = BCubed(found: [5, 5, 5, 2, 2, 9], truth: Self.truth, counted: Array(0..<6))
        #expect(score.precision == 1 && score.recall == 1 && score.f1 == 1)
    }

    @Test func allInOneHasFullRecall() {
        let score = BCubed(found: [1, 1, 1, 1, 1, 1], truth: Self.truth, counted: Array(0..<6))
        #expect(score.recall == 1)
        // (3·3/6 + 2·2/6 + 1/6) / 6
        #expect(abs(score.precision - 14.0 / 36) < 1e-12)
    }

    @Test func eachAloneHasFullPrecision() {
        let score = BCubed(found: [1, 2, 3, 4, 5, 6], truth: Self.truth, counted: Array(0..<6))
        #expect(score.precision == 1)
        // (3·1/3 + 2·1/2 + 1) / 6
        #expect(abs(score.recall - 0.5) < 1e-12)
    }

    @Test func aPartIsAveragedOverAmongAll() {
        let score = BCubed(found: [1, 1, 1, 1, 2, 2], truth: Self.truth, counted: [3])
        #expect(score.precision == 0.25)
        #expect(score.recall == 0.5)
    }

    @Test func nothingIsNothing() {
        #expect(BCubed(found: [], truth: [String](), counted: []).f1 == 0)
    }
}
