internal import Feedback
internal import FoundationEssentials

/// The steps of time in which a digest counts people: days where the period has two or more, else stretches of four hours.
enum DigestSteps {
    /// More days than this become weeks.
    static let maximumDays = 62
    /// A shorter period has no steps.
    static let shortestPeriod = Duration.hours(8)

    /// Where the steps begin, and where the last one ends, which may be shorter. Empty for a short period.
    ///
    /// A day lasts until the clock shows the same time again: 23 or 25 hours where the clocks change.
    static func boundaries(from start: Timestamp, to end: Timestamp, in zone: TimeZone) -> [Timestamp] {
        let span = end - start
        guard span >= shortestPeriod else { return [] }
        // A period of two days may have 47 hours.
        guard span >= .hours(47) else { return boundaries(from: start, to: end) { start + .hours(4 * $0) } }
        var calendar = Calendar(identifier: .gregorian)
        calendar.timeZone = zone
        let days = span > .days(maximumDays) ? 7 : 1
        let first = Date(timeIntervalSince1970: Double(start.milliseconds) / 1000)
        return boundaries(from: start, to: end) { step in
            calendar.date(byAdding: .day, value: step * days, to: first).map {
                Timestamp(milliseconds: Int64(($0.timeIntervalSince1970 * 1000).rounded()))
            }
        }
    }

    private static func boundaries(
        from start: Timestamp,
        to end: Timestamp,
        _ boundary: (Int) -> Timestamp?
    ) -> [Timestamp] {
        var times = [start]
        // No period is so long that this many steps do not reach its end, but a calendar may have no answer.
        for step in 1...10_000 {
            guard let next = boundary(step), next < end else { break }
            if next > times[times.count - 1] { times.append(next) }
        }
        return times + [end]
    }
}
