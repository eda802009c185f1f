internal import Feedback
internal import FoundationEssentials

/// A time for programs: `2026-11-23T07:30:00Z`, whole seconds, UTC.
enum RFC3339 {
    static func text(_ time: Timestamp) -> String {
        Date(timeIntervalSince1970: Double(time.seconds)).formatted(.iso8601)
    }
}
