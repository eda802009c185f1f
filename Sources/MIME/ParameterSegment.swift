/// One piece of an RFC 2231 value: `name*0*=utf-8'de'%C3%BC`, `name*1=plain`, or the whole of it: `name*=utf-8''…`.
struct ParameterSegment {
    /// The parameter's name, without stars.
    let base: String
    private let number: Int
    private let isEncoded: Bool
    private let raw: [UInt8]

    /// Nil when the name has no star, or something else than a number after it.
    init?(name: String, raw: [UInt8]) {
        guard let star = name.utf8.firstIndex(of: 0x2A) else { return nil }
        base = String(name[..<star])
        var rest = name[name.utf8.index(after: star)...]
        isEncoded = rest.isEmpty || rest.hasSuffix("*")
        if rest.hasSuffix("*") { rest = rest.dropLast() }
        guard let number = rest.isEmpty ? 0 : Int(rest), number >= 0 else { return nil }
        self.number = number
        self.raw = raw
    }

    /// The pieces in the order of their numbers, whatever order they came in; missing ones are passed over.
    static func join(_ parts: [ParameterSegment]) -> String {
        var bytes: [UInt8] = []
        var charset: String?
        for (position, part) in parts.sorted(by: { $0.number < $1.number }).enumerated() {
            var text = part.raw[...]
            if position == 0, part.isEncoded, let (label, rest) = splitLabel(text) {
                charset = label
                text = rest
            }
            bytes += part.isEncoded ? percentDecoded(text) : Array(text)
        }
        // QUIRK: long encoded-words cut into pieces, which RFC 2231 section 3 was made to replace.
        if charset == nil, bytes.contains("=?") { return EncodedWords.decode(bytes) }
        return Charset.decode(bytes, label: charset).text
    }

    private static func splitLabel(_ text: ArraySlice<UInt8>) -> (String, ArraySlice<UInt8>)? {
        guard let first = text.firstIndex(of: 0x27), let second = text[(first + 1)...].firstIndex(of: 0x27) else {
            return nil
        }
        return (ASCII.name(text[..<first]), text[(second + 1)...])
    }

    /// Broken escapes stay as they stand.
    private static func percentDecoded(_ text: ArraySlice<UInt8>) -> [UInt8] {
        var result: [UInt8] = []
        result.reserveCapacity(text.count)
        var index = text.startIndex
        while index < text.endIndex {
            if text[index] == 0x25, index + 2 < text.endIndex, let high = ASCII.hexValue(text[index + 1]),
                let low = ASCII.hexValue(text[index + 2])
            {
                result.append(high << 4 | low)
                index += 3
            } else {
                result.append(text[index])
                index += 1
            }
        }
        return result
    }
}
