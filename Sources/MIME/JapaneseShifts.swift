/// ISO-2022-JP (RFC 1468) as EUC-JP.
///
/// QUIRK: mailers write NEC's row 13 ("①", "㈱") and IBM's extensions in ISO-2022-JP, which iconv refuses there and knows in
/// its EUC-JP-MS; the two differ only in the eighth bit and in half-width katakana.
enum JapaneseShifts {
    private enum Mode {
        case ascii, kanji, katakana
    }

    static func eucBytes(_ bytes: [UInt8]) -> [UInt8] {
        var result: [UInt8] = []
        result.reserveCapacity(bytes.count)
        var mode = Mode.ascii
        var index = 0
        while index < bytes.count {
            let byte = bytes[index]
            if byte == 0x1B, index + 2 < bytes.count, let next = shift(bytes[index + 1], bytes[index + 2]) {
                mode = next
                index += 3
            } else if byte < 0x21 || byte > 0x7E || mode == .ascii {
                // A line end returns to ASCII, whatever was shifted to before.
                if byte == ASCII.lineFeed { mode = .ascii }
                result.append(byte)
                index += 1
            } else if mode == .katakana {
                result += [0x8E, byte | 0x80]
                index += 1
            } else if index + 1 < bytes.count {
                result += [byte | 0x80, bytes[index + 1] | 0x80]
                index += 2
            } else {
                index += 1
            }
        }
        return result
    }

    private static func shift(_ first: UInt8, _ second: UInt8) -> Mode? {
        switch (first, second) {
        case (0x28, 0x42), (0x28, 0x4A): .ascii
        case (0x28, 0x49): .katakana
        case (0x24, 0x40), (0x24, 0x42): .kanji
        default: nil
        }
    }
}
