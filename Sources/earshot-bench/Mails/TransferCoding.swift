/// How a part's bytes are written as lines, RFC 2045 section 6. Line ends are LF, as a Maildir has them.
enum TransferCoding: String, Sendable {
    case eightBit = "8bit"
    case quotedPrintable = "quoted-printable"
    case base64 = "base64"

    func encoded(_ bytes: [UInt8]) -> [UInt8] {
        switch self {
        case .eightBit: bytes
        case .quotedPrintable: Self.quoted(bytes)
        case .base64: Self.lines(of: Self.base64Characters(bytes))
        }
    }

    /// A header's words, RFC 2047 section 2: encoded in pieces of at most 75 characters, none of which splits a character.
    static func header(_ text: String) -> String {
        guard text.utf8.contains(where: { $0 >= 0x80 }) else { return text }
        var words: [String] = []
        var piece: [UInt8] = []
        for scalar in text.unicodeScalars {
            let bytes = Array(String(scalar).utf8)
            if piece.count + bytes.count > 42 {
                words.append(word(piece))
                piece = []
            }
            piece += bytes
        }
        return (words + [word(piece)]).joined(separator: "\n ")
    }

    static func base64Characters(_ bytes: [UInt8]) -> [UInt8] {
        let alphabet = Array("ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/".utf8)
        var characters: [UInt8] = []
        characters.reserveCapacity(bytes.count / 3 * 4 + 4)
        for start in stride(from: 0, to: bytes.count, by: 3) {
            let group = bytes[start..<min(start + 3, bytes.count)]
            let bits = group.reduce(0) { $0 << 8 | Int($1) } << (8 * (3 - group.count))
            for place in 0..<4 {
                characters.append(place <= group.count ? alphabet[bits >> (18 - 6 * place) & 63] : UInt8(ascii: "="))
            }
        }
        return characters
    }

    private static func word(_ bytes: [UInt8]) -> String {
        "=?UTF-8?B?\(String(decoding: base64Characters(bytes), as: UTF8.self))?="
    }

    private static func lines(of characters: [UInt8]) -> [UInt8] {
        stride(from: 0, to: characters.count, by: 76).reduce(into: []) { lines, start in
            lines += characters[start..<min(start + 76, characters.count)]
            lines.append(UInt8(ascii: "\n"))
        }
    }

    private static func quoted(_ bytes: [UInt8]) -> [UInt8] {
        let digits = Array("0123456789ABCDEF".utf8)
        let (newline, equals) = (UInt8(ascii: "\n"), UInt8(ascii: "="))
        var output: [UInt8] = []
        var column = 0
        for byte in bytes {
            if byte == newline {
                output.append(newline)
                column = 0
                continue
            }
            let isPlain = byte >= 0x20 && byte < 0x7F && byte != equals
            if column + (isPlain ? 1 : 3) > 75 {
                output += [equals, newline]
                column = 0
            }
            output += isPlain ? [byte] : [equals, digits[Int(byte >> 4)], digits[Int(byte & 15)]]
            column += isPlain ? 1 : 3
        }
        return output
    }
}
