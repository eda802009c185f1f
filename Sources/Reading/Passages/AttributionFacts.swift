internal import MIME

/// What a line that may be an attribution is made of.
struct AttributionFacts {
    var digits = 0
    var words = 0
    var hasTime = false
    var hasYear = false
    var hasAddress = false
    /// "<a@b>", "(a@b)", "[a@b]"
    var hasBracketedAddress = false
    var hasAddressAtEnd = false

    init(_ text: [UInt8]) {
        var run = 0
        var wordStart: UInt8 = 0
        var previous = ASCII.space
        for (index, byte) in text.enumerated() {
            if ASCII.isWhite(previous) || byte == 0x3C { wordStart = byte }
            previous = byte
            if ASCII.isDigit(byte) {
                digits += 1
                run += 1
                continue
            }
            if run == 4 { hasYear = true }
            if run == 1 || run == 2, byte == 0x3A || byte == 0x2E || byte == 0x68, index + 2 < text.count,
                ASCII.isDigit(text[index + 1]), ASCII.isDigit(text[index + 2])
            {
                hasTime = true
            }
            run = 0
            if byte == 0x40, index > 0, !ASCII.isWhite(text[index - 1]), index + 1 < text.count,
                ASCII.isLetter(text[index + 1]) || ASCII.isDigit(text[index + 1])
            {
                hasAddress = true
                hasBracketedAddress = hasBracketedAddress || wordStart == 0x3C || wordStart == 0x28 || wordStart == 0x5B
            }
            if ASCII.isWhite(byte) { words += 1 }
        }
        words += 1
        let end = text[...].trimmed
        let last = end.split(separator: ASCII.space).last ?? []
        let tail = end.suffix(4)
        hasAddressAtEnd =
            hasAddress && (tail.contains(0x3E) || tail.contains(0x29) || tail.contains(0x5D) || last.contains(0x40))
    }
}
