package import Feedback
package import FoundationEssentials

/// A minute by a wall clock, written `2026-12-01 22:00`.
package struct LocalMinute: Hashable, Sendable {
    let date: CivilDate
    /// Since midnight, 0 to 1439.
    let minute: Int

    /// Nil unless it is a day that exists and a time of day, in exactly this form.
    package init?(_ text: String) {
        let parts = text.split(separator: " ", omittingEmptySubsequences: false)
        guard parts.count == 2, let minute = Self.minute(parts[1]) else { return nil }
        let numbers = parts[0].split(separator: "-", omittingEmptySubsequences: false)
        guard numbers.count == 3, zip(numbers, [4, 2, 2]).allSatisfy({ $0.utf8.count == $1 }),
            let year = Self.number(numbers[0]), let month = Self.number(numbers[1]), let day = Self.number(numbers[2])
        else { return nil }
        date = CivilDate(year: year, month: month, day: day)
        self.minute = minute
        // 31 February would be a day in March.
        guard let instant = instant(in: .gmt), LocalMinute(instant, in: .gmt) == self else { return nil }
    }

    package init(_ time: Timestamp, in timeZone: TimeZone) {
        var calendar = Calendar(identifier: .gregorian)
        calendar.timeZone = timeZone
        let parts = calendar.dateComponents([.year, .month, .day, .hour, .minute], from: time.date)
        date = CivilDate(year: parts.year ?? 0, month: parts.month ?? 0, day: parts.day ?? 0)
        minute = (parts.hour ?? 0) * 60 + (parts.minute ?? 0)
    }

    /// Minutes since midnight of `22:00`; nil unless it is a time of day.
    package static func minute(_ text: some StringProtocol) -> Int? {
        let parts = text.split(separator: ":", omittingEmptySubsequences: false)
        guard parts.count == 2, (1...2).contains(parts[0].utf8.count), parts[1].utf8.count == 2,
            let hour = number(parts[0]), let minute = number(parts[1]), hour < 24, minute < 60
        else { return nil }
        return hour * 60 + minute
    }

    /// The instant that `10:00`, the next such time of day, or `2026-12-01 10:00` means; nil when it is neither, or over.
    ///
    /// - Parameter reach: how far away a time of day without its day may be; a day with nil.
    package static func next(
        _ text: String,
        after now: Timestamp,
        within reach: Duration? = nil,
        in timeZone: TimeZone
    ) -> Timestamp? {
        if let exact = LocalMinute(text) { return exact.instant(in: timeZone).flatMap { $0 > now ? $0 : nil } }
        guard let minute = minute(text) else { return nil }
        let (today, tomorrow) = (LocalMinute(now, in: timeZone), LocalMinute(now + .days(1), in: timeZone))
        return [today, tomorrow].lazy.compactMap { LocalMinute($0.date, minute).instant(in: timeZone) }
            .first { $0 > now }
            .flatMap { next in reach.map { next - now <= $0 } ?? true ? next : nil }
    }

    private init(_ date: CivilDate, _ minute: Int) {
        (self.date, self.minute) = (date, minute)
    }

    /// When a clock in the zone shows it; nil for a year that no calendar knows.
    package func instant(in timeZone: TimeZone) -> Timestamp? {
        var calendar = Calendar(identifier: .gregorian)
        calendar.timeZone = timeZone
        let parts = DateComponents(
            year: date.year,
            month: date.month,
            day: date.day,
            hour: minute / 60,
            minute: minute % 60
        )
        return calendar.date(from: parts).map {
            Timestamp(milliseconds: Int64(($0.timeIntervalSince1970 * 1000).rounded()))
        }
    }

    package var text: String {
        let day = "\(date.year)-\(Self.two(date.month))-\(Self.two(date.day))"
        return "\(day) \(Self.clock(minute))"
    }

    /// `02:05` of minutes since midnight.
    static func clock(_ minute: Int) -> String { "\(two(minute / 60)):\(two(minute % 60))" }

    private static func two(_ number: Int) -> String { number < 10 ? "0\(number)" : "\(number)" }

    /// Digits only: no sign, no blank.
    private static func number(_ text: some StringProtocol) -> Int? {
        text.utf8.allSatisfy { $0 >= 0x30 && $0 <= 0x39 } ? Int(text) : nil
    }
}

extension Timestamp {
    fileprivate var date: Date { Date(timeIntervalSince1970: Double(milliseconds) / 1000) }
}
