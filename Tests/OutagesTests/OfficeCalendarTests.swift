import Feedback
import Testing

@testable import Outages

@Suite struct OfficeCalendarTests {
    /// Central Europe: clocks go back at 01:00 UTC on Sunday 2026-10-25.
    private static let change = Timestamp(seconds: 1_792_890_000)
    private static let berlin = OfficeCalendar { $0 < change ? 7200 : 3600 }

    @Test func theHourIsThatOfTheLocalClock() {
        let friday = Self.change - .days(2)
        // 01:00 UTC is 03:00 by the summer's clock.
        #expect(Self.berlin.hourOfWeek(friday) == 4 * 24 + 3)
        #expect(Self.berlin.hourOfWeek(friday + .days(7)) == 4 * 24 + 2)
        #expect(OfficeCalendar.utc.hourOfWeek(nine) == 9)
        #expect(OfficeCalendar.utc.hourOfWeek(nine - .days(7)) == 9)
        #expect(OfficeCalendar.utc.hourOfWeek(Timestamp(seconds: -1)) == 2 * 24 + 23)
    }

    @Test func anHourComesTwiceWhenClocksGoBack() {
        #expect(Self.berlin.hourOfWeek(Self.change - .minutes(1)) == 6 * 24 + 2)
        #expect(Self.berlin.hourOfWeek(Self.change) == 6 * 24 + 2)
        #expect(Self.berlin.hourOfWeek(Self.change + .hours(1)) == 6 * 24 + 3)
    }

    /// People who come at eight by their clock are no surprise on the Monday after the change.
    @Test func theMorningPeakMovesWithTheClock() throws {
        let start = Self.change - .days(56)
        let counts = (0..<56 * 24).map { offset -> Int in
            Self.berlin.hourOfUsualWeek(start + .hours(offset)) % 24 == 8 ? 12 : 0
        }
        let rhythm = try #require(WeeklyRhythm(counts: counts, start: start, calendar: Self.berlin))
        // Monday 08:00 by the winter's clock.
        let monday = Self.change + .hours(30)
        #expect(rhythm.rate(at: monday) > 5)
        #expect(rhythm.rate(at: monday - .hours(2)) < 1)
    }

    @Test func anHourIsTheStoresWhereTheClockIsHalfAnHourOff() {
        let calcutta = OfficeCalendar { _ in 19_800 }
        // 09:00 to 10:00 UTC is 14:30 to 15:30.
        #expect(calcutta.hourOfWeek(nine) == 14)
        #expect(calcutta.hourOfWeek(nine + .minutes(59)) == 14)
    }

    @Test(arguments: [
        (2026, 12, 25, true), (2031, 12, 25, true), (1969, 12, 25, true), (2026, 12, 24, false), (2026, 4, 3, true),
        (2027, 4, 3, false), (2028, 2, 29, true), (2000, 2, 29, true), (2100, 3, 1, false),
    ])
    func holidays(year: Int, month: Int, day: Int, isHoliday: Bool) throws {
        var holidays = Holidays()
        holidays.insert(try #require(Holidays.MonthDay(month: 12, day: 25)))
        holidays.insert(try #require(Holidays.MonthDay(month: 2, day: 29)))
        holidays.insert(year: 2026, month: 4, day: 3)
        #expect(holidays.contains(Self.day(year, month, day)) == isHoliday)
    }

    @Test(arguments: [(13, 1), (0, 1), (2, 30), (4, 31), (1, 0)])
    func daysThatNoYearHas(month: Int, day: Int) {
        #expect(Holidays.MonthDay(month: month, day: day) == nil)
    }

    /// Days since 1970-01-01, counted month by month.
    private static func day(_ year: Int, _ month: Int, _ day: Int) -> Int64 {
        func length(_ year: Int, _ month: Int) -> Int64 {
            let isLeap = year % 4 == 0 && (year % 100 != 0 || year % 400 == 0)
            return [31, isLeap ? 29 : 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31][month - 1]
        }
        func days(_ years: Range<Int>) -> Int64 {
            years.reduce(0) { sum, year in (1...12).reduce(sum) { $0 + length(year, $1) } }
        }
        let before = year >= 1970 ? days(1970..<year) : -days(year..<1970)
        return (1..<month).reduce(before) { $0 + length(year, $1) } + Int64(day) - 1
    }
}
