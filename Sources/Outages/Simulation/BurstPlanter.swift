internal import Feedback

/// Puts outages among reports: one in about every fortnight of each service, when people work.
enum BurstPlanter {
    static let people = 6...40
    static let minutes = 10...90
    private static let slot = 15 * 24
    /// Two bursts of a service are at least so far apart.
    private static let pause = 2 * 24

    /// When people write, burst by burst. Each slot of a fortnight has one, begun at an hour drawn by its weight.
    ///
    /// - Parameters:
    ///   - hours: since `start`; shorter than a slot, and nothing is planted.
    ///   - weight: of an hour since `start`.
    static func times(
        in hours: Range<Int>,
        since start: Timestamp,
        _ draws: inout RandomDraws,
        weight: (Int) -> Double
    ) -> [[Timestamp]] {
        stride(from: hours.lowerBound, through: hours.upperBound - slot, by: slot).map { first in
            let weights = (first..<first + slot - pause).map { weight($0) + 1e-9 }
            let begin = Double(first + draws.index(weights: weights)) + draws.unit()
            let count = people.lowerBound + draws.index(people.count)
            let length = Double(minutes.lowerBound + draws.index(minutes.count)) / 60
            return (0..<count).map { _ in begin + draws.unit() * length }.sorted()
                .map { start + .milliseconds(Int64($0 * 3_600_000)) }
        }
    }
}
