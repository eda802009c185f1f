import Digests
import Feedback
import FoundationEssentials
import FoundationInternationalization
import Testing

/// Times in these tables are UTC, as a calendar independent of the schedule's own arithmetic reads them.
private func instant(_ text: String) throws -> Timestamp {
    Timestamp(seconds: Int64(try Date(text, strategy: .iso8601).timeIntervalSince1970))
}

private func zone(_ name: String) throws -> TimeZone {
    try #require(TimeZone(identifier: name))
}

@Suite struct DigestScheduleTests {
    struct Due: Sendable, CustomTestStringConvertible {
        let schedule: String
        let zone: String
        let now: String
        let key: String
        let start: String
        let end: String

        var testDescription: String { "\(schedule) \(zone) at \(now)" }
    }

    @Test(arguments: [
        // The border belongs to the period that ends there; a millisecond before, it is not due.
        Due(
            schedule: "daily 06:00",
            zone: "Europe/Berlin",
            now: "2026-11-23T05:00:00Z",
            key: "2026-11-23T06:00",
            start: "2026-11-22T05:00:00Z",
            end: "2026-11-23T05:00:00Z"
        ),
        Due(
            schedule: "daily 06:00",
            zone: "Europe/Berlin",
            now: "2026-11-23T04:59:59Z",
            key: "2026-11-22T06:00",
            start: "2026-11-21T05:00:00Z",
            end: "2026-11-22T05:00:00Z"
        ),
        // Monday's digest covers the weekend.
        Due(
            schedule: "weekdays 07:30",
            zone: "Europe/Berlin",
            now: "2026-11-23T09:00:00Z",
            key: "2026-11-23T07:30",
            start: "2026-11-20T06:30:00Z",
            end: "2026-11-23T06:30:00Z"
        ),
        Due(
            schedule: "Mon,Thu 08:00",
            zone: "Asia/Kolkata",
            now: "2026-11-25T00:00:00Z",
            key: "2026-11-23T08:00",
            start: "2026-11-19T02:30:00Z",
            end: "2026-11-23T02:30:00Z"
        ),
        // Months: the 31st is the last day, leap years too.
        Due(
            schedule: "monthly 31 07:00",
            zone: "Etc/UTC",
            now: "2028-03-01T00:00:00Z",
            key: "2028-02-29T07:00",
            start: "2028-01-31T07:00:00Z",
            end: "2028-02-29T07:00:00Z"
        ),
        Due(
            schedule: "monthly last 07:00",
            zone: "Etc/UTC",
            now: "2026-03-01T00:00:00Z",
            key: "2026-02-28T07:00",
            start: "2026-01-31T07:00:00Z",
            end: "2026-02-28T07:00:00Z"
        ),
        Due(
            schedule: "monthly 30 07:00",
            zone: "Etc/UTC",
            now: "2026-03-31T00:00:00Z",
            key: "2026-03-30T07:00",
            start: "2026-02-28T07:00:00Z",
            end: "2026-03-30T07:00:00Z"
        ),
        Due(
            schedule: "monthly 1 00:00",
            zone: "America/New_York",
            now: "2027-01-01T05:00:00Z",
            key: "2027-01-01T00:00",
            start: "2026-12-01T05:00:00Z",
            end: "2027-01-01T05:00:00Z"
        ),
        // Berlin, 29 March 2026: 02:00 becomes 03:00, so 02:30 is 03:00 summer time.
        Due(
            schedule: "daily 02:30",
            zone: "Europe/Berlin",
            now: "2026-03-29T12:00:00Z",
            key: "2026-03-29T02:30",
            start: "2026-03-28T01:30:00Z",
            end: "2026-03-29T01:00:00Z"
        ),
        Due(
            schedule: "daily 02:30",
            zone: "Europe/Berlin",
            now: "2026-03-30T12:00:00Z",
            key: "2026-03-30T02:30",
            start: "2026-03-29T01:00:00Z",
            end: "2026-03-30T00:30:00Z"
        ),
        // Berlin, 25 October 2026: 02:30 comes twice, at 00:30Z and 01:30Z. The first counts.
        Due(
            schedule: "daily 02:30",
            zone: "Europe/Berlin",
            now: "2026-10-25T00:30:00Z",
            key: "2026-10-25T02:30",
            start: "2026-10-24T00:30:00Z",
            end: "2026-10-25T00:30:00Z"
        ),
        Due(
            schedule: "daily 02:30",
            zone: "Europe/Berlin",
            now: "2026-10-25T01:30:00Z",
            key: "2026-10-25T02:30",
            start: "2026-10-24T00:30:00Z",
            end: "2026-10-25T00:30:00Z"
        ),
        // New York, 8 March and 1 November 2026.
        Due(
            schedule: "Sun 02:30",
            zone: "America/New_York",
            now: "2026-03-08T08:00:00Z",
            key: "2026-03-08T02:30",
            start: "2026-03-01T07:30:00Z",
            end: "2026-03-08T07:00:00Z"
        ),
        Due(
            schedule: "daily 01:30",
            zone: "America/New_York",
            now: "2026-11-01T06:30:00Z",
            key: "2026-11-01T01:30",
            start: "2026-10-31T05:30:00Z",
            end: "2026-11-01T05:30:00Z"
        ),
        // Lord Howe changes by half an hour: 4 October 2026 at 02:00 to 02:30, 5 April at 02:00 back to 01:30.
        Due(
            schedule: "daily 02:15",
            zone: "Australia/Lord_Howe",
            now: "2026-10-04T00:00:00Z",
            key: "2026-10-04T02:15",
            start: "2026-10-02T15:45:00Z",
            end: "2026-10-03T15:30:00Z"
        ),
        Due(
            schedule: "daily 01:45",
            zone: "Australia/Lord_Howe",
            now: "2026-04-05T00:00:00Z",
            key: "2026-04-05T01:45",
            start: "2026-04-03T14:45:00Z",
            end: "2026-04-04T14:45:00Z"
        ),
        // Cairo springs forward at midnight: 24 April 2026 begins at 01:00.
        Due(
            schedule: "daily 00:00",
            zone: "Africa/Cairo",
            now: "2026-04-24T00:00:00Z",
            key: "2026-04-24T00:00",
            start: "2026-04-22T22:00:00Z",
            end: "2026-04-23T22:00:00Z"
        ),
        // Apia had no 30 December 2011: the day's digest and the next day's fall on one instant, and one is due.
        Due(
            schedule: "daily 00:00",
            zone: "Pacific/Apia",
            now: "2011-12-30T12:00:00Z",
            key: "2011-12-31T00:00",
            start: "2011-12-29T10:00:00Z",
            end: "2011-12-30T10:00:00Z"
        ),
        // A clock that stands before the epoch breaks nothing.
        Due(
            schedule: "Mon 08:00",
            zone: "Etc/UTC",
            now: "1969-12-31T00:00:00Z",
            key: "1969-12-29T08:00",
            start: "1969-12-22T08:00:00Z",
            end: "1969-12-29T08:00:00Z"
        ),
    ])
    func isDue(_ due: Due) throws {
        let period = try DigestSchedule(due.schedule).period(dueAtOrBefore: instant(due.now), in: zone(due.zone))
        #expect(
            try period == DigestSchedule.Period(key: due.key, start: instant(due.start), end: instant(due.end))
        )
    }

    @Test(arguments: [
        ("daily 06:00", "Europe/Berlin", "2026-11-23T05:00:00Z", "2026-11-24T05:00:00Z"),
        ("daily 06:00", "Europe/Berlin", "2026-11-23T04:59:59Z", "2026-11-23T05:00:00Z"),
        ("weekdays 07:30", "Europe/Berlin", "2026-11-20T06:30:00Z", "2026-11-23T06:30:00Z"),
        ("daily 02:30", "Europe/Berlin", "2026-03-28T01:30:00Z", "2026-03-29T01:00:00Z"),
        ("daily 02:30", "Europe/Berlin", "2026-10-25T00:30:00Z", "2026-10-26T01:30:00Z"),
        ("monthly 31 07:00", "Etc/UTC", "2026-01-31T07:00:00Z", "2026-02-28T07:00:00Z"),
        ("monthly last 07:00", "Asia/Kolkata", "2026-12-31T01:30:00Z", "2027-01-31T01:30:00Z"),
    ])
    func next(text: String, zoneName: String, now: String, expected: String) throws {
        #expect(try DigestSchedule(text).next(after: instant(now), in: zone(zoneName)) == instant(expected))
    }

    /// Fault 80, promise P6: however long it was off, one digest covers what was missed, and nothing twice.
    @Test(arguments: [
        ("2026-11-20T06:30:00Z", "2026-11-23T06:29:59Z", nil),
        ("2026-11-20T06:30:00Z", "2026-11-23T06:30:00Z", "2026-11-23T07:30"),
        ("2026-11-20T06:30:00Z", "2026-11-27T12:00:00Z", "2026-11-27T07:30"),
        ("2025-11-20T06:30:00Z", "2026-11-27T12:00:00Z", "2026-11-27T07:30"),
        // First started on Saturday afternoon.
        ("2026-11-21T15:12:00Z", "2026-11-23T07:00:00Z", "2026-11-23T07:30"),
        // Started just after the hour: nothing is due for a time before the start.
        ("2026-11-23T06:30:01Z", "2026-11-23T07:00:00Z", nil),
        // The clock was set back, by an hour and by 400 days.
        ("2026-11-23T06:30:00Z", "2026-11-23T05:45:00Z", nil),
        ("2026-11-23T06:30:00Z", "2025-10-19T06:30:00Z", nil),
    ])
    func catchesUpOnce(sentUntil: String, now: String, key: String?) throws {
        let schedule = try DigestSchedule("weekdays 07:30")
        let berlin = try zone("Europe/Berlin")
        let period = try schedule.period(after: instant(sentUntil), dueAtOrBefore: instant(now), in: berlin)
        #expect(period?.key == key)
        if let period {
            #expect(try period.start == instant(sentUntil))
            #expect(try period.end <= instant(now))
            #expect(try schedule.period(after: period.end, dueAtOrBefore: instant(now), in: berlin) == nil)
        }
    }
}
