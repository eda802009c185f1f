internal import Feedback
internal import FoundationEssentials
internal import Instructions

extension ClockTime {
    /// The next time that the clock shows it: within a day, or on the day after where a change of the clock leaves it out.
    func next(after time: Timestamp, in zone: TimeZone) -> Timestamp? {
        var calendar = Calendar(identifier: .gregorian)
        calendar.timeZone = zone
        let date = Date(timeIntervalSince1970: Double(time.milliseconds) / 1000)
        let wanted = DateComponents(hour: hour, minute: minute, second: 0)
        return calendar.nextDate(after: date, matching: wanted, matchingPolicy: .nextTime)
            .map { Timestamp(seconds: Int64($0.timeIntervalSince1970)) }
    }
}
