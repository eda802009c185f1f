import Testing

@testable import Outages

@Suite struct NegativeBinomialTests {
    /// Reference values from an independent sum over log-gamma terms.
    @Test(arguments: [
        (0.025, 1.3, 4, 8.277378e-05), (0.1, 1.3, 4, 4.685554e-04), (1.0, 2.0, 8, 3.906250e-03),
        (5.0, 2.0, 12, 3.840637e-02), (2.0, 1.5, 12, 2.851088e-04),
    ])
    func tails(mean: Double, overdispersion: Double, count: Int, expected: Double) {
        let tail = NegativeBinomial(mean: mean, overdispersion: overdispersion).tail(count)
        #expect(abs(tail - expected) / expected < 1e-5)
    }

    @Test func edges() {
        let usual = NegativeBinomial(mean: 3, overdispersion: 1.3)
        #expect(usual.tail(0) == 1)
        #expect(usual.tail(3) == 1)
        #expect(usual.tail(100_000) == 0)
        #expect(NegativeBinomial(mean: 100_000, overdispersion: 3).tail(101_000) > 0)
        #expect(NegativeBinomial(mean: 0, overdispersion: 2).tail(1) == 0)
    }
}
