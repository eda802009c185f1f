package import Wire

/// Why no mail could be handed over: a trouble of the connection or of its server, not of one mail (that is a
/// `RecipientResult`).
package struct PostalError: Error, Sendable, CustomStringConvertible {
    package enum Kind: String, Sendable {
        /// Trying again later may help by itself.
        case transient
        /// The server will not serve us; somebody must look.
        case permanent
        /// The login or what it may do: trying at once again only locks accounts.
        case loginDenied
        case configuration
        case cancelled
    }

    package let kind: Kind
    /// For the operator: what failed and how to mend it. Holds no secret and no mail text.
    package let message: String
    package let cause: WireError?

    package init(_ kind: Kind, _ message: String, cause: WireError? = nil) {
        self.kind = kind
        self.message = message
        self.cause = cause
    }

    package init(_ error: WireError) {
        let kind: Kind =
            switch error.kind {
            case .unreachable, .timedOut: .transient
            case .untrusted, .protocolViolation: .permanent
            case .loginDenied: .loginDenied
            case .configuration: .configuration
            case .cancelled: .cancelled
            }
        self.init(kind, error.message, cause: error)
    }

    package var description: String { message }
}
