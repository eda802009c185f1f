/// Days on which people do not work as they do on other days of the week.
package struct Holidays: Hashable, Sendable {
    /// Some thirty a year, for many years.
    package static let maximumCount = 1000

    package struct MonthDay: Hashable, Sendable {
        package let month: Int
        package let day: Int

        /// Nil when no year has it.
        package init?(month: Int, day: Int) {
            let days = [31, 29, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31]
            guard (1...12).contains(month), (1...days[month - 1]).contains(day) else { return nil }
            self.init(known: month, day)
        }

        fileprivate init(known month: Int, _ day: Int) {
            self.month = month
            self.day = day
        }
    }

    /// Days since 1970-01-01.
    private var days: Set<Int64> = []
    private var yearly: Set<MonthDay> = []

    package init() {}

    package var isEmpty: Bool { days.isEmpty && yearly.isEmpty }

    /// One day of one year, in the Gregorian calendar.
    package mutating func insert(year: Int, month: Int, day: Int) {
        days.insert(Self.day(year: year, month: month, day: day))
    }

    /// The same day each year.
    package mutating func insert(_ day: MonthDay) {
        yearly.insert(day)
    }

    /// - Parameter day: days since 1970-01-01.
    func contains(_ day: Int64) -> Bool {
        days.contains(day) || (!yearly.isEmpty && yearly.contains(Self.monthDay(of: day)))
    }

    /// Days since 1970-01-01, by counting from March, so that the leap day is a year's last: Howard Hinnant, "chrono-Compatible
    /// Low-Level Date Algorithms", days_from_civil.
    private static func day(year: Int, month: Int, day: Int) -> Int64 {
        let year = Int64(month <= 2 ? year - 1 : year)
        let era = (year >= 0 ? year : year - 399) / 400
        let yearOfEra = year - era * 400
        let dayOfYear = (153 * Int64((month + 9) % 12) + 2) / 5 + Int64(day) - 1
        return era * 146_097 + yearOfEra * 365 + yearOfEra / 4 - yearOfEra / 100 + dayOfYear - 719_468
    }

    /// The reverse; the same source, civil_from_days.
    private static func monthDay(of day: Int64) -> MonthDay {
        let shifted = day + 719_468
        let era = (shifted >= 0 ? shifted : shifted - 146_096) / 146_097
        let dayOfEra = shifted - era * 146_097
        let yearOfEra = (dayOfEra - dayOfEra / 1460 + dayOfEra / 36_524 - dayOfEra / 146_096) / 365
        let dayOfYear = dayOfEra - (365 * yearOfEra + yearOfEra / 4 - yearOfEra / 100)
        let month = (5 * dayOfYear + 2) / 153
        return MonthDay(known: Int(month < 10 ? month + 3 : month - 9), Int(dayOfYear - (153 * month + 2) / 5 + 1))
    }
}
