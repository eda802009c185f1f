/// An addr-spec that is safe in an SMTP envelope and in a header: `local@domain`, RFC 5321 section 4.1.2.
///
/// Accepts dot-atoms and UTF-8 (RFC 6531); refuses quoted local parts, controls, spaces, `<>`, and anything over the limits.
package struct EmailAddress: Hashable, Sendable, Codable, CustomStringConvertible {
    /// RFC 5321 section 4.5.3.1.1: 64 octets.
    package static let maximumLocalBytes = 64
    /// RFC 3696 erratum 1690: 254 octets in all.
    package static let maximumBytes = 254

    package let local: String
    package let domain: String

    /// Nil when `text` is not a plain addr-spec.
    package init?(_ text: String) {
        guard text.utf8.count <= Self.maximumBytes, let at = text.utf8.lastIndex(of: UInt8(ascii: "@")) else {
            return nil
        }
        let local = text.utf8[..<at]
        let domain = text.utf8[text.utf8.index(after: at)...]
        guard !local.isEmpty, local.count <= Self.maximumLocalBytes,
            Self.isDotAtom(local, allowing: Self.isLocalSpecial),
            !domain.isEmpty, Self.isDotAtom(domain, allowing: { $0 == UInt8(ascii: "-") })
        else { return nil }
        self.local = String(Substring(local))
        self.domain = String(Substring(domain))
    }

    /// What bounce tags begin with, and what stands before and after the tag.
    private static let bounceTags = ["prvs": "=", "msprvs1": "=", "btv1": "=="]

    package init(from decoder: any Decoder) throws {
        let container = try decoder.singleValueContainer()
        guard let address = EmailAddress(try container.decode(String.self)) else {
            throw DecodingError.dataCorruptedError(in: container, debugDescription: "not an e-mail address")
        }
        self = address
    }

    package func encode(to encoder: any Encoder) throws {
        var container = encoder.singleValueContainer()
        try container.encode(description)
    }

    package var description: String { "\(local)@\(domain)" }

    /// The form by which people are told apart: lower case, the domain in A-labels, without a `+tag` and without a bounce tag.
    package var normalized: String {
        let name = (withoutBounceTag ?? self).local.lowercased()
        let base = name.utf8.firstIndex(of: UInt8(ascii: "+")).map { name[..<$0] } ?? name[...]
        return (base.isEmpty ? name : String(base)) + "@" + DomainName(domain).ascii
    }

    /// Without the tag by which a server knows bounces of its own mail (Bounce Address Tag Validation, draft-levine-smtp-batv-01):
    /// `prvs=1234ABCDEF=anna@…` is anna's, and takes mail with an empty sender where `anna@…` may not. Nil where there is none.
    package var withoutBounceTag: EmailAddress? {
        guard let sign = local.utf8.firstIndex(of: UInt8(ascii: "=")) else { return nil }
        // QUIRK: Barracuda doubles the separators: btv1==0777abbcc85==anna@… (EmailAddressTests).
        guard let mark = Self.bounceTags[local[..<sign].lowercased()], local[sign...].hasPrefix(mark) else {
            return nil
        }
        let tagged = local[sign...].dropFirst(mark.count)
        guard let end = tagged.firstRange(of: mark), end.lowerBound > tagged.startIndex else { return nil }
        return EmailAddress("\(tagged[end.upperBound...])@\(domain)")
    }

    package var isASCII: Bool { description.utf8.allSatisfy { $0 < 0x80 } }

    /// RFC 5322 section 3.2.3: atext that is neither a letter nor a digit.
    private static func isLocalSpecial(_ byte: UInt8) -> Bool {
        switch byte {
        case UInt8(ascii: "!"), UInt8(ascii: "#")...UInt8(ascii: "'"), UInt8(ascii: "*"), UInt8(ascii: "+"),
            UInt8(ascii: "-"), UInt8(ascii: "/"), UInt8(ascii: "="), UInt8(ascii: "?"),
            UInt8(ascii: "^")...UInt8(ascii: "`"), UInt8(ascii: "{")...UInt8(ascii: "~"):
            true
        default: false
        }
    }

    private static func isDotAtom(_ bytes: Substring.UTF8View, allowing isSpecial: (UInt8) -> Bool) -> Bool {
        var previous = UInt8(ascii: ".")
        for byte in bytes {
            if byte == UInt8(ascii: ".") {
                guard previous != byte else { return false }
            } else {
                let isLetter = (byte | 0x20) >= UInt8(ascii: "a") && (byte | 0x20) <= UInt8(ascii: "z")
                let isDigit = byte >= UInt8(ascii: "0") && byte <= UInt8(ascii: "9")
                guard isLetter || isDigit || byte >= 0x80 || isSpecial(byte) else { return false }
            }
            previous = byte
        }
        return previous != UInt8(ascii: ".")
    }
}
