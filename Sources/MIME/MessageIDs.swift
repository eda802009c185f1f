/// Message identifiers of Message-ID, In-Reply-To and References (RFC 5322 section 3.6.4), without angle brackets.
package enum MessageIDs {
    /// Identifiers read of one field.
    package static let maximumCount = 200
    /// Bytes of one identifier; a longer one is no identifier (RFC 5322's line limit).
    package static let maximumBytes = 998

    package static func parse(_ bytes: [UInt8]) -> [String] {
        // QUIRK: References in encoded-words, which RFC 2047 section 5 forbids there; Outlook's long ones come so.
        if bytes.contains("=?") { return identifiers(in: Array(EncodedWords.decode(bytes).utf8)) }
        return identifiers(in: bytes)
    }

    /// Whether an identifier was made by whoever has `domain` to themselves; `domain` in lower case, nobody's where it is empty.
    package static func `is`(_ identifier: String, of domain: String) -> Bool {
        !domain.isEmpty && identifier.lowercased().hasSuffix("@" + domain)
    }

    private static func identifiers(in bytes: [UInt8]) -> [String] {
        var result: [String] = []
        var start: Int?
        for (index, byte) in bytes.enumerated() where result.count < maximumCount {
            if byte == 0x3C {
                start = index + 1
            } else if byte == 0x3E, let first = start {
                append(bytes[first..<index], to: &result)
                start = nil
            }
        }
        // QUIRK: identifiers without angle brackets.
        if result.isEmpty {
            let words = bytes.split(whereSeparator: ASCII.isWhite)
            for word in words where (word.contains(0x40) || words.count == 1) && result.count < maximumCount {
                var bare = word.drop { $0 == 0x3C }
                while let last = bare.last, last == 0x3E || last == 0x2C || last == 0x3B { bare = bare.dropLast() }
                append(bare, to: &result)
            }
        }
        return result
    }

    private static func append(_ bytes: ArraySlice<UInt8>, to result: inout [String]) {
        let identifier = bytes.filter { $0 > 0x20 && $0 != 0x7F }
        if !identifier.isEmpty, identifier.count <= maximumBytes {
            result.append(String(decoding: identifier, as: UTF8.self))
        }
    }
}
