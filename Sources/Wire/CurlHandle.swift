internal import CCurl
internal import Glibc

/// The one owner of a libcurl session: an easy handle in a multi handle of its own.
///
/// The multi handle is there for `curl_multi_poll`, which also watches our interruption, so that a cancelled connect
/// returns at once; `curl_easy_perform` looks up only once a second. The easy handle stays in the multi handle for good:
/// taking it out closes a `CURLOPT_CONNECT_ONLY` connection (libcurl 7.86 and later).
///
/// Not thread-safe, as libcurl is not: its actor's queue is the only caller.
final class CurlHandle {
    enum Transfer {
        /// Bytes moved. Zero received bytes are the peer's end of stream.
        case moved(Int)
        /// Nothing can move now: wait for the socket.
        case blocked
        case failed(UInt32)
    }

    /// For `CurlHandle+HTTP` beside this file.
    let easy: UnsafeMutableRawPointer
    private let multi: UnsafeMutableRawPointer
    /// libcurl writes its words for an error here, as long as the handle lives.
    private let errorText: UnsafeMutablePointer<CChar>
    /// libcurl calls back with this until the login is over, as long as the handle lives.
    private let witness: UnsafeMutablePointer<LoginWitness>

    /// Nil when memory has run out.
    init?() {
        guard CurlLibrary.isReady, let easy = curl_easy_init() else { return nil }
        guard let multi = curl_multi_init() else {
            curl_easy_cleanup(easy)
            return nil
        }
        self.easy = easy
        self.multi = multi
        errorText = .allocate(capacity: Int(CURL_ERROR_SIZE))
        errorText.initialize(repeating: 0, count: Int(CURL_ERROR_SIZE))
        witness = .allocate(capacity: 1)
        witness.initialize(to: LoginWitness())
        set(CURLOPT_ERRORBUFFER, errorText)
    }

    deinit {
        // Also ends a connect in progress. libcurl treats a CONNECT_ONLY connection as dead: no LOGOUT, no waiting.
        curl_multi_remove_handle(multi, easy)
        curl_easy_cleanup(easy)
        curl_multi_cleanup(multi)
        errorText.deallocate()
        witness.deinitialize(count: 1)
        witness.deallocate()
    }

    /// libcurl's words for the last error: its own and OpenSSL's, never the peer's.
    var errorDescription: String { String(cString: errorText) }

    /// True when libcurl took the option. One it does not know would weaken a promise, so nobody ignores the answer.
    func set(_ option: CURLoption, _ value: Int) -> Bool { earshot_setopt_long(easy, option, value) == CURLE_OK }
    func set(_ option: CURLoption, _ value: String) -> Bool { earshot_setopt_string(easy, option, value) == CURLE_OK }
    func requireTLS12() -> Bool { earshot_require_tls12(easy) == CURLE_OK }
    func requireSTARTTLS() -> Bool { earshot_require_starttls(easy) == CURLE_OK }

    /// From here on `login` is kept.
    func watchLogin() -> Bool {
        let hear: @convention(c) (UnsafeMutablePointer<CChar>?, Int, Int, UnsafeMutableRawPointer?) -> Int = {
            line,
            size,
            count,
            witness in
            if let line, let witness = witness?.assumingMemoryBound(to: LoginWitness.self) {
                witness.pointee.hear(UnsafeRawBufferPointer(start: line, count: size * count))
            }
            return size * count
        }
        return earshot_hear_answers(easy, hear, witness) == CURLE_OK
    }

    /// What the server's answers tell of the login.
    var login: LoginWitness { witness.pointee }

    private func set(_ option: CURLoption, _ value: UnsafeMutablePointer<CChar>) {
        // Cannot fail for an option every libcurl has.
        _ = earshot_setopt_pointer(easy, option, value)
    }

    /// Starts the connect; `advance` carries it on.
    func start() -> Bool { curl_multi_add_handle(multi, easy) == CURLM_OK }

    /// Does what can be done without waiting: nil while there is more to come, else how the connect ended.
    func advance() -> UInt32? {
        var running: Int32 = 0
        guard curl_multi_perform(multi, &running) == CURLM_OK else { return CURLE_FAILED_INIT.rawValue }
        var pending: Int32 = 0
        while let message = curl_multi_info_read(multi, &pending) {
            if message.pointee.msg == CURLMSG_DONE { return message.pointee.data.result.rawValue }
        }
        return running == 0 ? CURLE_FAILED_INIT.rawValue : nil
    }

    /// Blocks until the connect can go on, `descriptor` is readable, or `milliseconds` have passed.
    func wait(milliseconds: Int32, or descriptor: Int32) {
        var extra = curl_waitfd(fd: descriptor, events: Int16(CURL_WAIT_POLLIN), revents: 0)
        var ready: Int32 = 0
        curl_multi_poll(multi, &extra, 1, milliseconds, &ready)
    }

    /// The socket to poll, or nil when the connection is gone.
    var socket: Int32? {
        var socket: curl_socket_t = -1
        return earshot_getinfo_socket(easy, &socket) == CURLE_OK && socket >= 0 ? socket : nil
    }

    /// After `.blocked`, call again with the same bytes (SSL_write(3) insists).
    func send(_ bytes: UnsafeRawBufferPointer) -> Transfer {
        var sent = 0
        let code = curl_easy_send(easy, bytes.baseAddress, bytes.count, &sent)
        return transfer(code, count: sent)
    }

    func receive(into buffer: UnsafeMutableRawBufferPointer) -> Transfer {
        var received = 0
        let code = curl_easy_recv(easy, buffer.baseAddress, buffer.count, &received)
        return transfer(code, count: received)
    }

    private func transfer(_ code: CURLcode, count: Int) -> Transfer {
        switch code {
        case CURLE_OK: .moved(count)
        case CURLE_AGAIN: .blocked
        default: .failed(code.rawValue)
        }
    }
}
