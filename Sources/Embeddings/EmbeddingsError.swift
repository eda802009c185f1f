internal import Wire

/// Why texts have no vectors, and what to do. Never holds any of a text, nor a server's own words, which may quote one.
package struct EmbeddingsError: Error, Hashable, Sendable, CustomStringConvertible {
    package enum Kind: String, Sendable {
        /// Try again later.
        case transient
        /// This request is not taken; another may be.
        case refused
        /// Trying again changes nothing: the URL, the model or the secret is wrong.
        case configuration
        case cancelled
    }

    package let kind: Kind
    package let message: String
    /// What the server asks for.
    package let retryAfter: Duration?

    package init(_ kind: Kind, _ message: String, retryAfter: Duration? = nil) {
        self.kind = kind
        self.message = message
        self.retryAfter = retryAfter
    }

    package var description: String { message }

    /// - Parameter waited: for how long.
    init(_ error: WireError, at address: HTTPAddress, after waited: Duration) {
        let kind: Kind =
            switch error.kind {
            case .unreachable, .timedOut: .transient
            case .cancelled: .cancelled
            case .loginDenied, .untrusted, .protocolViolation, .configuration: .configuration
            }
        guard error.kind == .timedOut else {
            self.init(kind, error.message)
            return
        }
        // Most of the time the server works on too much: nothing is wrong with the way to it.
        let time = "\(waited.components.seconds) s"
        self.init(
            kind,
            "\(address) gave no answer in \(time): it may be overloaded, and then a longer timeout or a smaller batch helps; "
                + "if it never answers, check host, port and firewall"
        )
    }

    /// A status that is no success (RFC 9110 section 15).
    init(_ answer: HTTPAnswer, at address: HTTPAddress) {
        switch answer.status {
        case 401, 403:
            self.init(.configuration, "\(address) refused the secret (status \(answer.status))")
        case 404, 405, 410:
            self.init(
                .configuration,
                "\(address) is not there (status \(answer.status)): the URL usually ends in /v1/embeddings"
            )
        case 400, 413, 422:
            self.init(
                .refused,
                "\(address) refused the request (status \(answer.status)): check the model, or make batch smaller"
            )
        case 300...399:
            self.init(.configuration, "\(address) points elsewhere (status \(answer.status)): write the address itself")
        default:
            self.init(.transient, "\(address) failed (status \(answer.status))", retryAfter: answer.retryAfter)
        }
    }
}
