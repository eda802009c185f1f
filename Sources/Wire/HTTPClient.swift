internal import CCurl
internal import Feedback

/// Sends plain HTTP requests, each on a connection of its own.
///
/// TLS is verified and at least 1.2; no redirect is followed, as a secret would go with it; no proxy comes from the
/// environment; nothing is remembered from one request to the next. Blocking calls run on a private serial queue, so requests
/// of one client follow one another. Cancelling the task ends its request at once.
package actor HTTPClient {
    /// Bytes of an answer's body, unless the caller says otherwise.
    package static let maximumBodyBytes = 64 * 1024
    /// Bytes of a bearer token. Those of large providers have some 2 KiB.
    package static let maximumBearerBytes = 8 * 1024
    /// TCP and TLS together.
    package static let connectTimeout = Duration.seconds(10)

    private let executor = SerialExecutorQueue(label: "earshot.http")

    package nonisolated var unownedExecutor: UnownedSerialExecutor { executor.asUnownedSerialExecutor() }

    package init() {}

    /// POSTs `body`, and answers with what came before `deadline`, whatever its status.
    ///
    /// - Parameters:
    ///   - bearer: what proves who asks (RFC 6750 section 2.1): visible ASCII, at most `maximumBearerBytes`.
    ///   - limit: bytes of the answer's body; more of it is an error, `protocolViolation`.
    package nonisolated func post(
        _ body: [UInt8],
        contentType: String = "application/x-www-form-urlencoded",
        bearer: String? = nil,
        to address: HTTPAddress,
        limit: Int = maximumBodyBytes,
        deadline: ContinuousClock.Instant
    ) async throws(WireError) -> HTTPAnswer {
        let url = try address.url()
        if let bearer, !Self.isToken(bearer) {
            let message =
                "the secret for \(address.endpoint) cannot stand in a header: it holds more than visible ASCII"
            throw WireError(.configuration, message)
        }
        guard let interruption = Interruption() else {
            throw WireError(curlCode: CURLE_FAILED_INIT.rawValue, at: address.endpoint)
        }
        let request = Request(
            address: address,
            url: url,
            contentType: contentType,
            bearer: bearer,
            body: body,
            limit: limit
        )
        return try await withTaskCancellationHandler {
            await perform(request, interruption: interruption, deadline: deadline)
        } onCancel: {
            interruption.wake()
        }.get()
    }

    /// Nothing that could end the line or begin another.
    private static func isToken(_ text: String) -> Bool {
        (1...maximumBearerBytes).contains(text.utf8.count) && text.utf8.allSatisfy { (0x21...0x7E).contains($0) }
    }

    private struct Request: Sendable {
        let address: HTTPAddress
        let url: String
        let contentType: String
        let bearer: String?
        let body: [UInt8]
        let limit: Int
    }

    // MARK: - Blocking, on the private queue

    private func perform(
        _ request: Request,
        interruption: Interruption,
        deadline: ContinuousClock.Instant
    ) -> Result<HTTPAnswer, WireError> {
        Result { () throws(WireError) in
            let endpoint = request.address.endpoint
            guard
                let exchange = HTTPExchange(
                    contentType: request.contentType,
                    bearer: request.bearer,
                    limit: request.limit
                )
            else {
                throw WireError(curlCode: CURLE_OUT_OF_MEMORY.rawValue, at: endpoint)
            }
            let left = try Self.millisecondsLeft(until: deadline, at: endpoint)
            let connectTimeout = Int(min(Self.connectTimeout.wholeMilliseconds, Int64(left)))
            let isTaken = exchange.configure(
                url: request.url,
                authorityFile: endpoint.authorityFile,
                scheme: endpoint.scheme,
                body: request.body,
                connectTimeout: connectTimeout
            )
            guard isTaken, exchange.handle.start() else {
                throw WireError(curlCode: CURLE_UNKNOWN_OPTION.rawValue, at: endpoint)
            }
            var outcome = exchange.handle.advance()
            while outcome == nil {
                let left = try Self.millisecondsLeft(until: deadline, at: endpoint)
                exchange.handle.wait(milliseconds: left, or: interruption.descriptor)
                interruption.drain()
                outcome = exchange.handle.advance()
            }
            return try Self.answer(of: exchange, code: outcome ?? CURLE_OK.rawValue, at: endpoint)
        }
    }

    private static func answer(
        of exchange: HTTPExchange,
        code: UInt32,
        at endpoint: Endpoint
    ) throws(WireError) -> HTTPAnswer {
        if exchange.inbox.isTooLong {
            throw WireError(.protocolViolation, "\(endpoint) answered at far too great length: check the URL")
        }
        switch code {
        case CURLE_OK.rawValue where exchange.inbox.isHeaderWhole: break
        // Not HTTP at all, or an HTTP that ends before it should.
        case CURLE_UNSUPPORTED_PROTOCOL.rawValue, CURLE_WEIRD_SERVER_REPLY.rawValue:
            throw WireError(.protocolViolation, "\(endpoint) does not speak HTTP: check host and port in the URL")
        case CURLE_OK.rawValue, CURLE_PARTIAL_FILE.rawValue, CURLE_GOT_NOTHING.rawValue:
            throw WireError(.unreachable, "\(endpoint) ended its answer too early")
        default:
            throw WireError(curlCode: code, at: endpoint, detail: exchange.handle.errorDescription)
        }
        return HTTPAnswer(
            status: exchange.handle.status,
            body: exchange.inbox.body,
            retryAfter: exchange.inbox.retryAfter
        )
    }

    /// For poll(2): rounded up, so that a deadline is never met early.
    private static func millisecondsLeft(
        until deadline: ContinuousClock.Instant,
        at endpoint: Endpoint
    ) throws(WireError) -> Int32 {
        if Task.isCancelled { throw WireError(.cancelled, "cancelled while talking to \(endpoint)") }
        let left = ContinuousClock.now.duration(to: deadline)
        guard left > .zero else { throw WireError(curlCode: CURLE_OPERATION_TIMEDOUT.rawValue, at: endpoint) }
        return Int32(clamping: left.wholeMilliseconds + 1)
    }
}
