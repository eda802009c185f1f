import Feedback
import Testing

@testable import Outages

@Suite struct WeeklyRhythmTests {
    @Test func isUnknownBeforeTwoWeeks() {
        #expect(WeeklyRhythm(counts: [Int](repeating: 1, count: 335), start: nine) == nil)
        #expect(WeeklyRhythm(counts: [Int](repeating: 1, count: 336), start: nine) != nil)
    }

    @Test func learnsTheMondayPeak() throws {
        let peak = (0..<8 * 168).map { $0 % 168 < 2 ? 10 : 0 }
        let rhythm = try #require(WeeklyRhythm(counts: peak, start: nine))
        #expect(rhythm.rate(at: nine + .days(56)) > 5)
        #expect(rhythm.rate(at: nine + .days(56) + .hours(12)) < 1)
        #expect(rhythm.rate(at: nine + .days(59)) < 0.05)
        #expect(rhythm.rate(at: nine - .days(56)) == rhythm.rate(at: nine))
    }

    @Test func aSteadyStreamIsItsOwnMean() throws {
        let rhythm = try #require(WeeklyRhythm(counts: [Int](repeating: 3, count: 700), start: nine))
        #expect(abs(rhythm.rate(at: nine) - 3) < 1e-9)
        #expect(rhythm.spread.size(at: 3) == LoadSpread.sizes.upperBound)
    }

    @Test func beforeNineteenSeventyIsAnHourToo() throws {
        let rhythm = try #require(WeeklyRhythm(counts: (0..<400).map { $0 % 168 }, start: Timestamp(seconds: -3600)))
        #expect(rhythm.rate(at: Timestamp(seconds: -1)) == rhythm.rate(at: Timestamp(seconds: 168 * 3600 - 1)))
    }

    /// An outage that nobody recognised: so many people in each of three hours, once in eight weeks.
    @Test(arguments: [20, 80, 400])
    func oneBadWeekIsNotTheRule(people: Int) throws {
        let quiet = (0..<8 * 168).map { $0 % 20 == 0 ? 1 : 0 }
        var troubled = quiet
        for hour in 500..<503 { troubled[hour] = people }
        let before = try #require(WeeklyRhythm(counts: quiet, start: nine))
        let after = try #require(WeeklyRhythm(counts: troubled, start: nine))
        for hour in 495..<508 {
            let time = nine + .hours(hour)
            #expect(after.rate(at: time) < before.rate(at: time) + 0.1)
        }
    }

    @Test func hoursOfAnIncidentAreLeftOutSoonerThanOthers() throws {
        var counts = (0..<8 * 168).map { $0 % 2 }
        for hour in 500..<504 { counts[hour] = 7 }
        let span = nine + .hours(500)...nine + .hours(503)
        let (usual, blind, told) = (
            try #require(WeeklyRhythm(counts: (0..<8 * 168).map { $0 % 2 }, start: nine)),
            try #require(WeeklyRhythm(counts: counts, start: nine)),
            try #require(WeeklyRhythm(counts: counts, start: nine, troubles: [span]))
        )
        let time = nine + .hours(501)
        #expect(abs(told.rate(at: time) - usual.rate(at: time)) < 0.02)
        #expect(blind.rate(at: time) > usual.rate(at: time) + 0.3)
    }

    /// An incident at every Monday's peak must not make the peak unknown.
    @Test func whatIncidentsCouldNotHaveRaisedStaysUsual() throws {
        let peak = (0..<8 * 168).map { $0 % 168 < 2 ? 10 : 0 }
        let troubles = (0..<8).map { nine + .days($0 * 7)...nine + .days($0 * 7) + .minutes(90) }
        let rhythm = try #require(WeeklyRhythm(counts: peak, start: nine, troubles: troubles))
        #expect(rhythm.rate(at: nine) > 5)
    }

    /// Counts alternate around a mean of 6 so that their variance is the mean's, or the squared mean beyond it.
    @Test(arguments: [(4, 8, 20.0...100), (0, 12, 1.0...1.2)])
    func learnsHowMuchHoursVary(low: Int, high: Int, sizes: ClosedRange<Double>) throws {
        // Not the same at the same hour of each week.
        let counts = (0..<8 * 168).map { ($0 + $0 / 168) % 2 == 0 ? low : high }
        let rhythm = try #require(WeeklyRhythm(counts: counts, start: nine))
        #expect(sizes.contains(rhythm.spread.size(at: 6)))
    }

    @Test func quietServicesAreTakenForPoissonsAlmost() {
        let spread = LoadSpread(busy: 30, quiet: 2)
        #expect(spread.size(at: 0.05) == 1)
        #expect(spread.size(at: 8) == 1)
        #expect(LoadSpread(busy: 0.1, quiet: 2).size(at: 8) == 4)
        #expect(LoadSpread(busy: 0.1, quiet: 2).size(at: 40) == 10)
    }

    @Test func holidaysAreSundaysAndTeachNothing() throws {
        var holidays = Holidays()
        holidays.insert(year: 2026, month: 12, day: 2)
        let calendar = OfficeCalendar(holidays: holidays) { _ in 0 }
        let holiday = Timestamp(seconds: 1_796_169_600)
        // Office hours without a report on the holiday.
        let counts = (0..<4 * 168).map { offset -> Int in
            let time = nine + .hours(offset)
            let isHoliday = time >= holiday && time < holiday + .days(1)
            return calendar.hourOfUsualWeek(time) / 24 < 5 && !isHoliday ? 4 : 0
        }
        let rhythm = try #require(WeeklyRhythm(counts: counts, start: nine, calendar: calendar))
        #expect(rhythm.rate(at: holiday + .hours(10)) < 0.2)
        #expect(abs(rhythm.rate(at: holiday + .days(7) + .hours(10)) - 4) < 0.1)
    }
}
