/// Reads `value; name=value; name="quoted value"` from the left, once, and forgives what mailers forget: the semicolon, the
/// closing quote, the value itself. Tests: `ParameterTests`.
struct ParameterScanner {
    private let bytes: [UInt8]
    private var index = 0

    private static let quote: UInt8 = 0x22
    private static let semicolon: UInt8 = 0x3B
    private static let equals: UInt8 = 0x3D
    private static let backslash: UInt8 = 0x5C

    init(_ bytes: [UInt8]) {
        self.bytes = bytes
    }

    /// What stands before the parameters, in lower case.
    ///
    /// QUIRK: "text/plain charset=utf-8" (no semicolon), "text / plain" (blanks), 'filename="a.txt"' (no value at all); and
    /// comments are legal anywhere (RFC 822): "text/plain (ours)" is text/plain.
    mutating func value() -> String {
        skipBlanksAndComments()
        let start = index
        while index < bytes.count, bytes[index] != Self.semicolon, bytes[index] != 0x28 {
            if bytes[index] == Self.equals {
                index = 0
                return ""
            }
            if isBlankAfterWord(from: start), startsParameter(at: index) { break }
            index += 1
        }
        let words = bytes[start..<index].split(whereSeparator: ASCII.isWhite)
        // A type's halves may stand apart; of other values one word is meant.
        let isApart = words.count > 1 && (words[0].last == 0x2F || words[1].first == 0x2F)
        return ASCII.name(isApart ? Array(words.prefix(3).joined())[...] : words.first ?? [])
    }

    /// The next `name=value`, the name in lower case; nil at the end. Names without a value are passed over.
    mutating func nextParameter() -> (String, [UInt8])? {
        while true {
            skipBlanksAndComments()
            guard index < bytes.count else { return nil }
            let start = index
            while index < bytes.count, bytes[index] != Self.equals, bytes[index] != Self.semicolon { index += 1 }
            guard index < bytes.count, bytes[index] == Self.equals else { continue }
            // The last word, should something without a semicolon stand before it.
            let name = ASCII.name(bytes[start..<index].trimmed.split(whereSeparator: ASCII.isWhite).last ?? [])
            index += 1
            while index < bytes.count, ASCII.isWhite(bytes[index]) { index += 1 }
            return (name, index < bytes.count && bytes[index] == Self.quote ? quotedValue() : plainValue())
        }
    }

    // MARK: - Values

    /// Up to the semicolon; blanks inside belong to it ("name=my file.txt"), unless a parameter follows them.
    private mutating func plainValue() -> [UInt8] {
        let start = index
        while index < bytes.count, bytes[index] != Self.semicolon {
            if isBlankAfterWord(from: start), startsParameter(at: index) { break }
            index += 1
        }
        let text = bytes[start..<index].trimmed
        // A comment after a token: `charset=us-ascii (Plain text)`; RFC 2045 section 5.1.
        if let comment = text.firstIndex(of: 0x28), comment > text.startIndex, ASCII.isBlank(text[comment - 1]),
            text.last == 0x29
        {
            return Array(text[..<comment].trimmed)
        }
        return Array(text)
    }

    private mutating func quotedValue() -> [UInt8] {
        index += 1
        let start = index
        var result: [UInt8] = []
        while index < bytes.count {
            let byte = bytes[index]
            if byte == Self.quote, isClosingQuote(at: index) {
                index += 1
                return result
            }
            // QUIRK: Windows paths unescaped ("C:\temp\a.txt"): a backslash escapes only a quote or a backslash.
            if byte == Self.backslash, index + 1 < bytes.count,
                bytes[index + 1] == Self.quote || bytes[index + 1] == Self.backslash
            {
                index += 1
            }
            result.append(bytes[index])
            index += 1
        }
        // QUIRK: a quote that is never closed ends with the semicolon, or with the field.
        index = bytes.firstIndex(of: Self.semicolon, from: start, before: bytes.count)
        return Array(bytes[start..<index].trimmed)
    }

    /// QUIRK: quotes inside quotes, unescaped ("a "b" c.txt"): the closing one has a semicolon, the end or a parameter behind.
    private func isClosingQuote(at position: Int) -> Bool {
        var next = position + 1
        while next < bytes.count, ASCII.isWhite(bytes[next]) { next += 1 }
        guard next < bytes.count, bytes[next] != Self.semicolon, bytes[next] != 0x28 else { return true }
        if startsParameter(at: position + 1) { return true }
        // Without any later quote this one must be it.
        return bytes.firstIndex(of: Self.quote, from: position + 1, before: bytes.count) == bytes.count
    }

    // MARK: - Between

    /// Whether the scan stands on the first blank after a word: asked once a word, so that long blanks cost nothing.
    private func isBlankAfterWord(from start: Int) -> Bool {
        index > start && ASCII.isWhite(bytes[index]) && !ASCII.isWhite(bytes[index - 1])
    }

    /// Whether blanks at `position` are followed by `name=`; a name is at most 20 letters, digits, hyphens and stars.
    private func startsParameter(at position: Int) -> Bool {
        var start = position
        while start < bytes.count, ASCII.isWhite(bytes[start]) { start += 1 }
        var end = start
        while end < bytes.count, end - start <= 20,
            ASCII.isLetter(bytes[end]) || ASCII.isDigit(bytes[end]) || bytes[end] == 0x2D || bytes[end] == 0x2A
        {
            end += 1
        }
        return end > start && end < bytes.count && bytes[end] == Self.equals && ASCII.isLetter(bytes[start])
    }

    private mutating func skipBlanksAndComments() {
        while index < bytes.count {
            if bytes[index] == 0x28 {
                var depth = 0
                repeat {
                    if bytes[index] == 0x28 { depth += 1 }
                    if bytes[index] == 0x29 { depth -= 1 }
                    index += 1
                } while index < bytes.count && depth > 0
            } else if ASCII.isWhite(bytes[index]) || bytes[index] == Self.semicolon {
                index += 1
            } else {
                return
            }
        }
    }
}
