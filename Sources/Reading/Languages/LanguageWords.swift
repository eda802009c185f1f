internal import MIME

/// The words of a text that may tell its language, as letter codes, and how many letters other scripts have in it.
///
/// Addresses, paths, file names, product codes and short words in capitals ("VPN", "SAP") are passed over: they stand in every
/// language. An apostrophe ends a word, so that "l'imprimante" and "can't" give two.
struct LanguageWords {
    typealias Body = (_ word: UnsafeBufferPointer<UInt8>, _ isQuoted: Bool, _ sentence: Int) -> Void

    /// UTF-8 bytes looked at: the first lines of a mail tell, and quoted text that was missed stands lower.
    static let maximumBytes = 512
    /// A word of more letters is none.
    static let maximumLetters = 24
    /// Letters of an abbreviation in capitals.
    private static let abbreviation = 2...5

    private let bytes: UnsafeBufferPointer<UInt8>
    private let codes = LetterCode.table
    private let hasSmallLetters: Bool
    /// Letters of other scripts than Latin met by `forEach`.
    private(set) var scripts = ScriptTally()

    init(_ bytes: UnsafeBufferPointer<UInt8>) {
        self.bytes = UnsafeBufferPointer(rebasing: bytes.prefix(Self.maximumBytes))
        hasSmallLetters = self.bytes.contains(where: Self.isSmallLetter)
    }

    /// Each word between two boundaries, whether it stands in quotation marks, and the number of its sentence; the bytes hold
    /// for the call only.
    mutating func forEach(_ body: Body) {
        withUnsafeTemporaryAllocation(of: UInt8.self, capacity: Self.maximumLetters + 2) { forEach(in: $0, body) }
    }

    /// Words are put together in `word`, behind a boundary.
    private mutating func forEach(in word: UnsafeMutableBufferPointer<UInt8>, _ body: Body) {
        word.initialize(repeating: LetterCode.boundary)
        var start = 0
        var quoteEnd = 0
        var sentence = 0
        while start < bytes.count {
            var end = start
            while end < bytes.count, !ASCII.isWhite(bytes[end]) { end += 1 }
            if start >= quoteEnd, quoteMark(at: start) > 0 { quoteEnd = self.quoteEnd(from: start) }
            if end > start, !isPassedOver(start..<end) {
                split(start..<end, in: word) { body($0, start < quoteEnd, sentence) }
            }
            if end > start, Self.endsSentence(bytes[end - 1]) || end < bytes.count && bytes[end] == ASCII.lineFeed {
                sentence += 1
            }
            start = end + 1
        }
    }

    private static func endsSentence(_ byte: UInt8) -> Bool {
        byte == 0x2E || byte == 0x21 || byte == 0x3F || byte == 0x3A
    }

    /// Where the quotation that begins here ends in its line; here when it does not.
    private func quoteEnd(from start: Int) -> Int {
        var index = start + quoteMark(at: start)
        while index < bytes.count, bytes[index] != ASCII.lineFeed {
            let mark = quoteMark(at: index)
            if mark > 0 { return index + mark }
            index += 1
        }
        return start
    }

    /// Bytes of the quotation mark here: ", “, ”, „, « or »; 0 for none.
    @inline(__always)
    private func quoteMark(at index: Int) -> Int {
        switch bytes[index] {
        case 0x22: return 1
        case 0xC2 where index + 1 < bytes.count: return bytes[index + 1] == 0xAB || bytes[index + 1] == 0xBB ? 2 : 0
        case 0xE2 where index + 2 < bytes.count:
            return bytes[index + 1] == 0x80 && (0x9C...0x9E).contains(bytes[index + 2]) ? 3 : 0
        default: return 0
        }
    }

    private mutating func split(
        _ token: Range<Int>,
        in word: UnsafeMutableBufferPointer<UInt8>,
        _ body: (UnsafeBufferPointer<UInt8>) -> Void
    ) {
        var letters = 0
        var position = token.lowerBound
        while position < token.upperBound {
            let scalar = scalar(at: &position, before: token.upperBound)
            let code = scalar < codes.count ? codes[Int(scalar)] : 0
            if code != 0 {
                letters += 1
                if letters <= Self.maximumLetters { word[letters] = code }
            } else if !Self.isCombining(scalar) {
                scripts.count(scalar)
                finish(&letters, in: word, body)
            }
        }
        finish(&letters, in: word, body)
    }

    @inline(__always)
    private func finish(
        _ letters: inout Int,
        in word: UnsafeMutableBufferPointer<UInt8>,
        _ body: (UnsafeBufferPointer<UInt8>) -> Void
    ) {
        defer { letters = 0 }
        guard letters > 0, letters <= Self.maximumLetters else { return }
        word[letters + 1] = LetterCode.boundary
        body(UnsafeBufferPointer(rebasing: word[..<(letters + 2)]))
    }

    /// The bytes are those of a string, so only the cut at the end can break a scalar; 0 then.
    @inline(__always)
    private func scalar(at position: inout Int, before end: Int) -> UInt32 {
        let first = UInt32(bytes[position])
        position += 1
        guard first >= 0xC0 else { return first }
        let count = first < 0xE0 ? 1 : first < 0xF0 ? 2 : 3
        guard position + count <= end else { return 0 }
        var scalar = first & (0x3F >> UInt32(count))
        for index in position..<position + count { scalar = scalar << 6 | UInt32(bytes[index] & 0x3F) }
        position += count
        return scalar
    }

    /// An address, a link, a path, a file or host name, a code with a digit, an abbreviation.
    private func isPassedOver(_ token: Range<Int>) -> Bool {
        var letters = 0
        var capitals = 0
        for index in token {
            let byte = bytes[index]
            if ASCII.isDigit(byte) || byte == 0x40 || byte == 0x5C { return true }
            if byte == 0x3A, isScheme(index) { return true }
            if byte == 0x2E, isInnerDot(index, in: token) { return true }
            if ASCII.isLetter(byte) || byte >= 0xC0 { letters += 1 }
            if byte >= 0x41 && byte <= 0x5A { capitals += 1 }
        }
        return hasSmallLetters && capitals == letters && Self.abbreviation.contains(letters)
    }

    /// "://"
    private func isScheme(_ colon: Int) -> Bool {
        colon + 2 < bytes.count && bytes[colon + 1] == 0x2F && bytes[colon + 2] == 0x2F
    }

    private func isInnerDot(_ index: Int, in token: Range<Int>) -> Bool {
        guard index > token.lowerBound, index + 1 < token.upperBound else { return false }
        return (ASCII.isLetter(bytes[index - 1]) || bytes[index - 1] >= 0x80) && Self.isSmallLetter(bytes[index + 1])
    }

    private static func isSmallLetter(_ byte: UInt8) -> Bool { byte >= 0x61 && byte <= 0x7A }

    /// QUIRK: macOS sends file names, and what is pasted from them, decomposed: a mark after its letter. The letter stays.
    private static func isCombining(_ scalar: UInt32) -> Bool { scalar >= 0x300 && scalar < 0x370 }
}
