import Testing

@testable import Outages

@Suite struct NegativeBinomialTests {
    /// Reference values from an independent sum over factorials in exact fractions.
    @Test(arguments: [
        (0.025, 1.0, 4, 3.538869706e-07), (0.1, 1.0, 4, 6.830134554e-05), (1.0, 2.0, 8, 9.653000051e-04),
        (5.0, 5.0, 20, 7.719397545e-04), (21.0, 10.0, 60, 2.158888903e-04), (0.1, .infinity, 4, 3.846833925e-06),
        (2, .infinity, 12, 1.364615160e-06),
    ])
    func tails(mean: Double, size: Double, count: Int, expected: Double) {
        let tail = NegativeBinomial(mean: mean, size: size).tail(count)
        #expect(abs(tail - expected) / expected < 1e-6)
    }

    @Test func edges() {
        let usual = NegativeBinomial(mean: 3, size: 10)
        #expect(usual.tail(0) == 1)
        #expect(usual.tail(3) == 1)
        #expect(usual.tail(100_000) == 0)
        #expect(NegativeBinomial(mean: 100_000, size: 50_000).tail(101_000) > 0)
        #expect(NegativeBinomial(mean: 0, size: 2).tail(1) == 0)
    }

    @Test func aLargeSizeIsPoissons() {
        let (large, infinite) = (NegativeBinomial(mean: 2, size: 9e5), NegativeBinomial(mean: 2, size: .infinity))
        #expect(abs(large.tail(9) / infinite.tail(9) - 1) < 1e-4)
    }

    @Test func quietServicesAreNearlyPoissons() {
        let (wide, narrow) = (NegativeBinomial(mean: 0.01, size: 1), NegativeBinomial(mean: 0.01, size: .infinity))
        #expect(wide.tail(4) < 1e-7)
        #expect(narrow.tail(4) < wide.tail(4))
    }
}
