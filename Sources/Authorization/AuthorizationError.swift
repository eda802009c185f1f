package import Wire

/// Why no token can be had, and whether anybody must act. Holds no token, no secret and no free text of a server's.
package struct AuthorizationError: Error, Hashable, Sendable, CustomStringConvertible {
    package enum Kind: String, Sendable {
        /// There is no authorization, or the server takes it no longer: somebody must give a new one.
        case ended
        /// The registration, its secret or an address is wrong.
        case configuration
        /// Asking again later may help by itself.
        case transient
        /// Whoever was asked for consent has said no, or let the time pass.
        case declined
        /// The refresh token cannot be read or stored.
        case storage
        case cancelled
    }

    package let kind: Kind
    /// For the operator: what failed and how to mend it.
    package let message: String
    /// The server's own name for it: a code of RFC 6749 section 5.2 or RFC 8628 section 3.5.
    package let code: String?
    /// How long the server asked to be left alone.
    package let retryAfter: Duration?

    package init(_ kind: Kind, _ message: String, code: String? = nil, retryAfter: Duration? = nil) {
        self.kind = kind
        self.message = message
        self.code = code
        self.retryAfter = retryAfter
    }

    package init(_ error: WireError) {
        let kind: Kind =
            switch error.kind {
            case .unreachable, .timedOut, .protocolViolation, .loginDenied: .transient
            case .untrusted, .configuration: .configuration
            case .cancelled: .cancelled
            }
        self.init(kind, error.message)
    }

    package var description: String { message }
}
