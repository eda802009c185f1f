/// What went wrong below the protocols, and whether trying again can help.
package struct WireError: Error, Sendable, CustomStringConvertible {
    package enum Kind: String, Sendable {
        /// Name, route, refusal, reset, end of stream: try again later.
        case unreachable
        /// No progress before the deadline.
        case timedOut
        /// The login was refused. Trying again with the same secret only locks accounts.
        case loginDenied
        /// The certificate, or TLS itself, cannot be trusted. No secret was sent.
        case untrusted
        /// The peer broke the protocol before the login was done.
        case protocolViolation
        case cancelled
        /// The endpoint or its options make no sense.
        case configuration
    }

    package let kind: Kind
    /// For the operator: what failed, at which host, and how to mend it. Holds no secret.
    package let message: String

    package init(_ kind: Kind, _ message: String) {
        self.kind = kind
        self.message = message
    }

    package var description: String { message }
}
