internal import Digests
internal import Feedback
internal import FoundationEssentials
internal import Store
internal import Telemetry

/// Composes each digest when it is due and puts it into the outbox, once for each reader and period, whatever happens.
struct DigestService: Sendable {
    /// How often the schedules are looked at: a digest is at most so late.
    static let interval = Duration.seconds(10)
    /// A last period that ends so far in the future was recorded under a wrong clock.
    static let clockTolerance = Duration.hours(1)

    let configuration: Configuration
    let correspondence: Correspondence?
    let store: FeedbackStore
    let board: HealthBoard
    let outboxBell: Bell
    let clock: any WallClock
    let log: Log
    /// Asked for what is outstanding before a digest is composed.
    var revisions: RevisionService?

    /// - Throws: what the store throws when it cannot go on.
    func run() async throws {
        let attempt = Attempt(service: "digests", board: board, log: log)
        while !Task.isCancelled {
            _ = try await attempt.run { try await sendDue() }
            try? await Task.sleep(for: Self.interval)
        }
    }

    /// Whoever is no recipient any more begins anew when made one again: a digest does not tell of the time in between.
    func dismissFormerReaders() async throws {
        for digest in configuration.digests {
            let (name, readers) = (digest.name, digest.recipients)
            try await store.transaction { store in try store.dismissReaders(of: name, but: readers) }
        }
    }

    /// Puts every digest that is due into the outbox; returns how many were composed and sent, each once however many read it.
    func sendDue() async throws -> Int {
        var count = 0
        for digest in configuration.digests {
            let source = "digest \(digest.name) cannot be written"
            do {
                count += try await send(digest)
                await board.report(nil, of: source)
            } catch let error as UnwritableMail {
                // Its period stays open, so nothing is left out once it can be written; the other digests go on.
                await board.report("digest \(digest.name): \(error)", of: source)
            }
        }
        if count > 0 { outboxBell.ring() }
        return count
    }

    /// One digest for the time since its last period, at somebody's wish; the schedule goes on as if it had not been. Who has paused or
    /// stopped it is left in peace.
    ///
    /// - Returns: what was done, in words; nil when there is no such digest.
    /// - Throws: `DaemonError` when nobody would get it, and what the store throws.
    func sendNow(_ name: String) async throws -> String? {
        guard let digest = configuration.digests.first(where: { $0.name == name }) else { return nil }
        try await revisions?.catchUp()
        let now = clock.now()
        let streams = try await store.streams(of: name, for: digest.recipients)
        let readers = streams.filter { !$0.rests(at: now) }.map(\.address)
        guard let correspondence, !readers.isEmpty else {
            throw DaemonError(
                kind: .configuration,
                message: "nobody would get the digest '\(name)': give it recipients who have not stopped or paused it, "
                    + "and a [relay] to send by"
            )
        }
        let start = try await sentUntil(digest, now: now)
        var material = try await DigestGatherer(configuration: configuration, store: store)
            .material(for: digest, from: start, to: now, now: now)
        let issue = try await store.issue(ofKey: "digest:\(name):asked:\(now.milliseconds)", name: name, now: now)
        material.door = correspondence.door(ofIssue: issue.number, now: now)
        let post = try DigestPost(material, issue, of: digest, correspondence, to: readers, now: now)
        try await store.transaction { store in try post.record(in: store, now: now) }
        outboxBell.ring()
        return "the digest '\(name)' is on its way to \(readers.map(\.description).joined(separator: ", "))"
    }

    /// Returns how many mails were composed, each for all who read the same.
    private func send(_ digest: Configuration.Digest) async throws -> Int {
        let now = clock.now()
        let round = DigestRound(
            digest.schedule,
            try await store.streams(of: digest.name, for: digest.recipients),
            sentUntil: try await sentUntil(digest, now: now),
            now: now,
            in: digest.timeZone
        )
        await board.report(
            round.sentUntil > now + Self.clockTolerance
                ? "digest \(digest.name): its last period ends in the future; was the clock wrong?" : nil,
            of: "digest \(digest.name)"
        )
        try await join(round, of: digest.name, now: now)
        if !round.groups.isEmpty { try await revisions?.catchUp() }
        var count = 0
        for group in round.groups {
            if try await send(digest, to: group, now: now) { count += 1 }
        }
        if let own = round.own, !round.groups.contains(where: \.isOwn) {
            // Nobody reads it by its own schedule, which goes on: it is where new readers begin.
            let key = try await unusedKey(own.key, of: digest.name, for: own)
            _ = try await store.recordDigest(digest.name, period: key, end: own.end, mails: [], now: now)
        }
        return count
    }

    private func join(_ round: DigestRound, of name: String, now: Timestamp) async throws {
        guard !round.joining.isEmpty else { return }
        try await store.transaction { store in
            for reader in round.joining { try store.join(reader, to: name, from: round.joiningAt, now: now) }
        }
    }

    /// After its zone has changed, a digest may be due a second time at the same time of the same day.
    private func unusedKey(
        _ key: String,
        of name: String,
        for period: DigestSchedule.Period
    ) async throws -> String {
        let end = try await store.end(ofPeriod: period.key, of: name)
        return end == nil || end == period.end ? key : "\(key)@\(period.end.seconds)"
    }

    private func send(_ digest: Configuration.Digest, to group: DigestRound.Group, now: Timestamp) async throws -> Bool
    {
        let (period, name) = (group.period, digest.name)
        let key = try await unusedKey(group.key, of: name, for: period)
        let post = try await post(digest, to: group, key: "digest:\(name):\(key)", now: now)
        try await store.transaction { [post] store in
            if group.isOwn { _ = try store.recordDigest(name, period: key, end: period.end, mails: [], now: now) }
            for reader in group.readers + group.resting {
                try store.recordDelivery(
                    of: name,
                    period: period.key,
                    from: period.start,
                    to: period.end,
                    for: reader,
                    isMailed: post != nil && !group.resting.contains(reader),
                    now: now
                )
            }
            try post?.record(in: store, now: now)
        }
        log.notice(
            post == nil ? "a period passed without a digest" : "digest composed",
            ["digest": name, "period": period.key, "readers": "\(post == nil ? 0 : group.readers.count)"]
        )
        return post != nil
    }

    /// Nil where nothing is to be sent.
    private func post(
        _ digest: Configuration.Digest,
        to group: DigestRound.Group,
        key: String,
        now: Timestamp
    ) async throws -> DigestPost? {
        guard let correspondence, !group.readers.isEmpty else { return nil }
        var material = try await DigestGatherer(configuration: configuration, store: store)
            .material(for: digest, schedule: group.schedule, from: group.period.start, to: group.period.end, now: now)
        guard digest.whenEmpty == .heartbeat || !material.isEmpty else { return nil }
        let issue = try await store.issue(ofKey: key, name: digest.name, now: now)
        material.door = correspondence.door(ofIssue: issue.number, now: now)
        return try DigestPost(material, issue, of: digest, correspondence, to: group.readers, now: now)
    }

    /// Where the next period of a digest begins: the end of its last one, or the store's first day.
    private func sentUntil(_ digest: Configuration.Digest, now: Timestamp) async throws -> Timestamp {
        if let last = try await store.lastDigest(digest.name) { return last.end }
        return try await store.listeningSince(now: now)
    }
}

extension DigestMaterial {
    /// Nobody wrote, nothing broke.
    fileprivate var isEmpty: Bool { mails == 0 && incidents.isEmpty && quarantined == 0 }
}
