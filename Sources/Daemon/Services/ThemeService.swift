internal import Feedback
internal import Store
internal import Telemetry

/// Hears what was stored before there were themes and what could not be placed when it was stored, and gives names to themes that lost
/// theirs with a person.
struct ThemeService: Sendable {
    static let interval = Duration.minutes(5)
    /// Mails in one transaction: mail keeps flowing in between.
    static let batch = 50
    /// Between two batches, of which one takes some milliseconds.
    static let breath = Duration.milliseconds(20)
    /// A mail that could not be placed is tried again after so long, six times in all.
    static let pause = Duration.minutes(5)

    let keeper: ThemeKeeper
    let store: FeedbackStore
    let board: HealthBoard
    let clock: any WallClock
    let log: Log

    /// - Throws: what the store throws when it cannot go on.
    func run() async throws {
        let attempt = Attempt(service: "themes", board: board, log: log)
        // What failed before a restart may have failed by what the restart has mended.
        var pause = Duration.zero
        while !Task.isCancelled {
            let since = pause
            _ = try await attempt.run {
                let heard = try await catchUp()
                if heard > 0 { log.notice("heard what earlier mails complain of and ask for", ["mails": "\(heard)"]) }
                let placed = try await tryAgain(pause: since)
                if placed > 0 { log.notice("counted mails that could not be placed before", ["mails": "\(placed)"]) }
                let (keeper, now) = (keeper, clock.now())
                try await store.transaction { store in
                    _ = try keeper.nameNameless(limit: Self.batch, in: store, now: now)
                }
            }
            pause = Self.pause
            try? await Task.sleep(for: Self.interval)
        }
    }

    /// Mails that an earlier version stored, as far back as themes are compared, in their order. Returns how many were looked at.
    func catchUp() async throws -> Int {
        var total = 0
        while !Task.isCancelled {
            let (keeper, now, log) = (keeper, clock.now(), log)
            let count = try await store.transaction { store in
                let numbers = try store.unheardMails(since: now - ThemeShelf.history, limit: Self.batch)
                for number in numbers { Self.report(try keeper.hear(number, in: store, now: now), number, log) }
                return numbers.count
            }
            total += count
            if count < Self.batch { break }
            try? await Task.sleep(for: Self.breath)
        }
        return total
    }

    /// Mails whose placing failed, each once. Returns how many count now.
    ///
    /// - Parameter pause: those tried later than so long ago are left for the next look.
    func tryAgain(pause: Duration = ThemeService.pause) async throws -> Int {
        let (keeper, now, log) = (keeper, clock.now(), log)
        return try await store.transaction { store in
            var placed = 0
            for number in try store.failedPlacings(triedBefore: now - pause, limit: Self.batch) {
                let failure = try keeper.hear(number, in: store, now: now)
                Self.report(failure, number, log)
                guard failure == nil else { continue }
                try store.notePlaced(number)
                placed += 1
            }
            return placed
        }
    }

    private static func report(_ failure: (any Error)?, _ number: Int64, _ log: Log) {
        guard let failure else { return }
        log.error("a mail could not be counted into a theme", ["mail": "\(number)", "reason": "\(failure)"])
    }
}
