/// What is one piece, found before its bytes are taken one by one.
extension AddressList {
    /// Bytes of an encoded-word that is kept in one piece; RFC 2047 section 2 allows 75.
    private static let maximumWordBytes = 256
    /// Bytes of a comment inside angle brackets.
    private static let maximumCommentBytes = 256

    /// QUIRK: "," and ":" stand raw inside encoded-words, which RFC 2047 section 5 forbids in a name: each word is one piece.
    static func encodedWordEnd(_ bytes: [UInt8], from start: Int) -> Int? {
        guard start + 1 < bytes.count, bytes[start + 1] == 0x3F else { return nil }
        let end = min(bytes.count, start + maximumWordBytes)
        var marks = 0
        for index in (start + 1)..<end where bytes[index] == 0x3F {
            marks += 1
            if marks >= 4, index + 1 < end, bytes[index + 1] == 0x3D { return index + 2 }
        }
        return nil
    }

    /// The last byte of a comment inside angle brackets (`<pete(his account)@silly.test>`, RFC 5322 appendix A.5); nil where none
    /// ends before the bracket does.
    static func commentEnd(_ bytes: [UInt8], from start: Int) -> Int? {
        let end = min(bytes.count, start + maximumCommentBytes)
        var depth = 0
        for index in start..<end {
            switch bytes[index] {
            case 0x28: depth += 1
            case 0x29: depth -= 1
            case 0x3E: return nil
            default: break
            }
            if depth == 0 { return index }
        }
        return nil
    }
}
