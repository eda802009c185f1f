internal import MIME

/// A whole mail in the content of one part, taken apart by itself.
struct WrappedMail {
    /// Encoded bytes read of one wrapping.
    static let maximumBytes = 8 * 1024 * 1024

    let tree: PartTree
    /// It was attached (forwarded); otherwise it *is* what the person wrote, wrapped for its signature.
    let isAttachedMail: Bool

    /// Nil when the part wraps none that can be read.
    init?(_ part: Part, of outer: PartTree) {
        if EncryptedParts.isCryptographicMessage(part), !EncryptedParts.isEncrypted(part) {
            let bytes = outer.content(of: part, limit: Self.maximumBytes)
            guard let signed = SignedContent.bytes(in: bytes) else { return nil }
            tree = PartTree(signed)
            isAttachedMail = false
        } else if part.type == "message/rfc822" || part.type == "message/global", part.encoding != .identity {
            // QUIRK: RFC 2046 section 5.2.1 forbids to encode it; some gateways do.
            tree = PartTree(outer.content(of: part, limit: Self.maximumBytes))
            isAttachedMail = true
        } else if part.type == "message/partial", part.parent == nil, part.typeParameters["number"] == "1" {
            // RFC 2046 section 5.2.2: the mail's own fields and the beginning of its text; what follows came in other mails.
            tree = PartTree(outer.content(of: part, limit: Self.maximumBytes))
            isAttachedMail = false
        } else {
            return nil
        }
    }
}
