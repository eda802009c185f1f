internal import Feedback

/// The usual load of the first two weeks, before the rhythm of a week is known: one level, learnt from all hours so far, and a shape that is
/// taken for granted. Offices write when they work; nobody knows more yet.
struct EarlyLoad: Sendable {
    /// What a mailbox that has been heard for no time at all is taken for: one person in eight hours.
    private static let priorPeople = 1.0
    private static let priorHours = 8.0
    /// What an hour's load is to the mean of all: from eight to five on weekdays, and else. Their mean over a week is nearly 1.
    private static let working = 2.2
    private static let resting = 0.5
    private static let workingHours = 8..<17

    /// People an hour, over a whole week.
    let level: Double
    private let calendar: OfficeCalendar

    /// - Parameters:
    ///   - counts: people in each hour so far, without gaps.
    ///   - start: the instant the first hour begins.
    init(counts: [Int], start: Timestamp, calendar: OfficeCalendar) {
        var (people, hours) = (Self.priorPeople, Self.priorHours)
        for (offset, count) in counts.enumerated() {
            people += Double(max(0, count))
            hours += Self.share(of: calendar.hourOfUsualWeek(start + .hours(offset)))
        }
        level = people / hours
        self.calendar = calendar
    }

    /// People an hour.
    func rate(at time: Timestamp) -> Double { level * Self.share(of: calendar.hourOfUsualWeek(time)) }

    private static func share(of hourOfWeek: Int) -> Double {
        hourOfWeek < 5 * 24 && workingHours.contains(hourOfWeek % 24) ? working : resting
    }
}
