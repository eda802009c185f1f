import Feedback
import FoundationEssentials
import Testing

@testable import Daemon

/// Times in which nobody is warned, by the organisation's clock.
struct MaintenanceTests {
    private static let berlin = TimeZone(identifier: "Europe/Berlin") ?? .gmt

    private static func time(_ text: String) throws -> Timestamp {
        let minute = try #require(LocalMinute(text))
        return try #require(minute.instant(in: berlin))
    }

    @Test(
        "a time of the week, into the next day and over both changes of the clock",
        arguments: [
            ("Sun 02:00-04:00", "2026-11-22 01:59", false), ("Sun 02:00-04:00", "2026-11-22 02:00", true),
            ("Sun 02:00-04:00", "2026-11-22 03:59", true), ("Sun 02:00-04:00", "2026-11-22 04:00", false),
            ("Sun 02:00-04:00", "2026-11-23 03:00", false), ("saturday 22:00-4:00", "2026-11-21 23:00", true),
            ("saturday 22:00-4:00", "2026-11-22 03:59", true), ("saturday 22:00-4:00", "2026-11-22 04:00", false),
            ("saturday 22:00-4:00", "2026-11-21 03:00", false), ("Sun 02:00-04:00", "2026-10-25 03:30", true),
            ("Sun 02:00-04:00", "2026-03-29 03:30", true), ("Sun 23:00-00:00", "2026-11-22 23:59", true),
        ]
    )
    func weekly(window: String, moment: String, covers: Bool) throws {
        let weekly = try #require(WeeklyWindow(window))
        #expect(weekly.covers(try Self.time(moment), in: Self.berlin) == covers)
    }

    @Test(arguments: [
        "", "Sun", "Sun 02:00", "Sun 2-4", "Sun 02:00-24:00", "Son 02:00-04:00", "Sun 02:00-02:00", "Sun 02:00 - 04:00",
    ])
    func whatIsNoTimeOfTheWeek(text: String) {
        #expect(WeeklyWindow(text) == nil)
    }

    @Test(arguments: [
        "", "2026-12-01", "22:00", "2026-02-30 10:00", "2026-13-01 10:00", "26-12-01 10:00", "2026-12-01 24:00",
        "2026-12-01T10:00", "-026-12-01 10:00", "2026-12-01 +1:00",
    ])
    func whatIsNoMinute(text: String) {
        #expect(LocalMinute(text) == nil)
    }

    @Test(arguments: ["2026-12-01 22:00", "2026-01-01 00:00", "2028-02-29 09:05"])
    func aMinuteIsWrittenAsItIsRead(text: String) throws {
        #expect(LocalMinute(text)?.text == text)
        #expect(LocalMinute(try Self.time(text), in: Self.berlin).text == text)
    }

    @Test(
        "the next such time: today, tomorrow, or a day that is named",
        arguments: [
            ("10:00", "2026-11-23 10:00"), ("08:59", "2026-11-24 08:59"), ("09:00", "2026-11-24 09:00"),
            ("2026-12-24 18:00", "2026-12-24 18:00"), ("2026-11-23 08:00", nil), ("soon", nil),
        ]
    )
    func next(text: String, expected: String?) throws {
        let next = LocalMinute.next(text, after: try Self.time("2026-11-23 09:00"), in: Self.berlin)
        #expect(next.map { LocalMinute($0, in: Self.berlin).text } == expected)
    }

    @Test("a window holds for its service, or for all; and a weekly one only between its days")
    func windows() async throws {
        let sections = """
            [[maintenance]]
            service = "vpn"
            from = "2026-12-01 22:00"
            until = "2026-12-02 02:00"

            [[maintenance]]
            service = "all"
            weekly = "Sun 02:00-04:00"
            from = "2026-12-01 00:00"
            until = "2026-12-31 00:00"

            """
        try await Workplace.with(sections) { place in
            let windows = place.configuration.maintenance
            let moments = [
                (0, "vpn", "2026-12-01 22:00", true), (0, "vpn", "2026-12-02 02:00", false),
                (0, "printer", "2026-12-01 23:00", false), (0, nil, "2026-12-01 23:00", false),
                (1, "printer", "2026-12-06 02:30", true), (1, nil, "2026-12-06 02:30", true),
                (1, nil, "2026-11-29 02:30", false), (1, nil, "2027-01-03 02:30", false),
            ]
            for (index, service, moment, expected) in moments {
                let covers = windows[index].covers(service, at: try Self.time(moment), in: Self.berlin)
                #expect(covers == expected, "\(moment)")
            }
            #expect(windows[0].words == "maintenance from 2026-12-01 22:00 until 2026-12-02 02:00")
            let sunday = try Self.time("2026-12-06 02:30")
            #expect(place.configuration.maintenanceLines(at: sunday).count == 1)
        }
    }
}
