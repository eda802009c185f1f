import Feedback
import FoundationEssentials
import FoundationInternationalization
import Instructions
import Outages
import Store
import Testing

@testable import Daemon

/// Outages in the hour in which clocks are changed, where people live by the clock: in three zones, one of which changes by half an hour.
struct ClockChangeTests {
    struct Change: Sendable, CustomTestStringConvertible {
        let zone: String
        /// When it happens, in seconds since 1970.
        let at: Int64
        /// What clocks show 20 minutes before, and 10 and 70 minutes after, told so that there is no mistaking it.
        let before: String
        let after: String
        let end: String

        var testDescription: String { "\(zone), \(before)" }
        var time: Timestamp { Timestamp(seconds: at) }
    }

    /// Of 2027.
    static let changes = [
        Change(zone: "Europe/Berlin", at: 1_806_195_600, before: "01:40", after: "03:10", end: "04:10"),
        Change(zone: "Europe/Berlin", at: 1_824_944_400, before: "02:40 CEST", after: "02:10 CET", end: "03:10"),
        Change(zone: "America/New_York", at: 1_805_007_600, before: "01:40", after: "03:10", end: "04:10"),
        Change(zone: "America/New_York", at: 1_825_567_200, before: "01:40 GMT-4", after: "01:10 GMT-5", end: "02:10"),
        Change(
            zone: "Australia/Lord_Howe",
            at: 1_806_764_400,
            before: "01:40 GMT+11",
            after: "01:40 GMT+10:30",
            end: "02:40"
        ),
        Change(zone: "Australia/Lord_Howe", at: 1_822_491_000, before: "01:40", after: "02:40", end: "03:40"),
    ]

    @Test("an outage over a change of the clocks: what people read, and when it ends", arguments: changes)
    func outage(change: Change) async throws {
        try await Workplace.with(
            AnsweringTests.enabled,
            mailbox: WrittenMail.authentication,
            timeZone: change.zone
        ) { place in
            place.clock.advance(by: change.time - .minutes(21) - place.clock.now())
            try await place.take((1...5).map(WrittenMail.outage))
            let first = try #require(try await place.outgoing(.acknowledgement).last)
            #expect(Self.text(first).contains("to report it since \(change.before)."), "\(Self.text(first))")

            place.clock.advance(by: change.time + .minutes(9) - place.clock.now())
            try await place.take([.outage(6)], from: 6)
            _ = try await place.outgoing(.acknowledgement)
            var closing: Timestamp?
            for _ in 0..<90 where closing == nil {
                place.clock.advance(by: .minutes(1))
                let (alarm, now) = (place.alarm, place.clock.now())
                _ = try await place.store.transaction { store in try alarm.tick(in: store, now: now) }
                closing = try await place.store.incident(1)?.closedAt
            }
            #expect(closing == change.time + .minutes(70))
            _ = try await place.proceed()
            let last = try #require(try await place.outgoing(.allClear).last)
            let text = Self.text(last)
            #expect(text.contains("You reported trouble with vpn (\(change.after))."), "\(text)")
            #expect(text.contains("between \(change.after) and \(change.end)."), "\(text)")
        }
    }

    private static func text(_ mail: OutboundMail) -> String {
        mail.content.replacing("=\r\n", with: "").replacing("\r\n", with: " ")
    }

    @Test("updates lie a quarter of an hour apart, whatever clocks show", arguments: changes)
    func updates(change: Change) async throws {
        try await Workplace.with(timeZone: change.zone) { place in
            place.clock.advance(by: change.time - .minutes(30) - place.clock.now())
            var told: [Timestamp] = []
            for minute in 1...60 {
                try await place.take([.outage(minute)], from: minute)
                if try await !place.outgoing(.alert).isEmpty { told.append(place.clock.now()) }
            }
            #expect(told.count >= 3)
            #expect(zip(told.dropFirst(), told.dropFirst(2)).allSatisfy { $1 - $0 >= .minutes(15) })
        }
    }

    // MARK: - Promises

    struct Promise: Sendable {
        let change: Change
        /// Minutes from the change to when it is said, and to the moment that is meant.
        let said: Int
        let clock: String
        let meant: Int

        init(_ change: Int, _ said: Int, _ clock: String, _ meant: Int) {
            (self.change, self.said, self.clock, self.meant) = (changes[change], said, clock, meant)
        }
    }

    static let promises = [
        // Clocks leave 02:30 out, and show 03:00 instead.
        Promise(0, -20, "02:30", 0), Promise(0, -20, "03:30", 30), Promise(0, 10, "03:30", 30),
        Promise(2, -20, "02:30", 0), Promise(5, -20, "02:10", 0), Promise(5, -20, "02:35", 5),
        // They show 02:30 twice: the next of them is meant.
        Promise(1, -50, "02:30", -30), Promise(1, -20, "02:30", 30), Promise(1, 10, "02:30", 30),
        Promise(1, 40, "02:30", 25 * 60 - 30), Promise(1, -20, "03:15", 75), Promise(3, -20, "01:30", 30),
        Promise(4, -25, "01:45", -15), Promise(4, -10, "01:45", 15), Promise(4, -10, "02:05", 35),
    ]

    @Test("a time of day is the next that clocks show", arguments: promises)
    func promised(promise: Promise) throws {
        let zone = try #require(TimeZone(identifier: promise.change.zone))
        let parts = promise.clock.split(separator: ":").compactMap { Int($0) }
        let clock = try #require(ClockTime(hour: parts[0], minute: parts[1]))
        let next = clock.next(after: promise.change.time + .minutes(promise.said), in: zone)
        #expect(next == promise.change.time + .minutes(promise.meant), "\(promise)")
    }

    // MARK: - What is usual

    @Test("people who come at eight are no surprise on the Monday after", arguments: changes)
    func usual(change: Change) async throws {
        try await Workplace.with(timeZone: change.zone) { place in
            let zone = place.configuration.organisation.timeZone
            var calendar = Calendar(identifier: .gregorian)
            calendar.timeZone = zone
            let clock = { (time: Timestamp) in
                calendar.dateComponents(
                    [.weekday, .hour, .minute],
                    from: Date(timeIntervalSince1970: Double(time.seconds))
                )
            }
            // Twelve on each working day, by the clock between eight and nine.
            let start = Timestamp(seconds: change.at / 3600 * 3600) - .days(56)
            var history = ReportHistory(since: start, calendar: OfficeCalendar(place.configuration))
            for step in 0..<(57 * 24 * 12) {
                let time = start + .minutes(step * 5)
                let shown = clock(time)
                guard shown.hour == 8, let day = shown.weekday, (2...6).contains(day) else { continue }
                history.add(
                    OutageReport(
                        number: Int64(step),
                        person: "p\(step)",
                        domain: "x.example",
                        service: "vpn",
                        time: time
                    )
                )
            }
            var monday = change.time
            while clock(monday).weekday != 2 || clock(monday).hour != 8 || clock(monday).minute != 30 {
                monday = monday + .minutes(10)
            }
            let baseline = history.baseline(for: "vpn", until: change.time + .hours(24)) { [] }
            let busy = try #require(baseline.usualPerHour(at: monday))
            let quiet = try #require(baseline.usualPerHour(at: monday - .hours(3)))
            #expect(busy > 4 && quiet < 1)
        }
    }
}
