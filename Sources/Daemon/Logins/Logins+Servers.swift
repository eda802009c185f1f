internal import Feedback
internal import Mailboxes
internal import Wire

/// The two kinds of server that are logged in to.
extension Logins {
    /// - Throws: `MailboxError`.
    func session(
        with mailbox: Configuration.Mailbox,
        within limit: Duration,
        clock: any WallClock = SystemClock()
    ) async throws -> MailboxSession {
        do {
            return try await open(
                mailbox.login,
                name: mailbox.name,
                isRefusal: { ($0 as? MailboxError)?.kind == .loginDenied }
            ) { credentials in
                try await MailboxSession.open(
                    mailbox.endpoint,
                    credentials: credentials,
                    deadline: .now + limit,
                    clock: clock
                )
            }
        } catch let error as LoginError {
            throw MailboxError(error)
        }
    }

    /// A connection past its login, if there is one.
    func connection(to relay: Configuration.Relay, within limit: Duration) async throws(WireError) -> Connection {
        guard let login = relay.login else {
            return try await Connection.open(relay.endpoint, credentials: nil, deadline: .now + limit)
        }
        do {
            return try await open(
                login,
                name: Configuration.Relay.name,
                isRefusal: { ($0 as? WireError)?.kind == .loginDenied }
            ) { credentials in
                try await Connection.open(relay.endpoint, credentials: credentials, deadline: .now + limit)
            }
        } catch let error as WireError {
            throw error
        } catch let error as LoginError {
            throw WireError(error)
        } catch {
            throw WireError(.cancelled, "the login at \(relay.endpoint) was given up")
        }
    }
}

extension Configuration.Relay {
    /// What commands call it.
    package static let name = "relay"
}
