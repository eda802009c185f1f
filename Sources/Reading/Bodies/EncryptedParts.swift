internal import MIME

/// Parts whose words only the holder of a key can read, and parts that wrap a mail for the sake of a signature.
enum EncryptedParts {
    static let note = "encrypted: its words cannot be read here"

    /// `multipart/encrypted` (RFC 1847) and `application/pkcs7-mime` that is enveloped (RFC 8551 section 3.3).
    static func isEncrypted(_ part: Part) -> Bool {
        if part.type == "multipart/encrypted" { return true }
        guard isCryptographicMessage(part) else { return false }
        return part.typeParameters["smime-type"]?.lowercased().hasPrefix("signed") != true
            && part.typeParameters["smime-type"]?.lowercased() != "certs-only"
    }

    static func isCryptographicMessage(_ part: Part) -> Bool {
        part.type == "application/pkcs7-mime" || part.type == "application/x-pkcs7-mime"
    }
}
