internal import Feedback
internal import Postal
internal import Store
internal import Telemetry
internal import Wire

/// Sends what the outbox holds, as soon as it is due.
struct PostmanService: Sendable {
    /// How often the outbox is looked into when nobody rings: a mail put off falls due by itself.
    static let longestPause = Duration.seconds(5)
    /// Name, route, TLS, greeting and login together.
    static let connectLimit = Duration.seconds(45)
    /// An answer to a person or an alert that a start finds older than six hours is no longer true.
    static let heldWhenStale: Set<OutboundMail.Kind> = [.acknowledgement, .allClear, .alert, .news]

    let relay: Configuration.Relay
    let logins: Logins
    let store: FeedbackStore
    let board: HealthBoard
    let bell: Bell
    let clock: any WallClock
    let log: Log

    /// Puts right what was left half done, by the last run or by a store that could not record what came of a mail.
    ///
    /// - Parameter isStart: only a start holds what is stale: while the daemon runs, a mail may wait for the relay.
    func resume(isStart: Bool) async throws {
        let held = isStart ? Self.heldWhenStale : []
        let recovery = try await store.recoverAfterRestart(now: clock.now(), holding: held) { kind, sends in
            switch UncertainSend.consequence(for: kind, earlier: sends - 1) {
            case .neverAgain: .unknown
            case .again(let pause): .again(after: pause)
            }
        }
        guard !recovery.isEmpty else { return }
        log.notice(
            "the outbox was left half done and is put right",
            [
                "queued_again": "\(recovery.requeued)", "sent_again": "\(recovery.again)",
                "uncertain": "\(recovery.unknown)", "held": "\(recovery.held)",
            ]
        )
    }

    /// - Throws: what the store throws when it cannot go on.
    func run() async throws {
        var postman = makePostman()
        var isHalfDone = false
        let attempt = Attempt(service: "sending", board: board, log: log)
        while !Task.isCancelled {
            let served = try await attempt.run {
                if isHalfDone { try await resume(isStart: false) }
                return try await postman.deliverDue()
            }
            isHalfDone = served == nil
            await board.report(postman.trouble.map { "relay: \($0)" }, of: "relay")
            if served ?? 0 == 0 { await bell.wait(atMost: Self.longestPause) }
        }
    }

    /// Sends everything that is due now; returns how many mails were handed to the relay.
    func deliverAll() async throws -> Int {
        var postman = makePostman()
        var total = 0
        while case let served = try await postman.deliverDue(), served > 0 { total += served }
        await board.report(postman.trouble.map { "relay: \($0)" }, of: "relay")
        return total
    }

    private func makePostman() -> Postman {
        Postman(
            outbox: StoreOutbox(store: store, clock: clock),
            clientName: relay.sender.domain,
            clock: clock,
            log: log
        ) { () async throws(WireError) -> any ByteStream in
            try await dial()
        }
    }

    /// Connects and logs in; what fails is on the health board at once. What goes well is not: the relay may yet refuse.
    func dial() async throws(WireError) -> any ByteStream {
        do throws(WireError) {
            return try await logins.connection(to: relay, within: Self.connectLimit)
        } catch {
            if error.kind != .cancelled { await board.report("relay: \(error.message)", of: "relay") }
            throw error
        }
    }
}
