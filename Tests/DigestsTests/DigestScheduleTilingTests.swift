import Digests
import Feedback
import FoundationEssentials
import FoundationInternationalization
import Testing

/// Three years, hour by hour: each period is seen once, begins where the last one ended, and is due when an independent
/// calendar shows its scheduled time.
@Suite struct DigestScheduleTilingTests {
    private static let zones = [
        "Europe/Berlin", "America/New_York", "Australia/Lord_Howe", "Asia/Kolkata", "Africa/Cairo", "Pacific/Chatham",
        "Africa/Casablanca", "America/Sao_Paulo",
    ]
    private static let schedules = [
        "daily 02:30", "daily 00:00", "weekdays 07:30", "Mon 08:00", "Sun 02:15", "Mon,Thu 01:45", "monthly 1 07:00",
        "monthly 29 02:30", "monthly last 23:59",
    ]

    @Test(arguments: zones, schedules)
    func periodsTileTime(zoneName: String, text: String) throws {
        let schedule = try DigestSchedule(text)
        let zone = try #require(TimeZone(identifier: zoneName))
        let first = Timestamp(seconds: 1_767_225_600)  // 2026-01-01T00:00:00Z
        var keys: Set<String> = []
        var last = try #require(schedule.period(dueAtOrBefore: first, in: zone))
        var calendar = Calendar(identifier: .gregorian)
        calendar.timeZone = zone

        for hour in 1...(3 * 365 * 24) {
            let now = first + .hours(hour)
            let period = try #require(schedule.period(dueAtOrBefore: now, in: zone))
            guard period != last else { continue }
            #expect(period.start == last.end)
            #expect(period.start < period.end)
            #expect(period.end <= now)
            #expect(keys.insert(period.key).inserted)
            #expect(schedule.next(after: last.end, in: zone) == period.end)
            expectScheduledTime(of: period, in: calendar)
            last = period
        }
        #expect(keys.count >= 35)
    }

    /// Off the scheduled time only where the calendar itself shows a clock change on that instant.
    private func expectScheduledTime(of period: DigestSchedule.Period, in calendar: Calendar) {
        let date = Date(timeIntervalSince1970: Double(period.end.seconds))
        let parts = calendar.dateComponents([.year, .month, .day, .hour, .minute], from: date)
        let shown = [parts.year, parts.month, parts.day, parts.hour, parts.minute].map { $0 ?? -1 }
        let scheduled = period.key.split { "-T:".contains($0) }.compactMap { Int($0) }
        if shown != scheduled {
            let zone = calendar.timeZone
            #expect(zone.secondsFromGMT(for: date) > zone.secondsFromGMT(for: date - 1), "\(period.key)")
        }
    }
}
