import Feedback
import Testing

@testable import Outages

@Suite struct RandomDrawsTests {
    /// The first numbers of seed 1234567, as published with the algorithm.
    @Test func splitMix64() {
        var generator = SplitMix64(seed: 1_234_567)
        let numbers = (0..<5).map { _ in generator.next() }
        #expect(
            numbers == [
                6_457_827_717_110_365_317, 3_203_168_211_198_807_973, 9_817_491_932_198_370_423,
                4_593_380_528_125_082_431, 16_408_922_859_458_223_821,
            ]
        )
    }

    @Test(arguments: [0.2, 3, 75])
    func poissonHasItsMeanAndVariance(mean: Double) {
        var draws = RandomDraws(seed: 1)
        check((0..<40_000).map { _ in Double(draws.poisson(mean)) }, mean: mean, variance: mean)
    }

    @Test(arguments: [0.3, 1, 12])
    func gammaHasItsMeanAndVariance(shape: Double) {
        var draws = RandomDraws(seed: 2)
        check((0..<40_000).map { _ in draws.gamma(shape) }, mean: shape, variance: shape)
    }

    @Test func weightsDecideHowOften() {
        var draws = RandomDraws(seed: 3)
        let drawn = (0..<10_000).map { _ in draws.index(weights: [1, 0, 3]) }
        #expect(!drawn.contains(1))
        #expect(abs(Double(drawn.count { $0 == 2 }) / 10_000 - 0.75) < 0.02)
    }

    private func check(_ numbers: [Double], mean: Double, variance: Double) {
        let average = numbers.reduce(0, +) / Double(numbers.count)
        let spread = numbers.reduce(0) { $0 + ($1 - average) * ($1 - average) } / Double(numbers.count)
        #expect(abs(average / mean - 1) < 0.03)
        #expect(abs(spread / variance - 1) < 0.06)
    }
}
