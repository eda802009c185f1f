internal import Embeddings
internal import Feedback
internal import Outages
internal import Store
internal import Telemetry
internal import Triage

/// Gets second opinions on mails that were judged, stored and warned of already, and revises what they are taken for.
///
/// Nothing waits for it but a digest, and that not for long. When the endpoint fails, the first opinions stand at once; mails wait
/// up to `maximumAge`, and the endpoint is tried again, less and less often.
actor RevisionService {
    /// How often new mails are looked for.
    static let interval = Duration.seconds(5)
    /// Mails stored longer ago keep their first opinion: digests have told of them.
    static let maximumAge = Duration.days(7)
    /// A mail received longer ago raises no alarm when it becomes an outage: it would be old news.
    static let alarmAge = Duration.minutes(15)
    /// A digest that is due waits so long for opinions that are outstanding, and for one request more.
    static let digestPatience = Duration.seconds(30)
    static let firstPause = Duration.seconds(5)
    static let longestPause = Duration.seconds(300)
    /// Whatever the server asks for.
    static let longestRequestedPause = Duration.hours(1)
    /// A mail at which a working endpoint fails so often keeps its first opinion.
    static let maximumFailures = 3
    /// A text of ours, to see whether the endpoint works at all.
    static let probe = "Does it work?"
    static let troubleSource = "second opinions"

    /// Why there are no opinions, and since when.
    struct Trouble: Sendable {
        let message: String
        let since: Timestamp
    }

    nonisolated let source: OpinionSource
    /// The default model, whose verdicts are first opinions.
    private let firstModel: String
    let store: FeedbackStore
    let consequence: Consequence
    /// Nil: vectors move nothing between themes.
    let themes: ThemeKeeper?
    private let board: HealthBoard
    let outboxBell: Bell
    let clock: any WallClock
    private let log: Log

    private(set) var trouble: Trouble?
    /// Mails before it wait for nothing. Nil: not looked yet.
    private var firstWaiting: Int64?
    private var failures = 0
    private var nextTry = ContinuousClock.now
    /// The last try failed: mails are asked about one at a time, to see whether one of them is why.
    var isCareful = false
    /// How often a working endpoint has failed at a mail.
    var suspicion: [Int64: Int] = [:]
    /// Nil: not made yet.
    var space: VectorSpace?

    init(
        source: OpinionSource,
        firstModel: String,
        store: FeedbackStore,
        consequence: Consequence,
        themes: ThemeKeeper? = nil,
        board: HealthBoard,
        outboxBell: Bell,
        clock: any WallClock,
        log: Log
    ) {
        self.source = source
        self.firstModel = firstModel
        self.store = store
        self.consequence = consequence
        self.themes = themes
        self.board = board
        self.outboxBell = outboxBell
        self.clock = clock
        self.log = log
    }

    /// - Throws: what the store throws when it cannot go on.
    func run() async throws {
        let attempt = Attempt(service: "revisions", board: board, log: log)
        while !Task.isCancelled {
            _ = try await attempt.run { try await self.work() }
            try? await Task.sleep(for: Self.interval)
        }
    }

    /// Before a digest: gets the opinions that are outstanding, if the endpoint works and is quick enough.
    func catchUp(within patience: Duration = digestPatience) async throws {
        guard trouble == nil else { return }
        try await work(until: .now + patience)
    }

    /// Ends the pause after a failure.
    func tryAgainNow() { nextTry = .now }

    /// How many mails wait.
    func waiting() async throws -> Int {
        try await store.countAwaitingOpinion(try await query(now: clock.now()))
    }

    /// Until nothing waits, the endpoint fails or time is up.
    func work(until deadline: ContinuousClock.Instant? = nil) async throws {
        guard ContinuousClock.now >= nextTry else { return }
        // An incident may open by them: they go first.
        let attended = try await attendToReports(until: deadline)
        await settle(attended)
        guard attended.failure == nil else { return }
        while !Task.isCancelled, deadline.map({ .now < $0 }) ?? true {
            let query = try await query(now: clock.now())
            let candidates = try await store.awaitingOpinion(query, limit: source.endpoint.batch)
            guard !candidates.isEmpty else {
                firstWaiting = try await store.firstAwaitingOpinion(query)
                let attended = try await attendToNeeds(until: deadline)
                await settle(attended)
                guard attended.failure == nil, !attended.hasAnswered else { return }
                // Nobody waits any more, and yet the status shall say what is so.
                if trouble != nil { await settle(await askProbe()) }
                return
            }
            let asked = isCareful ? try await askAlone(candidates) : try await ask(candidates)
            if !asked.opinions.isEmpty { try await keep(asked, query) }
            guard !Task.isCancelled else { return }
            await settle(asked)
            if asked.failure != nil { return }
        }
    }

    private func settle(_ asked: AskedOpinions) async {
        if let failure = asked.failure {
            guard failure.kind != .cancelled else { return }
            await failed(failure, hasAnswered: asked.hasAnswered)
        } else if asked.hasAnswered {
            await recovered()
        }
    }

    private func query(now: Timestamp) async throws -> OpinionQuery {
        let since = now - Self.maximumAge
        if firstWaiting == nil { firstWaiting = try await store.firstNumber(storedSince: since) }
        return OpinionQuery(
            from: firstWaiting ?? 0,
            model: firstModel,
            storedSince: since,
            outagesBefore: now - BurstDetector.history
        )
    }

    /// Opinions, what follows from them, and the vectors, in one transaction.
    private func keep(_ asked: AskedOpinions, _ query: OpinionQuery) async throws {
        let now = clock.now()
        let alarmsSince = now - Self.alarmAge
        let (consequence, model) = (consequence, source.opinion.head.model)
        let results = try await store.transaction { store in
            try store.keep(asked.vectors, model: model, now: now)
            return try store.revise(asked.opinions, outagesBefore: query.outagesBefore, now: now) { store, number in
                guard !asked.backlog.contains(number), let item = try store.item(number), item.received >= alarmsSince
                else { return }
                let mail = ReportedMail(
                    number: number,
                    receivedAt: item.received,
                    sender: item.sender,
                    verdict: item.verdict,
                    bytes: try store.raw(number) ?? []
                )
                try consequence.warn(of: mail, in: store, now: now)
            }
        }
        for opinion in asked.opinions { suspicion[opinion.number] = nil }
        let revised = results.count { $0.outcome == .revised }
        log.info("second opinions given", ["mails": "\(results.count)", "revised": "\(revised)"])
        if results.contains(where: { $0.after == .outage && $0.before != .outage }) { outboxBell.ring() }
    }

    /// Said once in the journal, shown in the status until it is over.
    private func failed(_ error: EmbeddingsError, hasAnswered: Bool) async {
        failures = hasAnswered ? 1 : failures + 1
        isCareful = true
        let doubled = min(Self.firstPause * (1 << min(failures - 1, 10)), Self.longestPause)
        let requested = min(error.retryAfter ?? .zero, Self.longestRequestedPause)
        nextTry = .now + max(doubled, requested)
        if trouble == nil {
            log.warning("no second opinions for now; the first ones stand", ["reason": error.message])
        }
        trouble = Trouble(message: error.message, since: trouble?.since ?? clock.now())
        await board.report("second opinions: \(error.message)", of: Self.troubleSource)
    }

    private func recovered() async {
        failures = 0
        isCareful = false
        nextTry = .now
        guard trouble != nil else { return }
        trouble = nil
        log.notice("second opinions are given again")
        await board.report(nil, of: Self.troubleSource)
    }
}
