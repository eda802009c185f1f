internal import Feedback
internal import Store
internal import Telemetry

/// Hears what was stored before there were themes, and gives names to themes that lost theirs with a person.
struct ThemeService: Sendable {
    static let interval = Duration.minutes(5)
    /// Mails in one transaction: mail keeps flowing in between.
    static let batch = 50
    /// Between two batches, of which one takes some milliseconds.
    static let breath = Duration.milliseconds(20)

    let keeper: ThemeKeeper
    let store: FeedbackStore
    let board: HealthBoard
    let clock: any WallClock
    let log: Log

    /// - Throws: what the store throws when it cannot go on.
    func run() async throws {
        let attempt = Attempt(service: "themes", board: board, log: log)
        while !Task.isCancelled {
            _ = try await attempt.run {
                let heard = try await catchUp()
                if heard > 0 { log.notice("heard what earlier mails complain of and ask for", ["mails": "\(heard)"]) }
                let (keeper, now) = (keeper, clock.now())
                try await store.transaction { store in
                    _ = try keeper.nameNameless(limit: Self.batch, in: store, now: now)
                }
            }
            try? await Task.sleep(for: Self.interval)
        }
    }

    /// Mails that an earlier version stored, as far back as themes are compared, in their order. Returns how many were looked at.
    func catchUp() async throws -> Int {
        var total = 0
        while !Task.isCancelled {
            let (keeper, now) = (keeper, clock.now())
            let count = try await store.transaction { store in
                let numbers = try store.unheardMails(since: now - ThemeShelf.history, limit: Self.batch)
                for number in numbers { try keeper.follow(number, in: store, now: now) }
                return numbers.count
            }
            total += count
            if count < Self.batch { break }
            try? await Task.sleep(for: Self.breath)
        }
        return total
    }
}
