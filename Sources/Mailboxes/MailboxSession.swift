package import Feedback
internal import Telemetry
package import Wire

/// A logged-in IMAP session: what is in a folder, the mails' bytes, marking, waiting for news.
///
/// One call at a time; a second one while the first waits is refused. After an error of the connection or the protocol the
/// session is closed, and every later call throws that error again: open a new one. A refusal by the server, NO or BAD,
/// leaves it open, save in `fetch`.
package actor MailboxSession {
    /// Set on mails that are stored. A plain atom (RFC 3501 section 9): keywords with `$` are for registered ones (RFC 5788).
    package static let keyword = "EarshotStored"
    /// How long a silent server is waited for; see `Patience`.
    package static let commandTimeout = Duration.seconds(60)
    /// Mails that one listing command covers: their numbers fit `IMAPLimits.lineBytes`.
    static let listingWindow: UInt32 = 50_000
    /// What ID tells of us, and nothing else.
    static let clientName = "earshot"

    let stream: any ByteStream
    let clock: any WallClock
    let log = Log("mailbox")
    var machine: IMAPStateMachine
    var selectedFolder: String?
    /// Folders that have been selected in this session.
    var openedFolders: Set<String> = []
    /// The server offers IDLE and then refuses it.
    var isIdleRefused = false
    /// The server offers CONDSTORE and then refuses it.
    var isCondstoreRefused = false
    /// The server offers ESEARCH and then refuses it, or answers with something else than UIDs.
    var isExtendedSearchRefused = false

    /// Proofs that the server only estimates sizes; see `FetchPlan`.
    var sizeEstimates = 0

    /// The monotonic clock; the tests' one does not wait.
    let now: @Sendable () -> ContinuousClock.Instant

    private let timeout: Duration
    var patience: Patience
    private var failure: MailboxError?
    private var isBusy = false

    private init(
        stream: any ByteStream,
        clock: any WallClock,
        timeout: Duration,
        now: @escaping @Sendable () -> ContinuousClock.Instant
    ) {
        self.stream = stream
        self.clock = clock
        self.now = now
        self.timeout = timeout
        patience = Patience(limit: timeout)
        machine = IMAPStateMachine(tagPrefix: Self.randomTagPrefix())
    }

    /// Connects and logs in before `deadline`, then learns what the server can do.
    package static func open(
        _ endpoint: Endpoint,
        credentials: Credentials,
        deadline: ContinuousClock.Instant,
        clock: any WallClock = SystemClock()
    ) async throws(MailboxError) -> MailboxSession {
        let connection: Connection
        do throws(WireError) {
            connection = try await Connection.open(endpoint, credentials: credentials, deadline: deadline)
        } catch {
            throw MailboxError(error)
        }
        return try await begin(on: connection, clock: clock)
    }

    /// Takes over a stream on which the login is done; closes it when that fails.
    package static func begin(
        on stream: any ByteStream,
        clock: any WallClock = SystemClock(),
        timeout: Duration = commandTimeout,
        now: @escaping @Sendable () -> ContinuousClock.Instant = { .now }
    ) async throws(MailboxError) -> MailboxSession {
        let session = MailboxSession(stream: stream, clock: clock, timeout: timeout, now: now)
        try await session.learnCapabilities()
        return session
    }

    /// False once the connection is of no more use.
    package var isOpen: Bool { failure == nil }

    /// Upper case, such as `IDLE`, `MOVE`, `UIDPLUS`.
    package var capabilities: Set<String> { machine.capabilities }

    /// Says goodbye, where that is still possible, and closes the connection. Never waits longer than five seconds.
    package func logout() async {
        if failure == nil, !isBusy {
            isBusy = true
            patience = Patience(limit: .seconds(5))
            _ = try? await perform(.logout)
        }
        failure = failure ?? MailboxError(.transient, "the session is closed")
        await stream.close()
    }

    private func learnCapabilities() async throws(MailboxError) {
        do throws(MailboxError) {
            try await perform(.capability).check()
        } catch {
            throw await fail(error)
        }
        // QUIRK: some servers open no folder for clients that have not said who they are. What it answers is of no use to us.
        if machine.offers("ID") { _ = try await perform(.identify(name: Self.clientName)) }
    }

    // MARK: - One command

    /// Claims the session for one call.
    func claim() throws(MailboxError) {
        if let failure { throw failure }
        guard !isBusy else { throw MailboxError(.permanent, "the IMAP session is in use: one call at a time") }
        isBusy = true
    }

    func release() {
        isBusy = false
    }

    func checkSelected() throws(MailboxError) {
        guard selectedFolder != nil else { throw MailboxError(.permanent, "no folder is selected") }
    }

    /// Sends a command and waits for its end. Only for commands that are alone.
    func perform(_ command: IMAPCommand) async throws(MailboxError) -> IMAPStateMachine.Completion {
        try await send(command)
        return try await completion()
    }

    /// Waits for the end of the one command that is under way.
    func completion() async throws(MailboxError) -> IMAPStateMachine.Completion {
        while true {
            for case .finished(let completion) in try await nextActions() { return completion }
        }
    }

    func send(_ command: IMAPCommand) async throws(MailboxError) {
        if command != .logout { patience = Patience(limit: timeout) }
        try await send(machine.start(command))
    }

    func send(_ bytes: [UInt8]) async throws(MailboxError) {
        do throws(WireError) {
            try await stream.send(bytes, deadline: now() + timeout)
        } catch {
            throw await fail(MailboxError(error))
        }
    }

    /// What the server says next, waiting as long as patience lasts.
    func nextActions() async throws(MailboxError) -> [IMAPStateMachine.Action] {
        let started = now()
        let bytes: [UInt8]
        do throws(WireError) {
            bytes = try await stream.receive(deadline: started + patience.remaining)
        } catch {
            throw await fail(error.kind == .timedOut ? silence : MailboxError(error))
        }
        patience.received(bytes.count, after: started.duration(to: now()))
        let actions = try await actions(of: bytes)
        if machine.takeSignOfWork() { patience.heardOfWork() }
        return actions
    }

    private var silence: MailboxError {
        let purpose = machine.pending.first.map { " when asked to \($0.command.purpose)" } ?? ""
        return MailboxError(
            .transient,
            "the IMAP server did not answer in time\(purpose): closing the connection to start afresh"
        )
    }

    func actions(of bytes: [UInt8]) async throws(MailboxError) -> [IMAPStateMachine.Action] {
        guard !bytes.isEmpty else { throw await fail(machine.endOfStream) }
        defer {
            for text in machine.takeAlerts() { log.warning("the IMAP server asks people to read this", ["text": text]) }
        }
        do throws(MailboxError) {
            return try machine.received(bytes)
        } catch {
            throw await fail(error)
        }
    }

    /// The connection is of no more use: closes it, remembers why, and returns the error to throw.
    func fail(_ error: MailboxError) async -> MailboxError {
        if let failure { return failure }
        failure = error
        await stream.close()
        return error
    }

    private static func randomTagPrefix() -> String {
        let letters = Array("ABCDEFGHIJKLMNOPQRSTUVWXYZ")
        return String((0..<8).map { _ in letters[Int.random(in: letters.indices)] })
    }
}

extension IMAPStateMachine.Completion {
    /// Throws the refusal, if it was refused.
    func check() throws(MailboxError) {
        if let refusal { throw refusal }
    }
}
