internal import MIME

/// Text made comparable: lower case, without accents, with one space for any white space, and plain apostrophes and dashes. So a
/// phrase is found whether or not a mail program wrapped it, or a gateway took its accents away.
enum FoldedText {
    /// The UTF-8 of the first `maximumScalars` scalars of a text, folded.
    static func fold(_ text: some StringProtocol, maximumScalars: Int) -> [UInt8] {
        var copy = String(text)
        return copy.withUTF8 { fold($0, maximumScalars: maximumScalars) }
    }

    /// Bytes, not scalars, are gone through: most of them are ASCII.
    private static func fold(_ text: UnsafeBufferPointer<UInt8>, maximumScalars: Int) -> [UInt8] {
        var folded: [UInt8] = []
        folded.reserveCapacity(min(text.count, maximumScalars))
        var index = 0
        var count = 0
        while index < text.count, count < maximumScalars {
            let byte = text[index]
            count += 1
            if byte < 0x80 {
                index += 1
                appendASCII(byte, to: &folded)
            } else {
                let scalar = scalar(in: text, at: &index)
                if isSpace(scalar.value) { appendASCII(ASCII.space, to: &folded) } else { append(scalar, to: &folded) }
            }
        }
        if folded.last == ASCII.space { folded.removeLast() }
        return folded
    }

    @inline(__always)
    private static func appendASCII(_ byte: UInt8, to folded: inout [UInt8]) {
        if !ASCII.isWhite(byte) {
            folded.append(ASCII.lowered(byte))
        } else if let last = folded.last, last != ASCII.space {
            folded.append(ASCII.space)
        }
    }

    /// A String's UTF-8 is valid, so the first byte tells how many follow.
    private static func scalar(in text: UnsafeBufferPointer<UInt8>, at index: inout Int) -> Unicode.Scalar {
        let first = text[index]
        let length = first < 0xE0 ? 2 : first < 0xF0 ? 3 : 4
        var value = UInt32(first) & (0x7F >> UInt32(length))
        for offset in 1..<length where index + offset < text.count {
            value = value << 6 | UInt32(text[index + offset] & 0x3F)
        }
        index += length
        return Unicode.Scalar(value) ?? "\u{FFFD}"
    }

    /// White space, no-break ones included: French has one before its colon.
    private static func isSpace(_ value: UInt32) -> Bool {
        value == 0xA0 || value == 0x202F || value == 0x3000 || (0x2000...0x200A).contains(value)
    }

    private static func append(_ scalar: Unicode.Scalar, to folded: inout [UInt8]) {
        switch scalar.value {
        case 0xC0...0x17F: folded.append(latin[Int(scalar.value) - 0xC0])
        case 0x218, 0x219: folded.append(UInt8(ascii: "s"))
        case 0x21A, 0x21B: folded.append(UInt8(ascii: "t"))
        case 0x2018, 0x2019, 0x02BC, 0xB4: folded.append(UInt8(ascii: "'"))
        case 0x2010...0x2015: folded.append(UInt8(ascii: "-"))
        case 0xFF1A: folded.append(UInt8(ascii: ":"))
        // Combining accents, and what has no width.
        case 0x300...0x36F, 0x200B...0x200F, 0xFEFF, 0xAD: break
        default: folded += Array(scalar.properties.lowercaseMapping.utf8)
        }
    }

    /// The letters without accents of U+00C0 to U+017F, in their order.
    private static let latin: [UInt8] = Array(
        ("aaaaaaaceeeeiiii" + "dnoooooxouuuuyts" + "aaaaaaaceeeeiiii" + "dnooooo-ouuuuyty" + "aaaaaaccccccccdd"
            + "ddeeeeeeeeeegggg" + "gggghhhhiiiiiiii" + "iiiijjkkklllllll" + "lllnnnnnnnnnoooo" + "oooorrrrrrssssss"
            + "ssttttttuuuuuuuu" + "uuuuwwyyyzzzzzzs").utf8
    )
}
