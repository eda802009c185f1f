internal import Dispatch
package import Feedback
internal import Glibc
internal import Store
internal import Telemetry
package import Triage

/// The daemon: one store, one generation of services after another, and the signals that end or renew them.
///
/// All tasks hang below `run()`. A generation is what one configuration yields; a reload ends it after the mail in hand
/// and starts the next on the same store, so nothing is lost between them.
package struct EarshotDaemon: Sendable {
    /// From SIGTERM to the end, at most. systemd would kill after 20 s; what is not committed by now is done again later.
    static let stopLimit = Duration.seconds(15)

    let configurationPath: String
    let configuration: Configuration
    let model: Model
    /// Nil when the configuration asks nobody for second opinions.
    let head: EmbeddingHead?
    let store: FeedbackStore
    let clock: any WallClock
    let log: Log

    /// Opens the store.
    ///
    /// - Throws: `DaemonError` that says what to mend.
    package init(
        configurationPath: String,
        configuration: Configuration,
        model: Model,
        head: EmbeddingHead? = nil,
        clock: any WallClock = SystemClock()
    ) throws(DaemonError) {
        self.configurationPath = configurationPath
        self.configuration = configuration
        self.model = model
        self.head = head
        self.clock = clock
        log = Log("daemon", threshold: configuration.logLevel)
        do {
            store = try FeedbackStore.open(at: configuration.store.path)
        } catch {
            throw DaemonError(opening: configuration.store.path, error)
        }
    }

    /// Runs until SIGTERM or SIGINT, or until the store fails.
    package func run() async throws {
        let notifier = SystemdNotifier()
        let events = EventQueue()
        // Before readiness is announced: a SIGTERM must never meet the default action from then on. The time to stop in runs from
        // the signal, whatever is under way.
        let signals = SignalStream { event in
            if case .stop = event { stopInTime(notifier) }
            events.send(event)
        }
        defer { signals.cancel() }
        let board = HealthBoard(startedAt: clock.now())
        let desk = ControlDesk(store: store, board: board, clock: clock) { events.send(.reload($0)) }
        let failure = await withTaskGroup(of: Void.self) { group in
            let server = ControlServer(path: configuration.controlSocket, log: log) { await desk.answer($0) }
            group.addTask {
                do {
                    try await server.run()
                } catch {
                    log.error(
                        "the control socket cannot be served; status and commands will not reach the daemon",
                        ["reason": "\(error)"]
                    )
                }
            }
            if let interval = notifier.watchdogInterval {
                group.addTask { await feedWatchdog(notifier, every: interval) }
            }
            let failure = await serveGenerations(events, board: board, desk: desk, notifier: notifier)
            group.cancelAll()
            return failure
        }
        await store.close()
        if let failure { throw failure }
        log.notice("stopped")
    }

    /// Generation after generation, until one fails or a signal says stop.
    private func serveGenerations(
        _ events: EventQueue,
        board: HealthBoard,
        desk: ControlDesk,
        notifier: SystemdNotifier
    ) async -> DaemonError? {
        var generation = Generation(configuration: configuration, shipped: model, head: head)
        var isFirst = true
        var reply: ReloadReply?
        while true {
            switch await serve(generation, isFirst: isFirst, reply, events, board, desk, notifier) {
            case .stop: return nil
            case .failed(let error): return error
            case .reload(let next, let asked):
                generation = next
                reply = asked
            case .model(let asked): reply = asked
            }
            isFirst = false
            await board.forgetTroubles()
        }
    }

    /// One generation, until it ends. A function of its own: what it is made of does not change while it runs.
    ///
    /// - Parameter reply: whoever waits for it to serve.
    private func serve(
        _ generation: Generation,
        isFirst: Bool,
        _ reply: ReloadReply?,
        _ events: EventQueue,
        _ board: HealthBoard,
        _ desk: ControlDesk,
        _ notifier: SystemdNotifier
    ) async -> GenerationEnd {
        let configuration = generation.configuration
        let shelf = ModelShelf(
            shipped: generation.shipped,
            isConfigured: configuration.triage.model != nil,
            store: store,
            log: log
        )
        let model = await shelf.modelInUse()
        let services = Services(
            configuration,
            model: model,
            head: generation.head,
            store: store,
            board: board,
            clock: clock,
            learning: learning(configuration, shelf, inUse: model, board: board, events)
        )
        await desk.serve(services)
        reply?.accept()
        return await withTaskGroup(of: Void.self, returning: GenerationEnd.self) { group in
            group.addTask {
                // A generation that ends by itself has failed; a cancelled one has not.
                do {
                    try await services.run(isStart: isFirst)
                } catch {
                    guard !Task.isCancelled else { return }
                    events.send(.failed(DaemonError(store: error)))
                }
            }
            notifier.ready(status: configuration.calmStatus)
            let opinions = services.revisions == nil ? "none" : generation.head?.id ?? "none"
            log.notice(
                "ready",
                [
                    "mailboxes": "\(configuration.mailboxes.count)", "model": model.id, "second_opinions": opinions,
                ]
            )
            let end = await nextEnd(events, notifier: notifier)
            if case .failed = end { stopInTime(notifier) }
            group.cancelAll()
            return end
        }
    }

    private func learning(
        _ configuration: Configuration,
        _ shelf: ModelShelf,
        inUse: Model,
        board: HealthBoard,
        _ events: EventQueue
    ) -> LearningService {
        LearningService(
            isDaily: configuration.triage.learning == .daily,
            shipped: shelf.shipped,
            inUse: inUse,
            isConfigured: shelf.isConfigured,
            seed: SeedFile(besideModel: ModelLocator(configured: configuration.triage.model).path),
            store: store,
            board: board,
            clock: clock,
            log: Log("learning", threshold: configuration.logLevel)
        ) { events.send(.model($0)) }
    }

    /// Waits for what ends this generation. A broken configuration does not.
    private func nextEnd(
        _ events: EventQueue,
        notifier: SystemdNotifier
    ) async -> GenerationEnd {
        while let event = await events.next() {
            switch event {
            case .stop: return .stop
            case .failed(let error): return .failed(error)
            case .model(let reply):
                notifier.reloading()
                return .model(reply)
            case .reload(let reply):
                notifier.reloading()
                do {
                    return try reloaded(for: reply)
                } catch {
                    log.error("the new configuration was refused; the old one stays in use")
                    for line in "\(error)".split(separator: "\n") { log.error(String(line)) }
                    notifier.ready(status: "the new configuration was refused; the old one stays in use")
                    reply?.refuse("\(error)")
                }
            }
        }
        return .stop
    }

    private func reloaded(for reply: ReloadReply?) throws -> GenerationEnd {
        let new = try Configuration.load(path: configurationPath)
        guard new.store.path == configuration.store.path, new.controlSocket == configuration.controlSocket else {
            throw DaemonError(
                kind: .configuration,
                message: "[store] changes only with a restart: systemctl restart earshot"
            )
        }
        let model = try ModelLocator(configured: new.triage.model).load()
        let head = try HeadLocator.head(for: new)
        log.notice("the new configuration is taken into use", ["path": configurationPath])
        return .reload(Generation(configuration: new, shipped: model, head: head), reply)
    }

    /// The process ends in time even if a server, a resolver or a disk does not let go of a call.
    private func stopInTime(_ notifier: SystemdNotifier) {
        notifier.stopping()
        log.notice("stopping")
        DispatchQueue.global().asyncAfter(deadline: .now() + .seconds(Int(Self.stopLimit.components.seconds))) {
            [log] in
            log.error("a call did not return in time; leaving it. Nothing committed is lost")
            _exit(75)
        }
    }

    /// Tells systemd that we live only while the store answers: a process that hangs there is no use.
    private func feedWatchdog(_ notifier: SystemdNotifier, every interval: Duration) async {
        while !Task.isCancelled {
            if (try? await store.openIncidents()) != nil { notifier.alive() }
            try? await Task.sleep(for: interval)
        }
    }
}

private enum GenerationEnd: Sendable {
    case stop
    case failed(DaemonError)
    /// Whoever asked for it is told once the new services run.
    case reload(Generation, ReloadReply?)
    /// Another model was learnt, or chosen by a person.
    case model(ReloadReply?)
}
