/// A domain in the two forms of RFC 5890: of A-labels, as it travels (`xn--mller-kva.example`), and of U-labels, as it is
/// meant (`müller.example`).
///
/// Lower case, without a final dot. A label that can be put into one form only stands in both as it is: this is for showing
/// and comparing, no check that a registry would have sold the name.
package struct DomainName: Hashable, Sendable {
    /// UTF-8 bytes that are translated; a longer name (RFC 1035 section 2.3.4 allows 255) is taken as it is.
    package static let maximumBytes = 512
    private static let prefix = "xn--"

    package let ascii: String
    package let unicode: String

    package init(_ text: String) {
        if let plain = Self.plain(text) {
            (ascii, unicode) = (plain, plain)
            return
        }
        var name = text.lowercased()
        // IDNA's other dots: ideographic, fullwidth, halfwidth (RFC 3490 section 3.1).
        if name.utf8.contains(where: { $0 >= 0x80 }) {
            let dots: Set<Unicode.Scalar> = ["\u{3002}", "\u{FF0E}", "\u{FF61}"]
            name = String(String.UnicodeScalarView(name.unicodeScalars.map { dots.contains($0) ? "." : $0 }))
        }
        if name.hasSuffix(".") { name.removeLast() }
        let isPlain = name.utf8.allSatisfy { $0 < 0x80 } && name.utf8.firstRange(of: Self.prefix.utf8) == nil
        guard !isPlain, name.utf8.count <= Self.maximumBytes else {
            (ascii, unicode) = (name, name)
            return
        }
        let labels = name.split(separator: ".", omittingEmptySubsequences: false).map { Self.forms(of: $0) }
        ascii = labels.map(\.ascii).joined(separator: ".")
        unicode = labels.map(\.unicode).joined(separator: ".")
    }

    /// What nearly every name is, in its one form: ASCII without an A-label. Nil for any other.
    private static func plain(_ text: String) -> String? {
        var text = text
        return text.withUTF8 { bytes in
            var previous: UInt8 = 0
            for (index, byte) in bytes.enumerated() {
                // "n--" behind an "x".
                let isDash = byte == UInt8(ascii: "-") && previous == byte
                if byte >= 0x80 || isDash && index >= 3 && bytes[index - 3] | 0x20 == UInt8(ascii: "x") { return nil }
                previous = byte
            }
            let kept = bytes.last == UInt8(ascii: ".") ? bytes.dropLast() : bytes[...]
            return String(unsafeUninitializedCapacity: kept.count) { target in
                for (index, byte) in kept.enumerated() {
                    target[index] = byte >= UInt8(ascii: "A") && byte <= UInt8(ascii: "Z") ? byte | 0x20 : byte
                }
                return kept.count
            }
        }
    }

    package var isInternational: Bool { ascii != unicode }

    /// Whether both belong to one organisation: relaxed alignment (RFC 7489 section 3.1) without a list of public suffixes.
    /// They are the same, or one lies within the other, which itself must have two labels.
    package func isAligned(with other: DomainName) -> Bool {
        if ascii.isEmpty || other.ascii.isEmpty { return false }
        if ascii == other.ascii { return true }
        let (short, long) = ascii.utf8.count < other.ascii.utf8.count ? (ascii, other.ascii) : (other.ascii, ascii)
        return short.utf8.contains(UInt8(ascii: ".")) && long.hasSuffix("." + short)
    }

    private static func forms(of label: Substring) -> (ascii: String, unicode: String) {
        let text = String(label)
        if label.hasPrefix(prefix) {
            let decoded = Punycode.decode(label.dropFirst(prefix.utf8.count))
            return (text, decoded.flatMap { $0.isEmpty ? nil : $0 } ?? text)
        }
        guard label.utf8.contains(where: { $0 >= 0x80 }), let encoded = Punycode.encode(label),
            encoded.utf8.count + prefix.utf8.count <= Punycode.maximumBytes
        else { return (text, text) }
        return (prefix + encoded, text)
    }
}
