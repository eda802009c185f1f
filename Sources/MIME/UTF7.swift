/// UTF-7 (RFC 2152): ASCII with UTF-16 in base64 between "+" and "-".
///
/// iconv's decoder gives up on what RFC 2152 leaves optional and on one stray 8-bit byte; here each run stands for itself.
enum UTF7 {
    /// `failures` counts runs that hold no whole character, and 8-bit bytes; these become U+FFFD.
    static func decode(_ bytes: [UInt8]) -> (text: String, failures: Int) {
        var result: [UInt8] = []
        result.reserveCapacity(bytes.count)
        var failures = 0
        var index = 0
        while index < bytes.count {
            let byte = bytes[index]
            index += 1
            if byte >= 0x80 {
                result += [0xEF, 0xBF, 0xBD]
                failures += 1
            } else if byte != 0x2B {
                result.append(byte)
            } else if index < bytes.count, bytes[index] == 0x2D {
                result.append(byte)
                index += 1
            } else {
                let start = index
                while index < bytes.count, base64Value(bytes[index]) != nil { index += 1 }
                // A "+" that begins no run is a "+".
                if index == start { result.append(byte) } else { append(bytes[start..<index], to: &result, &failures) }
                if index < bytes.count, bytes[index] == 0x2D, index > start { index += 1 }
            }
        }
        return (String(decoding: result, as: UTF8.self), failures)
    }

    /// Whether a run "+…-" stands in it: the mark of UTF-7 in a header that cannot declare it.
    static func hasRun(_ bytes: [UInt8]) -> Bool {
        var index = bytes.firstIndex(of: 0x2B, from: 0, before: bytes.count)
        while index < bytes.count {
            var end = index + 1
            while end < bytes.count, base64Value(bytes[end]) != nil { end += 1 }
            if end - index > 3, end < bytes.count, bytes[end] == 0x2D { return true }
            index = bytes.firstIndex(of: 0x2B, from: end, before: bytes.count)
        }
        return false
    }

    private static func append(_ run: ArraySlice<UInt8>, to result: inout [UInt8], _ failures: inout Int) {
        var units: [UInt16] = []
        var bits: UInt32 = 0
        var count = 0
        for byte in run {
            bits = bits << 6 | UInt32(base64Value(byte) ?? 0)
            count += 6
            if count >= 16 {
                count -= 16
                units.append(UInt16(truncatingIfNeeded: bits >> UInt32(count)))
            }
        }
        if units.isEmpty {
            failures += 1
            result += [0x2B] + run
        } else {
            result += String(decoding: units, as: UTF16.self).utf8
        }
    }

    private static func base64Value(_ byte: UInt8) -> UInt8? {
        switch byte {
        case 0x41...0x5A: byte - 0x41
        case 0x61...0x7A: byte - 0x47
        case 0x30...0x39: byte + 4
        case 0x2B: 62
        case 0x2F: 63
        default: nil
        }
    }
}
