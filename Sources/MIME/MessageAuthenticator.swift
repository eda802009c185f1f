internal import CGMime

/// HMAC-SHA-256 (RFC 2104) under one secret key: the tokens by which staff act on a digest.
package struct MessageAuthenticator: Sendable {
    private let key: [UInt8]

    package init(key: [UInt8]) {
        self.key = key
    }

    /// 32 bytes.
    package func code(for message: [UInt8]) -> [UInt8] {
        var digest = [UInt8](repeating: 0, count: 32)
        var length = gsize(digest.count)
        guard let hmac = g_hmac_new(G_CHECKSUM_SHA256, key, gsize(key.count)) else { return [] }
        g_hmac_update(hmac, message, gssize(message.count))
        g_hmac_get_digest(hmac, &digest, &length)
        g_hmac_unref(hmac)
        return digest
    }

    /// The code in lower-case hexadecimal, 64 characters.
    package func hexCode(for message: [UInt8]) -> String { Hexadecimal.string(code(for: message)) }

    /// Whether `code` is ours for `message`. Takes the same time wherever they differ; an empty code is never ours.
    package func isValid(_ candidate: [UInt8], for message: [UInt8]) -> Bool {
        let right = code(for: message)
        guard candidate.count == right.count, !right.isEmpty else { return false }
        var difference: UInt8 = 0
        for index in right.indices { difference |= right[index] ^ candidate[index] }
        return difference == 0
    }
}
