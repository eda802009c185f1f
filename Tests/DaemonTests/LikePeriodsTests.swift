import Feedback
import FoundationEssentials
import FoundationInternationalization
import Testing

@testable import Daemon

@Suite struct LikePeriodsTests {
    private static let start = Workplace.start

    @Test(
        "only whole periods in which the service listened, eight at most",
        arguments: [(0, 0), (6, 0), (7, 1), (20, 2), (56, 8), (700, 8)]
    )
    func windows(daysListened: Int, count: Int) {
        let periods = LikePeriods(
            before: Self.start,
            end: Self.start + .days(7),
            listeningSince: Self.start - .days(daysListened)
        )
        #expect(periods.windows.count == count)
        #expect(periods.windows.last.map { $0.end == Self.start } ?? (count == 0))
        #expect(zip(periods.windows, periods.windows.dropFirst()).allSatisfy { $0.end == $1.start })
        #expect(periods.windows.allSatisfy { $0.end - $0.start == .days(7) })
    }

    @Test("steps end with the period itself", arguments: [(0, 1), (7, 2), (49, 8), (1000, 16)])
    func steps(daysListened: Int, count: Int) {
        let periods = LikePeriods(
            before: Self.start,
            end: Self.start + .days(7),
            listeningSince: Self.start - .days(daysListened)
        )
        let steps = periods.steps(most: 16)
        #expect(steps.count == count + 1 && steps.last == Self.start + .days(7))
        #expect(steps[count - 1] == Self.start)
    }

    @Test("a period without length is like no other")
    func nothing() {
        let periods = LikePeriods(before: Self.start, end: Self.start, listeningSince: Self.start - .days(9))
        #expect(periods.windows.isEmpty && periods.steps(most: 16) == [Self.start, Self.start])
    }

    struct Span: Sendable, CustomTestStringConvertible {
        let zone: String
        /// After 2026-10-24T06:00:00Z, the day before clocks change in Berlin.
        let hours: Int
        let steps: [Int]

        var testDescription: String { "\(hours) hours in \(zone)" }
    }

    private static let spans = [
        Span(zone: "Europe/Berlin", hours: 1, steps: []),
        Span(zone: "Europe/Berlin", hours: 8, steps: [4, 4]),
        Span(zone: "Europe/Berlin", hours: 25, steps: [4, 4, 4, 4, 4, 4, 1]),
        Span(zone: "Europe/Berlin", hours: 49, steps: [25, 24]),
        Span(zone: "Asia/Kolkata", hours: 49, steps: [24, 24, 1]),
        Span(zone: "Europe/Berlin", hours: 169, steps: [25, 24, 24, 24, 24, 24, 24]),
        Span(zone: "Asia/Kolkata", hours: 24 * 70, steps: Array(repeating: 168, count: 10)),
    ]

    @Test(arguments: spans)
    func daysAndHours(_ span: Span) throws {
        let zone = try #require(TimeZone(identifier: span.zone))
        let start = Timestamp(seconds: 1_792_821_600)
        let times = DigestSteps.boundaries(from: start, to: start + .hours(span.hours), in: zone)
        #expect(zip(times, times.dropFirst()).map { ($1 - $0) } == span.steps.map { .hours($0) })
    }
}
