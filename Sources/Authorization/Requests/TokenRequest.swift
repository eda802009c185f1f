/// What a token server is asked for. Never printed: each holds a secret.
package enum TokenRequest: Hashable, Sendable, CustomStringConvertible, CustomReflectable {
    /// RFC 6749 section 6. The scope is left out: it is what was consented to.
    case refresh(String)
    /// RFC 6749 section 4.4.
    case clientCredentials
    /// RFC 8628 section 3.4.
    case deviceCode(String)
    /// RFC 6749 section 4.1.3, with the verifier of RFC 7636 section 4.5.
    case authorizationCode(String, redirect: String, verifier: String)

    /// The client's secret goes into the body: Microsoft and Google take it there, as most do.
    func body(of client: OAuthClient, _ identity: ClientIdentity) -> [UInt8] {
        var form: FormBody
        switch self {
        case .refresh(let token): form = FormBody(["grant_type": "refresh_token", "refresh_token": token])
        case .clientCredentials:
            form = FormBody(["grant_type": "client_credentials", "scope": client.scopes.joined(separator: " ")])
        case .deviceCode(let code):
            form = FormBody(["grant_type": "urn:ietf:params:oauth:grant-type:device_code", "device_code": code])
        case .authorizationCode(let code, let redirect, let verifier):
            form = FormBody([
                "grant_type": "authorization_code", "code": code, "redirect_uri": redirect, "code_verifier": verifier,
            ])
        }
        form.add("client_id", identity.id)
        form.add("client_secret", identity.secret)
        return form.bytes
    }

    package var description: String { "a request for a token" }
    package var customMirror: Mirror { Mirror(self, children: []) }
}
