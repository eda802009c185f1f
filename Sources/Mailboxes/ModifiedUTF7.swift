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
