package import Feedback

/// How many people report an outage in each hour of the week, learnt from the weeks before; and how much the hours vary beyond chance.
///
/// One bad week must not become the rule: each hour is compared with what the *other* weeks say of it, and counts the less the further
/// it lies above (Noufaily et al., "An improved algorithm for outbreak detection in multiple surveillance systems", Statistics in
/// Medicine 32, 2013, weigh by the inverse square as well). What came twice at the same hour of a week is a rhythm.
package struct WeeklyRhythm: Sendable {
    /// Below so many known hours the rhythm is unknown and the cold-start rule holds.
    package static let minimumHistory = Duration.days(14)
    /// For how many reports the mean of the day counts beside an hour's own: a quiet service is judged by its day, a busy one by its hour.
    static let prior = 8.0

    private let calendar: OfficeCalendar
    /// People per hour, by hour of the week.
    private let rates: [Double]
    let spread: LoadSpread
    /// People an hour, over the whole week.
    let mean: Double

    /// - Parameters:
    ///   - counts: people per hour, oldest hour first, without gaps, quiet hours as 0.
    ///   - start: the instant the first hour begins.
    ///   - troubles: when there were incidents; hours that they raised are left out, as holidays are.
    /// - Returns: nil when less than `minimumHistory` is known.
    package init?(
        counts: [Int],
        start: Timestamp,
        troubles: [ClosedRange<Timestamp>] = [],
        calendar: OfficeCalendar = .utc
    ) {
        guard let weeks = RememberedWeeks(counts: counts, start: start, troubles: troubles, calendar: calendar) else {
            return nil
        }
        self.calendar = calendar
        rates = weeks.rates
        spread = weeks.spread
        mean = rates.reduce(0) { $0 + max(ReportBaseline.floor, $1) } / Double(rates.count)
    }

    /// People an hour; on holidays as on a Sunday.
    package func rate(at time: Timestamp) -> Double { rates[calendar.hourOfUsualWeek(time)] }
}
