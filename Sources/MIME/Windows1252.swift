/// windows-1252, which any bytes are text in; what mail means by ISO-8859-1 and what remains when nothing else fits.
enum Windows1252 {
    /// The text, its C1 controls (U+0080 to U+009F) read as what windows-1252 has there: quotes, dashes, the bullet, "€".
    ///
    /// QUIRK: text that calls itself ISO-8859-2 or another holds them where a program of Windows wrote it.
    static func withoutControls(_ text: String) -> String {
        guard text.utf8.contains(0xC2), text.unicodeScalars.contains(where: isControl) else { return text }
        var result = String.UnicodeScalarView()
        for scalar in text.unicodeScalars {
            result.append(isControl(scalar) ? upper(UInt8(scalar.value)) : scalar)
        }
        return String(result)
    }

    private static func isControl(_ scalar: Unicode.Scalar) -> Bool { (0x80...0x9F).contains(scalar.value) }

    /// The five bytes windows-1252 leaves undefined become U+FFFD.
    static func text(_ bytes: [UInt8]) -> String {
        var text: [UInt8] = []
        text.reserveCapacity(bytes.count + bytes.count / 8)
        for byte in bytes {
            if byte < 0x80 {
                text.append(byte)
            } else if byte >= 0xA0 {
                text.append(0xC0 | byte >> 6)
                text.append(0x80 | byte & 0x3F)
            } else {
                text.append(contentsOf: UTF8.encode(upper(byte)) ?? UTF8.encodedReplacementCharacter)
            }
        }
        return String(decoding: text, as: UTF8.self)
    }

    private static func upper(_ byte: UInt8) -> Unicode.Scalar {
        Unicode.Scalar(upperHalf[Int(byte) - 0x80]) ?? "\u{FFFD}"
    }

    private static let upperHalf: [UInt16] = [
        0x20AC, 0xFFFD, 0x201A, 0x0192, 0x201E, 0x2026, 0x2020, 0x2021, 0x02C6, 0x2030, 0x0160, 0x2039, 0x0152, 0xFFFD,
        0x017D, 0xFFFD, 0xFFFD, 0x2018, 0x2019, 0x201C, 0x201D, 0x2022, 0x2013, 0x2014, 0x02DC, 0x2122, 0x0161, 0x203A,
        0x0153, 0xFFFD, 0x017E, 0x0178,
    ]
}
