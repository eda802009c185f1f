extension MailBuilder {
    /// How a body becomes lines of ASCII. Neither encoding yields a line that starts with a dot, a line over 76 bytes, a
    /// bare CR or LF, or the bytes `=_`: what a stranger wrote can end neither the mail nor a part of it.
    enum TransferEncoding: String {
        case quotedPrintable = "quoted-printable"
        case base64
        case sevenBit = "7bit"

        /// RFC 2045 section 6.7 rule 5 and section 6.8: encoded lines have at most 76 characters.
        static let maximumLineBytes = 76

        /// The shorter encoding of a text: quoted-printable triples each byte of a letter outside ASCII, base64 adds a
        /// third to everything.
        static func forText(_ text: String) -> TransferEncoding {
            text.utf8.count { $0 >= 0x80 } * 6 > text.utf8.count ? .base64 : .quotedPrintable
        }

        /// `text` with CRLF line ends, whatever it had, and one at its end.
        static func canonical(_ text: String) -> [UInt8] {
            var bytes: [UInt8] = []
            bytes.reserveCapacity(text.utf8.count + text.utf8.count / 32 + 2)
            var previous: UInt8 = 0
            for byte in text.utf8 {
                switch byte {
                case 0x0A where previous == 0x0D: break
                case 0x0A, 0x0D: bytes += [0x0D, 0x0A]
                default: bytes.append(byte)
                }
                previous = byte
            }
            if previous != 0x0A, previous != 0x0D { bytes += [0x0D, 0x0A] }
            return bytes
        }

        /// RFC 2045 section 6.7, of a text with CRLF line ends.
        static func quotedPrintable(_ text: [UInt8]) -> [UInt8] {
            var result: [UInt8] = []
            result.reserveCapacity(text.count + text.count / 8)
            var column = 0
            var index = 0
            while index < text.count {
                if text[index] == 0x0D, index + 1 < text.count, text[index + 1] == 0x0A {
                    result += [0x0D, 0x0A]
                    column = 0
                    index += 2
                    continue
                }
                let endsLine = index + 1 == text.count || text[index + 1] == 0x0D
                let limit = endsLine ? maximumLineBytes : maximumLineBytes - 1
                if column + (isLiteral(text, index, column, endsLine) ? 1 : 3) > limit {
                    result += [UInt8(ascii: "="), 0x0D, 0x0A]
                    column = 0
                }
                if isLiteral(text, index, column, endsLine) {
                    result.append(text[index])
                    column += 1
                } else {
                    result.append(UInt8(ascii: "="))
                    result += text[index].hexadecimal.utf8
                    column += 3
                }
                index += 1
            }
            return result
        }

        /// May this byte stand as itself? At a line's start neither a dot (SMTP's) nor the F of `From ` (mbox's) does, at
        /// its end no blank, which mail servers strip.
        private static func isLiteral(_ text: [UInt8], _ index: Int, _ column: Int, _ endsLine: Bool) -> Bool {
            switch text[index] {
            case 0x20, 0x09: !endsLine
            case UInt8(ascii: "="): false
            case UInt8(ascii: "."): column > 0
            case UInt8(ascii: "F"): column > 0 || !text[index...].starts(with: Array("From ".utf8))
            case 0x21...0x7E: true
            default: false
            }
        }

        /// RFC 4648 section 4, without line ends.
        static func base64(_ bytes: [UInt8]) -> [UInt8] {
            let alphabet = Array("ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/".utf8)
            var result: [UInt8] = []
            result.reserveCapacity((bytes.count + 2) / 3 * 4)
            for start in stride(from: 0, to: bytes.count, by: 3) {
                let second = start + 1 < bytes.count ? bytes[start + 1] : 0
                let third = start + 2 < bytes.count ? bytes[start + 2] : 0
                result.append(alphabet[Int(bytes[start] >> 2)])
                result.append(alphabet[Int((bytes[start] & 3) << 4 | second >> 4)])
                result.append(
                    start + 1 < bytes.count ? alphabet[Int((second & 15) << 2 | third >> 6)] : UInt8(ascii: "=")
                )
                result.append(start + 2 < bytes.count ? alphabet[Int(third & 63)] : UInt8(ascii: "="))
            }
            return result
        }

        /// Base64 in lines, each with its CRLF (RFC 2045 section 6.8).
        static func base64Lines(_ bytes: [UInt8]) -> [UInt8] {
            let encoded = base64(bytes)
            var result: [UInt8] = []
            result.reserveCapacity(encoded.count + encoded.count / 38 + 2)
            for start in stride(from: 0, to: encoded.count, by: maximumLineBytes) {
                result += encoded[start..<min(start + maximumLineBytes, encoded.count)]
                result += [0x0D, 0x0A]
            }
            return result
        }
    }
}
