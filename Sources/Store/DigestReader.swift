package import Feedback

/// What one reader wants of one digest.
package struct DigestReader: Hashable, Sendable, Codable {
    /// The digest's name in the configuration.
    package let name: String
    package let address: EmailAddress
    package var pausedUntil: Timestamp?
    package var isStopped = false
    /// As in the configuration; nil: the digest's own.
    package var schedule: String?

    package init(name: String, address: EmailAddress) {
        self.name = name
        self.address = address
    }
}
