package import Authorization
internal import MIME

/// Has somebody consent to one login, and puts the refresh token on the shelf: what `earshot authorize` does.
package struct AuthorizationErrand: Sendable {
    /// How often a pasted address may be damaged.
    static let maximumPastes = 3

    /// Tells, and hears, whoever sits at the terminal. What is told holds no secret; what is heard does.
    package struct Conversation: Sendable {
        let say: @Sendable (String) -> Void
        /// One line; nil when nobody answers any more.
        let hear: @Sendable () -> String?

        package init(say: @escaping @Sendable (String) -> Void, hear: @escaping @Sendable () -> String?) {
            self.say = say
            self.hear = hear
        }
    }

    package let login: Configuration.Login
    private let oauth: Configuration.OAuth
    private let desk: TokenDesk
    private let shelf: TokenShelf
    private let secrets: SecretKeeper
    private let checks: [ConnectionCheck]

    /// - Parameter name: of a mailbox, or `relay`.
    /// - Throws: `NothingToAuthorize`.
    package init(_ name: String, in configuration: Configuration) throws(NothingToAuthorize) {
        let login = try configuration.login(named: name)
        guard let oauth = login.oauth else { throw .password(name) }
        guard oauth.client.grant == .refreshToken else { throw .clientCredentials(name, oauth.name) }
        self.login = login
        self.oauth = oauth
        desk = TokenDesk(oauth.client)
        shelf = TokenShelf(path: configuration.authorizationDirectory)
        secrets = SecretKeeper(environment: ProcessEnvironment.variables)
        checks = ConnectionCheck.all(of: configuration, with: login)
    }

    /// Nothing is changed until there is a new refresh token; then it lasts.
    ///
    /// - Throws: `AuthorizationError`, of kind `declined` where nobody consented.
    package func consent(_ conversation: Conversation) async throws(AuthorizationError) {
        let identity = try await oauth.identity(secrets)
        let name = LoginName(client: oauth.name, user: login.user)
        // Whether we may write there is better known before somebody has logged in.
        _ = try await shelf.lock(name, before: .now + HTTPTokenServer.patience)
        let grant =
            if desk.client.deviceAddress != nil {
                try await grantByDevice(identity, conversation)
            } else {
                try await grantByBrowser(identity, conversation)
            }
        guard let refreshToken = grant.refreshToken else {
            throw AuthorizationError(
                .configuration,
                "the server gave no refresh token, so the login would end within the hour: check scopes of [[oauth]] "
                    + "\"\(oauth.name)\" (often \"offline_access\" is missing)"
            )
        }
        let authorization = ShelvedAuthorization(
            to: desk.client,
            identity,
            user: login.user,
            refreshToken: refreshToken
        )
        let lock = try await shelf.lock(name, before: .now + HTTPTokenServer.patience)
        defer { withExtendedLifetime(lock) {} }
        try await shelf.store(authorization, of: name)
    }

    /// Tries every server that this login is for.
    package func attempts() -> [ConnectionCheck] { checks }

    private func grantByDevice(
        _ identity: ClientIdentity,
        _ conversation: Conversation
    ) async throws(AuthorizationError) -> TokenGrant {
        let offer = try await desk.deviceOffer(identity)
        var flow = DeviceFlow(offer, now: .now)
        conversation.say(AuthorizationText.device(offer, user: login.user))
        var step = flow.begin()
        while true {
            switch step {
            case .failed(let error): throw error
            case .ask(let pause):
                try? await Task.sleep(for: pause)
                do throws(AuthorizationError) {
                    return try await desk.grant(flow.request, identity)
                } catch {
                    step = flow.heard(error, now: .now)
                }
            }
        }
    }

    private func grantByBrowser(
        _ identity: ClientIdentity,
        _ conversation: Conversation
    ) async throws(AuthorizationError) -> TokenGrant {
        let proofKey = ProofKey { ContentHash(of: $0).bytes }
        guard let request = ConsentRequest(desk.client, identity, user: login.user, proofKey: proofKey) else {
            throw AuthorizationError(.configuration, "[[oauth]] \"\(oauth.name)\" has no authorize_url")
        }
        conversation.say(AuthorizationText.browser(request, user: login.user))
        let answer = try Self.answer(to: request, conversation)
        do throws(AuthorizationError) {
            return try await desk.grant(answer, identity)
        } catch {
            guard error.kind == .ended else { throw error }
            throw AuthorizationError(.declined, "the code has run out, or was used before: run the command again")
        }
    }

    private static func answer(
        to request: ConsentRequest,
        _ conversation: Conversation
    ) throws(AuthorizationError) -> TokenRequest {
        for attempt in 1... {
            guard let line = conversation.hear() else {
                throw AuthorizationError(.declined, "no address was pasted")
            }
            do throws(AuthorizationError) {
                return try request.answer(line)
            } catch {
                // A code tells that the server has said no.
                guard error.code == nil, attempt < maximumPastes else { throw error }
                conversation.say(
                    "\n\(AuthorizationText.wrapped("That cannot be used: \(error.message).", indent: ""))\n"
                )
                conversation.say("\nOnce more, the whole address: ")
            }
        }
        throw AuthorizationError(.declined, "no address was pasted")
    }
}

extension Configuration {
    fileprivate func login(named name: String) throws(NothingToAuthorize) -> Login {
        if name == Relay.name, let relay {
            guard let login = relay.login else { throw .noLogin }
            return login
        }
        guard let mailbox = mailboxes.first(where: { $0.name == name }) else {
            throw .unknown(name, known: mailboxes.map(\.name) + (relay == nil ? [] : [Relay.name]))
        }
        return mailbox.login
    }
}
