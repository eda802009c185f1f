internal import Feedback
internal import Glibc

/// Numbers drawn from the distributions that a simulated year is made of.
struct RandomDraws {
    private var generator: SplitMix64

    init(seed: UInt64) {
        generator = SplitMix64(seed: seed)
    }

    /// From 0, without 1.
    mutating func unit() -> Double { Double(generator.next() >> 11) / Double(1 << 53) }

    /// From 0, without `count`.
    mutating func index(_ count: Int) -> Int { Int(unit() * Double(count)) }

    /// One of the indices, each as often as its weight says; the weights sum to more than 0.
    mutating func index(weights: [Double]) -> Int {
        var rest = unit() * weights.reduce(0, +)
        for (index, weight) in weights.enumerated() {
            if rest < weight { return index }
            rest -= weight
        }
        return weights.count - 1
    }

    /// By products of uniform numbers (Knuth, The Art of Computer Programming, volume 2, 3.4.1); a large mean is taken in halves.
    mutating func poisson(_ mean: Double) -> Int {
        guard mean > 0 else { return 0 }
        if mean > 30 { return poisson(mean / 2) + poisson(mean / 2) }
        let limit = exp(-mean)
        var count = 0
        var product = unit()
        while product > limit {
            count += 1
            product *= unit()
        }
        return count
    }

    /// Mean `shape`, scale 1: Marsaglia and Tsang, "A simple method for generating gamma variables", ACM Transactions on Mathematical
    /// Software 26, 2000; below 1 by their note on a uniform number's root.
    mutating func gamma(_ shape: Double) -> Double {
        if shape < 1 {
            let larger = gamma(shape + 1)
            return larger * pow(1 - unit(), 1 / shape)
        }
        let d = shape - 1.0 / 3
        let c = 1 / (9 * d).squareRoot()
        while true {
            let x = normal()
            let root = 1 + c * x
            guard root > 0 else { continue }
            let v = root * root * root
            if log(1 - unit()) < x * x / 2 + d - d * v + d * log(v) { return d * v }
        }
    }

    /// Box and Muller.
    private mutating func normal() -> Double {
        (-2 * log(1 - unit())).squareRoot() * cos(2 * .pi * unit())
    }
}
