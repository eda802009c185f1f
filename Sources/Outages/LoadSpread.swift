/// How much the usual load varies beyond chance: the k of a negative binomial distribution, whose variance is μ + μ²/k.
///
/// Two ways in which loads vary are known, and which of them a service follows is not: by a share of themselves, whatever they are, so
/// that k is the same at all hours; or so that variance over mean is the same, when k is smaller at quiet hours. At each hour the smaller k
/// is taken.
struct LoadSpread: Sendable {
    /// Below 1 a quiet service would need a crowd before anybody is warned; at 1 it is nearly Poisson's, because its μ² is small. Above 100
    /// a busy one would trust what eight weeks cannot tell.
    static let sizes = 1.0...100.0

    private let size: Double
    /// Variance over mean, less 1.
    private let excess: Double

    /// - Parameters:
    ///   - busy: the variance beyond Poisson's over the squared mean, to which busy hours add most.
    ///   - quiet: the variance beyond Poisson's over the mean, at hours below the mean.
    init(busy: Double, quiet: Double) {
        size = 1 / max(busy, 1e-9)
        excess = max(quiet, 1e-9)
    }

    /// k, where so many people an hour are usual.
    func size(at rate: Double) -> Double {
        min(max(min(size, rate / excess), Self.sizes.lowerBound), Self.sizes.upperBound)
    }
}
