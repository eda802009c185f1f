internal import Feedback
internal import MIME
internal import Store

/// What holds acknowledgements back, for the operator to look at.
package enum BrakeLines {
    /// Muted senders named.
    static let maximumMutes = 5

    /// Beside a daemon, or without one.
    ///
    /// - Throws: `DaemonError`.
    package static func lines(of configuration: Configuration) async throws(DaemonError) -> [String] {
        try await configuration.readingStore { try await lines(of: $0, now: SystemClock().now()) }
    }

    static func lines(of store: FeedbackStore, now: Timestamp) async throws -> [String] {
        let brakes = try await store.brakes(now: now)
        let lines = brakes.map { brake in
            let minutes = max(1, Int((brake.until - now).components.seconds / 60))
            let rest = DurationText.write(minutes < 120 ? .minutes(minutes) : .hours((minutes + 59) / 60))
            let chain = brake.chain.isEmpty ? "" : ": \(brake.chain)"
            switch brake.kind {
            case .breaker: return "no acknowledgements for \(rest) except in outages\(chain)"
            case .mute(let person):
                return "\(InertText.line(person, maximumBytes: 80)) is not acknowledged for \(rest)\(chain)"
            }
        }
        let named = brakes.prefix { $0.kind == .breaker }.count + maximumMutes
        let rest = lines.count - named
        return lines.prefix(named) + (rest > 0 ? ["\(rest) more senders are not acknowledged"] : [])
    }
}
