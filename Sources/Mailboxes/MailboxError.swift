package import Wire

/// Why a mailbox cannot be read or marked, and whether trying again can help.
package struct MailboxError: Error, Hashable, Sendable, CustomStringConvertible {
    package enum Kind: String, Sendable {
        /// Try again later, with backoff.
        case transient
        /// Trying again will fail the same way.
        case permanent
        /// Somebody must change the configuration, here or on the server.
        case configuration
        case cancelled
        /// The login was refused. Trying again with the same secret only locks accounts.
        case loginDenied
    }

    package let kind: Kind
    /// For the operator: what failed and what to do. Holds no mail text and no secret.
    package let message: String
    /// How long the server asked to be left alone: 1 second to 1 hour (`RetryHint`). Nil when it did not say.
    package let retryAfter: Duration?
    /// The server refuses everything for now, and the command it was refused at says nothing.
    package let concernsAll: Bool

    package init(_ kind: Kind, _ message: String, retryAfter: Duration? = nil, concernsAll: Bool = false) {
        self.kind = kind
        self.message = message
        self.retryAfter = retryAfter
        self.concernsAll = concernsAll
    }

    package init(_ error: WireError) {
        let kind: Kind =
            switch error.kind {
            case .unreachable, .timedOut, .protocolViolation: .transient
            case .loginDenied: .loginDenied
            case .untrusted, .configuration: .configuration
            case .cancelled: .cancelled
            }
        self.init(kind, error.message)
    }

    /// The server broke the protocol or a limit of ours: the connection is of no more use, a new one may be.
    static func violation(_ what: String) -> MailboxError {
        MailboxError(.transient, "the IMAP server sent \(what): closing the connection to start afresh")
    }

    package var description: String { message }
}
