/// UTF-16 and UTF-32, recognised by their byte order mark, their label, or the zeros between ASCII letters.
enum WideText {
    private struct Form {
        let unitBytes: Int
        let isLittleEndian: Bool
    }

    /// Nil when the bytes are no such text. `declared` is a canonical name.
    static func decode(_ bytes: [UInt8], declared: String) -> String? {
        if let (form, markBytes) = marked(bytes) { return text(bytes.dropFirst(markBytes), form) }
        let isDeclared = declared.hasPrefix("utf-16") || declared.hasPrefix("utf-32")
        // The zeros are looked for first: "utf-16" does not say which byte is first, and many labels are wrong about it.
        if let form = zeroed(bytes) { return text(bytes[...], form) }
        guard isDeclared else { return nil }
        // QUIRK: HTML saved as UTF-16, re-coded by a gateway, its label kept: what is UTF-8 and has no zero is UTF-8.
        if !bytes.contains(0), let utf8 = String(validating: bytes, as: UTF8.self) { return utf8 }
        return text(
            bytes[...],
            Form(unitBytes: declared.hasPrefix("utf-32") ? 4 : 2, isLittleEndian: declared.hasSuffix("le"))
        )
    }

    /// A byte order mark and its length. UTF-32's begins like UTF-16's.
    private static func marked(_ bytes: [UInt8]) -> (Form, Int)? {
        guard let first = bytes.first, first == 0xFF || first == 0xFE || first == 0 else { return nil }
        if bytes.starts(with: [0xFF, 0xFE, 0, 0]) { return (Form(unitBytes: 4, isLittleEndian: true), 4) }
        if bytes.starts(with: [0, 0, 0xFE, 0xFF]) { return (Form(unitBytes: 4, isLittleEndian: false), 4) }
        if bytes.starts(with: [0xFF, 0xFE]) { return (Form(unitBytes: 2, isLittleEndian: true), 2) }
        if bytes.starts(with: [0xFE, 0xFF]) { return (Form(unitBytes: 2, isLittleEndian: false), 2) }
        return nil
    }

    /// By zeros in every second byte, or in three of four, of the first 64: text of mostly ASCII letters.
    private static func zeroed(_ bytes: [UInt8]) -> Form? {
        let sample = min(bytes.count, 64)
        guard sample >= 4, bytes[0] == 0 || bytes[1] == 0 else { return nil }
        var zeros = [0, 0, 0, 0]
        for index in 0..<sample where bytes[index] == 0 { zeros[index % 4] += 1 }
        let quarter = sample / 4
        if zeros[1] >= quarter, zeros[2] >= quarter, zeros[3] >= quarter, zeros[0] == 0 {
            return Form(unitBytes: 4, isLittleEndian: true)
        }
        if zeros[0] >= quarter, zeros[1] >= quarter, zeros[2] >= quarter, zeros[3] == 0 {
            return Form(unitBytes: 4, isLittleEndian: false)
        }
        let even = zeros[0] + zeros[2]
        let odd = zeros[1] + zeros[3]
        if even == 0, odd * 2 >= sample - 1 { return Form(unitBytes: 2, isLittleEndian: true) }
        if odd == 0, even * 2 >= sample - 1 { return Form(unitBytes: 2, isLittleEndian: false) }
        return nil
    }

    /// Whether a whole mail is in UTF-16, and its text then.
    static func mail(_ bytes: [UInt8]) -> String? {
        if let (form, markBytes) = marked(bytes) { return text(bytes.dropFirst(markBytes), form) }
        return zeroed(bytes).map { text(bytes[...], $0) }
    }

    /// An odd byte at the end is left out; what is no character becomes U+FFFD.
    private static func text(_ bytes: ArraySlice<UInt8>, _ form: Form) -> String {
        var units: [UInt32] = []
        units.reserveCapacity(bytes.count / form.unitBytes)
        var index = bytes.startIndex
        while index + form.unitBytes <= bytes.endIndex {
            var unit: UInt32 = 0
            for offset in 0..<form.unitBytes {
                unit =
                    unit << 8
                    | UInt32(bytes[form.isLittleEndian ? index + form.unitBytes - 1 - offset : index + offset])
            }
            units.append(unit)
            index += form.unitBytes
        }
        if form.unitBytes == 4 { return String(decoding: units, as: UTF32.self) }
        return String(decoding: units.map { UInt16(truncatingIfNeeded: $0) }, as: UTF16.self)
    }
}
