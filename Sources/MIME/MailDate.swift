package import Feedback

/// The Date header (RFC 5322 section 3.3), obsolete forms included: two-digit years, named zones, missing weekday, comments.
///
/// QUIRK: so are forms that no RFC has, as programs write them: asctime(3) with and without a zone, ISO 8601, dots and hyphens
/// between the numbers, "AM" and "PM", months written out. Words that say nothing are passed over.
package enum MailDate {
    /// Bytes of a date that are read.
    package static let maximumBytes = 200
    /// "Mon, 23 Nov 2026 09:15:00 +0100 (CET)"
    private static let usualWords = 8

    /// Nil when no plausible date (1970 to 9999) can be read.
    package static func parse(_ bytes: [UInt8]) -> Timestamp? {
        var reading = MailDateReading()
        for word in words(of: joined(bytes.prefix(maximumBytes))) { reading.take(word) }
        return reading.timestamp
    }

    /// The time of a trace field, Received: what stands behind its last semicolon (RFC 5321 section 4.4).
    package static func parse(trace bytes: [UInt8]) -> Timestamp? {
        guard let semicolon = bytes.lastIndex(of: UInt8(ascii: ";")) else { return nil }
        return parse(Array(bytes[(semicolon + 1)...]))
    }

    /// "10 : 00 : 00" in one word (RFC 5322 section 4.3 allows blanks there).
    private static func joined(_ bytes: ArraySlice<UInt8>) -> ArraySlice<UInt8> {
        let isApart = bytes.indices.contains { index in
            bytes[index] == UInt8(ascii: ":")
                && (bytes[max(index - 1, bytes.startIndex)...].prefix(3).contains(where: ASCII.isWhite))
        }
        guard isApart else { return bytes }
        var result: ArraySlice<UInt8> = []
        for byte in bytes {
            if byte == UInt8(ascii: ":") {
                while let last = result.last, ASCII.isWhite(last) { result.removeLast() }
            } else if ASCII.isWhite(byte), result.last == UInt8(ascii: ":") {
                continue
            }
            result.append(byte)
        }
        return result
    }

    /// Words without comments, which nest (RFC 5322 section 3.2.2). QUIRK: a comment without an end is none.
    private static func words(of bytes: ArraySlice<UInt8>) -> [ArraySlice<UInt8>] {
        var words: [ArraySlice<UInt8>] = []
        words.reserveCapacity(usualWords)
        var start: Int?
        var depth = 0
        func finish(_ end: Int) {
            if let first = start, first < end { words.append(bytes[first..<end]) }
            start = nil
        }
        for (index, byte) in zip(bytes.indices, bytes) {
            if byte == UInt8(ascii: "(") {
                finish(index)
                depth += 1
            } else if byte == UInt8(ascii: ")"), depth > 0 {
                depth -= 1
                start = nil
            } else if depth == 0, ASCII.isWhite(byte) || byte == UInt8(ascii: ",") || byte == UInt8(ascii: ";") {
                finish(index)
            } else if depth == 0, start == nil {
                start = index
            }
        }
        if depth == 0 { finish(bytes.endIndex) }
        return words
    }
}
