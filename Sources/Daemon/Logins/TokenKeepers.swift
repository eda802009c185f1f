internal import Authorization
internal import Synchronization

/// The keepers of tokens, for as long as the daemon runs: a reload takes no token from those who have one, and gives nobody who
/// was refused another try before its time.
final class TokenKeepers: Sendable {
    /// A client that is configured in another way is another one.
    private struct Key: Hashable {
        let oauth: Configuration.OAuth
        let login: LoginName
        let directory: String
    }

    /// One for each login there ever was since the start; reloads with new ones are an operator's work, and few.
    private let keepers = Mutex<[Key: TokenKeeper]>([:])
    /// Each keeper has its own: a server that hangs holds up nobody else's.
    private let makeServer: @Sendable () -> any TokenServer

    /// `makeServer` is an argument for the tests' sake.
    init(makeServer: @escaping @Sendable () -> any TokenServer = { HTTPTokenServer() }) {
        self.makeServer = makeServer
    }

    /// - Parameters:
    ///   - directory: of the refresh tokens.
    ///   - secrets: taken for a keeper that is new.
    func keeper(of oauth: Configuration.OAuth, user: String, directory: String, secrets: SecretKeeper) -> TokenKeeper {
        let login = LoginName(client: oauth.name, user: user)
        return keepers.withLock { keepers in
            let key = Key(oauth: oauth, login: login, directory: directory)
            if let known = keepers[key] { return known }
            let keeper = TokenKeeper(
                TokenDesk(oauth.client, server: makeServer()),
                login: login,
                shelf: TokenShelf(path: directory)
            ) { () throws(AuthorizationError) in
                try await oauth.identity(secrets)
            }
            keepers[key] = keeper
            return keeper
        }
    }
}

extension Configuration.OAuth {
    /// Read anew each time: a changed secret counts from the next renewal on.
    func identity(_ secrets: SecretKeeper) async throws(AuthorizationError) -> ClientIdentity {
        do throws(SecretError) {
            let id =
                switch clientID {
                case .plain(let id): id
                case .kept(let place): try await secrets.password(of: place)
                }
            guard let clientSecret else { return ClientIdentity(id: id, secret: nil) }
            return ClientIdentity(id: id, secret: try await secrets.password(of: clientSecret))
        } catch {
            throw AuthorizationError(.configuration, "[[oauth]] \"\(name)\": \(error)")
        }
    }
}
