/// Folder names on the wire: RFC 3501 section 5.1.3.
enum ModifiedUTF7 {
    private static let alphabet = Array("ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+,".utf8)

    /// Printable ASCII stands for itself, `&` becomes `&-`, the rest UTF-16 in Base64 with `,` for `/` between `&` and `-`.
    static func encode(_ name: String) -> [UInt8] {
        var result: [UInt8] = []
        var shifted: [UInt16] = []
        for unit in name.utf16 {
            guard (0x20...0x7E).contains(unit) else {
                shifted.append(unit)
                continue
            }
            flush(&shifted, into: &result)
            result.append(UInt8(unit))
            if unit == 0x26 { result.append(UInt8(ascii: "-")) }
        }
        flush(&shifted, into: &result)
        return result
    }

    /// Nil for what cannot be such a name. What `encode` would write otherwise may be read all the same.
    static func decode(_ bytes: [UInt8]) -> String? {
        var units: [UInt16] = []
        var position = 0
        while position < bytes.count {
            let byte = bytes[position]
            position += 1
            guard (0x20...0x7E).contains(byte) else { return nil }
            guard byte == UInt8(ascii: "&") else {
                units.append(UInt16(byte))
                continue
            }
            guard let end = bytes[position...].firstIndex(of: UInt8(ascii: "-")) else { return nil }
            if end == position {
                units.append(UInt16(byte))
            } else {
                guard let shifted = unshifted(bytes[position..<end]) else { return nil }
                units += shifted
            }
            position = end + 1
        }
        return String(validating: units, as: UTF16.self)
    }

    private static func unshifted(_ digits: ArraySlice<UInt8>) -> [UInt16]? {
        var units: [UInt16] = []
        var buffer: UInt32 = 0
        var bits: UInt32 = 0
        for digit in digits {
            guard let value = alphabet.firstIndex(of: digit) else { return nil }
            buffer = buffer << 6 | UInt32(value)
            bits += 6
            guard bits >= 16 else { continue }
            bits -= 16
            units.append(UInt16(truncatingIfNeeded: buffer >> bits))
            buffer &= 1 << bits - 1
        }
        return units
    }

    private static func flush(_ units: inout [UInt16], into result: inout [UInt8]) {
        guard !units.isEmpty else { return }
        result.append(UInt8(ascii: "&"))
        var buffer: UInt32 = 0
        var bits = 0
        for unit in units {
            buffer = buffer << 16 | UInt32(unit)
            bits += 16
            while bits >= 6 {
                bits -= 6
                result.append(alphabet[Int(buffer >> UInt32(bits) & 0x3F)])
            }
            // At most 5 bits wait for the next unit; the rest must not be shifted out into the sign of overflow.
            buffer &= 1 << UInt32(bits) - 1
        }
        if bits > 0 { result.append(alphabet[Int(buffer << UInt32(6 - bits) & 0x3F)]) }
        result.append(UInt8(ascii: "-"))
        units.removeAll()
    }
}
