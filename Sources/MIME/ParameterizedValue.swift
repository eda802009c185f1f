/// A header value with parameters: Content-Type and Content-Disposition (RFC 2045 section 5.1, RFC 2183, RFC 2231).
package struct ParameterizedValue: Sendable {
    /// Parameters, or segments of parameters, read of one value.
    package static let maximumSegments = 100

    /// Before the first semicolon, lower case: `text/plain`, `attachment`.
    package let value: String
    /// Decoded, names in lower case. The first of a name counts.
    package private(set) var parameters: [String: String] = [:]

    package init(_ bytes: [UInt8]) {
        var scanner = Scanner(bytes: bytes)
        // QUIRK: comments are legal anywhere (RFC 822); "text/plain (ours)" is text/plain.
        value = ASCII.name(scanner.token(endingAt: [0x3B, 0x28]))
        scanner.skip(to: 0x3B)
        var segments: [String: [Segment]] = [:]
        var plain: [String: [UInt8]] = [:]
        var count = 0
        while let (name, raw) = scanner.nextParameter(), count < Self.maximumSegments {
            count += 1
            if let segment = Segment(name: name, raw: raw) {
                segments[segment.base, default: []].append(segment)
            } else if plain[name] == nil {
                plain[name] = raw
            }
        }
        for (name, raw) in plain {
            // QUIRK: RFC 2047 section 5 forbids encoded-words in parameters; most mailers write them there.
            parameters[name] = EncodedWords.decode(raw)
        }
        for (name, parts) in segments { parameters[name] = Segment.join(parts) }
    }

    /// One piece of an RFC 2231 value: `name*0*=utf-8'de'%C3%BC`.
    private struct Segment {
        let base: String
        let number: Int
        let isEncoded: Bool
        let raw: [UInt8]

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

        static func join(_ parts: [Segment]) -> String {
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
            if charset == nil, bytes.contains("=?") { return EncodedWords.decode(bytes) }
            return Charset.decode(bytes, label: charset).text
        }

        private static func splitLabel(_ text: ArraySlice<UInt8>) -> (String, ArraySlice<UInt8>)? {
            guard let first = text.firstIndex(of: 0x27), let second = text[(first + 1)...].firstIndex(of: 0x27) else {
                return nil
            }
            return (ASCII.name(text[..<first]), text[(second + 1)...])
        }

        private static func percentDecoded(_ text: ArraySlice<UInt8>) -> [UInt8] {
            var result: [UInt8] = []
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

    private struct Scanner {
        let bytes: [UInt8]
        var index = 0

        mutating func token(endingAt ends: [UInt8]) -> ArraySlice<UInt8> {
            let start = index
            while index < bytes.count, !ends.contains(bytes[index]) { index += 1 }
            return bytes[start..<index].trimmed
        }

        mutating func skip(to byte: UInt8) {
            while index < bytes.count, bytes[index] != byte { index += 1 }
        }

        mutating func skipBlanksAndComments() {
            while index < bytes.count {
                if bytes[index] == 0x28 {
                    var depth = 0
                    repeat {
                        if bytes[index] == 0x28 { depth += 1 }
                        if bytes[index] == 0x29 { depth -= 1 }
                        index += 1
                    } while index < bytes.count && depth > 0
                } else if ASCII.isWhite(bytes[index]) || bytes[index] == 0x3B {
                    index += 1
                } else {
                    return
                }
            }
        }

        /// The next `name=value`, or nil at the end.
        mutating func nextParameter() -> (String, [UInt8])? {
            while true {
                skipBlanksAndComments()
                guard index < bytes.count else { return nil }
                let name = ASCII.name(token(endingAt: [0x3D, 0x3B]))
                guard index < bytes.count, bytes[index] == 0x3D else { continue }
                index += 1
                while index < bytes.count, ASCII.isWhite(bytes[index]) { index += 1 }
                return (name, value())
            }
        }

        private mutating func value() -> [UInt8] {
            guard index < bytes.count, bytes[index] == 0x22 else {
                var text = Array(token(endingAt: [0x3B]))
                // A comment after a token: `charset=us-ascii (Plain text)`; RFC 2045 section 5.1.
                if let comment = text.firstIndex(of: 0x28), comment > 0, ASCII.isBlank(text[comment - 1]), text.last == 0x29 {
                    text = Array(text[..<comment].trimmed)
                }
                return text
            }
            index += 1
            var result: [UInt8] = []
            while index < bytes.count, bytes[index] != 0x22 {
                // QUIRK: Windows paths unescaped ("C:\temp\a.txt"): a backslash escapes only a quote or a backslash.
                if bytes[index] == 0x5C, index + 1 < bytes.count, bytes[index + 1] == 0x22 || bytes[index + 1] == 0x5C {
                    index += 1
                }
                result.append(bytes[index])
                index += 1
            }
            skip(to: 0x3B)
            return result
        }
    }
}
