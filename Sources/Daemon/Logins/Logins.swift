internal import Authorization
internal import Wire

/// Who logs in with what: a password from where the configuration says, or a token that is kept ready.
struct Logins: Sendable {
    let secrets: SecretKeeper
    let keepers: TokenKeepers
    /// Of the refresh tokens.
    let directory: String

    init(_ configuration: Configuration, keepers: TokenKeepers = TokenKeepers()) {
        secrets = SecretKeeper(environment: ProcessEnvironment.variables)
        self.keepers = keepers
        directory = configuration.authorizationDirectory
    }

    /// Opens a session with credentials that `open` is given.
    ///
    /// A token that the server refuses is replaced at once, and tried once more: it may have been withdrawn before its time.
    /// Only if that one is refused too, the login is.
    ///
    /// - Parameters:
    ///   - name: what `earshot authorize` calls it.
    ///   - isRefusal: whether what `open` threw is a refused login.
    /// - Throws: `LoginError`, or what `open` throws.
    func open<Session: Sendable>(
        _ login: Configuration.Login,
        name: String,
        isRefusal: (any Error) -> Bool,
        _ open: (Credentials) async throws -> Session
    ) async throws -> Session {
        guard let keeper = keeper(of: login) else {
            return try await open(try await password(login, name: name))
        }
        let token = try await self.token(of: keeper, login, name: name)
        do {
            return try await open(Credentials(user: login.user, bearer: token.value))
        } catch  where isRefusal(error) {
            let another = try await self.token(of: keeper, login, name: name, insteadOf: token)
            return try await open(Credentials(user: login.user, bearer: another.value))
        }
    }

    /// Changes when another try may end in another way: another password, client or consent. Nil when there is nothing to log
    /// in with. Neither the secret nor anything that tells of it outside this process.
    func fingerprint(of login: Configuration.Login) async -> Int? {
        if let keeper = keeper(of: login) { return await keeper.fingerprint() }
        guard case .password(let secret) = login.proof, let password = try? await secrets.password(of: secret) else {
            return nil
        }
        return password.hashValue
    }

    private func keeper(of login: Configuration.Login) -> TokenKeeper? {
        login.oauth.map { keepers.keeper(of: $0, user: login.user, directory: directory, secrets: secrets) }
    }

    private func password(_ login: Configuration.Login, name: String) async throws(LoginError) -> Credentials {
        guard case .password(let secret) = login.proof else {
            throw LoginError(.configuration, "\(login.user) has no password to log in with")
        }
        do throws(SecretError) {
            return Credentials(user: login.user, password: try await secrets.password(of: secret))
        } catch {
            throw LoginError(.configuration, "\(error)")
        }
    }

    private func token(
        of keeper: TokenKeeper,
        _ login: Configuration.Login,
        name: String,
        insteadOf refused: BearerToken? = nil
    ) async throws(LoginError) -> BearerToken {
        do throws(AuthorizationError) {
            return try await keeper.token(insteadOf: refused)
        } catch {
            throw LoginError(error, name: name)
        }
    }
}

extension Configuration {
    /// Beside the store: what lasts has one place, and one owner.
    var authorizationDirectory: String {
        let slash = store.path.lastIndex(of: "/") ?? store.path.startIndex
        return store.path[..<slash] + "/oauth"
    }
}
