internal import MIME

/// What a line is made of, counted in one pass.
struct LineFacts {
    private(set) var digits = 0
    private(set) var blanks = 0
    /// Runs of anything but blanks.
    private(set) var words = 0
    private(set) var bars = 0
    /// A letter of any script, or a digit.
    private(set) var hasLetter = false
    private(set) var hasAt = false
    private(set) var hasQuestion = false
    /// ":", "/", "!" or ";": no name has one. "@" neither.
    private(set) var hasSign = false
    /// Nothing but digits and what stands between those of a telephone number.
    private(set) var isNumber = true

    init(_ content: ArraySlice<UInt8>) {
        content.withUnsafeBufferPointer { bytes in
            var previous = ASCII.space
            for byte in bytes {
                if ASCII.isBlank(byte) {
                    blanks += 1
                } else {
                    if ASCII.isBlank(previous) { words += 1 }
                    count(byte)
                }
                previous = byte
            }
        }
    }

    @inline(__always)
    private mutating func count(_ byte: UInt8) {
        if ASCII.isLetter(byte) || byte >= 0x80 {
            hasLetter = hasLetter || byte < 0x80 || byte >= 0xC0
            isNumber = false
        } else if ASCII.isDigit(byte) {
            digits += 1
            hasLetter = true
        } else {
            countSign(byte)
        }
    }

    private mutating func countSign(_ byte: UInt8) {
        switch byte {
        case 0x2B, 0x28, 0x29, 0x2D, 0x2E: return
        case 0x2F:
            hasSign = true
            return
        case 0x7C: bars += 1
        case 0x40: hasAt = true
        case 0x3F: hasQuestion = true
        case 0x3A, 0x21, 0x3B: hasSign = true
        default: break
        }
        isNumber = false
    }
}
