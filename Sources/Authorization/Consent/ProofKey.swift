/// Ties an authorization code to whoever asked for it (PKCE, RFC 7636): a code that is read over somebody's shoulder is of no
/// use. Never printed.
package struct ProofKey: Sendable, CustomStringConvertible, CustomReflectable {
    /// 43 characters: 32 random bytes (RFC 7636 section 4.1).
    package let verifier: String
    /// S256: the hash of the verifier (RFC 7636 section 4.2).
    package let challenge: String

    /// `sha256` comes from whoever has one: the hash is another driver's.
    package init(sha256: ([UInt8]) -> [UInt8]) {
        self.init(random: RandomText.bytes(32), sha256: sha256)
    }

    init(random: [UInt8], sha256: ([UInt8]) -> [UInt8]) {
        verifier = RandomText.base64URL(random)
        challenge = RandomText.base64URL(sha256(Array(verifier.utf8)))
    }

    package var description: String { "a proof key" }
    package var customMirror: Mirror { Mirror(self, children: []) }
}
