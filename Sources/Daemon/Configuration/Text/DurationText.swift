internal import Feedback

/// Durations as people write them: a whole number and a unit, `30s`, `15m`, `4h`, `90d`, `2w`, `2y`.
///
/// A day has 24 hours and a year 365 days: these are spans, not dates.
package enum DurationText {
    static let units = "s, m, h, d, w or y"

    private static let secondsPerUnit: [(unit: Character, seconds: Int)] = [
        ("y", 365 * 86_400), ("w", 7 * 86_400), ("d", 86_400), ("h", 3600), ("m", 60), ("s", 1),
    ]

    /// Nil unless it is digits (at most nine) and one unit.
    package static func read(_ text: String) -> Duration? {
        guard let unit = text.last, let factor = secondsPerUnit.first(where: { $0.unit == unit }) else { return nil }
        let digits = text.dropLast()
        guard (1...9).contains(digits.utf8.count), digits.utf8.allSatisfy({ $0 >= 0x30 && $0 <= 0x39 }),
            let count = Int(digits)
        else { return nil }
        return .seconds(count * factor.seconds)
    }

    /// In the largest unit that needs no fraction; weeks only when read, because `91d` is plainer than `13w`.
    package static func write(_ duration: Duration) -> String {
        let seconds = Int(duration.components.seconds)
        let fitting = secondsPerUnit.first { $0.unit != "w" && seconds % $0.seconds == 0 && seconds >= $0.seconds }
        guard let fitting else { return "\(seconds)s" }
        return "\(seconds / fitting.seconds)\(fitting.unit)"
    }
}
