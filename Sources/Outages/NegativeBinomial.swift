internal import Glibc

/// Counts with more variance than Poisson's: mean μ, variance μ + μ²/k. Poisson's own for an infinite k.
///
/// They arise where the load of an hour is itself drawn, with mean μ and a coefficient of variation of 1/√k, and do so for
/// any part of that hour with the same k.
struct NegativeBinomial {
    let mean: Double
    /// k, above 0.
    let size: Double

    /// The probability of `count` or more. Exact to about 1e-9 of itself for means and counts up to 100,000.
    func tail(_ count: Int) -> Double {
        guard count > 0, mean > 0 else { return count > 0 ? 0 : 1 }
        guard Double(count) > mean else { return 1 }
        // From P(count) on by P(n + 1) / P(n) = (n + k) / (n + 1) · μ / (μ + k): only positive terms, nothing cancels.
        let isPoisson = size > Self.poissonSize
        let decay = isPoisson ? mean : mean / (mean + size)
        var term = exp(isPoisson ? logarithmOfPoisson(count) : logarithm(count))
        var sum = 0.0
        var n = Double(count)
        while term > sum * 1e-12 {
            sum += term
            term *= (isPoisson ? 1 : n + size) / (n + 1) * decay
            n += 1
        }
        return min(1, sum)
    }

    /// Above it the logarithms of two large factorials would cancel.
    private static let poissonSize = 1e6

    private func logarithm(_ count: Int) -> Double {
        let n = Double(count)
        return lgamma(n + size).0 - lgamma(size).0 - lgamma(n + 1).0
            - size * log1p(mean / size) + n * log(mean / (mean + size))
    }

    private func logarithmOfPoisson(_ count: Int) -> Double {
        Double(count) * log(mean) - mean - lgamma(Double(count) + 1).0
    }
}
