internal import Authorization
internal import Mailboxes
internal import Wire

/// There is nothing to log in with: no password, or no token.
struct LoginError: Error, Hashable, CustomStringConvertible {
    enum Kind: Hashable {
        /// Somebody must do something. Nothing was asked of the mail server.
        case configuration
        /// It is tried again.
        case transient
        case cancelled
    }

    let kind: Kind
    /// For the operator. Holds no secret.
    let message: String

    init(_ kind: Kind, _ message: String) {
        self.kind = kind
        self.message = message
    }

    /// `name`: what `earshot authorize` calls the login.
    init(_ error: AuthorizationError, name: String) {
        switch error.kind {
        case .ended, .declined: self.init(.configuration, "\(error.message). Run: earshot authorize \(name)")
        case .configuration, .storage: self.init(.configuration, error.message)
        case .transient: self.init(.transient, "no token: \(error.message)")
        case .cancelled: self.init(.cancelled, error.message)
        }
    }

    var description: String { message }
}

extension MailboxError {
    init(_ error: LoginError) {
        let kind: Kind =
            switch error.kind {
            case .configuration: .configuration
            case .transient: .transient
            case .cancelled: .cancelled
            }
        self.init(kind, error.message)
    }
}

extension WireError {
    init(_ error: LoginError) {
        let kind: Kind =
            switch error.kind {
            case .configuration: .configuration
            case .transient: .unreachable
            case .cancelled: .cancelled
            }
        self.init(kind, error.message)
    }
}
