internal import Feedback
internal import MIME
internal import SQL
internal import Store
internal import Telemetry

/// The way of a mail, from its bytes to the commit. Only this file knows the order of the stages.
///
/// Reading and judging happen here, in parallel over a batch; whatever follows from a mail is decided inside the
/// transaction that stores it (`Consequence`), so that it is stored with all its consequences or not at all.
struct Pipeline: Sendable {
    let judge: Judge
    let store: FeedbackStore
    let consequence: Consequence
    let log: Log

    /// Judges and stores a batch.
    func take(_ batch: [Arrival], now: Timestamp) async throws -> [Commitment] {
        try await commit(await judged(batch), now: now)
    }

    /// Stores a batch. When it returns, every mail of it is durable and may be marked on the server.
    ///
    /// - Throws: what the store throws when it can take nothing now; then none of the batch is stored, or those before the mail at
    ///   which it became so.
    func commit(_ judged: [Intake], now: Timestamp) async throws -> [Commitment] {
        let intakes = try await followPrecedents(try await recognizeInstructions(judged, now: now))
        let follows: Consequences = { store, number, intake in
            try consequence.follow(from: intake, as: number, in: store, now: now)
        }
        do {
            return try await store.commit(contentsOf: intakes, now: now, consequences: follows)
        } catch  where Self.isAboutTheMail(error) || intakes.count > 1 && !Self.isFatal(error) {
            log.warning("a group of mails was refused; storing them one by one", ["reason": "\(error)"])
        }
        var commitments: [Commitment] = []
        for intake in intakes {
            commitments.append(try await commit(intake, now: now, consequences: follows))
        }
        return commitments
    }

    /// One mail, and what follows from it. A mail that cannot be stored with its consequences is kept as it came: it must not keep
    /// out those behind it, and the operator sees it.
    private func commit(
        _ intake: Intake,
        now: Timestamp,
        consequences: @escaping Consequences
    ) async throws -> Commitment {
        do {
            return try await store.commit(intake, now: now, consequences: consequences)
        } catch  where Self.isAboutTheMail(error) {
            log.error("a mail could not be stored as it was read, and is kept as it came", ["reason": "\(error)"])
            let kept = Intake(
                raw: intake.raw,
                contentHash: intake.contentHash,
                disposition: .quarantined(reason: "it was read, but not stored so: \(error)"),
                isBacklog: intake.isBacklog,
                receivedAt: intake.receivedAt
            )
            return try await store.commit(kept, now: now)
        }
    }

    /// False for what ails the store as a whole: a full disk, another process, a file system that went read-only.
    static func isAboutTheMail(_ error: any Error) -> Bool {
        guard let error = error as? StoreError else { return true }
        return error.kind == .constraint || error.kind == .misuse
    }

    private static func isFatal(_ error: any Error) -> Bool { (error as? StoreError)?.isFatal ?? false }

    /// Read and judged, in the order they came.
    func judged(_ batch: [Arrival]) async -> [Intake] {
        let half = (batch.count + 1) / 2
        // Two halves for two cores: a mail takes some hundred microseconds, less than a task for each is worth.
        async let first = prepare(batch[..<half])
        let second = await prepare(batch[half...])
        return await first + second
    }

    @concurrent
    private func prepare(_ arrivals: ArraySlice<Arrival>) async -> [Intake] {
        arrivals.map { arrival in
            let (message, verdict) = judge.judge(arrival.raw.bytes, received: arrival.receivedAt)
            consequence.prepare(message, verdict)
            return Intake(
                raw: arrival.raw,
                contentHash: ContentHash(of: arrival.raw.bytes).bytes,
                disposition: .read(message, verdict),
                isBacklog: arrival.isBacklog,
                receivedAt: arrival.receivedAt
            )
        }
    }
}
