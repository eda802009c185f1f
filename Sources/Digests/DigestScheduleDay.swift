/// A day of the (proleptic) Gregorian calendar, without a time zone: days since 1970-01-01.
///
/// Plain arithmetic, so that a schedule never depends on how a calendar library mends times which do not exist.
struct CalendarDay: Hashable, Comparable {
    let number: Int64

    init(number: Int64) {
        self.number = number
    }

    /// `month` from 1 to 12, `day` from 1 to 31: neither is checked.
    init(year: Int64, month: Int64, day: Int64) {
        // The year begins in March, so that the leap day is its last; 306 days lie between 1 March and 1 January.
        let shifted = year - (month <= 2 ? 1 : 0)
        let monthFromMarch = (month + 9) % 12
        let leapDays = shifted.dividedDown(by: 4) - shifted.dividedDown(by: 100) + shifted.dividedDown(by: 400)
        let daysBeforeMonth = (monthFromMarch * 306 + 5) / 10
        number = shifted * 365 + leapDays + daysBeforeMonth + day - 1 - Self.epoch
    }

    /// 1970-01-01, counted from 1 March of the year 0.
    private static let epoch: Int64 = 719_468

    static func < (left: CalendarDay, right: CalendarDay) -> Bool { left.number < right.number }

    static func + (day: CalendarDay, count: Int64) -> CalendarDay { CalendarDay(number: day.number + count) }

    var weekday: DigestSchedule.Weekday {
        // 1970-01-01 was a Thursday, number 3 from Monday.
        let index = (number + 3).remainderUp(by: 7)
        return DigestSchedule.Weekday.allCases[Int(index)]
    }

    var date: (year: Int64, month: Int64, day: Int64) {
        // A mean year has 365.2425 days; the guess is right or one too high, because years begin in March.
        let days = number + Self.epoch
        var year = (days * 10_000 + 14_780).dividedDown(by: 3_652_425)
        var dayOfYear = days - Self.daysBefore(year)
        if dayOfYear < 0 {
            year -= 1
            dayOfYear = days - Self.daysBefore(year)
        }
        let monthFromMarch = (dayOfYear * 100 + 52) / 3060
        let day = dayOfYear - (monthFromMarch * 306 + 5) / 10 + 1
        let month = (monthFromMarch + 2) % 12 + 1
        return (year + (month <= 2 ? 1 : 0), month, day)
    }

    private static func daysBefore(_ year: Int64) -> Int64 {
        year * 365 + year.dividedDown(by: 4) - year.dividedDown(by: 100) + year.dividedDown(by: 400)
    }

    /// Whether the next day belongs to another month.
    var isLastOfMonth: Bool { (self + 1).date.day == 1 }

    /// `2026-11-23`
    var text: String {
        let (year, month, day) = date
        return "\(year.padded(to: 4))-\(month.padded(to: 2))-\(day.padded(to: 2))"
    }
}

extension Int64 {
    /// Rounded down, also below zero. The divisor is positive.
    func dividedDown(by divisor: Int64) -> Int64 {
        let quotient = self / divisor
        return self % divisor < 0 ? quotient - 1 : quotient
    }

    /// Zero or more. The divisor is positive.
    func remainderUp(by divisor: Int64) -> Int64 {
        let remainder = self % divisor
        return remainder < 0 ? remainder + divisor : remainder
    }

    /// With leading zeros.
    func padded(to width: Int) -> String {
        let digits = String(self)
        return String(repeating: "0", count: Swift.max(0, width - digits.utf8.count)) + digits
    }
}
