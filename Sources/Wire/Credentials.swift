/// Who we are to a server, and what proves it. Never printed: `description` and `dump` hide the secret.
package struct Credentials: Hashable, Sendable, CustomStringConvertible, CustomReflectable {
    package enum Proof: Hashable, Sendable {
        /// Tried with whatever the server offers for passwords.
        case password(String)
        /// An OAuth 2.0 access token, sent by OAUTHBEARER (RFC 7628) or XOAUTH2 and in no other way.
        case bearer(String)
    }

    package let user: String
    package let proof: Proof

    package init(user: String, password: String) {
        self.user = user
        proof = .password(password)
    }

    package init(user: String, bearer token: String) {
        self.user = user
        proof = .bearer(token)
    }

    package var isBearer: Bool {
        if case .bearer = proof { true } else { false }
    }

    /// What must not be seen.
    var secret: String {
        switch proof {
        case .password(let secret), .bearer(let secret): secret
        }
    }

    package var description: String { "credentials of \(user)" }
    package var customMirror: Mirror { Mirror(self, children: ["user": user]) }
}
