internal import Feedback
internal import MIME
internal import Outages
internal import Reading
internal import Store
internal import Telemetry
internal import Triage

/// What one configuration runs: a watcher for each mailbox, the postman, the digests, the incidents' clock, answers, retention, themes,
/// second opinions, learning.
final class Services: Sendable {
    /// Between two tries to begin, while the store is full.
    static let startPause = Duration.seconds(5)

    let configuration: Configuration
    let board: HealthBoard
    let watchers: [MailboxWatcher]
    let postman: PostmanService?
    let digests: DigestService
    let bulletins: BulletinService
    let incidents: IncidentService
    /// Does with incidents what IT says of them.
    let desk: IncidentDesk
    /// Does with themes what IT says of them.
    let themeDesk: ThemeDesk
    let themes: ThemeService
    let answers: AnswerService
    let retention: RetentionService
    /// Nil: nobody gives a second opinion.
    let revisions: RevisionService?
    let warnings: AlertWatch
    /// Nil where nothing is learnt: for a single pass.
    let learning: LearningService?
    let modelID: String
    let log: Log

    init(
        _ configuration: Configuration,
        model: Model,
        head: EmbeddingHead? = nil,
        store: FeedbackStore,
        board: HealthBoard,
        clock: any WallClock,
        learning: LearningService? = nil
    ) {
        self.configuration = configuration
        self.board = board
        self.learning = learning
        modelID = model.id
        let log = Log("daemon", threshold: configuration.logLevel)
        self.log = log
        let outboxBell = Bell()
        let correspondence = Correspondence(configuration, instance: store.instanceID)
        let judge = Judge(configuration, model: model)
        let alarm = Alarm(configuration, correspondence: correspondence)
        desk = IncidentDesk(configuration, correspondence: correspondence, alarm: alarm)
        let keeper = ThemeKeeper(language: configuration.organisation.language)
        store.followJudgements { store, number, now in try keeper.follow(number, in: store, now: now) }
        themeDesk = ThemeDesk(news: ThemeNews(configuration, correspondence: correspondence), keeper: keeper)
        themes = ThemeService(keeper: keeper, store: store, board: board, clock: clock, log: log)
        let consequence = Consequence(
            configuration,
            correspondence: correspondence,
            alarm: alarm,
            themes: keeper
        )
        let pipeline = Pipeline(judge: judge, store: store, consequence: consequence, log: log)
        revisions = configuration.embeddings.flatMap { embeddings in
            head.map { head in
                RevisionService(
                    source: OpinionSource(
                        embeddings,
                        head: head,
                        unsureBelow: configuration.triage.unsureBelow
                    ),
                    firstModel: model.id,
                    store: store,
                    consequence: consequence,
                    themes: keeper,
                    board: board,
                    outboxBell: outboxBell,
                    clock: clock,
                    log: Log("revisions", threshold: configuration.logLevel)
                )
            }
        }
        let logins = Logins(configuration, keepers: board.tokenKeepers)
        watchers = configuration.mailboxes.flatMap { mailbox in
            let lanes = mailbox.lanes
            return lanes.indices.map { (mailbox, lanes[$0], mailbox.fileUnder != nil && $0 == lanes.count - 1) }
        }.map { mailbox, folders, looksAfterTrays in
            MailboxWatcher(
                mailbox: mailbox,
                folders: folders,
                logins: logins,
                pipeline: pipeline,
                store: store,
                board: board,
                outboxBell: outboxBell,
                clock: clock,
                log: Log("mailbox", threshold: configuration.logLevel),
                looksAfterTrays: looksAfterTrays
            )
        }
        postman = configuration.relay.map {
            PostmanService(
                relay: $0,
                logins: logins,
                store: store,
                board: board,
                bell: outboxBell,
                clock: clock,
                log: Log("postal", threshold: configuration.logLevel)
            )
        }
        digests = DigestService(
            configuration: configuration,
            correspondence: correspondence,
            store: store,
            board: board,
            outboxBell: outboxBell,
            clock: clock,
            log: Log("digests", threshold: configuration.logLevel),
            revisions: revisions
        )
        bulletins = BulletinService(
            configuration: configuration,
            correspondence: correspondence,
            store: store,
            board: board,
            outboxBell: outboxBell,
            clock: clock,
            log: Log("bulletins", threshold: configuration.logLevel)
        )
        incidents = IncidentService(
            alarm: alarm,
            store: store,
            board: board,
            outboxBell: outboxBell,
            clock: clock,
            log: log
        )
        answers = AnswerService(
            allClear: AllClear(configuration, correspondence: correspondence),
            news: ThemeNews(configuration, correspondence: correspondence),
            store: store,
            board: board,
            outboxBell: outboxBell,
            clock: clock,
            log: Log("answers", threshold: configuration.logLevel)
        )
        retention = RetentionService(configuration: configuration, store: store, board: board, clock: clock, log: log)
        warnings = AlertWatch(
            store: store,
            board: board,
            clock: clock,
            log: Log("warnings", threshold: configuration.logLevel),
            journal: JournalAlert(isUnderJournal: ProcessEnvironment.variables["JOURNAL_STREAM"] != nil),
            calm: configuration.calmStatus
        ) { SystemdNotifier().status($0) }
    }

    /// Before the first mail: notes since when this store is listened for, and puts right what the last run left half done.
    ///
    /// - Parameter isStart: false when the daemon ran before with another configuration: then no waiting mail is stale.
    func prepare(isStart: Bool) async throws {
        _ = try await digests.store.listeningSince(now: digests.clock.now())
        try await digests.dismissFormerReaders()
        for mailbox in configuration.mailboxes where mailbox.fileUnder == nil {
            try await digests.store.recordTrays([:], of: mailbox.name)
        }
        try await postman?.resume(isStart: isStart)
    }

    /// Runs until cancelled.
    ///
    /// - Throws: what the store throws when it cannot go on. Trouble with a server, or a full store, is a service's own matter: it
    ///   waits and tries again.
    func run(isStart: Bool) async throws {
        let attempt = Attempt(service: "start", board: board, log: log)
        while try await attempt.run({ try await prepare(isStart: isStart) }) == nil {
            try? await Task.sleep(for: Self.startPause)
            if Task.isCancelled { return }
        }
        try await withThrowingTaskGroup(of: Void.self) { group in
            for watcher in watchers { group.addTask { try await watcher.run() } }
            if let postman { group.addTask { try await postman.run() } }
            group.addTask { [digests] in try await digests.run() }
            group.addTask { [bulletins] in try await bulletins.run() }
            group.addTask { [incidents] in try await incidents.run() }
            group.addTask { [answers] in try await answers.run() }
            group.addTask { [retention] in try await retention.run() }
            group.addTask { [themes] in try await themes.run() }
            group.addTask { [warnings] in try await warnings.run() }
            if let learning { group.addTask { try await learning.run() } }
            if let revisions { group.addTask { try await revisions.run() } }
            try await group.waitForAll()
        }
    }
}
