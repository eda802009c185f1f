internal import Feedback

/// Has an access token ready for one login: asks for it, keeps it while it is good, renews it before it runs out and when a mail
/// server takes it no longer.
///
/// One renewal at a time, shared by all who want a token. One that has begun is finished even if nobody waits for it any more,
/// because the server may have exchanged the refresh token already.
package actor TokenKeeper {
    /// A token is renewed when it has less than this left: a login takes its time.
    package static let spareLife = Duration.seconds(60)
    /// After a server refused for good: it is asked again when the consent or the client is another, or in so long.
    package static let restAfterRefusal = Duration.minutes(5)
    /// Between two questions to a server in trouble, doubled up to `longestPause`.
    static let firstPause = Duration.seconds(5)
    static let longestPause = Duration.seconds(20)
    /// However long a server asks to be left alone.
    static let longestServerPause = Duration.minutes(60)

    /// The client's own proof, read anew for each renewal.
    package typealias IdentitySource = @Sendable () async throws(AuthorizationError) -> ClientIdentity

    private let desk: TokenDesk
    private let login: LoginName
    private let shelf: TokenShelf
    private let identity: IdentitySource

    private var current: BearerToken?
    private var renewal: Task<Result<BearerToken, AuthorizationError>, Never>?
    private var rest: Rest?
    private var failures = 0
    /// Given by the server, and not stored yet because the disk would not: it is not used before.
    private var unstored: Unstored?

    private struct Unstored {
        /// What lay on the shelf then.
        let base: ShelvedAuthorization
        let next: ShelvedAuthorization
        let token: BearerToken
    }

    /// A server that refused, what it refused, and until when it is left alone.
    private struct Rest {
        let error: AuthorizationError
        let subject: Subject
        let end: ContinuousClock.Instant
    }

    /// What a refusal is about. Another one may be tried at once.
    private struct Subject: Hashable {
        let identity: ClientIdentity
        let consent: String?
    }

    package init(_ desk: TokenDesk, login: LoginName, shelf: TokenShelf, identity: @escaping IdentitySource) {
        self.desk = desk
        self.login = login
        self.shelf = shelf
        self.identity = identity
    }

    /// With `spareLife` left at least, unless the server gives none so long.
    ///
    /// - Parameter refused: one that a mail server did not take; another is asked for unless there is one already.
    package func token(insteadOf refused: BearerToken? = nil) async throws(AuthorizationError) -> BearerToken {
        if let refused, current?.value == refused.value { current = nil }
        if let current, current.lasts(Self.spareLife, from: desk.now()) { return current }
        let renewal = renewal ?? Task { await self.renew() }
        self.renewal = renewal
        return try await renewal.value.get()
    }

    /// Changes when the consent or the client's proof does; not when tokens are exchanged. Nil when neither can be had.
    package func fingerprint() async -> Int? {
        guard let identity = try? await identity() else { return nil }
        var hasher = Hasher()
        hasher.combine(identity)
        hasher.combine((try? await shelf.authorization(of: login))?.consent)
        return hasher.finalize()
    }

    private func renew() async -> Result<BearerToken, AuthorizationError> {
        defer { renewal = nil }
        do throws(AuthorizationError) {
            let identity = try await identity()
            let token =
                switch desk.client.grant {
                case .clientCredentials: try await fresh(identity)
                case .refreshToken: try await exchanged(identity)
                }
            current = token
            return .success(token)
        } catch {
            return .failure(error)
        }
    }

    private func fresh(_ identity: ClientIdentity) async throws(AuthorizationError) -> BearerToken {
        let subject = Subject(identity: identity, consent: nil)
        do throws(AuthorizationError) {
            try restIfRefused(subject)
            return try await ask(.clientCredentials, subject).token
        } catch {
            // Nobody can consent to this grant: it is a matter of the registration.
            guard error.kind == .ended else { throw error }
            throw AuthorizationError(.configuration, error.message, code: error.code)
        }
    }

    /// By a refresh token. What the server gives in its place lasts before anything else is done.
    private func exchanged(_ identity: ClientIdentity) async throws(AuthorizationError) -> BearerToken {
        let lock = try await shelf.lock(login, before: .now + HTTPTokenServer.patience)
        defer { withExtendedLifetime(lock) {} }
        let found = try await shelf.authorization(of: login)
        guard var shelved = found, shelved.fits(desk.client, identity, user: login.user) else {
            let reason =
                found == nil
                ? "nobody has authorized Earshot yet"
                : "the authorization was given to another client or for another user"
            throw AuthorizationError(.ended, reason)
        }
        if let late = unstored, late.base == shelved {
            try await shelf.store(late.next, of: login)
            unstored = nil
            if late.token.lasts(Self.spareLife, from: desk.now()) { return late.token }
            shelved = late.next
        }
        let (used, grant) = try await taken(shelved, identity)
        let next = shelved.exchanged(used, for: grant.refreshToken)
        if next != shelved {
            unstored = Unstored(base: shelved, next: next, token: grant.token)
            try await shelf.store(next, of: login)
        }
        unstored = nil
        return grant.token
    }

    /// Which of the refresh tokens the server took, and what it gave.
    private func taken(
        _ shelved: ShelvedAuthorization,
        _ identity: ClientIdentity
    ) async throws(AuthorizationError) -> (used: String, grant: TokenGrant) {
        let subject = Subject(identity: identity, consent: shelved.consent)
        try restIfRefused(subject)
        let newest = shelved.refreshTokens[0]
        do throws(AuthorizationError) {
            return (newest, try await ask(.refresh(newest), subject))
        } catch {
            // The newest may never have counted; the one before is as good as ever then.
            guard error.kind == .ended, shelved.refreshTokens.count > 1 else { throw error }
            let earlier = shelved.refreshTokens[1]
            return (earlier, try await ask(.refresh(earlier), subject))
        }
    }

    /// Throws while a refusal of just this is not long past.
    private func restIfRefused(_ subject: Subject) throws(AuthorizationError) {
        if let rest, rest.subject == subject, desk.now() < rest.end { throw rest.error }
    }

    private func ask(_ request: TokenRequest, _ subject: Subject) async throws(AuthorizationError) -> TokenGrant {
        do throws(AuthorizationError) {
            let grant = try await desk.grant(request, subject.identity)
            rest = nil
            failures = 0
            return grant
        } catch {
            failures += 1
            rest = Rest(error: error, subject: subject, end: desk.now() + pause(after: error))
            throw error
        }
    }

    private func pause(after error: AuthorizationError) -> Duration {
        switch error.kind {
        case .ended, .configuration, .declined: return Self.restAfterRefusal
        case .cancelled, .storage: return .zero
        case .transient:
            let doubled = min(Self.firstPause * (1 << min(failures - 1, 4)), Self.longestPause)
            return max(doubled, min(error.retryAfter ?? .zero, Self.longestServerPause))
        }
    }
}
