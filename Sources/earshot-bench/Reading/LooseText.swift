internal import CGMime

/// Text as it is compared: Unicode NFC, without zero-width characters; white space is what Python's `\s` takes for it.
///
/// Programs differ in how they wrap lines and where they leave blanks, which says nothing about how well they read.
enum LooseText {
    /// Runs of white space are one blank, and there is none around.
    static func words(_ text: String) -> [UInt8] {
        var result: [UInt8] = []
        var isBlankPending = false
        for scalar in composed(text).unicodeScalars where !isZeroWidth(scalar) {
            if isWhite(scalar) {
                isBlankPending = !result.isEmpty
            } else {
                if isBlankPending { result.append(0x20) }
                isBlankPending = false
                result += UTF8.encode(scalar) ?? UTF8.encodedReplacementCharacter
            }
        }
        return result
    }

    /// Without any white space.
    static func letters(_ text: String) -> [UInt8] { words(text).filter { $0 != 0x20 } }

    static func hasLetters(_ text: Substring) -> Bool { text.unicodeScalars.contains { !isWhite($0) } }

    /// Whether `needle`, which may be empty, stands in `haystack`.
    static func holds(_ haystack: [UInt8], _ needle: [UInt8]) -> Bool {
        guard let first = needle.first else { return true }
        var start = haystack.startIndex
        while let index = haystack[start...].firstIndex(of: first), haystack.count - index >= needle.count {
            if haystack[index..<index + needle.count].elementsEqual(needle) { return true }
            start = index + 1
        }
        return false
    }

    /// Without any of `bytes` at both ends.
    static func stripped(_ text: [UInt8], of bytes: StaticString) -> [UInt8] {
        let isUnwanted = { (byte: UInt8) in bytes.withUTF8Buffer { $0.contains(byte) } }
        let rest = text.drop(while: isUnwanted)
        return rest.lastIndex { !isUnwanted($0) }.map { Array(rest[...$0]) } ?? []
    }

    static func lowercased(_ text: [UInt8]) -> [UInt8] {
        Array(String(decoding: text, as: UTF8.self).lowercased().utf8)
    }

    private static func composed(_ text: String) -> String {
        guard text.utf8.contains(where: { $0 >= 0x80 }) else { return text }
        // GLib ends at a NUL. No mail program shows one.
        let bytes = text.utf8.map { CChar(bitPattern: $0 == 0 ? 0x20 : $0) }
        guard let normal = g_utf8_normalize(bytes, gssize(bytes.count), G_NORMALIZE_NFC) else { return text }
        defer { g_free(normal) }
        return String(cString: normal)
    }

    private static func isWhite(_ scalar: Unicode.Scalar) -> Bool {
        switch scalar.value {
        case 0x09...0x0D, 0x1C...0x20, 0x85, 0xA0, 0x1680, 0x2000...0x200A, 0x2028, 0x2029, 0x202F, 0x205F, 0x3000: true
        default: false
        }
    }

    private static func isZeroWidth(_ scalar: Unicode.Scalar) -> Bool {
        switch scalar.value {
        case 0xAD, 0x200B...0x200D, 0x2060, 0xFEFF: true
        default: false
        }
    }
}
