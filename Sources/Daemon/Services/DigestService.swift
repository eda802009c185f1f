internal import Digests
internal import Feedback
internal import FoundationEssentials
internal import Store
internal import Telemetry

/// Composes each digest when it is due and puts it into the outbox, once for each period, whatever happens.
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

    /// Puts every digest that is due into the outbox; returns how many.
    func sendDue() async throws -> Int {
        var count = 0
        for digest in configuration.digests {
            let source = "digest \(digest.name) cannot be written"
            do {
                if try await send(digest) { count += 1 }
                await board.report(nil, of: source)
            } catch let error as UnwritableMail {
                // Its period stays open, so nothing is left out once it can be written; the other digests go on.
                await board.report("digest \(digest.name): \(error)", of: source)
            }
        }
        if count > 0 { outboxBell.ring() }
        return count
    }

    /// One digest for the time since its last period, at somebody's wish; the schedule goes on as if it had not been.
    ///
    /// - Returns: what was done, in words; nil when there is no such digest.
    /// - Throws: `DaemonError` when nobody would get it, and what the store throws.
    func sendNow(_ name: String) async throws -> String? {
        guard let digest = configuration.digests.first(where: { $0.name == name }) else { return nil }
        try await revisions?.catchUp()
        let now = clock.now()
        let start = try await sentUntil(digest, now: now)
        let gatherer = DigestGatherer(configuration: configuration, store: store)
        let material = try await gatherer.material(for: digest, from: start, to: now, now: now)
        guard let mail = try compose(digest, material, period: "asked:\(now.milliseconds)", now: now) else {
            throw DaemonError(
                kind: .configuration,
                message: "nobody would get the digest '\(name)': give it recipients, and a [relay] to send by"
            )
        }
        try await store.enqueue(mail, now: now)
        outboxBell.ring()
        return "the digest '\(name)' is on its way to \(mail.recipients.map(\.description).joined(separator: ", "))"
    }

    private func send(_ digest: Configuration.Digest) async throws -> Bool {
        let now = clock.now()
        let sentUntil = try await sentUntil(digest, now: now)
        let isAhead = sentUntil > now + Self.clockTolerance
        await board.report(
            isAhead ? "digest \(digest.name): its last period ends in the future; was the clock wrong?" : nil,
            of: "digest \(digest.name)"
        )
        let zone = configuration.organisation.timeZone
        guard let period = digest.schedule.period(after: sentUntil, dueAtOrBefore: now, in: zone) else { return false }
        try await revisions?.catchUp()
        let gatherer = DigestGatherer(configuration: configuration, store: store)
        let material = try await gatherer.material(for: digest, from: period.start, to: period.end, now: now)
        let isEmpty = material.mails == 0 && material.incidents.isEmpty && material.quarantined == 0
        let isSilent = digest.whenEmpty == .silent && isEmpty
        let mail = isSilent ? nil : try compose(digest, material, period: period.key, now: now)
        let isNew = try await store.recordDigest(
            digest.name,
            period: period.key,
            end: period.end,
            mails: mail.map { [$0] } ?? [],
            now: now
        )
        guard isNew else { return false }
        log.notice(
            mail == nil ? "a quiet period passed without a digest" : "digest composed",
            ["digest": digest.name, "period": period.key, "mails": "\(material.mails)"]
        )
        return mail != nil
    }

    /// Where the next period of a digest begins: the end of its last one, or the store's first day.
    private func sentUntil(_ digest: Configuration.Digest, now: Timestamp) async throws -> Timestamp {
        if let last = try await store.lastDigest(digest.name) { return last.end }
        return try await store.listeningSince(now: now)
    }

    private func compose(
        _ digest: Configuration.Digest,
        _ material: DigestMaterial,
        period: String,
        now: Timestamp
    ) throws -> OutboundMail? {
        guard let correspondence, !digest.recipients.isEmpty else { return nil }
        let composed = DigestComposer(wording: digest.wording).compose(material)
        return try correspondence.digest(
            digest.name,
            period: period,
            subject: composed.subject,
            text: composed.text,
            html: composed.html,
            files: composed.files,
            to: digest.recipients,
            now: now
        )
    }
}
