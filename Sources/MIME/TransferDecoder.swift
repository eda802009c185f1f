internal import CGMime

/// Undoes a content transfer encoding (RFC 2045 section 6) with GMime's decoders, which never fail: what is not of the
/// encoding is skipped.
package enum TransferDecoder {
    package enum Encoding: Sendable {
        case identity, base64, quotedPrintable, uuencode
    }

    /// The encoding a Content-Transfer-Encoding field names; what is unknown is taken as it stands.
    package static func encoding(named name: String) -> Encoding {
        switch name {
        case "base64", "b": .base64
        case "quoted-printable", "q": .quotedPrintable
        case "x-uuencode", "uuencode", "x-uue", "uue": .uuencode
        default: .identity
        }
    }

    package static func decode(_ bytes: ArraySlice<UInt8>, _ encoding: Encoding) -> [UInt8] {
        switch encoding {
        case .identity: Array(bytes)
        case .base64: base64(bytes)
        case .quotedPrintable: run(GMIME_CONTENT_ENCODING_QUOTEDPRINTABLE, bytes)
        case .uuencode: run(GMIME_CONTENT_ENCODING_UUENCODE, afterBeginLine(bytes))
        }
    }

    /// Decoded length in bytes without decoding; exact for base64 and identity, an upper bound for the others.
    package static func decodedCount(_ bytes: ArraySlice<UInt8>, _ encoding: Encoding) -> Int {
        guard encoding == .base64 else { return bytes.count }
        let symbols = bytes.withUnsafeBufferPointer { buffer in
            var count = 0
            for byte in buffer where byte > 0x20 && byte != 0x3D { count += 1 }
            return count
        }
        return symbols * 3 / 4
    }

    /// QUIRK: several base64 texts, one after the other, each with its own padding. GMime stops at the first padding, so it
    /// is started anew after each.
    private static func base64(_ bytes: ArraySlice<UInt8>) -> [UInt8] {
        var result: [UInt8] = []
        var start = bytes.startIndex
        while start < bytes.endIndex {
            var end = bytes[start...].firstIndex(of: 0x3D) ?? bytes.endIndex
            while end < bytes.endIndex, bytes[end] == 0x3D || ASCII.isWhite(bytes[end]) { end += 1 }
            result += run(GMIME_CONTENT_ENCODING_BASE64, bytes[start..<end])
            start = end
        }
        return result
    }

    private static func run(_ encoding: GMimeContentEncoding, _ bytes: ArraySlice<UInt8>) -> [UInt8] {
        guard !bytes.isEmpty else { return [] }
        var state = GMimeEncoding()
        g_mime_encoding_init_decode(&state, encoding)
        return [UInt8](unsafeUninitializedCapacity: g_mime_encoding_outlen(&state, bytes.count)) { output, count in
            bytes.withUnsafeBytes { input in
                count = g_mime_encoding_flush(&state, input.baseAddress, input.count, output.baseAddress)
            }
        }
    }

    /// GMime wants uuencoded lines only: "begin 644 name" must be gone.
    private static func afterBeginLine(_ bytes: ArraySlice<UInt8>) -> ArraySlice<UInt8> {
        var rest = bytes
        while !rest.isEmpty {
            let end = rest.firstIndex(of: ASCII.lineFeed).map { $0 + 1 } ?? rest.endIndex
            if rest.starts(with: "begin ".utf8) { return rest[end...] }
            rest = rest[end...]
        }
        return bytes
    }
}
