/// A header value with parameters: Content-Type and Content-Disposition (RFC 2045 section 5.1, RFC 2183, RFC 2231).
package struct ParameterizedValue: Sendable {
    /// Parameters, or segments of parameters, read of one value.
    package static let maximumSegments = 100

    /// Before the first semicolon, lower case: `text/plain`, `attachment`. Empty when the field begins with a parameter.
    package let value: String
    /// Decoded, names in lower case. The first of a name counts.
    package private(set) var parameters: [String: String] = [:]

    package init(_ bytes: [UInt8]) {
        var scanner = ParameterScanner(bytes)
        value = scanner.value()
        var segments: [String: [ParameterSegment]] = [:]
        var plain: [String: [UInt8]] = [:]
        var count = 0
        while count < Self.maximumSegments, let (name, raw) = scanner.nextParameter() {
            count += 1
            if let segment = ParameterSegment(name: name, raw: raw) {
                segments[segment.base, default: []].append(segment)
            } else if plain[name] == nil {
                plain[name] = raw
            }
        }
        for (name, raw) in plain {
            // QUIRK: RFC 2047 section 5 forbids encoded-words in parameters; most mailers write them there. A boundary is
            // compared byte by byte, whatever it looks like.
            parameters[name] = name == "boundary" ? String(decoding: raw, as: UTF8.self) : EncodedWords.decode(raw)
        }
        for (name, parts) in segments { parameters[name] = ParameterSegment.join(parts) }
    }
}
