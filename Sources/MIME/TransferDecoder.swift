internal import CGMime

/// Undoes a content transfer encoding (RFC 2045 section 6). Never fails: what is not of the encoding is skipped.
package enum TransferDecoder {
    package enum Encoding: Sendable {
        case identity, base64, quotedPrintable, uuencode
    }

    /// The encoding a Content-Transfer-Encoding field names; what is unknown is taken as it stands.
    package static func encoding(named name: String) -> Encoding {
        switch name {
        // QUIRK: names that RFC 2045 section 6.1 does not know and old programs write.
        case "base64", "b", "base-64", "x-base64": .base64
        case "quoted-printable", "q", "quotedprintable", "quoted_printable", "qp", "quoted-printible": .quotedPrintable
        case "x-uuencode", "uuencode", "x-uue", "uue", "x-uu": .uuencode
        default: .identity
        }
    }

    package static func decode(_ bytes: ArraySlice<UInt8>, _ encoding: Encoding) -> [UInt8] {
        switch encoding {
        case .identity: Array(bytes)
        case .base64: Base64.decode(bytes)
        case .quotedPrintable: QuotedPrintable.decode(bytes)
        case .uuencode: uuencode(afterBeginLine(bytes))
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

    /// Where prose begins in text that calls itself base64; nil when it is base64 to its end.
    ///
    /// QUIRK: a gateway re-coded the body and left the field; or a mailing list wrote its footer below it. Prose has blanks in
    /// its lines and punctuation; base64 has neither, and stray bytes in it are few. Test: `TransferTests`.
    package static func proseStart(in bytes: ArraySlice<UInt8>) -> Int? {
        guard let blank = bytes.firstIndex(of: ASCII.space) else { return nil }
        var start = lineStart(in: bytes, before: blank)
        guard isProse(bytes[start...]) else { return nil }
        // Rules and blank lines above it ("_____") belong to it.
        while start > bytes.startIndex {
            let previous = lineStart(in: bytes, before: start - 1)
            let line = bytes[previous..<start].trimmed
            guard line.isEmpty || line.contains(where: { !isBase64($0) }) else { break }
            start = previous
        }
        return start
    }

    private static func lineStart(in bytes: ArraySlice<UInt8>, before index: Int) -> Int {
        var start = index
        while start > bytes.startIndex, bytes[start - 1] != ASCII.lineFeed { start -= 1 }
        return start
    }

    /// Judged by the first 512 bytes.
    private static func isProse(_ bytes: ArraySlice<UInt8>) -> Bool {
        var blanks = 0
        var strange = 0
        let sample = bytes.prefix(512)
        for byte in sample {
            if byte == ASCII.space {
                blanks += 1
            } else if !isBase64(byte), !ASCII.isWhite(byte) {
                strange += 1
            }
        }
        return strange > 0 && blanks > 0 && (blanks + strange) * 20 > sample.count
    }

    private static func isBase64(_ byte: UInt8) -> Bool {
        ASCII.isLetter(byte) || ASCII.isDigit(byte) || byte == 0x2B || byte == 0x2F || byte == 0x3D
    }

    private static func uuencode(_ bytes: ArraySlice<UInt8>) -> [UInt8] {
        guard !bytes.isEmpty else { return [] }
        var state = GMimeEncoding()
        g_mime_encoding_init_decode(&state, GMIME_CONTENT_ENCODING_UUENCODE)
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
