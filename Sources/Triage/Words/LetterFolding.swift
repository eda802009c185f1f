/// How a Unicode scalar counts in a word, and what it is folded to: lower case, without diacritics.
///
/// People type "lauft nicht", "läuft nicht" and "LÄUFT NICHT" and mean the same; all three become `lauft nicht`.
enum LetterFolding {
    enum Role {
        case letter
        case digit
        case space
        case mark
        case apostrophe
        case pictograph
        /// A combining accent: belongs to the letter before it and is dropped.
        case accent
    }

    static func role(of scalar: UInt32) -> Role {
        switch scalar {
        case 0x61...0x7A, 0x41...0x5A: .letter
        case 0x30...0x39: .digit
        case 0x09...0x0D, 0x20, 0x85, 0xA0: .space
        case 0x27, 0x60, 0xB4, 0x2018, 0x2019, 0x2BC: .apostrophe
        case 0...0xBF, 0xD7, 0xF7: .mark
        case 0x300...0x36F, 0x200B...0x200F, 0x202A...0x202E, 0x2060...0x206F, 0xFE00...0xFE0F, 0xFEFF: .accent
        case 0x2000...0x200A, 0x2028, 0x2029, 0x202F, 0x205F, 0x3000: .space
        case 0x2600...0x27BF, 0x1F300...0x1FAFF: .pictograph
        case 0x2010...0x25FF, 0x2E00...0x2E7F, 0x3001...0x303F, 0xFF00...0xFF0F: .mark
        default: .letter
        }
    }

    static func isUpperCase(_ scalar: UInt32) -> Bool {
        if scalar < 0x80 { return scalar >= 0x41 && scalar <= 0x5A }
        if scalar == 0xD7 || scalar == 0xDF { return false }
        if scalar < 0xDF { return scalar >= 0xC0 }
        return Unicode.Scalar(scalar)?.properties.isUppercase ?? false
    }

    /// Appends the folded form of a letter.
    static func append(_ scalar: UInt32, to bytes: inout [UInt8]) {
        if scalar < 0x80 {
            bytes.append(UInt8(scalar) | 0x20)
        } else if scalar >= latinStart, Int(scalar - latinStart) < latin.count {
            bytes.append(contentsOf: latin[Int(scalar - latinStart)])
        } else if let letter = Unicode.Scalar(scalar) {
            bytes.append(contentsOf: letter.properties.lowercaseMapping.utf8)
        }
    }

    private static let latinStart: UInt32 = 0xC0

    /// U+00C0 to U+017F, in order.
    private static let latin: [[UInt8]] =
        """
        a a a a a a ae c e e e e i i i i d n o o o o o x o u u u u y th ss \
        a a a a a a ae c e e e e i i i i d n o o o o o x o u u u u y th y \
        a a a a a a c c c c c c c c d d d d e e e e e e e e e e g g g g g g g g \
        h h h h i i i i i i i i i i ij ij j j k k k l l l l l l l l l l n n n n n n n n n \
        o o o o o o oe oe r r r r r r s s s s s s s s t t t t t t \
        u u u u u u u u u u u u w w y y y z z z z z z s
        """
        .split(separator: " ").map { Array($0.utf8) }
}
