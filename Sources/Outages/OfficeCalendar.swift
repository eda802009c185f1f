package import Feedback

/// By which clock and calendar people work: the load follows them, not UTC.
package struct OfficeCalendar: Sendable {
    package static let utc = OfficeCalendar { _ in 0 }

    static let hoursPerWeek = 168
    /// Monday is day 0 of a week.
    static let sunday = 6

    private let holidays: Holidays
    private let secondsFromUTC: @Sendable (Timestamp) -> Int

    /// - Parameter secondsFromUTC: by which local clocks are ahead at an instant; positive to the east.
    package init(holidays: Holidays = Holidays(), secondsFromUTC: @escaping @Sendable (Timestamp) -> Int) {
        self.holidays = holidays
        self.secondsFromUTC = secondsFromUTC
    }

    /// Which of the 168 hours of a week it is, by the local clock; nil on a holiday.
    ///
    /// Where the local clock is off by part of an hour, an hour is still one of UTC's, as the store counts, and named by its beginning.
    func hourOfWeek(_ time: Timestamp) -> Int? {
        let (day, hour) = local(time)
        return holidays.contains(day) ? nil : Self.weekday(day) * 24 + hour
    }

    /// The same, with a holiday taken for a Sunday.
    func hourOfUsualWeek(_ time: Timestamp) -> Int {
        let (day, hour) = local(time)
        return (holidays.contains(day) ? Self.sunday : Self.weekday(day)) * 24 + hour
    }

    /// Days since 1970-01-01, and the hour of the day.
    private func local(_ time: Timestamp) -> (day: Int64, hour: Int) {
        let start = Timestamp(seconds: Self.floor(time.seconds, 3600) * 3600)
        let hours = Self.floor(start.seconds + Int64(secondsFromUTC(start)), 3600)
        let day = Self.floor(hours, 24)
        return (day, Int(hours - day * 24))
    }

    /// 1970-01-01 was a Thursday.
    private static func weekday(_ day: Int64) -> Int {
        Int(day + 3 - floor(day + 3, 7) * 7)
    }

    private static func floor(_ number: Int64, _ divisor: Int64) -> Int64 {
        (number >= 0 ? number : number - divisor + 1) / divisor
    }
}
