extension HeaderEncoder {
    /// RFC 2047 section 2: an encoded word has at most 75 characters, a line that holds one at most 76.
    private static let maximumEncodedWordBytes = 75
    private static let maximumEncodedLineBytes = 76
    /// `=?UTF-8?Q?` and `?=`.
    private static let frameBytes = 12

    /// `text` in RFC 2047's encoded words, UTF-8, never cut inside a character. The first leaves room for `used` bytes
    /// before it on its line. Blanks between two encoded words are not shown, so the text's own stand inside them.
    static func encodedWords(_ text: String, after used: Int) -> [String] {
        let isMostlyASCII = text.utf8.count { $0 >= 0x80 } * 3 < text.utf8.count
        var words: [String] = []
        var chunk: [UInt8] = []
        var room = max(maximumEncodedLineBytes - used, 24) - frameBytes
        for scalar in text.unicodeScalars {
            let bytes = Array(String(scalar).utf8)
            if encodedCount(chunk + bytes, isMostlyASCII) > room, !chunk.isEmpty {
                words.append(encodedWord(chunk, isMostlyASCII))
                chunk = []
                room = maximumEncodedWordBytes - frameBytes
            }
            chunk += bytes
        }
        words.append(encodedWord(chunk, isMostlyASCII))
        return words
    }

    private static func encodedWord(_ bytes: [UInt8], _ isMostlyASCII: Bool) -> String {
        guard isMostlyASCII else {
            return "=?UTF-8?B?\(String(decoding: MailBuilder.TransferEncoding.base64(bytes), as: UTF8.self))?="
        }
        var text = "=?UTF-8?Q?"
        for byte in bytes {
            if byte == 0x20 {
                text += "_"
            } else if isBare(byte) {
                text.unicodeScalars.append(Unicode.Scalar(byte))
            } else {
                text += "=" + byte.hexadecimal
            }
        }
        return text + "?="
    }

    private static func encodedCount(_ bytes: [UInt8], _ isMostlyASCII: Bool) -> Int {
        guard isMostlyASCII else { return (bytes.count + 2) / 3 * 4 }
        return bytes.reduce(0) { $0 + ($1 == 0x20 || isBare($1) ? 1 : 3) }
    }

    /// RFC 2047 section 5 rule 3: what may stand as itself wherever an encoded word may, display names included.
    private static func isBare(_ byte: UInt8) -> Bool {
        isAlphanumeric(byte) || "!*+-/".utf8.contains(byte)
    }
}

extension UInt8 {
    /// Two upper-case digits.
    var hexadecimal: String {
        let digits = Array("0123456789ABCDEF".unicodeScalars)
        var text = ""
        text.unicodeScalars.append(digits[Int(self >> 4)])
        text.unicodeScalars.append(digits[Int(self & 15)])
        return text
    }
}
