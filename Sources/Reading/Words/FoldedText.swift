internal import MIME

/// Text made comparable: lower case, without accents, with one space for any white space, and plain apostrophes and dashes. So a
/// phrase is found whether or not a mail program wrapped it, or a gateway took its accents away.
enum FoldedText {
    /// The UTF-8 of the first `maximumScalars` scalars of a text, folded.
    static func fold(_ text: some StringProtocol, maximumScalars: Int) -> [UInt8] {
        let folded = text.utf8.withContiguousStorageIfAvailable { fold($0, maximumScalars: maximumScalars) }
        if let folded { return folded }
        var copy = String(text)
        return copy.withUTF8 { fold($0, maximumScalars: maximumScalars) }
    }

    /// Bytes, not scalars, are gone through: most of them are ASCII.
    private static func fold(_ text: UnsafeBufferPointer<UInt8>, maximumScalars: Int) -> [UInt8] {
        let readable = min(text.count, maximumScalars * 4)
        return [UInt8](unsafeUninitializedCapacity: readable * maximumGrowth) { target, written in
            var folded = Target(bytes: target)
            var index = 0
            var count = 0
            while index < readable, count < maximumScalars {
                if index + 8 <= readable, count + 8 <= maximumScalars, folded.append(EightBytes(text, at: index)) {
                    index += 8
                    count += 8
                    continue
                }
                let byte = text[index]
                count += 1
                if byte < 0x80 {
                    index += 1
                    folded.append(byte)
                } else {
                    append(scalar(in: text, at: &index), to: &folded)
                }
            }
            folded.trimEnd()
            written = folded.count
        }
    }

    /// Bytes that one byte may become: "Ⱥ" has two, "ⱥ" three.
    private static let maximumGrowth = 2

    /// Where the folded bytes go; what has no room is left out.
    private struct Target {
        let bytes: UnsafeMutableBufferPointer<UInt8>
        private(set) var count = 0
        /// Or nothing stands there yet.
        private var endsInSpace = true

        init(bytes: UnsafeMutableBufferPointer<UInt8>) { self.bytes = bytes }

        /// Without a branch: where words end nobody can foretell.
        @inline(__always)
        mutating func append(_ byte: UInt8) {
            guard count < bytes.count else { return }
            let isWhite = ASCII.isWhite(byte)
            bytes.initializeElement(at: count, to: isWhite ? ASCII.space : ASCII.lowered(byte))
            count += isWhite && endsInSpace ? 0 : 1
            endsInSpace = isWhite
        }

        /// Whether they are printed ASCII with single spaces, as most text is; only then they are taken.
        @inline(__always)
        mutating func append(_ eight: EightBytes) -> Bool {
            let spaces = eight.spaces
            let doubled = spaces & (spaces << 8 | (endsInSpace ? 0x80 : 0))
            guard eight.unusual | doubled == 0, count + 8 <= bytes.count else { return false }
            UnsafeMutableRawBufferPointer(bytes).storeBytes(
                of: eight.lowered.littleEndian,
                toByteOffset: count,
                as: UInt64.self
            )
            count += 8
            endsInSpace = spaces >> 63 != 0
            return true
        }

        @inline(__always)
        mutating func put(_ byte: UInt8) {
            guard count < bytes.count else { return }
            bytes.initializeElement(at: count, to: byte)
            count += 1
            endsInSpace = false
        }

        mutating func trimEnd() {
            if count > 0, bytes[count - 1] == ASCII.space { count -= 1 }
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

    private static func append(_ scalar: Unicode.Scalar, to folded: inout Target) {
        switch scalar.value {
        case 0xC0...0x17F: folded.put(latin[Int(scalar.value) - 0xC0])
        case 0x218, 0x219: folded.put(UInt8(ascii: "s"))
        case 0x21A, 0x21B: folded.put(UInt8(ascii: "t"))
        case 0x2018, 0x2019, 0x02BC, 0xB4: folded.put(UInt8(ascii: "'"))
        case 0x2010...0x2015: folded.put(UInt8(ascii: "-"))
        case 0xFF1A: folded.put(UInt8(ascii: ":"))
        case _ where isSpace(scalar.value): folded.append(ASCII.space)
        // Combining accents, and what has no width.
        case 0x300...0x36F, 0x200B...0x200F, 0xFEFF, 0xAD: break
        // Scripts without case, and what is lower case already, are not looked up: Chinese, Japanese, Korean; Russian.
        case 0x430...0x44F, 0x2E80...0xA63F, 0xAC00...0xD7A3:
            for byte in UTF8.encode(scalar) ?? .init() { folded.put(byte) }
        default: for byte in scalar.properties.lowercaseMapping.utf8 { folded.put(byte) }
        }
    }

    /// The letters without accents of U+00C0 to U+017F, in their order.
    private static let latin: [UInt8] = Array(
        ("aaaaaaaceeeeiiii" + "dnoooooxouuuuyts" + "aaaaaaaceeeeiiii" + "dnooooo-ouuuuyty" + "aaaaaaccccccccdd"
            + "ddeeeeeeeeeegggg" + "gggghhhhiiiiiiii" + "iiiijjkkklllllll" + "lllnnnnnnnnnoooo" + "oooorrrrrrssssss"
            + "ssttttttuuuuuuuu" + "uuuuwwyyyzzzzzzs").utf8
    )
}
