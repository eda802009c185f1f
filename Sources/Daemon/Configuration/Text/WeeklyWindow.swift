internal import Feedback
internal import FoundationEssentials

/// Hours of one day of the week by a wall clock, written `Sun 02:00-04:00`; into the next day when the second time is not later.
struct WeeklyWindow: Hashable, Sendable {
    private static let days = ["sunday", "monday", "tuesday", "wednesday", "thursday", "friday", "saturday"]

    /// 0 is Sunday.
    let day: Int
    /// Since midnight.
    let from: Int
    let until: Int

    /// Nil for anything else.
    init?(_ text: String) {
        let words = text.split(separator: " ")
        guard words.count == 2 else { return nil }
        let name = words[0].lowercased()
        guard let day = Self.days.firstIndex(where: { name == $0 || name == $0.prefix(3) }) else { return nil }
        let times = words[1].split(separator: "-", omittingEmptySubsequences: false)
        guard times.count == 2, let from = LocalMinute.minute(times[0]), let until = LocalMinute.minute(times[1]),
            from != until
        else { return nil }
        (self.day, self.from, self.until) = (day, from, until)
    }

    func covers(_ time: Timestamp, in timeZone: TimeZone) -> Bool {
        var calendar = Calendar(identifier: .gregorian)
        calendar.timeZone = timeZone
        let date = Date(timeIntervalSince1970: Double(time.milliseconds) / 1000)
        let parts = calendar.dateComponents([.weekday, .hour, .minute], from: date)
        let today = (parts.weekday ?? 1) - 1
        let minute = (parts.hour ?? 0) * 60 + (parts.minute ?? 0)
        if from < until { return today == day && (from..<until).contains(minute) }
        return today == day && minute >= from || today == (day + 1) % 7 && minute < until
    }

    var text: String {
        let name = Self.days[day].prefix(3)
        return name.prefix(1).uppercased() + name.dropFirst()
            + " \(LocalMinute.clock(from))-\(LocalMinute.clock(until))"
    }
}
