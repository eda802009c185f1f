extension Configuration {
    /// As whom a server is logged in to, and with what.
    package struct Login: Hashable, Sendable {
        package enum Proof: Hashable, Sendable {
            case password(Secret)
            case token(OAuth)
        }

        package let user: String
        package let proof: Proof

        /// Nil for a login by password.
        package var oauth: OAuth? {
            if case .token(let oauth) = proof { oauth } else { nil }
        }
    }
}

/// The keys by which a section says who logs in. `ConfigurationChecks` has seen that they fit together.
extension Configuration.Login {
    /// Nil where the section names neither.
    init?(user: String, secret: Secret?, oauth name: String?, among registered: [Configuration.OAuth]) {
        self.user = user
        if let oauth = registered.first(where: { $0.name == name }) {
            proof = .token(oauth)
        } else if let secret {
            proof = .password(secret)
        } else {
            return nil
        }
    }

    /// The key `oauth` of a section.
    static let oauthKey = ConfigurationKey(
        "oauth",
        .identifier,
        .optional(example: "\"microsoft\""),
        synonyms: ["oauth2", "xoauth2", "auth"],
        "Log in with OAuth2 instead of a password: the name of an [[oauth]] section. Then leave out secret."
    )
}
