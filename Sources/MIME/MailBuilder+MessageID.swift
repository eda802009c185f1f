internal import CGMime
internal import Feedback

/// Names mails: the same outbox key always gets the same Message-ID, so a mail composed or sent again is known for the
/// same one by whoever receives both.
package struct MessageIDMaker: Sendable {
    /// Bytes of the digest that are kept: 128 bits.
    private static let keptBytes = 16

    /// What makes this installation's identifiers unlike any other's, and its keys unreadable from them.
    private let seed: [UInt8]
    private let domain: String

    /// Nil when `domain` is not an ASCII domain name or the seed is empty.
    package init?(seed: [UInt8], domain: String) {
        guard !seed.isEmpty, let address = EmailAddress("id@\(domain)"), address.isASCII else { return nil }
        self.seed = seed
        self.domain = domain
    }

    /// `hex@domain`, without angle brackets: HMAC-SHA-256 (RFC 2104) of the key, cut to 128 bits.
    package func messageID(for key: String) -> String {
        let data = Array(key.utf8)
        let digest = g_compute_hmac_for_data(G_CHECKSUM_SHA256, seed, gsize(seed.count), data, gsize(data.count))
        defer { g_free(digest) }
        // GLib returns NULL only for a digest it does not know.
        let text = digest.map { String(cString: $0) } ?? ""
        return "\(text.prefix(Self.keptBytes * 2))@\(domain)"
    }
}
