internal import CGMime

/// SHA-256 (FIPS 180-4) of a mail's raw bytes: by it a mail is known again wherever it lies.
package struct ContentHash: Hashable, Sendable {
    /// 32 bytes.
    package let bytes: [UInt8]

    package init(of content: [UInt8]) {
        var digest = [UInt8](repeating: 0, count: 32)
        var length = gsize(digest.count)
        let checksum = g_checksum_new(G_CHECKSUM_SHA256)
        // `gssize` lengths: a mail is at most 50 MiB.
        g_checksum_update(checksum, content, gssize(content.count))
        g_checksum_get_digest(checksum, &digest, &length)
        g_checksum_free(checksum)
        bytes = digest
    }

    /// Lower-case hexadecimal, 64 characters.
    package var hex: String { Hexadecimal.string(bytes) }
}
