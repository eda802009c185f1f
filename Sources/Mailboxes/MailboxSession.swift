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
    /// The server offers IDLE and then refuses it.
    var isIdleRefused = false
    /// The server offers CONDSTORE and then refuses it.
    var isCondstoreRefused = false
    /// The server offers ESEARCH and then refuses it.
    var isExtendedSearchRefused = false

    /// The monotonic clock; the tests' one does not wait.
    let now: @Sendable () -> ContinuousClock.Instant

    private let timeout: Duration
    private var patience: Patience
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

    /// The UIDs in `range` of the selected folder, ascending. Asks in windows of sequence numbers, so that a folder of two
    /// million mails needs neither a long line nor much memory.
    ///
    /// A mail that another client removes meanwhile may shift one past a window's border; the windows overlap by as many.
    package func uids(in range: ClosedRange<UInt32>) async throws(MailboxError) -> [UID] {
        try claim()
        defer { release() }
        try checkSelected()
        guard machine.folder.exists <= IMAPLimits.mailsInFolder else {
            throw MailboxError(
                .permanent,
                "the folder holds over \(IMAPLimits.mailsInFolder) mails: archive older ones"
            )
        }
        _ = machine.takeNews()
        let range = max(1, range.lowerBound)...max(1, range.upperBound)
        guard machine.folder.exists > window else { return try await search(nil, range).sorted() }
        return try await searchInWindows(range).sorted()
    }

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

    // MARK: - Listing

    private var window: UInt32 { min(Self.listingWindow, UInt32(clamping: machine.messageLimit ?? .max)) }

    /// Mails that one command may name.
    var mailsInCommand: Int { min(IMAPLimits.mailsInCommand, machine.messageLimit ?? .max) }

    private func searchInWindows(_ range: ClosedRange<UInt32>) async throws(MailboxError) -> Set<UID> {
        var found: Set<UID> = []
        var start: UInt32 = 1
        // A server whose numbers shift for ever must not keep us for ever.
        var windowsLeft = 2 * machine.folder.exists / window + 16
        while start <= machine.folder.exists {
            guard windowsLeft > 0 else { throw await fail(.violation("a list that never ends")) }
            windowsLeft -= 1
            let end = min(start + (window - 1), machine.folder.exists)
            let expungedBefore = machine.expunged
            found.formUnion(try await search(start...end, range))
            let shift = UInt32(clamping: machine.expunged - expungedBefore)
            start = end + 1 - min(end, shift)
        }
        return found
    }

    private func search(
        _ messages: ClosedRange<UInt32>?,
        _ range: ClosedRange<UInt32>
    ) async throws(MailboxError) -> Set<UID> {
        if machine.offers("ESEARCH"), !isExtendedSearchRefused {
            let completion = try await perform(.search(messages: messages, uids: range, isExtended: true))
            guard completion.isBad, !completion.isThrottled else {
                try completion.check()
                return Set(completion.found)
            }
            // QUIRK: ESEARCH is offered, and then not understood.
            isExtendedSearchRefused = true
        }
        let completion = try await perform(.search(messages: messages, uids: range))
        try completion.check()
        return Set(completion.found)
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
            throw await fail(MailboxError(error))
        }
        patience.received(bytes.count, after: started.duration(to: now()))
        return try await actions(of: bytes)
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
