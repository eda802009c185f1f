internal import Feedback
internal import Store
internal import Telemetry

/// Erases what is older than the operator wants it kept. Counts stay.
struct RetentionService: Sendable {
    static let interval = Duration.hours(1)

    let configuration: Configuration
    let store: FeedbackStore
    let board: HealthBoard
    let clock: any WallClock
    let log: Log

    /// - Throws: what the store throws when it cannot go on.
    func run() async throws {
        let attempt = Attempt(service: "retention", board: board, log: log)
        while !Task.isCancelled {
            let now = clock.now()
            _ = try await attempt.run {
                let raw = try await drain { try await store.expireRaw(olderThan: now - configuration.retention.raw) }
                let text = try await drain {
                    try await store.expireBodies(olderThan: now - configuration.retention.text)
                }
                _ = try await store.expireVectors(olderThan: now - configuration.retention.text)
                try await store.wakeRested(now: now)
                if raw + text > 0 {
                    log.notice("erased what was kept long enough", ["raw_mails": "\(raw)", "texts": "\(text)"])
                }
            }
            try? await Task.sleep(for: Self.interval)
        }
    }

    /// The store erases in bounded steps, so that mail keeps flowing in between.
    private func drain(_ step: () async throws -> Int) async throws -> Int {
        var total = 0
        while !Task.isCancelled {
            let count = try await step()
            if count == 0 { break }
            total += count
        }
        return total
    }
}
