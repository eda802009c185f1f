internal import Feedback

/// The refresh tokens, a file each, in a directory beside the store.
///
/// Files and not the store: `earshot authorize` may run without the daemon, and a database brought back from a backup must
/// not bring back a token that was exchanged since. A file is replaced as a whole: written beside it, synchronised, renamed,
/// and the directory synchronised, so that after a crash there is the old one or the new one.
///
/// Files block, so this actor has a thread of its own.
package actor TokenShelf {
    /// Between two tries for a lock that somebody else holds.
    private static let lockPause = Duration.milliseconds(50)

    private let directory: PrivateDirectory
    private let executor = SerialExecutorQueue(label: "earshot.tokens")

    package nonisolated var unownedExecutor: UnownedSerialExecutor { executor.asUnownedSerialExecutor() }

    /// `path`: made when the first token is stored, in a directory that must exist.
    package init(path: String) {
        directory = PrivateDirectory(path: path)
    }

    /// Nil where there is none.
    package func authorization(of login: LoginName) throws(AuthorizationError) -> ShelvedAuthorization? {
        guard let bytes = try directory.contents(of: login.fileName, limit: ShelvedAuthorization.maximumBytes) else {
            return nil
        }
        guard let authorization = ShelvedAuthorization(bytes: bytes) else {
            throw AuthorizationError(.storage, "\(directory.path)/\(login.fileName) is damaged: authorize again")
        }
        return authorization
    }

    /// Lasts when this returns.
    package func store(_ authorization: ShelvedAuthorization, of login: LoginName) throws(AuthorizationError) {
        guard let bytes = try? authorization.bytes else {
            throw AuthorizationError(.storage, "the refresh token cannot be written down")
        }
        try directory.replace(login.fileName, with: bytes)
    }

    /// One process at a time exchanges a login's tokens: a server that is shown one token twice may take it for stolen
    /// (RFC 9700 section 4.14.2). Held until the value is gone.
    package func lock(
        _ login: LoginName,
        before deadline: ContinuousClock.Instant
    ) async throws(AuthorizationError) -> PrivateDirectory.Lock {
        while true {
            if let lock = try directory.lock(".\(login.fileName).lock") { return lock }
            guard .now < deadline, !Task.isCancelled else {
                throw AuthorizationError(.transient, "another Earshot is renewing the token of \(login.user)")
            }
            try? await Task.sleep(for: Self.lockPause)
        }
    }
}
