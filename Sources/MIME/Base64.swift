/// Base64 (RFC 2045 section 6.8), decoded in one pass. Never fails: what is not of its alphabet is skipped.
///
/// QUIRK: several base64 texts, one after the other, each with its own padding; and texts whose padding is missing. GMime
/// stops at the first padding, and drops the last bytes without one. Test: `GMimeQuirkTests.base64`.
enum Base64 {
    private static let skipped: UInt8 = 0xFF
    private static let padding: UInt8 = 0xFE

    /// What each byte stands for.
    private static let values: [UInt8] = {
        var table = [UInt8](repeating: skipped, count: 256)
        let alphabet = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/"
        for (value, byte) in alphabet.utf8.enumerated() { table[Int(byte)] = UInt8(value) }
        table[0x3D] = padding
        return table
    }()

    static func decode(_ bytes: ArraySlice<UInt8>) -> [UInt8] {
        [UInt8](unsafeUninitializedCapacity: bytes.count / 4 * 3 + 3) { output, count in
            bytes.withUnsafeBufferPointer { input in
                values.withUnsafeBufferPointer { table in
                    count = decode(input, into: output, table)
                }
            }
        }
    }

    private static func decode(
        _ input: UnsafeBufferPointer<UInt8>,
        into output: UnsafeMutableBufferPointer<UInt8>,
        _ table: UnsafeBufferPointer<UInt8>
    ) -> Int {
        var count = 0
        var bits: UInt32 = 0
        var digits = 0
        for byte in input {
            let value = table[Int(byte)]
            if value < 64 {
                bits = bits << 6 | UInt32(value)
                digits += 1
                if digits == 4 {
                    output[count] = UInt8(truncatingIfNeeded: bits >> 16)
                    output[count + 1] = UInt8(truncatingIfNeeded: bits >> 8)
                    output[count + 2] = UInt8(truncatingIfNeeded: bits)
                    count += 3
                    digits = 0
                }
            } else if value == padding {
                count += flush(bits, digits, into: output, at: count)
                digits = 0
            }
        }
        return count + flush(bits, digits, into: output, at: count)
    }

    /// The bytes of a last group of two or three digits; one digit alone is no byte.
    private static func flush(
        _ bits: UInt32,
        _ digits: Int,
        into output: UnsafeMutableBufferPointer<UInt8>,
        at count: Int
    ) -> Int {
        guard digits >= 2 else { return 0 }
        let group = bits << UInt32(6 * (4 - digits))
        output[count] = UInt8(truncatingIfNeeded: group >> 16)
        if digits == 3 { output[count + 1] = UInt8(truncatingIfNeeded: group >> 8) }
        return digits - 1
    }
}
