package import Feedback

/// What a simulated year is made of. The same plan and seed give the same year, report by report.
///
/// Each service has a mean rate, by the clock and the day of the week more or less (`LoadShape`). An hour's load is drawn from a gamma
/// distribution around that and its reports from a Poisson distribution, so that counts vary by `dispersion` times as much as chance
/// alone would have it. Bursts of 6 to 40 people in 10 to 90 minutes are planted by `BurstPlanter`.
package struct SimulationPlan: Sendable {
    package static let standardRates = [0.05, 0.25, 1, 4, 8]
    package static let standardDispersions = [1.0, 1.5, 3.0]
    /// Learnt from before anything counts.
    package static let warmUp = Duration.days(56)
    package static let year = Duration.days(365)
    /// People who may write, in all.
    static let population = 5000
    /// Monday 2029-01-01 00:00 UTC.
    package static let start = Timestamp(seconds: 1_861_920_000)

    /// Reports an hour, one service each.
    package var rates = standardRates
    /// Variance over mean of an hour's reports; at least 1.
    package var dispersion = 1.0
    /// However large the dispersion, k is at least this. At 1, no load varies by more than its mean: otherwise a quiet service with
    /// `dispersion` 3 would see four people in one hour every fortnight, out of nothing, which nobody would call noise.
    package var smallestSize = 1.0
    /// Mail domains that people write from.
    package var domains = 1
    /// From the start on, of whole hours.
    package var length = warmUp + year
    /// Learning begins with what is usual alone.
    package var daysBeforeBursts = 15

    package init() {}

    /// The name of the service with this rate.
    package static func service(_ index: Int) -> String { "service \(index + 1)" }

    var hours: Int { Int(length.wholeMilliseconds / 3_600_000) }

    /// k of a load: its variance is μ + μ²/k.
    func size(of load: Double) -> Double {
        guard dispersion > 1 else { return .infinity }
        return max(load / (dispersion - 1), smallestSize)
    }
}
