/// `=?charset*language?encoding?text?=` (RFC 2047 section 2; RFC 2231 section 5 added the language), still encoded.
struct EncodedWord {
    /// Lower case, without the language.
    let charset: String
    let isBase64: Bool
    let text: ArraySlice<UInt8>
    /// After the closing `?=`.
    let end: Int

    /// Bytes of a charset's name.
    private static let maximumCharsetBytes = 64

    /// Nil when no encoded-word begins at `start`, where "=?" stands.
    init?(_ value: [UInt8], at start: Int) {
        let charsetStart = start + 2
        let charsetLimit = min(value.count, charsetStart + Self.maximumCharsetBytes)
        let charsetEnd = value.firstIndex(of: 0x3F, from: charsetStart, before: charsetLimit)
        guard charsetEnd > charsetStart, charsetEnd + 2 < value.count, value[charsetEnd] == 0x3F,
            value[charsetEnd + 2] == 0x3F, value[charsetStart..<charsetEnd].allSatisfy({ $0 > 0x20 && $0 < 0x7F })
        else { return nil }
        let encoding = ASCII.lowered(value[charsetEnd + 1])
        guard encoding == 0x62 || encoding == 0x71 else { return nil }
        charset = ASCII.name(value[charsetStart..<charsetEnd].prefix { $0 != 0x2A })
        isBase64 = encoding == 0x62
        let textStart = charsetEnd + 3
        guard let (textEnd, end) = Self.close(value, from: textStart, isBase64: isBase64) else { return nil }
        text = value[textStart..<textEnd]
        self.end = end
    }

    /// Where the text ends, and the word.
    private static func close(_ value: [UInt8], from start: Int, isBase64: Bool) -> (textEnd: Int, end: Int)? {
        var mark = value.firstIndex(of: 0x3F, from: start, before: value.count)
        while mark < value.count {
            // QUIRK: "=?utf-8?Q?a =?utf-8?Q?b?=": the first was never closed; it stays as it stood.
            if mark > start, value[mark - 1] == 0x3D, opensWord(value, at: mark) { return nil }
            if mark + 1 < value.count, value[mark + 1] == 0x3D { return (mark, mark + 2) }
            // QUIRK: the "=" that closes it was cut off. Base64 has no "?", so its end is sure.
            if isBase64, mark > start, mark + 1 == value.count || ASCII.isWhite(value[mark + 1]) {
                return (mark, mark + 1)
            }
            // QUIRK: a raw "?" inside Q text; the word ends at "?=".
            mark = value.firstIndex(of: 0x3F, from: mark + 1, before: value.count)
        }
        return nil
    }

    /// Whether "?" at `mark`, an "=" before it, goes on like the beginning of another word: `charset?q?`.
    private static func opensWord(_ value: [UInt8], at mark: Int) -> Bool {
        let limit = min(value.count, mark + 1 + maximumCharsetBytes)
        let next = value.firstIndex(of: 0x3F, from: mark + 1, before: limit)
        guard next > mark + 1, next + 2 < value.count, value[next + 2] == 0x3F else { return false }
        let encoding = ASCII.lowered(value[next + 1])
        guard encoding == 0x62 || encoding == 0x71 else { return false }
        return value[(mark + 1)..<next].allSatisfy { $0 > 0x20 && $0 < 0x7F && $0 != 0x3D }
    }

    /// The Q encoding undone, RFC 2047 section 4.2. Broken escapes stay as they stand.
    var quotedBytes: [UInt8] {
        var result: [UInt8] = []
        result.reserveCapacity(text.count)
        var index = text.startIndex
        while index < text.endIndex {
            let byte = text[index]
            if byte == 0x3D, index + 2 < text.endIndex, let high = ASCII.hexValue(text[index + 1]),
                let low = ASCII.hexValue(text[index + 2])
            {
                result.append(high << 4 | low)
                index += 3
            } else {
                result.append(byte == 0x5F ? 0x20 : byte)
                index += 1
            }
        }
        return result
    }
}
