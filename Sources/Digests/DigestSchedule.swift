package import Feedback
package import FoundationEssentials
internal import FoundationInternationalization

/// At which local times a digest is due, and which time each one covers.
///
/// A digest covers the time from one due instant to the next, so that consecutive periods tile time: no mail falls
/// between two digests and none is in both. Local times that a clock change makes odd are settled so:
/// - one that does not exist (02:30 when 02:00 becomes 03:00) is due at the first instant after the gap;
/// - one that comes twice is due at its first coming;
/// - a day of the month beyond the month's end means its last day.
///
/// Pure: the time and the zone are arguments. A new scheduled time takes effect with the next period.
package struct DigestSchedule: Hashable, Sendable {
    /// On which days.
    package enum Days: Hashable, Sendable {
        /// Never empty.
        case week(Set<Weekday>)
        /// 1 to 31; the last day of shorter months.
        case month(day: Int)
    }

    package let days: Days
    /// Local time of day, in minutes: 0 to 1439.
    package let minute: Int

    /// Nil when no such day or minute exists.
    package init?(days: Days, minute: Int) {
        switch days {
        case .week(let chosen): guard !chosen.isEmpty else { return nil }
        case .month(let day): guard (1...31).contains(day) else { return nil }
        }
        guard (0..<24 * 60).contains(minute) else { return nil }
        self.days = days
        self.minute = minute
    }

    /// The period whose end is the latest due instant at or before `now`. Nil only if the schedule had no such instant.
    package func period(dueAtOrBefore now: Timestamp, in zone: TimeZone) -> Period? {
        guard let due = latest(from: zone.localDay(at: now.seconds) + 1, where: { $0 <= now.seconds }, in: zone),
            let before = latest(from: due.day, where: { $0 < due.second }, in: zone)
        else { return nil }
        return Period(
            key: key(of: due.day),
            start: Timestamp(seconds: before.second),
            end: Timestamp(seconds: due.second)
        )
    }

    /// What to send now, when everything up to `sentUntil` has been sent: nil when nothing new is due.
    ///
    /// After downtime this is one period from `sentUntil` to the latest due instant, however many were missed, and it
    /// carries the key of the latest. At the first start pass that start: the first digest then covers the time from
    /// there. While the clock stands before `sentUntil`, nothing is due: a clock set back never sends a period twice.
    package func period(after sentUntil: Timestamp, dueAtOrBefore now: Timestamp, in zone: TimeZone) -> Period? {
        guard let latest = period(dueAtOrBefore: now, in: zone), latest.end > sentUntil else { return nil }
        return Period(key: latest.key, start: sentUntil, end: latest.end)
    }

    /// The first due instant after `time`. Nil only if the schedule had no such instant.
    package func next(after time: Timestamp, in zone: TimeZone) -> Timestamp? {
        var day = zone.localDay(at: time.seconds) + -1
        for _ in 0..<Self.searchedDays {
            if includes(day) {
                let second = zone.firstInstant(of: localSecond(of: day))
                if second > time.seconds { return Timestamp(seconds: second) }
            }
            day = day + 1
        }
        return nil
    }

    /// Two months and some days hold two due instants of any schedule.
    private static let searchedDays = 70

    private func latest(
        from start: CalendarDay,
        where isWanted: (Int64) -> Bool,
        in zone: TimeZone
    ) -> (day: CalendarDay, second: Int64)? {
        var day = start
        for _ in 0..<Self.searchedDays {
            if includes(day) {
                let second = zone.firstInstant(of: localSecond(of: day))
                if isWanted(second) { return (day, second) }
            }
            day = day + -1
        }
        return nil
    }

    private func includes(_ day: CalendarDay) -> Bool {
        switch days {
        case .week(let chosen): chosen.contains(day.weekday)
        case .month(let wanted): day.date.day == wanted || (day.date.day < wanted && day.isLastOfMonth)
        }
    }

    private func localSecond(of day: CalendarDay) -> Int64 {
        day.number * 86_400 + Int64(minute) * 60
    }

    private func key(of day: CalendarDay) -> String {
        "\(day.text)T\(timeText)"
    }

    /// `07:30`
    var timeText: String {
        "\(Int64(minute / 60).padded(to: 2)):\(Int64(minute % 60).padded(to: 2))"
    }
}
