/// Asks again and again whether somebody has consented (RFC 8628 section 3.5): when, and when no more. Pure: time is an
/// argument.
package struct DeviceFlow: Sendable {
    package enum Step: Hashable, Sendable {
        case ask(after: Duration)
        case failed(AuthorizationError)
    }

    /// Between two questions, whatever went wrong.
    static let longestInterval = Duration.seconds(60)

    package let offer: DeviceOffer
    private var interval: Duration
    private let end: ContinuousClock.Instant

    package init(_ offer: DeviceOffer, now: ContinuousClock.Instant) {
        self.offer = offer
        interval = offer.interval
        end = now + offer.expiresIn
    }

    package var request: TokenRequest { .deviceCode(offer.deviceCode) }

    /// The first question is not asked at once either.
    package func begin() -> Step { .ask(after: interval) }

    /// What follows from an answer that was no token.
    package mutating func heard(_ error: AuthorizationError, now: ContinuousClock.Instant) -> Step {
        switch (error.code, error.kind) {
        case ("authorization_pending", _): break
        case ("slow_down", _): interval += .seconds(5)
        // No answer at all: less often (RFC 8628 section 3.5).
        case (_, .transient): interval = max(min(interval * 2, Self.longestInterval), error.retryAfter ?? .zero)
        default: return .failed(error)
        }
        guard now + interval < end else {
            return .failed(AuthorizationError(.declined, "nobody consented in time"))
        }
        return .ask(after: interval)
    }
}
