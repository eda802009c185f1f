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
        #expect(rhythm.rate(at: nine + .days(56)) > 6)
        #expect(rhythm.rate(at: nine + .days(56) + .hours(12)) < 1)
        #expect(rhythm.rate(at: nine + .days(59)) == 0)
        #expect(rhythm.rate(at: nine - .days(56)) == rhythm.rate(at: nine))
    }

    @Test func aSteadyStreamIsItsOwnMean() throws {
        let rhythm = try #require(WeeklyRhythm(counts: [Int](repeating: 3, count: 700), start: nine))
        #expect(abs(rhythm.rate(at: nine) - 3) < 1e-9)
        #expect(rhythm.overdispersion == 0)
        #expect(ReportBaseline(service: 3, total: 3, overdispersion: rhythm.overdispersion).overdispersion == 1.3)
    }

    @Test func beforeNineteenSeventyIsAnHourToo() throws {
        let rhythm = try #require(WeeklyRhythm(counts: (0..<400).map { $0 % 168 }, start: Timestamp(seconds: -3600)))
        #expect(rhythm.rate(at: Timestamp(seconds: -1)) == rhythm.rate(at: Timestamp(seconds: 168 * 3600 - 1)))
    }
}
