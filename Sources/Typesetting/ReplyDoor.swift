package import Feedback

/// Where readers of a mail answer it with one click: makes links that open a mail with the right address, subject and text.
///
/// Such a link does nothing by itself: whoever fetches it, a scanner or a person, has at most a draft.
package struct ReplyDoor: Hashable, Sendable {
    package let address: EmailAddress
    /// Stands in the subject, and proves that the reader has seen the mail: `[d31 00k3f9q2abc4d7]`.
    package let tag: String

    package init(address: EmailAddress, tag: String) {
        self.address = address
        self.tag = tag
    }

    /// A mail whose text is this, to be sent as it is or completed: `3 done: `.
    package func link(writing text: String) -> String {
        "mailto:\(Self.escaped(address.description))?subject=\(Self.escaped(tag))&body=\(Self.escaped(text))"
    }

    /// For a mailto link (RFC 6068 section 2): everything but what stands for itself in all of its parts.
    package static func escaped(_ text: String) -> String {
        let digits = Array("0123456789ABCDEF")
        return text.utf8.map { byte in
            switch byte {
            case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
                UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "-"), UInt8(ascii: "."), UInt8(ascii: "_"),
                UInt8(ascii: "@"):
                String(UnicodeScalar(byte))
            default: "%\(digits[Int(byte >> 4)])\(digits[Int(byte & 15)])"
            }
        }.joined()
    }
}
