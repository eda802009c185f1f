internal import CPosix
internal import Feedback
internal import Store
internal import Synchronization
internal import Telemetry
internal import Triage

/// Learns from corrections, in the background: a candidate of the shipped model and of all corrections in force, held against
/// what judges now, and taken into use only if no guard objects. What is decided is in one transaction with the model itself, so
/// that a crash leaves the old model or the new one, whole.
struct LearningService: Sendable {
    /// How often it looks whether there is something to learn.
    static let interval = Duration.minutes(10)
    /// From one time to the next, however many corrections come: learning takes seconds of processor time.
    static let pause = Duration.hours(24)

    let isDaily: Bool
    /// What it begins with, and what judges now.
    let shipped: Model
    let inUse: Model
    let isConfigured: Bool
    let seed: SeedFile
    let store: FeedbackStore
    let board: HealthBoard
    let clock: any WallClock
    let log: Log
    var rules = RetrainingRules.standard
    /// Has the daemon go on with the model that the store says.
    let renew: @Sendable (ReloadReply?) -> Void
    private let isBusy = Flag()

    init(
        isDaily: Bool,
        shipped: Model,
        inUse: Model,
        isConfigured: Bool,
        seed: SeedFile,
        store: FeedbackStore,
        board: HealthBoard,
        clock: any WallClock,
        log: Log,
        renew: @escaping @Sendable (ReloadReply?) -> Void
    ) {
        self.isDaily = isDaily
        self.shipped = shipped
        self.inUse = inUse
        self.isConfigured = isConfigured
        self.seed = seed
        self.store = store
        self.board = board
        self.clock = clock
        self.log = log
        self.renew = renew
    }

    /// - Throws: what the store throws when it cannot go on.
    func run() async throws {
        guard isDaily, !isConfigured else { return }
        let attempt = Attempt(service: "learning from corrections", board: board, log: log)
        while !Task.isCancelled {
            _ = try await attempt.run {
                // Whoever asked for it is served already.
                guard !isBusy.isRaised, try await isDue() else { return }
                if try await learn(isDry: false).isTaken { renew(nil) }
            }
            try? await Task.sleep(for: Self.interval)
        }
    }

    /// Whether corrections have changed since the last time, and that was long enough ago; or the program came with a new model.
    func isDue() async throws -> Bool {
        guard try await !store.isLearningHeld() else { return false }
        let mark = try await mark()
        guard let last = try await store.lastLearningAttempt() else { return mark.hasEvidence }
        if last.mark == mark.text { return false }
        if !last.mark.hasPrefix(shipped.id) { return true }
        // A clock that was set back must not end learning.
        return last.at > clock.now() || clock.now() >= last.at + Self.pause
    }

    /// At somebody's wish, whatever the configuration says of doing it daily.
    ///
    /// - Parameter isDry: nothing is kept or taken into use.
    func retrain(isDry: Bool) async throws -> String {
        guard !isConfigured else { throw LearningError.configuredModel }
        if !isDry { try await store.resumeLearning() }
        let (result, isTaken) = try await learn(isDry: isDry)
        if isTaken { await renewed() }
        return result.text
    }

    /// - Parameter id: nil for the shipped model.
    /// - Returns: why it cannot be done; nil when it is.
    func use(_ id: String?, by who: String) async throws -> String? {
        guard !isConfigured else { throw LearningError.configuredModel }
        if let refusal = try await store.choose(id, base: shipped.id, by: who, now: clock.now()) { return refusal }
        log.notice("a person chose the model", ["model": id ?? shipped.id, "by": who])
        await renewed()
        return nil
    }

    /// Returns when the daemon judges by what the store says.
    private func renewed() async {
        let reply = ReloadReply()
        renew(reply)
        _ = await reply.outcome()
    }

    private func learn(isDry: Bool) async throws -> (result: LearningResult, isTaken: Bool) {
        guard isBusy.raise() else { throw LearningError.busy }
        defer { isBusy.lower() }
        let attempt = LearningAttempt(at: clock.now(), mark: try await mark().text)
        let outcome = try await outcome(of: try await store.evidence(limit: rules.maximumEvidence))
        let isSame = outcome.candidate?.id == inUse.id
        let result = LearningResult(outcome: outcome, isDry: isDry, isSame: isSame)
        guard !isDry else { return (result, false) }
        guard !isSame, let model = outcome.candidate, let row = try Self.row(outcome, base: shipped.id, at: attempt.at)
        else {
            try await store.record(attempt)
            return (result, false)
        }
        // A person may have chosen a model meanwhile.
        guard try await !store.isLearningHeld() else { return (result, false) }
        try await store.record(row, bytes: model.encoded(), after: attempt)
        let count = "\(outcome.tally.used)"
        if row.state == .refused {
            let words = "a model learnt from corrections was refused; the old one stays in use"
            log.warning(words, ["model": model.id, "corrections": count, "reason": row.reason])
        } else {
            let words = "a model learnt from corrections is taken into use"
            log.notice(words, ["model": model.id, "corrections": count])
        }
        return (result, row.state == .inUse)
    }

    private func outcome(of evidence: [Evidence]) async throws -> RetrainingOutcome {
        let shipped = shipped
        let inUse = inUse
        let file = seed
        let rules = rules
        let isCancelled = Flag()
        let result: Result<RetrainingOutcome, any Error> = await withTaskCancellationHandler {
            await BackgroundThread.run {
                defer { malloc_trim(0) }
                return Result {
                    let seed = try file.load(for: shipped)
                    let work = Retraining(base: shipped, inUse: inUse, seed: seed, evidence: evidence, rules: rules)
                    return try work.outcome { isCancelled.isRaised }
                }
            }
        } onCancel: {
            isCancelled.raise()
        }
        return try result.get()
    }

    private func mark() async throws -> (text: String, hasEvidence: Bool) {
        let outline = try await store.evidenceOutline(limit: rules.maximumEvidence)
        return (LearningMark.text(base: shipped.id, outline: outline), !outline.isEmpty)
    }

    private static func row(_ outcome: RetrainingOutcome, base: String, at now: Timestamp) throws -> LearntModel? {
        switch outcome {
        case .tooLittle: nil
        case .learnt(let model, let tally, let scores):
            LearntModel(
                id: model.id,
                base: base,
                madeAt: now,
                tally: try LearningJSON.text(of: tally),
                scores: try LearningJSON.text(of: scores),
                state: .inUse
            )
        case .refused(let model, let reason, let tally, let scores):
            LearntModel(
                id: model.id,
                base: base,
                madeAt: now,
                tally: try LearningJSON.text(of: tally),
                scores: try LearningJSON.text(of: scores),
                state: .refused,
                reason: reason
            )
        }
    }
}
