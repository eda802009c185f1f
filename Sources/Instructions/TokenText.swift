/// Bits as letters that survive retyping: Crockford's Base32, in lower case. Case, hyphens and blanks make no difference, and what
/// looks alike is one letter: `o` is 0, `i` and `l` are 1; there is no `u`.
enum TokenText {
    /// UTF-8 bytes of a text that can be a token.
    static let maximumBytes = 64

    private static let letters = Array("0123456789abcdefghjkmnpqrstvwxyz".utf8)

    /// The first `count` groups of five bits of these bytes, which must be enough.
    static func write(_ bytes: [UInt8], letters count: Int) -> String {
        var text: [UInt8] = []
        var bits: UInt32 = 0
        var width: UInt32 = 0
        for byte in bytes where text.count < count {
            bits = (bits << 8 | UInt32(byte)) & 0xFFFF
            width += 8
            while width >= 5, text.count < count {
                width -= 5
                text.append(letters[Int(bits >> width & 31)])
            }
        }
        return String(decoding: text, as: UTF8.self)
    }

    /// A number as so many letters, its lowest bits.
    static func write(_ number: Int64, letters count: Int) -> String {
        let text = (0..<count).map { letters[Int(number >> Int64(5 * (count - 1 - $0)) & 31)] }
        return String(decoding: text, as: UTF8.self)
    }

    static func number(_ text: [UInt8]) -> Int64 {
        text.reduce(0) { $0 << 5 | Int64(letters.firstIndex(of: $1) ?? 0) }
    }

    /// The letters as we write them; nil where one is none of ours.
    static func normalized(_ text: some StringProtocol) -> [UInt8]? {
        guard text.utf8.count <= maximumBytes else { return nil }
        var result: [UInt8] = []
        for byte in text.utf8 {
            let lower = byte >= UInt8(ascii: "A") && byte <= UInt8(ascii: "Z") ? byte | 0x20 : byte
            switch lower {
            case UInt8(ascii: "-"), UInt8(ascii: " "): continue
            case UInt8(ascii: "o"): result.append(UInt8(ascii: "0"))
            case UInt8(ascii: "i"), UInt8(ascii: "l"): result.append(UInt8(ascii: "1"))
            case _ where letters.contains(lower): result.append(lower)
            default: return nil
            }
        }
        return result
    }

    /// Takes the same time wherever they differ. Nothing equals an empty one.
    static func isEqual(_ left: [UInt8], _ right: [UInt8]) -> Bool {
        guard left.count == right.count, !left.isEmpty else { return false }
        var difference: UInt8 = 0
        for index in left.indices { difference |= left[index] ^ right[index] }
        return difference == 0
    }
}
