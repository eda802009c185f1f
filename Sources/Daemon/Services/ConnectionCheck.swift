internal import Feedback
internal import Mailboxes
internal import Postal
internal import Wire

/// Tries one server with its login. Nothing is changed there, nothing is sent.
package struct ConnectionCheck: Sendable {
    package struct Finding: Sendable, Encodable {
        package let name: String
        package let isFine: Bool
        /// What was found, or what failed and how to mend it.
        package let message: String
    }

    static let limit = Duration.seconds(45)

    package let name: String
    private let attempt: @Sendable () async throws -> String

    /// One for each mailbox and the relay.
    package static func all(of configuration: Configuration) -> [ConnectionCheck] {
        let secrets = SecretKeeper(environment: ProcessEnvironment.variables)
        let mailboxes = configuration.mailboxes.map { mailbox in
            ConnectionCheck(name: "mailbox \(mailbox.name)") { try await look(into: mailbox, secrets) }
        }
        let relay = configuration.relay.map { relay in
            ConnectionCheck(name: "relay") { try await greet(relay, secrets) }
        }
        return mailboxes + [relay].compactMap { $0 }
    }

    package func run() async -> Finding {
        do {
            return Finding(name: name, isFine: true, message: try await attempt())
        } catch {
            return Finding(name: name, isFine: false, message: "\(error)")
        }
    }

    private static func look(into mailbox: Configuration.Mailbox, _ secrets: SecretKeeper) async throws -> String {
        let password = try await secrets.password(of: mailbox.secret)
        let session = try await MailboxSession.open(
            mailbox.endpoint,
            credentials: Credentials(user: mailbox.user, password: password),
            deadline: .now + limit
        )
        do {
            var found: [String] = []
            var missing: [String] = []
            for folder in mailbox.folders {
                // EXAMINE tells of a folder without changing anything; whether a keyword may be kept only SELECT would tell.
                let status: FolderStatus
                do throws(MailboxError) {
                    status = try await session.select(folder: folder, writable: false)
                } catch {
                    let cause = await session.explained(error, of: folder)
                    guard await session.isOpen else { throw cause }
                    missing.append(cause.message)
                    continue
                }
                found.append("\(folder): \(status.exists) mails")
            }
            guard missing.isEmpty else { throw MailboxError(.configuration, missing.joined(separator: "; ")) }
            let waits = await session.capabilities.contains("IDLE") && mailbox.usesIdle
            await session.logout()
            let news =
                waits
                ? "new mail is told at once (IDLE)" : "looked into every \(mailbox.pollInterval.components.seconds) s"
            return "\(mailbox.endpoint), \(found.joined(separator: ", ")); \(news)"
        } catch {
            await session.logout()
            throw error
        }
    }

    private static func greet(_ relay: Configuration.Relay, _ secrets: SecretKeeper) async throws -> String {
        var credentials: Credentials?
        if let login = relay.login {
            credentials = Credentials(user: login.user, password: try await secrets.password(of: login.secret))
        }
        let connection = try await Connection.open(relay.endpoint, credentials: credentials, deadline: .now + limit)
        let session = SMTPSession(stream: connection, clientName: relay.sender.domain)
        do {
            try await session.begin()
            await session.end()
            return "\(relay.endpoint), \(credentials == nil ? "no login" : "logged in")"
        } catch {
            await session.end()
            throw error
        }
    }
}
