package import Feedback

/// How many outage reports each hour of the week usually brings, learnt from the weeks before.
///
/// Hours are counted in UTC: for some weeks after a change of the clocks the rhythm is off by one hour, which the
/// neighbouring hours soften.
package struct WeeklyRhythm: Sendable {
    /// Below this the rhythm is unknown and the cold-start rule holds.
    package static let minimumHistory = Duration.days(14)
    /// Weeks the daily mean counts for beside the hour's own weeks: few weeks speak softly.
    static let shrinkage = 2.0
    static let hoursPerWeek = 168

    /// Reports per hour, by hour of the week.
    private let rates: [Double]
    /// Variance over mean, unclipped.
    package let overdispersion: Double

    /// - Parameter counts: reports per hour, oldest hour first, without gaps, quiet hours as 0. Hours inside
    ///   incidents should be left at their usual value or 0, or yesterday's outage becomes today's normal.
    /// - Parameter start: the instant the first hour begins.
    /// - Returns: nil for less than `minimumHistory`.
    package init?(counts: [Int], start: Timestamp) {
        guard counts.count >= Int(Self.minimumHistory.wholeMilliseconds / 3_600_000) else { return nil }
        var sums = [Double](repeating: 0, count: Self.hoursPerWeek)
        var weeks = [Double](repeating: 0, count: Self.hoursPerWeek)
        let first = Self.hourOfWeek(start)
        for (offset, count) in counts.enumerated() {
            let hour = (first + offset) % Self.hoursPerWeek
            sums[hour] += Double(max(0, count))
            weeks[hour] += 1
        }
        let rates = Self.smoothed(sums: sums, weeks: weeks)
        self.rates = rates
        overdispersion = Self.pearson(counts: counts, first: first, rates: rates)
    }

    package func rate(at time: Timestamp) -> Double { rates[Self.hourOfWeek(time)] }

    /// Each hour with half the weight of either neighbour, drawn towards the mean of its day.
    private static func smoothed(sums: [Double], weeks: [Double]) -> [Double] {
        (0..<hoursPerWeek).map { hour in
            let (before, after) = ((hour + hoursPerWeek - 1) % hoursPerWeek, (hour + 1) % hoursPerWeek)
            let day = hour / 24 * 24..<hour / 24 * 24 + 24
            let daily = sums[day].reduce(0, +) / max(1, weeks[day].reduce(0, +))
            let sum = sums[hour] + (sums[before] + sums[after]) / 2
            let weight = weeks[hour] + (weeks[before] + weeks[after]) / 2
            return (sum + shrinkage * daily) / (weight + shrinkage)
        }
    }

    /// Pearson's χ² over its degrees of freedom. Rates below 0.02 an hour are left out: their squares mean nothing.
    private static func pearson(counts: [Int], first: Int, rates: [Double]) -> Double {
        var sum = 0.0
        var terms = 0
        for (offset, count) in counts.enumerated() {
            let rate = rates[(first + offset) % hoursPerWeek]
            guard rate >= 0.02 else { continue }
            sum += (Double(count) - rate) * (Double(count) - rate) / rate
            terms += 1
        }
        return terms > 1 ? sum / Double(terms - 1) : 1
    }

    /// 1970-01-01 was a Thursday; which hour is called 0 does not matter.
    private static func hourOfWeek(_ time: Timestamp) -> Int {
        let hour = (time.seconds >= 0 ? time.seconds : time.seconds - 3599) / 3600 % Int64(hoursPerWeek)
        return Int(hour < 0 ? hour + Int64(hoursPerWeek) : hour)
    }
}
