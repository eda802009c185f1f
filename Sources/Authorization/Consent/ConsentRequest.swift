internal import Wire

/// The authorization code's first half: the address to open in a browser, and what the browser is sent back with
/// (RFC 6749 section 4.1, RFC 8252 section 7.3, RFC 9700 section 2.1).
///
/// Nothing listens at the redirect's address: the browser may be on another machine, so whoever consents pastes what it shows.
package struct ConsentRequest: Sendable {
    /// A loopback redirect, which native clients may use with any port (RFC 8252 section 7.3).
    package static let redirect = "http://127.0.0.1:49500/"
    /// Bytes of what is pasted.
    package static let maximumPastedBytes = 8192

    /// To be opened in a browser.
    package let address: String
    private let state: String
    private let proofKey: ProofKey

    /// Nil where the client has no address for it.
    package init?(_ client: OAuthClient, _ identity: ClientIdentity, user: String, proofKey: ProofKey) {
        self.init(client, identity, user: user, proofKey: proofKey, state: RandomText.of(16))
    }

    init?(_ client: OAuthClient, _ identity: ClientIdentity, user: String, proofKey: ProofKey, state: String) {
        guard let consent = client.consentAddress else { return nil }
        var query = FormBody([
            "response_type": "code", "client_id": identity.id, "redirect_uri": Self.redirect,
            "scope": client.scopes.joined(separator: " "), "state": state, "code_challenge": proofKey.challenge,
            "code_challenge_method": "S256", "login_hint": user,
        ])
        if client.asksForOfflineAccess {
            query.add("access_type", "offline")
            query.add("prompt", "consent")
        }
        address = "\(consent)\(consent.target.contains("?") ? "&" : "?")\(query.text)"
        self.state = state
        self.proofKey = proofKey
    }

    /// Reads the address at which the browser ended.
    package func answer(_ pasted: String) throws(AuthorizationError) -> TokenRequest {
        let fields = try Self.query(of: pasted)
        // Before anything else: what belongs to another attempt is not ours to act on (RFC 9700 section 4.7).
        guard fields["state"] == state else {
            throw AuthorizationError(
                .declined,
                "this address does not belong to this attempt: run the command again, and paste where the browser ends then"
            )
        }
        if let error = fields["error"] {
            let text = error == "access_denied" ? "the consent was refused" : "the server gave no consent"
            throw AuthorizationError(.declined, text, code: error)
        }
        guard let code = fields["code"], code.utf8.allSatisfy({ (0x20...0x7E).contains($0) }), !code.isEmpty else {
            throw AuthorizationError(.declined, "there is no code in this address: paste all of it")
        }
        return .authorizationCode(code, redirect: Self.redirect, verifier: proofKey.verifier)
    }

    private static func query(of pasted: String) throws(AuthorizationError) -> [String: String] {
        let text = pasted.split(whereSeparator: \.isWhitespace).joined()
        guard text.utf8.count <= maximumPastedBytes, let mark = text.firstIndex(of: "?") else {
            throw AuthorizationError(
                .declined,
                "this is no address with an answer in it: paste all of it, from \"http\" on"
            )
        }
        var fields: [String: String] = [:]
        for field in text[text.index(after: mark)...].prefix(while: { $0 != "#" }).split(separator: "&") {
            let parts = field.split(separator: "=", maxSplits: 1, omittingEmptySubsequences: false)
            guard let name = FormBody.decoded(parts[0]), let value = FormBody.decoded(parts.last ?? ""),
                parts.count == 2, fields.updateValue(value, forKey: name) == nil
            else {
                throw AuthorizationError(.declined, "this address is damaged: paste it as the browser shows it")
            }
        }
        return fields
    }
}
