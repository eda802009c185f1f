internal import Feedback
internal import FoundationEssentials
internal import Instructions

extension DayWord {
    /// The beginning of the next such day in the zone, after today; nil where there is none, or only in the past.
    func next(after time: Timestamp, in zone: TimeZone) -> Timestamp? {
        var calendar = Calendar(identifier: .gregorian)
        calendar.timeZone = zone
        let date = Date(timeIntervalSince1970: Double(time.milliseconds) / 1000)
        let wanted =
            switch self {
            // Foundation counts from Sunday.
            case .weekday(let day): DateComponents(hour: 0, weekday: day % 7 + 1)
            case .date(let day, let month, let year): DateComponents(year: year, month: month, day: day, hour: 0)
            }
        // Strictly: the 29th of February comes in some years only, and the 31st of June in none.
        guard
            let next = calendar.nextDate(
                after: date,
                matching: wanted,
                matchingPolicy: .nextTimePreservingSmallerComponents
            )
        else { return nil }
        if case .date(let day, _, _) = self, calendar.component(.day, from: next) != day { return nil }
        return Timestamp(seconds: Int64(next.timeIntervalSince1970))
    }
}
