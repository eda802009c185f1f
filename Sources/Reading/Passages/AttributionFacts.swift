internal import MIME

/// What a line that may be an attribution is made of.
struct AttributionFacts {
    var digits = 0
    var words = 0
    var hasTime = false
    var hasYear = false
    /// A date in numbers whose year has two digits: "03. 03. 25".
    var hasShortDate = false
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
            if run == 1 || run == 2, Self.isTime(text, run, index) { hasTime = true }
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
        hasShortDate = Self.hasShortDate(text)
        let end = text[...].trimmed
        let last = end.split(separator: ASCII.space).last ?? []
        let tail = end.suffix(4)
        hasAddressAtEnd =
            hasAddress && (tail.contains(0x3E) || tail.contains(0x29) || tail.contains(0x5D) || last.contains(0x40))
    }

    /// Whether `run` digits before `index` and the two behind it are a time: "10:15", "10h15", "10.15" that is no part of a date.
    private static func isTime(_ text: [UInt8], _ run: Int, _ index: Int) -> Bool {
        guard index + 2 < text.count, ASCII.isDigit(text[index + 1]), ASCII.isDigit(text[index + 2]) else {
            return false
        }
        let separator = text[index]
        if separator == 0x3A || separator == 0x68 { return true }
        guard separator == 0x2E else { return false }
        let before = index > run ? text[index - run - 1] : ASCII.space
        let after = index + 3 < text.count ? text[index + 3] : ASCII.space
        let goesOn = after == 0x2E && index + 4 < text.count && ASCII.isDigit(text[index + 4])
        return !isDateSeparator(before) && !ASCII.isDigit(after) && !goesOn
    }

    /// "3/3/25", "03. 03. 25", "3.3.25": two separators between three numbers, the last one of two digits.
    private static func hasShortDate(_ text: [UInt8]) -> Bool {
        var run = 0
        var separators = 0
        var previous = ASCII.space
        for byte in text + [ASCII.space] {
            if ASCII.isDigit(byte) {
                run += 1
            } else if run > 0, run <= 2, isDateSeparator(byte) {
                (separators, run) = (separators + 1, 0)
            } else if !(byte == ASCII.space && run == 0 && isDateSeparator(previous)) {
                if separators == 2, run == 2 { return true }
                (separators, run) = (0, 0)
            }
            previous = byte
        }
        return false
    }

    private static func isDateSeparator(_ byte: UInt8) -> Bool { byte == 0x2E || byte == 0x2F || byte == 0x2D }
}
