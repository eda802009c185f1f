/// HZ (RFC 1843), Chinese in seven bits, as GB 2312 in eight: "~{" shifts in, "~}" out. glibc's iconv does not know it.
enum HanziShifts {
    static func gb2312Bytes(_ bytes: [UInt8]) -> [UInt8] {
        var result: [UInt8] = []
        result.reserveCapacity(bytes.count)
        var isShifted = false
        var index = 0
        while index < bytes.count {
            let byte = bytes[index]
            if byte == 0x7E, index + 1 < bytes.count, let shift = shift(bytes[index + 1], isShifted) {
                isShifted = shift.isShifted
                result += shift.text
                index += 2
            } else if isShifted, byte >= 0x21, byte < 0x7E, index + 1 < bytes.count, bytes[index + 1] >= 0x21 {
                result += [byte | 0x80, bytes[index + 1] | 0x80]
                index += 2
            } else {
                // A line end returns to ASCII (RFC 1843 section 2).
                if byte == ASCII.lineFeed { isShifted = false }
                result.append(byte)
                index += 1
            }
        }
        return result
    }

    private static func shift(_ second: UInt8, _ isShifted: Bool) -> (isShifted: Bool, text: [UInt8])? {
        switch second {
        case 0x7B: (true, [])
        case 0x7D: (false, [])
        case 0x7E where !isShifted: (false, [0x7E])
        case ASCII.lineFeed where !isShifted: (false, [])
        default: nil
        }
    }
}
