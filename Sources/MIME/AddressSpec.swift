/// The addr-spec of one mailbox (RFC 5322 section 3.4.1), freed of what may stand around and inside it.
package enum AddressSpec {
    /// Without white space outside of quotes, an obsolete route (`@a,@b:user@c`, RFC 5322 section 4.4), `mailto:`, the root's
    /// dot, and quotation marks that quote nothing (RFC 5321 section 4.1.2).
    static func plain(_ bytes: ArraySlice<UInt8>) -> String {
        var (isQuoted, isEscaped) = (false, false)
        var spec = bytes.filter { byte in
            if byte == 0x22, !isEscaped { isQuoted.toggle() }
            isEscaped = isQuoted && byte == 0x5C && !isEscaped
            return byte > 0x20 && byte != 0x7F || byte == 0x20 && isQuoted
        }[...]
        if spec.first == 0x40, let colon = spec.firstIndex(of: 0x3A) { spec = spec[(colon + 1)...] }
        if spec.starts(withLowercase: "mailto:") { spec = spec.dropFirst(7) }
        // QUIRK: "john@x.example." with the root's dot, which RFC 5321 section 2.3.5 keeps out of mail.
        if spec.contains(0x40), spec.last == 0x2E { spec = spec.dropLast() }
        return String(decoding: withoutNeedlessQuotes(spec), as: UTF8.self)
    }

    /// What stands before the last "@"; all of it when there is none.
    package static func local(of address: String) -> Substring {
        address.utf8.lastIndex(of: 0x40).map { address[..<$0] } ?? address[...]
    }

    /// The domain behind a quoted local part (`"a@b"@c`), with its "@"; everything else as it is.
    package static func withoutQuotedLocal(_ address: String) -> Substring {
        guard address.hasPrefix("\"") else { return address[...] }
        let rest = address.utf8.dropFirst()
        var isEscaped = false
        for index in rest.indices {
            if !isEscaped, rest[index] == 0x22 { return address[rest.index(after: index)...] }
            isEscaped = !isEscaped && rest[index] == 0x5C
        }
        return address[...]
    }

    /// What the encoded-words in an address stand for, where that is an address and nothing else; nil without any.
    package static func decoded(_ address: String) -> String? {
        let bytes = Array(address.utf8)
        guard bytes.contains("=?") else { return nil }
        let text = EncodedWords.decode(bytes)
        let isAddress = text.utf8.allSatisfy { $0 >= 0x80 || isAtomText($0) || $0 == 0x2E || $0 == 0x40 }
        return isAddress && text != address && text.utf8.count(where: { $0 == 0x40 }) == 1 ? text : nil
    }

    private static func withoutNeedlessQuotes(_ spec: ArraySlice<UInt8>) -> ArraySlice<UInt8> {
        guard spec.first == 0x22, let end = spec.dropFirst().firstIndex(of: 0x22), end + 1 < spec.endIndex,
            spec[end + 1] == 0x40
        else { return spec }
        let local = spec[(spec.startIndex + 1)..<end]
        let atoms = local.split(separator: 0x2E, omittingEmptySubsequences: false)
        guard atoms.allSatisfy({ !$0.isEmpty && $0.allSatisfy { $0 >= 0x80 || isAtomText($0) } }) else { return spec }
        return (local + spec[(end + 1)...])
    }

    /// RFC 5322 section 3.2.3.
    private static func isAtomText(_ byte: UInt8) -> Bool {
        ASCII.isLetter(byte) || ASCII.isDigit(byte) || "!#$%&'*+-/=?^_`{|}~".utf8.contains(byte)
    }
}
