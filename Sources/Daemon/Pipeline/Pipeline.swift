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

    /// Stores a batch. When it returns, every mail of it is durable and may be marked on the server.
    ///
    /// - Throws: what the store throws; then none of the batch is stored, or, after a refused group, those before the mail that
    ///   was refused.
    func take(_ batch: [Arrival], now: Timestamp) async throws -> [Commitment] {
        let intakes = await prepared(batch)
        let follows: Consequences = { store, number, intake in
            try consequence.follow(from: intake, as: number, in: store, now: now)
        }
        do {
            return try await store.commit(contentsOf: intakes, now: now, consequences: follows)
        } catch let error as StoreError where !error.isFatal && intakes.count > 1 {
            log.warning("a group of mails was refused; storing them one by one", ["reason": "\(error)"])
        }
        var commitments: [Commitment] = []
        for intake in intakes {
            commitments.append(try await store.commit(intake, now: now, consequences: follows))
        }
        return commitments
    }

    /// Read and judged, in the order they came.
    private func prepared(_ batch: [Arrival]) async -> [Intake] {
        let half = (batch.count + 1) / 2
        // Two halves for two cores: a mail takes some hundred microseconds, less than a task for each is worth.
        async let first = prepare(batch[..<half])
        let second = await prepare(batch[half...])
        return await first + second
    }

    @concurrent
    private func prepare(_ arrivals: ArraySlice<Arrival>) async -> [Intake] {
        arrivals.map { arrival in
            let (message, verdict) = judge.judge(arrival.raw.bytes)
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
