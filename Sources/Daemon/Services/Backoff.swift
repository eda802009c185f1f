internal import Mailboxes

/// How long to wait before a server is tried again.
///
/// A server that is back must be noticed within 30 seconds, so pauses are no longer than `longest`, and count from the beginning
/// of the try: one that took its time to fail has waited already. That is no hammering: it is one connection, three times a
/// minute, from each mailbox. A server that asks for more time is given it, and a refused login is another matter.
struct Backoff: Sendable {
    /// Doubled at each failure, up to `longest`.
    static let first = Duration.seconds(2)
    static let longest = Duration.seconds(20)
    /// However long the failed try took.
    static let shortest = Duration.seconds(1)
    /// After a refused login: trying on with the same secret only locks the account.
    static let afterDeniedLogin = Duration.seconds(300)

    private var failures = 0

    /// - Parameters:
    ///   - spent: how long the try took.
    ///   - jitter: 0 to 1, drawn by the caller: many mailboxes of one server must not come back in step.
    mutating func next(after error: MailboxError?, spent: Duration = .zero, jitter: Double) -> Duration {
        failures += 1
        if error?.kind == .loginDenied { return Self.afterDeniedLogin * (1 + 0.25 * jitter) }
        let doubled = min(Self.first * (1 << min(failures - 1, 10)), Self.longest)
        let pause = max(Self.shortest, doubled * (0.75 + 0.5 * jitter) - spent)
        return max(pause, error?.retryAfter ?? .zero)
    }

    mutating func succeeded() {
        failures = 0
    }
}
