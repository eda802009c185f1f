internal import Feedback

/// Whether a server may be called now: after a failure not at once, after a refused login not soon.
package struct DialGate: Sendable {
    /// Between two logins, once one was refused: directories lock an account after a handful of failures.
    package static let loginPause = Duration.minutes(5)
    /// Between the beginnings of two calls of a server that cannot be reached: once it is back, mails must leave within 30
    /// seconds.
    package static let pause = Duration.seconds(20)
    /// However long the failed call took.
    package static let shortestPause = Duration.seconds(1)

    private var opensAt: ContinuousClock.Instant?

    package init() {}

    package func isOpen(at now: ContinuousClock.Instant) -> Bool {
        opensAt.map { now >= $0 } ?? true
    }

    /// How long it stays closed.
    package func remaining(at now: ContinuousClock.Instant) -> Duration {
        opensAt.map { max(now.duration(to: $0), .zero) } ?? .zero
    }

    /// Closes after a failure of this kind; returns for how long. A call that was cancelled says nothing of the server.
    ///
    /// `spent`: how long the call took. `jitter`: 0 to 1. A login's pause is shortened by neither.
    package mutating func failed(
        _ kind: PostalError.Kind,
        at now: ContinuousClock.Instant,
        spent: Duration = .zero,
        jitter: Double
    ) -> Duration {
        let pause: Duration =
            switch kind {
            case .cancelled: .zero
            case .loginDenied: Self.loginPause
            case .transient, .permanent, .configuration:
                max(Self.shortestPause, RetrySchedule.jittered(Self.pause, jitter) - spent)
            }
        opensAt = now + pause
        return pause
    }

    package mutating func succeeded() {
        opensAt = nil
    }
}
