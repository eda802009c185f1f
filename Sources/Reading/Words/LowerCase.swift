internal import MIME

/// Text in lower case, letters of every script, byte for byte what `String.lowercased()` makes of it.
///
/// Nearly every letter is as long in lower case as it was, and is changed where it stands. A text with any other, or with
/// bytes that are no UTF-8, goes the long way through `String`.
enum LowerCase {
    static func of(_ bytes: ArraySlice<UInt8>) -> [UInt8] { bytes.withUnsafeBufferPointer(of) }

    static func of(_ bytes: UnsafeBufferPointer<UInt8>) -> [UInt8] {
        var seen: UInt8 = 0
        var lowered = [UInt8](unsafeUninitializedCapacity: bytes.count) { target, count in
            for index in 0..<bytes.count {
                let byte = bytes[index]
                seen |= byte
                target.initializeElement(at: index, to: ASCII.lowered(byte))
            }
            count = bytes.count
        }
        guard seen >= 0x80, !lowered.withUnsafeMutableBufferPointer(lowerLetters) else { return lowered }
        return Array(String(decoding: bytes, as: UTF8.self).lowercased().utf8)
    }

    /// Changes the letters beyond ASCII; false where one has another length in lower case, or is no UTF-8.
    private static func lowerLetters(_ text: inout UnsafeMutableBufferPointer<UInt8>) -> Bool {
        twoByteLetters.withUnsafeBufferPointer { letters in
            var index = 0
            while index < text.count {
                let first = text[index]
                if first < 0x80 {
                    index += 1
                } else if first >= 0xC2, first < 0xE0, index + 1 < text.count, text[index + 1] & 0xC0 == 0x80 {
                    let letter = letters[Int(first & 0x1F) << 6 | Int(text[index + 1] & 0x3F)]
                    guard letter != 0 else { return false }
                    text[index] = UInt8(letter >> 8)
                    text[index + 1] = UInt8(truncatingIfNeeded: letter)
                    index += 2
                } else {
                    guard let length = lowerLongLetter(text, at: index) else { return false }
                    index += length
                }
            }
            return true
        }
    }

    /// The length of the letter of three bytes or four at `index`; nil where it cannot be changed in place.
    private static func lowerLongLetter(_ text: UnsafeMutableBufferPointer<UInt8>, at index: Int) -> Int? {
        let first = text[index]
        let length = first < 0xF0 ? 3 : 4
        guard first >= 0xE0, first < 0xF5, index + length <= text.count else { return nil }
        var value = UInt32(first) & (0x7F >> UInt32(length))
        for offset in 1..<length {
            guard text[index + offset] & 0xC0 == 0x80 else { return nil }
            value = value << 6 | UInt32(text[index + offset] & 0x3F)
        }
        guard value >= (length == 3 ? 0x800 : 0x10000), let scalar = Unicode.Scalar(value) else { return nil }
        if isUncased(value) { return length }
        let small = scalar.properties.lowercaseMapping.utf8
        guard small.count == length else { return nil }
        for (offset, byte) in small.enumerated() { text[index + offset] = byte }
        return length
    }

    /// Punctuation, East Asian scripts and pictures, which have no capitals.
    private static func isUncased(_ value: UInt32) -> Bool {
        switch value {
        case 0x2000..<0x2100, 0x2500..<0x2C00, 0x2E80..<0xA640, 0xAC00..<0xFF00, 0x1F000..<0x20000: true
        default: false
        }
    }

    /// The small letters of U+0000 to U+07FF as two bytes of UTF-8; 0 for those that are longer or shorter.
    private static let twoByteLetters: [UInt16] = (0..<0x800).map { (value: UInt32) in
        guard value >= 0x80, let scalar = Unicode.Scalar(value) else { return 0 }
        let small = Array(scalar.properties.lowercaseMapping.utf8)
        return small.count == 2 ? UInt16(small[0]) << 8 | UInt16(small[1]) : 0
    }
}
