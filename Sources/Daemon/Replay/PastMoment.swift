package import Feedback
package import FoundationEssentials

/// A time in the past as people write it: how long ago (`30d`), or a day (`2026-11-01`, from its first moment on).
package enum PastMoment {
    package static let forms = "how long ago (30d, 12h; units \(DurationText.units)) or a day (2026-11-01)"

    /// Nil unless it is one of the two.
    package static func read(_ text: String, now: Timestamp, in timeZone: TimeZone) -> Timestamp? {
        if let span = DurationText.read(text) { return now - span }
        let parts = text.split(separator: "-", omittingEmptySubsequences: false)
        guard parts.count == 3, zip(parts, [4, 2, 2]).allSatisfy({ $0.utf8.count == $1 }),
            parts.allSatisfy({ $0.utf8.allSatisfy { $0 >= 0x30 && $0 <= 0x39 } })
        else { return nil }
        let numbers = parts.compactMap { Int($0) }
        var calendar = Calendar(identifier: .gregorian)
        calendar.timeZone = timeZone
        let wanted = DateComponents(year: numbers[0], month: numbers[1], day: numbers[2])
        guard let date = calendar.date(from: wanted) else { return nil }
        // 31 February would be a day in March.
        let found = calendar.dateComponents([.year, .month, .day], from: date)
        guard found.year == wanted.year, found.month == wanted.month, found.day == wanted.day else { return nil }
        return Timestamp(milliseconds: Int64((date.timeIntervalSince1970 * 1000).rounded()))
    }
}
