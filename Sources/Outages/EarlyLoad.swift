internal import Feedback

/// The usual load of the first two weeks, before the rhythm of a week is known.
///
/// A level is known soon, of all hours so far. How the load goes over a day is taken for granted at first, for offices write when they work;
/// each hour of the day, on weekdays and at weekends, draws away from that with what it has seen itself. How sure all that is, is said by k:
/// small at first, it grows with what was seen.
struct EarlyLoad: Sendable {
    /// What a mailbox that has been heard for no time at all is taken for: one person in eight hours.
    private static let priorPeople = 1.0
    private static let priorHours = 8.0
    /// What an hour's load is taken for, as a share of the mean of all: from eight to five on weekdays, and else. Their mean over a week is
    /// nearly 1.
    private static let working = 2.2
    private static let resting = 0.5
    private static let workingHours = 8..<17
    /// For how many reports that counts beside those that came at an hour of the day.
    private static let prior = 3.0
    /// How loads vary is not known yet: as much as those do whose variance is thrice their mean, but k is at most 6.
    private static let excess = 2.0
    private static let sizes = 1.0...6.0

    /// People an hour, over a whole week.
    let level: Double
    private let calendar: OfficeCalendar
    /// By hour of the day, first of weekdays, then of weekends.
    private var people = [Double](repeating: 0, count: 48)
    private var hours = [Double](repeating: 0, count: 48)

    /// - Parameters:
    ///   - counts: people in each hour so far, without gaps.
    ///   - start: the instant the first hour begins.
    init(counts: [Int], start: Timestamp, calendar: OfficeCalendar) {
        var (sum, shares) = (Self.priorPeople, Self.priorHours)
        for (offset, count) in counts.enumerated() {
            let hour = calendar.hourOfUsualWeek(start + .hours(offset))
            sum += Double(max(0, count))
            shares += Self.share(of: hour)
            people[Self.place(of: hour)] += Double(max(0, count))
            hours[Self.place(of: hour)] += 1
        }
        level = sum / shares
        self.calendar = calendar
    }

    /// People an hour.
    func rate(at time: Timestamp) -> Double {
        let hour = calendar.hourOfUsualWeek(time)
        let seen = seen(around: Self.place(of: hour))
        return (seen.people + Self.prior) / (seen.hours + Self.prior / (level * Self.share(of: hour)))
    }

    /// k, of what is not known of the rate and of what the load varies by: their variances add up.
    func size(at time: Timestamp) -> Double {
        let seen = seen(around: Self.place(of: calendar.hourOfUsualWeek(time)))
        let varying = min(max(rate(at: time) / Self.excess, Self.sizes.lowerBound), Self.sizes.upperBound)
        return 1 / (1 / (seen.people + Self.prior) + 1 / varying)
    }

    /// At an hour of the day, with half the weight of either neighbour.
    private func seen(around place: Int) -> (people: Double, hours: Double) {
        let day = place / 24 * 24
        let (next, last) = (day + (place + 1) % 24, day + (place + 23) % 24)
        return (
            people[place] + 0.5 * (people[next] + people[last]), hours[place] + 0.5 * (hours[next] + hours[last])
        )
    }

    private static func place(of hourOfWeek: Int) -> Int { (hourOfWeek < 5 * 24 ? 0 : 24) + hourOfWeek % 24 }

    private static func share(of hourOfWeek: Int) -> Double {
        hourOfWeek < 5 * 24 && workingHours.contains(hourOfWeek % 24) ? working : resting
    }
}
