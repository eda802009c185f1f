internal import Feedback
internal import Store
internal import Telemetry

/// What passing time means for answers: those who wait for an all-clear or for news get it, and what holds acknowledgements back is told in the
/// journal, for mail is the path that is being held.
struct AnswerService: Sendable {
    static let interval = Duration.seconds(20)

    let allClear: AllClear
    let news: ThemeNews
    let store: FeedbackStore
    let board: HealthBoard
    let outboxBell: Bell
    let clock: any WallClock
    let log: Log

    /// - Throws: what the store throws when it cannot go on.
    func run() async throws {
        let attempt = Attempt(service: "answers", board: board, log: log)
        var reported: Set<Brake> = []
        while !Task.isCancelled {
            if let brakes = try await attempt.run({ try await step() }) {
                for brake in brakes where !reported.contains(brake) { report(brake) }
                reported = Set(brakes)
            }
            try? await Task.sleep(for: Self.interval)
        }
    }

    /// One round; what holds now.
    func step() async throws -> [Brake] {
        let now = clock.now()
        let told = try await store.transaction { store in try allClear.proceed(in: store, now: now) }
        if told > 0 {
            log.notice("told people that an incident has ended", ["mails": "\(told)"])
            outboxBell.ring()
        }
        // A transaction of its own: nothing that goes wrong with news keeps an all-clear back.
        let written = try await store.transaction { store in try news.proceed(in: store, now: now) }
        if written > 0 {
            log.notice("wrote to those who asked", ["mails": "\(written)"])
            outboxBell.ring()
        }
        return try await store.brakes(now: now)
    }

    private func report(_ brake: Brake) {
        let until = "\(max(0, (brake.until - clock.now()).components.seconds / 60)) min"
        switch brake.kind {
        case .breaker:
            log.warning("too many acknowledgements: none are sent", ["for": until, "chain": brake.chain])
        case .mute:
            log.warning(
                "a sender answers or writes too fast, and is not acknowledged",
                ["for": until, "chain": brake.chain]
            )
        }
    }
}
