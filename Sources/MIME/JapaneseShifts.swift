/// ISO-2022-JP (RFC 1468) as EUC-JP.
///
/// QUIRK: mailers write NEC's row 13 ("①", "㈱") and IBM's extensions in ISO-2022-JP, which iconv refuses there and knows in
/// its EUC-JP-MS; the two differ only in the eighth bit and in half-width katakana. Test: `GMimeQuirkTests.necCharactersInISO2022JP`.
enum JapaneseShifts {
    private enum Mode {
        case ascii, kanji, katakana, supplement
    }

    /// The 7-bit charset whose escape sequences stand in the bytes; nil when there are none.
    static func name(in bytes: [UInt8]) -> String? {
        var index = bytes.firstIndex(of: 0x1B, from: 0, before: bytes.count)
        while index + 3 < bytes.count {
            if bytes[index + 1] == 0x24, bytes[index + 2] == 0x29, bytes[index + 3] == 0x43 { return "iso-2022-kr" }
            if let shift = shift(bytes, at: index), shift.mode != .ascii { return "iso-2022-jp" }
            index = bytes.firstIndex(of: 0x1B, from: index + 1, before: bytes.count)
        }
        return nil
    }

    static func eucBytes(_ bytes: [UInt8]) -> [UInt8] {
        var result: [UInt8] = []
        result.reserveCapacity(bytes.count)
        var mode = Mode.ascii
        var index = 0
        while index < bytes.count {
            let byte = bytes[index]
            if byte == 0x1B, let next = shift(bytes, at: index) {
                mode = next.mode
                index += next.length
            } else if byte == 0x0E || byte == 0x0F {
                // JIS X 0201's own shifts to katakana and back (SO, SI).
                mode = byte == 0x0E ? .katakana : .ascii
                index += 1
            } else if byte < 0x21 || byte > 0x7E || mode == .ascii {
                // A line end returns to ASCII, whatever was shifted to before.
                if byte == ASCII.lineFeed { mode = .ascii }
                result.append(byte)
                index += 1
            } else if mode == .katakana {
                result += [0x8E, byte | 0x80]
                index += 1
            } else if index + 1 < bytes.count, bytes[index + 1] > 0x20 {
                if mode == .supplement { result.append(0x8F) }
                result += [byte | 0x80, bytes[index + 1] | 0x80]
                index += 2
            } else {
                index += 1
            }
        }
        return result
    }

    /// What the escape sequence at `start` shifts to, and its length.
    private static func shift(_ bytes: [UInt8], at start: Int) -> (mode: Mode, length: Int)? {
        guard start + 2 < bytes.count else { return nil }
        let third = bytes[start + 2]
        switch (bytes[start + 1], third) {
        case (0x28, 0x42), (0x28, 0x4A), (0x28, 0x48): return (.ascii, 3)
        case (0x28, 0x49): return (.katakana, 3)
        case (0x24, 0x40), (0x24, 0x42): return (.kanji, 3)
        case (0x24, 0x28) where start + 3 < bytes.count:
            switch bytes[start + 3] {
            case 0x44: return (.supplement, 4)
            case 0x40, 0x42: return (.kanji, 4)
            default: return nil
            }
        default: return nil
        }
    }
}
