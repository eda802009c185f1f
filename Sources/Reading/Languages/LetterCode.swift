/// Latin letters as one byte each, capitals and small letters alike: a group of four fits a word of the machine.
enum LetterCode {
    /// What stands before and after every word in the groups; no letter has it.
    static let boundary: UInt8 = 0x7F
    /// Scalars below this may be letters of ours: Basic Latin to Latin Extended-B.
    private static let scalars: UInt32 = 0x250

    /// For each of the first scalars the letter's code, or 0 for what is no Latin letter; scalars beyond are none.
    static let table: [UInt8] = (0..<scalars).map(code)

    /// "a" is 1; "à" to "ÿ" are themselves; the pairs of Latin Extended-A follow one another from 0x20. Romanian "ș" and "ț"
    /// are often typed with the cedilla of Turkish, so these are one.
    private static func code(_ scalar: UInt32) -> UInt8 {
        switch scalar {
        case 0x41...0x5A, 0x61...0x7A: UInt8(scalar & 0x1F)
        case 0xD7, 0xF7: 0
        case 0xC0...0xDE: UInt8(scalar + 0x20)
        case 0xDF...0xFF: UInt8(scalar)
        case 0x130: UInt8(0x09)
        case 0x178: UInt8(0xFF)
        case 0x100..<0x138: UInt8(0x20 + (scalar - 0x100) / 2)
        case 0x139..<0x149: UInt8(0x3C + (scalar - 0x139) / 2)
        case 0x14A..<0x178: UInt8(0x44 + (scalar - 0x14A) / 2)
        case 0x179..<0x17F: UInt8(0x5B + (scalar - 0x179) / 2)
        case 0x218, 0x219: UInt8(0x4E)
        case 0x21A, 0x21B: UInt8(0x50)
        default: 0
        }
    }
}
