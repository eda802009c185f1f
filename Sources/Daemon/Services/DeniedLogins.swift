internal import Wire

/// Logins that a server has refused, for as long as the daemon runs: a reload, or somebody who asks for a look, must not have
/// them tried again before their time. With another secret, or after another consent, it is another login.
actor DeniedLogins {
    /// One login. Of its secret nothing is kept but a hash, made with a seed that only this process knows.
    struct Login: Hashable, Sendable {
        private let hash: Int

        init(_ endpoint: Endpoint, user: String, fingerprint: Int) {
            var hasher = Hasher()
            hasher.combine("\(endpoint)")
            hasher.combine(user)
            hasher.combine(fingerprint)
            hash = hasher.finalize()
        }
    }

    private var restsUntil: [Login: ContinuousClock.Instant] = [:]

    func deny(_ login: Login, until end: ContinuousClock.Instant) {
        restsUntil = restsUntil.filter { $0.value > .now }
        restsUntil[login] = end
    }

    /// How long it is still to be left alone; nil when it may be tried.
    func rest(of login: Login) -> Duration? {
        guard let end = restsUntil[login], end > .now else { return nil }
        return ContinuousClock.now.duration(to: end)
    }
}
