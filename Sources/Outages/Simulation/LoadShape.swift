internal import Feedback

/// How a simulated week goes: what an hour's load is to the mean of all hours. Office work, with a peak in the morning and on Mondays.
enum LoadShape {
    private static let day: [Double] = [
        0.15, 0.1, 0.1, 0.1, 0.1, 0.2, 0.5, 1.2, 2.4, 2.6, 2.2, 1.9, 1.5, 1.8, 2.0, 1.7, 1.3, 0.8, 0.5, 0.4, 0.4, 0.3,
        0.3, 0.2,
    ]
    private static let week: [Double] = [1.35, 1.15, 1.1, 1.1, 0.9, 0.3, 0.25]

    /// By hour of the week from Monday 00:00; their mean is 1.
    static let hours: [Double] = {
        let raw = week.flatMap { factor in day.map { $0 * factor } }
        let mean = raw.reduce(0, +) / Double(raw.count)
        return raw.map { $0 / mean }
    }()

    /// Of reports that were made: how many in each hour of the week.
    static func observed(_ times: some Sequence<Timestamp>, _ calendar: OfficeCalendar) -> [Double] {
        var counts = [Double](repeating: 0, count: OfficeCalendar.hoursPerWeek)
        for time in times { counts[calendar.hourOfUsualWeek(time)] += 1 }
        return counts
    }
}
