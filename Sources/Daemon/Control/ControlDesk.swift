internal import Feedback
internal import MIME
internal import Store

/// Answers what comes over the control socket, with the services now running.
actor ControlDesk {
    /// How long a `poll` waits for the mailboxes.
    static let pollLimit = Duration.seconds(240)

    private let store: FeedbackStore
    private let board: HealthBoard
    private let clock: any WallClock
    private let reload: @Sendable (ReloadReply) -> Void
    private var services: Services?

    init(
        store: FeedbackStore,
        board: HealthBoard,
        clock: any WallClock,
        reload: @escaping @Sendable (ReloadReply) -> Void
    ) {
        self.store = store
        self.board = board
        self.clock = clock
        self.reload = reload
    }

    func serve(_ services: Services) {
        self.services = services
    }

    func answer(_ request: ControlRequest) async -> ControlAnswer {
        guard let services else { return ControlAnswer(error: "the daemon is still starting; ask again in a moment") }
        do {
            switch request.command {
            case .status:
                let inspector = StatusInspector(configuration: services.configuration, store: store, clock: clock)
                let report = try await inspector.report(
                    board: board,
                    model: services.modelID,
                    revisions: services.revisions
                )
                return ControlAnswer(status: report)
            case .poll: return await poll(services)
            case .digest: return try await digest(request.name ?? "", services)
            case .bulletin: return ControlAnswer(message: try await services.bulletins.drawNow())
            case .retry: return try await retry(request.number ?? 0, services)
            case .correct: return try await correct(request, services)
            case .retrain: return try await retrain(isDry: request.isDry ?? false, services)
            case .use: return try await use(request, services)
            case .incident: return try await perform(request, services)
            case .silence: return try await silence(request, services)
            case .release: return try await release(request.name)
            case .theme: return try await performOnTheme(request, services)
            case .reload:
                let reply = ReloadReply()
                reload(reply)
                if let refusal = await reply.outcome() { return ControlAnswer(error: refusal) }
                return ControlAnswer(message: "the new configuration is in use")
            }
        } catch {
            return ControlAnswer(error: "\(error)")
        }
    }

    private func digest(_ name: String, _ services: Services) async throws -> ControlAnswer {
        guard let message = try await services.digests.sendNow(name) else {
            return ControlAnswer(error: "there is no digest '\(name)' in the configuration that is in use")
        }
        return ControlAnswer(message: message)
    }

    private func retrain(isDry: Bool, _ services: Services) async throws -> ControlAnswer {
        guard let learning = services.learning else { return ControlAnswer(error: "this daemon learns nothing") }
        return ControlAnswer(message: try await learning.retrain(isDry: isDry))
    }

    private func use(_ request: ControlRequest, _ services: Services) async throws -> ControlAnswer {
        guard let learning = services.learning else { return ControlAnswer(error: "this daemon learns nothing") }
        if let refusal = try await learning.use(request.name, by: request.user) { return ControlAnswer(error: refusal) }
        let name = request.name.map { "model \($0)" } ?? "the shipped model"
        return ControlAnswer(message: "\(name) is in use; nothing is learnt until 'earshot retrain'")
    }

    private func retry(_ number: Int64, _ services: Services) async throws -> ControlAnswer {
        switch try await store.retry(number) {
        case .refused(let reason): return ControlAnswer(error: reason)
        case .asked(let folder):
            guard let watcher = services.watchers.first(where: { $0.looks(into: folder) }) else {
                return ControlAnswer(error: "\(folder.source) is no longer in the configuration")
            }
            watcher.bell.ring()
            return ControlAnswer(message: "mail \(number) is fetched again now; see 'earshot status'")
        }
    }

    private func correct(_ request: ControlRequest, _ services: Services) async throws -> ControlAnswer {
        let (number, now) = (request.number ?? 0, clock.now())
        let outcome =
            if let tray = request.tray {
                try await store.correct(
                    number,
                    to: tray,
                    by: Correction.Origin(who: request.user),
                    words: WordKeys.key,
                    now: now
                )
            } else {
                try await store.undoCorrection(of: number, by: request.user, now: now)
            }
        // The mail is moved to its tray at the next look.
        if outcome.correction != nil { for watcher in services.watchers { watcher.bell.ring() } }
        return CorrectionAnswer(number: number, asked: request.tray, outcome: outcome).answer
    }

    private func perform(_ request: ControlRequest, _ services: Services) async throws -> ControlAnswer {
        guard let act = request.act, let number = request.number else {
            return ControlAnswer(error: "this is not a request the daemon knows")
        }
        let (desk, who, now) = (services.desk, request.user, clock.now())
        let result = try await store.transaction { store in
            try desk.perform(act, on: number, by: who, in: store, now: now)
        }
        services.incidents.outboxBell.ring()
        let isAcknowledging = services.configuration.acknowledgements.isEnabled
        return IncidentAnswer(act: act, number: number, result: result, isAcknowledging: isAcknowledging).answer
    }

    private func release(_ person: String?) async throws -> ControlAnswer {
        let key = person.map { Sender(name: "", address: $0).key }
        let count = try await store.releaseBrakes(of: key, now: clock.now())
        let shown = person.map { InertText.line($0, maximumBytes: EmailAddress.maximumBytes) }
        guard count > 0 else {
            return ControlAnswer(
                error: "\(shown.map { "\($0) is not" } ?? "nobody is") held back; 'earshot brake' lists who is"
            )
        }
        return ControlAnswer(message: "\(shown ?? "everybody") is acknowledged again, as far as the limits allow")
    }

    private func performOnTheme(_ request: ControlRequest, _ services: Services) async throws -> ControlAnswer {
        guard let act = request.themeAct, let number = request.number else {
            return ControlAnswer(error: "this is not a request the daemon knows")
        }
        let (desk, who, now) = (services.themeDesk, request.user, clock.now())
        let result = try await store.transaction { store in
            try desk.perform(act, on: number, by: who, in: store, now: now)
        }
        services.incidents.outboxBell.ring()
        return ThemeAnswer(act: act, number: number, result: result).answer
    }

    private func silence(_ request: ControlRequest, _ services: Services) async throws -> ControlAnswer {
        let (service, now) = (request.name, clock.now())
        let words = service ?? "all services"
        if let service, !services.configuration.services.contains(where: { $0.name == service }) {
            return ControlAnswer(error: "there is no service '\(service)' in the configuration that is in use")
        }
        guard let seconds = request.seconds else {
            guard try await store.endSilence(of: service) else {
                return ControlAnswer(error: "\(words): there is no silence; 'earshot incidents' lists those there are")
            }
            return ControlAnswer(message: "\(words): alerts go out again; what was held back goes out within a minute")
        }
        guard IncidentSilence.spans.contains(.seconds(seconds)) else {
            return ControlAnswer(error: "a silence lasts from a minute to 30 days")
        }
        let silence = IncidentSilence(
            service: service,
            until: now + .seconds(seconds),
            word: IncidentWord(who: request.user, when: now)
        )
        try await store.silence(silence)
        let end = LocalMinute(silence.until, in: services.configuration.organisation.timeZone).text
        let later = "incidents are recorded, and told then if they last"
        return ControlAnswer(message: "\(words): no alerts until \(end); \(later)")
    }

    /// Has every mailbox looked into, and waits until that is done or failed.
    private func poll(_ services: Services) async -> ControlAnswer {
        var before: [FolderID: (passes: Int, reports: Int)] = [:]
        for watcher in services.watchers {
            for folder in watcher.folders + [watcher.trayRound].compactMap({ $0 }) {
                before[folder] = (
                    await board.passesBegun(of: folder), await board.reportCount(of: folder.source)
                )
            }
            watcher.bell.ring()
        }
        let deadline = ContinuousClock.now + Self.pollLimit
        while ContinuousClock.now < deadline, !Task.isCancelled {
            var isDone = true
            for (folder, known) in before where await board.lastFinishedPass(of: folder) <= known.passes {
                let source = folder.source
                // What was wrong before may be mended by now: only a new failure counts.
                if await board.reportCount(of: source) > known.reports, let trouble = await board.trouble(of: source) {
                    return ControlAnswer(error: trouble)
                }
                isDone = false
            }
            if isDone { return ControlAnswer(message: "every mailbox was looked into by the running daemon") }
            try? await Task.sleep(for: .milliseconds(50))
        }
        return ControlAnswer(error: "not every mailbox could be looked into in time; see 'earshot status'")
    }
}
