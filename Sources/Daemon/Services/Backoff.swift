internal import Mailboxes

/// How long to wait before a server is tried again.
struct Backoff: Sendable {
    /// Doubled at each failure, up to `longest`: with jitter and a connection's time still within two minutes of a server's
    /// return.
    static let first = Duration.seconds(2)
    static let longest = Duration.seconds(80)
    /// After a refused login: trying on with the same secret only locks the account (fault 36).
    static let afterDeniedLogin = Duration.seconds(300)

    private var failures = 0

    /// - Parameter jitter: 0 to 1, drawn by the caller: many mailboxes of one server must not come back in step.
    mutating func next(after kind: MailboxError.Kind, jitter: Double) -> Duration {
        failures += 1
        if kind == .loginDenied { return Self.afterDeniedLogin }
        let doubled = Self.first * (1 << min(failures - 1, 10))
        let pause = min(doubled, Self.longest)
        return pause * (0.75 + 0.5 * jitter)
    }

    mutating func succeeded() {
        failures = 0
    }
}
