internal import Feedback
internal import FoundationEssentials
internal import Instructions

extension ClockTime {
    /// The next time that clocks show it: within a day, and the second time where they go back and show it once more. Where they go forward
    /// and leave it out, the moment that they do.
    ///
    /// QUIRK: not by `Calendar.nextDate`, which takes every change of the clocks for a whole hour: on Lord Howe Island it is half of one.
    func next(after time: Timestamp, in zone: TimeZone) -> Timestamp? {
        let offset = { (instant: Int64) in
            Int64(zone.secondsFromGMT(for: Date(timeIntervalSince1970: Double(instant))))
        }
        let now = time.seconds
        let today = Self.floor(now + offset(now), Self.day)
        let offsets = Set([now - Self.day, now, now + Self.day, now + 2 * Self.day].map(offset))
        var times: [Int64] = []
        for day in today - 1...today + 2 {
            let shown = day * Self.day + Int64(hour * 3600 + minute * 60)
            let candidates = offsets.map { shown - $0 }
            let real = candidates.filter { offset($0) == shown - $0 }
            if real.isEmpty, let first = candidates.min(), let last = candidates.max() {
                times.append(Self.change(in: first...last, offset))
            } else {
                times += real
            }
        }
        return times.filter { Timestamp(seconds: $0) > time }.min().map { Timestamp(seconds: $0) }
    }

    private static let day: Int64 = 24 * 3600

    /// The first second of a new offset.
    private static func change(in range: ClosedRange<Int64>, _ offset: (Int64) -> Int64) -> Int64 {
        var (before, after) = (range.lowerBound, range.upperBound)
        while after - before > 1 {
            let middle = (before + after) / 2
            if offset(middle) == offset(range.lowerBound) { before = middle } else { after = middle }
        }
        return after
    }

    private static func floor(_ number: Int64, _ divisor: Int64) -> Int64 {
        (number >= 0 ? number : number - divisor + 1) / divisor
    }
}
