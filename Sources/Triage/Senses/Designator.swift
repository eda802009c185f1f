/// What stands behind "room" or "printer" and tells which: `B12`, `3.117`, `2.04`, `214`, `C`. Read from the bytes as written.
struct Designator {
    /// Longer ones are codes of something else.
    static let maximumBytes = 12

    /// In the source.
    let range: Range<Int>
    let hasDigit: Bool
    let isSingleCapital: Bool

    /// The designator that begins in `source` at most a space and a "no." or "nr." after `start`.
    init?(after start: Int, in source: [UInt8]) {
        var position = Self.skippingJoint(from: start, in: source)
        if let behind = Self.behindNumberSign(at: position, in: source) { position = behind }
        guard position > start else { return nil }
        self.init(at: position, in: source)
    }

    /// Letters and digits, with single dots, hyphens and slashes between.
    init?(at start: Int, in source: [UInt8]) {
        var end = start
        var hasDigit = false
        while end < source.count, end - start <= Self.maximumBytes {
            let byte = source[end]
            if Self.isDigit(byte) { hasDigit = true }
            let isJoint = byte == 0x2E || byte == 0x2D || byte == 0x2F
            let isJoined = isJoint && end > start && end + 1 < source.count && Self.isAlphanumeric(source[end + 1])
            guard Self.isAlphanumeric(byte) || isJoined else { break }
            end += 1
        }
        guard end > start, end - start <= Self.maximumBytes else { return nil }
        // A letter with a mark, or a percentage or a time of day, goes on.
        if end < source.count, source[end] >= 0x80 || source[end] == 0x25 { return nil }
        if end + 1 < source.count, source[end] == 0x3A, Self.isDigit(source[end + 1]) { return nil }
        range = start..<end
        self.hasDigit = hasDigit
        isSingleCapital = end - start == 1 && LetterFolding.isUpperCase(UInt32(source[start]))
    }

    /// Digits, or digits with a letter or two before or one behind: "214", "B12", "3.117a"; neither "2nd" nor "v2.1".
    func isNumber(in source: [UInt8]) -> Bool {
        guard hasDigit else { return false }
        let bytes = source[range]
        let head = bytes.prefix { !Self.isDigit($0) }
        let letters = head.filter(Self.isAlphanumeric)
        guard letters.count <= 2, letters.allSatisfy({ LetterFolding.isUpperCase(UInt32($0)) }) else { return false }
        return bytes.reversed().prefix { !Self.isDigit($0) }.count <= 1
    }

    static func isDigit(_ byte: UInt8) -> Bool { byte >= 0x30 && byte <= 0x39 }

    static func isAlphanumeric(_ byte: UInt8) -> Bool {
        isDigit(byte) || byte >= 0x41 && byte <= 0x5A || byte >= 0x61 && byte <= 0x7A
    }

    private static func skippingJoint(from start: Int, in source: [UInt8]) -> Int {
        guard start < source.count, source[start] == 0x20 || source[start] == 0x2D else { return start }
        return start + 1
    }

    /// Behind "no. ", "nr ", "n° ", "#".
    private static func behindNumberSign(at start: Int, in source: [UInt8]) -> Int? {
        for sign in signs where source[start...].starts(with: sign) {
            var end = start + sign.count
            while end < source.count, source[end] == 0x20 || source[end] == 0x2E { end += 1 }
            if end < source.count, end > start + sign.count || sign.last == 0x23, isAlphanumeric(source[end]) {
                return end
            }
        }
        return nil
    }

    private static let signs = [
        "#", "no", "No", "nr", "Nr", "NR", "n°", "N°", "nº", "Nº", "č", "číslo", "number", "Nummer", "numer",
    ]
    .map { Array($0.utf8) }
}
