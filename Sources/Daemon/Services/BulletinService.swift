internal import Digests
internal import Feedback
internal import FoundationEssentials
internal import Store
internal import Telemetry

/// Makes the draft of a bulletin when it is due or asked for, once for each period, and lets those lapse that nobody approved.
struct BulletinService: Sendable {
    static let interval = Duration.seconds(30)
    /// What `status` calls it.
    static let source = "bulletin"

    let configuration: Configuration
    let correspondence: Correspondence?
    let store: FeedbackStore
    let board: HealthBoard
    let outboxBell: Bell
    let clock: any WallClock
    let log: Log

    private var desk: BulletinDesk { BulletinDesk(configuration, correspondence: correspondence) }
    private var gatherer: BulletinGatherer { BulletinGatherer(configuration: configuration, store: store) }

    /// - Throws: what the store throws when it cannot go on.
    func run() async throws {
        let attempt = Attempt(service: "bulletins", board: board, log: log)
        while !Task.isCancelled {
            _ = try await attempt.run { try await step() }
            try? await Task.sleep(for: Self.interval)
        }
    }

    /// One round: what is due is drawn up, and what nobody approved lapses.
    func step() async throws {
        let (desk, now) = (desk, clock.now())
        let lapsed = try await store.transaction { store in try desk.lapse(in: store, now: now) }
        for number in lapsed {
            log.warning("the draft of a bulletin lapsed: nobody approved it", ["bulletin": "\(number)"])
        }
        try await report(now: now)
        guard configuration.bulletin.isEnabled, correspondence != nil else { return }
        let start = try await gatherer.start(now: now)
        let zone = configuration.organisation.timeZone
        guard let period = configuration.bulletin.schedule.period(after: start, dueAtOrBefore: now, in: zone),
            try await !store.hasBulletin(ofPeriod: period.key)
        else { return }
        _ = try await draw(from: start, to: period.end, period: period.key, now: now)
    }

    /// A draft now, for the time since the last bulletin that was sent; the schedule goes on as if it had not been.
    ///
    /// - Returns: what was done, in words.
    /// - Throws: `DaemonError` when it could not go out, and what the store throws.
    func drawNow() async throws -> String {
        let bulletin = configuration.bulletin
        guard bulletin.isEnabled, correspondence != nil, !bulletin.approvers.isEmpty else {
            throw DaemonError(
                kind: .configuration,
                message: "no bulletin goes out: set enabled = true, to and approvers in [bulletin]"
            )
        }
        let now = clock.now()
        let start = try await gatherer.start(now: now)
        let stored = try await draw(from: start, to: now, period: "asked:\(now.milliseconds)", now: now)
        guard let stored, stored.isDraft else {
            return
                "there is nothing to tell: no need that three people share was answered or heard since the last bulletin"
        }
        let approvers = bulletin.approvers.map(\.description).joined(separator: ", ")
        return
            "the draft of bulletin \(stored.number) is on its way to \(approvers); it goes out when one of them answers"
            + " \"approve\""
    }

    private func draw(
        from start: Timestamp,
        to end: Timestamp,
        period: String,
        now: Timestamp
    ) async throws -> StoredBulletin? {
        let material = try await gatherer.material(from: start, to: end)
        let desk = desk
        let stored = try await store.transaction { store in
            try desk.draw(material, period: period, in: store, now: now)
        }
        if let stored {
            log.notice(
                stored.isDraft ? "the draft of a bulletin went to its approvers" : "a bulletin would have told nothing",
                ["bulletin": "\(stored.number)", "period": period, "items": "\(material.items.count)"]
            )
            if stored.isDraft { outboxBell.ring() }
        }
        try await report(now: now)
        return stored
    }

    /// A lapsed draft stays in `status` until the next bulletin.
    private func report(now: Timestamp) async throws {
        let last = try await store.bulletins(limit: 1).first
        let isLapsed = last?.state == BulletinAnswer.State.lapsed.rawValue
        let words = last.map {
            "bulletin \($0.number) lapsed: nobody approved its draft within 7 days; 'earshot bulletin --send' makes a new one"
        }
        await board.report(isLapsed ? words : nil, of: Self.source)
    }
}
