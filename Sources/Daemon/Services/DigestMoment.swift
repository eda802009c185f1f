package import Feedback
package import FoundationEssentials

/// The time for which a digest is shown, as people write it.
package enum DigestMoment {
    package static let forms = "how long ago (30d, 12h), a day (2026-11-23), or a day and a time (2026-11-23T08:00)"

    /// Nil unless it is one of them. A day alone means its last moment: the digest that was due on that day.
    package static func read(_ text: String, now: Timestamp, in zone: TimeZone) -> Timestamp? {
        let minute = text.split(separator: "T", omittingEmptySubsequences: false).joined(separator: " ")
        if let exact = LocalMinute(minute) { return exact.instant(in: zone) }
        guard let start = PastMoment.read(text, now: now, in: zone) else { return nil }
        guard text.contains("-") else { return start }
        var calendar = Calendar(identifier: .gregorian)
        calendar.timeZone = zone
        let day = Date(timeIntervalSince1970: Double(start.seconds))
        guard let next = calendar.date(byAdding: .day, value: 1, to: day) else { return nil }
        return Timestamp(milliseconds: Int64((next.timeIntervalSince1970 * 1000).rounded()) - 1)
    }
}
