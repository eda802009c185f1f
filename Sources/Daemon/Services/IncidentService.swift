internal import Feedback
internal import Store
internal import Telemetry

/// What passing time means for open incidents: told again, or closed when it is quiet.
struct IncidentService: Sendable {
    static let interval = Duration.seconds(20)

    let alarm: Alarm
    let store: FeedbackStore
    let board: HealthBoard
    let outboxBell: Bell
    let clock: any WallClock
    let log: Log

    /// - Throws: what the store throws when it cannot go on.
    func run() async throws {
        let attempt = Attempt(service: "incidents", board: board, log: log)
        while !Task.isCancelled {
            let now = clock.now()
            let changed = try await attempt.run {
                try await store.transaction { store in try alarm.tick(in: store, now: now) }
            }
            if let changed, changed > 0 {
                log.notice("incidents changed with time", ["incidents": "\(changed)"])
                outboxBell.ring()
            }
            try? await Task.sleep(for: Self.interval)
        }
    }
}
