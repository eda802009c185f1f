internal import CCurl
internal import Feedback
internal import Glibc

/// A connection that libcurl opened, secured and logged in, and whose bytes are then ours: `CURLOPT_CONNECT_ONLY`.
///
/// Every blocking call runs on a private serial queue. One operation at a time: a second one waits its turn and cannot be
/// cancelled until it has it. Cancelling the task that sends or receives, and `close()`, wake a blocked call at once.
/// After an error, and after a cancelled `send`, the stream is good for nothing but `close()`.
package actor Connection: ByteStream {
    /// TCP, TLS and the greeting together; the login has the caller's deadline alone.
    package static let connectTimeout = Duration.seconds(30)
    /// Bytes one `receive` returns at most.
    package static let maximumChunkBytes = 256 * 1024

    private let executor = SerialExecutorQueue(label: "earshot.wire")
    private let interruption: Interruption
    private let endpoint: Endpoint
    private var handle: CurlHandle?
    private(set) var socket: Int32 = -1

    package nonisolated var unownedExecutor: UnownedSerialExecutor { executor.asUnownedSerialExecutor() }

    private init(endpoint: Endpoint, interruption: Interruption) {
        self.endpoint = endpoint
        self.interruption = interruption
    }

    /// Connects, secures and, with `credentials`, logs in. Without TLS no secret leaves, except to this machine.
    ///
    /// Bytes the server sends along with the answer to the login are lost inside libcurl: a protocol's first command must
    /// be one whose answer tells where the stream stands.
    ///
    /// A cancelled or late `open` returns at once even while the resolver is mute: the resolver's thread is left
    /// behind (`CURLOPT_QUICK_EXIT`) and ends when getaddrinfo(3) gives up, by default after 10 to 40 seconds.
    package static func open(
        _ endpoint: Endpoint,
        credentials: Credentials?,
        deadline: ContinuousClock.Instant
    ) async throws(WireError) -> Connection {
        let url = try endpoint.url()
        guard let interruption = Interruption() else {
            throw WireError(curlCode: CURLE_FAILED_INIT.rawValue, at: endpoint)
        }
        let connection = Connection(endpoint: endpoint, interruption: interruption)
        try await interruption.waking {
            await connection.connect(url: url, credentials: credentials, deadline: deadline)
        }
        return connection
    }

    package func send(_ bytes: [UInt8], deadline: ContinuousClock.Instant) async throws(WireError) {
        try await interruption.waking { Result { () throws(WireError) in try self.sendNow(bytes, deadline: deadline) } }
    }

    package func receive(deadline: ContinuousClock.Instant) async throws(WireError) -> [UInt8] {
        try await interruption.waking { Result { () throws(WireError) in try self.receiveNow(deadline: deadline) } }
    }

    package nonisolated func close() async {
        interruption.close()
        await discard()
    }

    private func discard() {
        handle = nil
        socket = -1
    }

    // MARK: - Blocking, on the private queue

    private func connect(url: String, credentials: Credentials?, deadline: ContinuousClock.Instant) -> Result<
        Void, WireError
    > {
        Result { () throws(WireError) in
            guard let handle = CurlHandle() else { throw failure(CURLE_OUT_OF_MEMORY.rawValue) }
            try configure(handle, url: url, credentials: credentials, deadline: deadline)
            guard handle.start() else { throw failure(CURLE_FAILED_INIT.rawValue) }
            var outcome = handle.advance()
            while outcome == nil {
                handle.wait(milliseconds: try millisecondsLeft(until: deadline), or: interruption.descriptor)
                interruption.drain()
                outcome = handle.advance()
            }
            guard outcome == CURLE_OK.rawValue, let socket = handle.socket else {
                let code = outcome ?? CURLE_FAILED_INIT.rawValue
                throw handle.login.refusal(curlCode: code, at: endpoint, isBearer: credentials?.isBearer == true)
                    ?? failure(code, detail: handle.errorDescription)
            }
            if credentials != nil { try handle.login.requireLogin(at: endpoint) }
            self.handle = handle
            self.socket = socket
            RouteWatch.begin(on: socket)
        }
    }

    private func configure(
        _ handle: CurlHandle,
        url: String,
        credentials: Credentials?,
        deadline: ContinuousClock.Instant
    ) throws(WireError) {
        let timeLeft = ContinuousClock.now.duration(to: deadline)
        let connectTimeout = max(1, min(Self.connectTimeout, timeLeft).wholeMilliseconds)
        var isTaken =
            handle.set(CURLOPT_URL, url) && handle.set(CURLOPT_PROTOCOLS_STR, endpoint.scheme.rawValue)
            && handle.set(CURLOPT_CONNECT_ONLY, 1) && handle.set(CURLOPT_NOSIGNAL, 1)
            && handle.set(CURLOPT_QUICK_EXIT, 1)
            && handle.set(CURLOPT_CONNECTTIMEOUT_MS, Int(connectTimeout))
            && handle.set(CURLOPT_SSL_VERIFYPEER, 1) && handle.set(CURLOPT_SSL_VERIFYHOST, 2) && handle.requireTLS12()
            // No proxy from the environment: it would see to whom we talk.
            && handle.set(CURLOPT_PROXY, "")
            && handle.set(CURLOPT_BUFFERSIZE, Self.maximumChunkBytes) && handle.watchLogin()
        if endpoint.security == .startTLS { isTaken = isTaken && handle.requireSTARTTLS() }
        if let authorityFile = endpoint.authorityFile { isTaken = isTaken && handle.set(CURLOPT_CAINFO, authorityFile) }
        if isTaken, let credentials { isTaken = try set(credentials, on: handle) }
        guard isTaken else { throw failure(CURLE_UNKNOWN_OPTION.rawValue) }
    }

    /// False when libcurl refused an option.
    private func set(_ credentials: Credentials, on handle: CurlHandle) throws(WireError) -> Bool {
        guard !(credentials.user + credentials.secret).utf8.contains(where: { $0 < 0x20 || $0 == 0x7F }) else {
            throw WireError(
                .configuration,
                "user or secret for \(endpoint) holds a control character: is there a line break in the secret's file?"
            )
        }
        guard handle.set(CURLOPT_USERNAME, credentials.user) else { return false }
        switch credentials.proof {
        case .password(let password): return handle.set(CURLOPT_PASSWORD, password)
        case .bearer(let token):
            // Both are named, or libcurl would try Kerberos, CRAM-MD5 or LOGIN first, with a password that is empty.
            return handle.set(CURLOPT_XOAUTH2_BEARER, token)
                && handle.set(CURLOPT_LOGIN_OPTIONS, "AUTH=OAUTHBEARER;AUTH=XOAUTH2")
        }
    }

    private func sendNow(_ bytes: [UInt8], deadline: ContinuousClock.Instant) throws(WireError) {
        var sent = 0
        while sent < bytes.count {
            let handle = try openHandle()
            switch bytes.withUnsafeBytes({ handle.send(UnsafeRawBufferPointer(rebasing: $0[sent...])) }) {
            case .moved(let count): sent += count
            case .blocked: try wait(for: Int16(POLLOUT), until: deadline)
            case .failed(let code): throw failure(code, detail: handle.errorDescription)
            }
        }
    }

    /// Reads until libcurl has no more before it polls: bytes that TLS has decrypted already do not show on the socket.
    private func receiveNow(deadline: ContinuousClock.Instant) throws(WireError) -> [UInt8] {
        while true {
            let handle = try openHandle()
            var last = CurlHandle.Transfer.blocked
            let bytes = [UInt8](unsafeUninitializedCapacity: Self.maximumChunkBytes) { buffer, count in
                while count < buffer.count {
                    last = handle.receive(
                        into: UnsafeMutableRawBufferPointer(UnsafeMutableBufferPointer(rebasing: buffer[count...]))
                    )
                    guard case .moved(let more) = last, more > 0 else { break }
                    count += more
                }
            }
            // What came before an end or an error is handed over first; the next call meets the end again.
            if !bytes.isEmpty { return bytes }
            switch last {
            case .moved: return []
            case .blocked: try wait(for: Int16(POLLIN), until: deadline)
            case .failed(let code): throw failure(code, detail: handle.errorDescription)
            }
        }
    }

    private func openHandle() throws(WireError) -> CurlHandle {
        try throwIfInterrupted()
        guard let handle else { throw closed }
        return handle
    }

    /// Blocks until the socket is ready for `events`, or throws: deadline, cancellation or `close()`.
    private func wait(for events: Int16, until deadline: ContinuousClock.Instant) throws(WireError) {
        var descriptors = [
            pollfd(fd: socket, events: events, revents: 0),
            pollfd(fd: interruption.descriptor, events: Int16(POLLIN), revents: 0),
        ]
        while true {
            poll(&descriptors, nfds_t(descriptors.count), try millisecondsLeft(until: deadline))
            if descriptors[1].revents != 0 {
                interruption.drain()
                try throwIfInterrupted()
            }
            if descriptors[0].revents != 0 { return }
        }
    }

    /// For poll(2): rounded up, so that a deadline is never met early.
    private func millisecondsLeft(until deadline: ContinuousClock.Instant) throws(WireError) -> Int32 {
        try throwIfInterrupted()
        let left = ContinuousClock.now.duration(to: deadline)
        guard left > .zero else { throw failure(CURLE_OPERATION_TIMEDOUT.rawValue) }
        return Int32(clamping: left.wholeMilliseconds + 1)
    }

    private func throwIfInterrupted() throws(WireError) {
        if interruption.isClosed { throw closed }
        if Task.isCancelled { throw WireError(.cancelled, "cancelled while talking to \(endpoint)") }
    }

    private var closed: WireError { WireError(.unreachable, "the connection to \(endpoint) is closed") }

    private func failure(_ code: UInt32, detail: String = "") -> WireError {
        WireError(curlCode: code, at: endpoint, detail: detail)
    }
}

extension Interruption {
    /// Runs `body`, waking its blocked call when the task is cancelled.
    fileprivate func waking<Value: Sendable>(
        _ body: () async -> Result<Value, WireError>
    ) async throws(WireError) -> Value {
        try await withTaskCancellationHandler(operation: body, onCancel: { self.wake() }).get()
    }
}
