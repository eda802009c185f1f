internal import Embeddings
internal import Feedback
internal import Mailboxes
internal import Postal
package import Triage
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

    /// One for each mailbox, the relay and who gives second opinions.
    ///
    /// - Parameters:
    ///   - login: only those that are logged in to by this one.
    ///   - head: for second opinions.
    package static func all(
        of configuration: Configuration,
        with login: Configuration.Login? = nil,
        head: EmbeddingHead? = nil
    ) -> [ConnectionCheck] {
        let logins = Logins(configuration)
        let mailboxes = configuration.mailboxes.filter { login == nil || $0.login == login }.map { mailbox in
            ConnectionCheck(name: "mailbox \(mailbox.name)") { try await look(into: mailbox, logins) }
        }
        let relay = configuration.relay.flatMap { login == nil || $0.login == login ? $0 : nil }.map { relay in
            ConnectionCheck(name: "relay") { try await greet(relay, logins) }
        }
        let embeddings = configuration.embeddings.flatMap { login == nil ? $0 : nil }.map { embeddings in
            ConnectionCheck(name: "second opinions") { try await ask(embeddings, head) }
        }
        return mailboxes + [relay, embeddings].compactMap { $0 }
    }

    package func run() async -> Finding {
        do {
            return Finding(name: name, isFine: true, message: try await attempt())
        } catch {
            return Finding(name: name, isFine: false, message: "\(error)")
        }
    }

    private static func look(into mailbox: Configuration.Mailbox, _ logins: Logins) async throws -> String {
        let session = try await logins.session(with: mailbox, within: limit)
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
            let trays = try await session.trayFolders(of: mailbox)
            let filing = trays.map { "; mail is filed into \"\($0[.outage].folder)\" and six more" } ?? ""
            let waits = await session.capabilities.contains("IDLE") && mailbox.usesIdle
            await session.logout()
            let news =
                waits
                ? "new mail is told at once (IDLE)" : "looked into every \(mailbox.pollInterval.components.seconds) s"
            return "\(mailbox.endpoint), \(found.joined(separator: ", ")); \(news)\(filing)"
        } catch {
            await session.logout()
            throw error
        }
    }

    private static func greet(_ relay: Configuration.Relay, _ logins: Logins) async throws -> String {
        let connection = try await logins.connection(to: relay, within: limit)
        let session = SMTPSession(stream: connection, clientName: relay.sender.domain)
        do {
            try await session.begin()
            await session.end()
            return "\(relay.endpoint), \(relay.login == nil ? "no login" : "logged in")"
        } catch {
            await session.end()
            throw error
        }
    }
}
