package import Wire

/// A client registered at an authorization server, as the configuration tells of it. What proves that we are that client is
/// its `ClientIdentity`.
package struct OAuthClient: Hashable, Sendable {
    package enum Grant: Hashable, Sendable {
        /// A person consents once (`earshot authorize`); from then on each refresh token yields access tokens
        /// (RFC 6749 section 6).
        case refreshToken
        /// The client acts for itself (RFC 6749 section 4.4).
        case clientCredentials
    }

    /// Of its `[[oauth]]` section.
    package let name: String
    package let grant: Grant
    package let tokenAddress: HTTPAddress
    /// For the device code (RFC 8628); nil where the provider has none for mail.
    package let deviceAddress: HTTPAddress?
    /// To be opened in a browser, for the authorization code (RFC 6749 section 4.1).
    package let consentAddress: HTTPAddress?
    package let scopes: [String]
    /// Google gives a refresh token only where it is asked for one in this way.
    package let asksForOfflineAccess: Bool

    package init(
        name: String,
        grant: Grant,
        tokenAddress: HTTPAddress,
        deviceAddress: HTTPAddress? = nil,
        consentAddress: HTTPAddress? = nil,
        scopes: [String],
        asksForOfflineAccess: Bool = false
    ) {
        self.name = name
        self.grant = grant
        self.tokenAddress = tokenAddress
        self.deviceAddress = deviceAddress
        self.consentAddress = consentAddress
        self.scopes = scopes
        self.asksForOfflineAccess = asksForOfflineAccess
    }
}
