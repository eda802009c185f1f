internal import Feedback

/// An access token, kept in memory only. Neither `description` nor `dump` shows it.
package struct BearerToken: Hashable, Sendable, CustomStringConvertible, CustomReflectable {
    /// Bytes of one: Microsoft's have some 3 KiB.
    package static let maximumBytes = 16 * 1024
    /// For a token whose server does not say (RFC 6749 section 5.1 only recommends it).
    static let assumedLife = Duration.minutes(10)
    /// However long the server says.
    static let longestLife = Duration.days(1)

    /// Visible ASCII (RFC 6750 section 2.1).
    package let value: String
    package let expiresAt: ContinuousClock.Instant

    package init(value: String, expiresAt: ContinuousClock.Instant) {
        self.value = value
        self.expiresAt = expiresAt
    }

    /// It will be good for `span` at least.
    package func lasts(_ span: Duration, from now: ContinuousClock.Instant) -> Bool {
        now.duration(to: expiresAt) >= span
    }

    package var description: String { "access token" }
    package var customMirror: Mirror { Mirror(self, children: ["expiresAt": expiresAt]) }
}
