package import Authorization

extension Configuration {
    /// A client registered at an authorization server, by which mailboxes and the relay log in.
    package struct OAuth: Hashable, Sendable {
        package enum Provider: String, CaseIterable, Sendable {
            case microsoft, google, other
        }

        package enum Grant: String, CaseIterable, Sendable {
            case refreshToken = "refresh_token"
            case clientCredentials = "client_credentials"
        }

        package let client: OAuthClient
        package let clientID: ClientID
        /// Nil for a public client.
        package let clientSecret: Secret?

        package var name: String { client.name }
    }
}

extension Configuration.OAuth {
    enum Keys {
        static let name = ConfigurationKey(
            "name",
            .identifier,
            .required(example: "\"microsoft\""),
            "A short name, by which a [[mailbox]] or [relay] refers to it with the key oauth."
        )
        static let provider = ConfigurationKey(
            "provider",
            .choice(of: Configuration.OAuth.Provider.self),
            .standard("\"microsoft\""),
            "Whose accounts they are. It fills in addresses and scopes; \"other\" needs token_url and scopes."
        )
        static let tenant = ConfigurationKey(
            "tenant",
            .tenant,
            .advised(example: "\"example.onmicrosoft.com\""),
            synonyms: ["tenant_id", "directory", "directory_id"],
            "Microsoft only: your tenant, by its domain or its identifier (\"Directory (tenant) ID\")."
        )
        static let grant = ConfigurationKey(
            "grant",
            .choice(of: Configuration.OAuth.Grant.self),
            .standard("\"refresh_token\""),
            synonyms: ["grant_type", "flow"],
            "\"refresh_token\": a person consents once, with 'earshot authorize'. \"client_credentials\": Earshot acts for itself "
                + "in mailboxes that an administrator has opened to it; Microsoft has it, Google has not."
        )
        static let clientID = ConfigurationKey(
            "client_id",
            .clientID,
            .required(example: "\"00000000-0000-0000-0000-000000000000\""),
            synonyms: ["id", "application_id", "app_id", "clientid"],
            "The identifier of the registered client (\"Application (client) ID\"), or where it is kept, written as a secret is."
        )
        static let clientSecret = ConfigurationKey(
            "client_secret",
            .secret,
            .optional(example: "\"credential:oauth\""),
            synonyms: Secret.synonyms + ["secret", "clientsecret"],
            "Where the client's secret is, written as in [[mailbox]]. A public client has none; Google and client_credentials need "
                + "one."
        )
        static let scopes = ConfigurationKey(
            "scopes",
            .list(of: .scope, 1...20),
            .optional(example: "[\"https://outlook.office.com/IMAP.AccessAsUser.All\", \"offline_access\"]"),
            synonyms: ["scope"],
            "What to ask for. Left out: reading and sending mail, as the provider calls it."
        )
        static let tokenURL = ConfigurationKey(
            "token_url",
            .webAddress,
            .optional(example: "\"https://login.example.org/oauth2/token\""),
            synonyms: ["token_uri", "token_endpoint", "url"],
            "Where tokens are asked for. Left out: the provider's own address."
        )
        static let deviceURL = ConfigurationKey(
            "device_url",
            .webAddress,
            .optional(example: "\"https://login.example.org/oauth2/device\""),
            synonyms: ["device_uri", "device_endpoint"],
            "Where a device code is asked for. Left out: Microsoft's, unless authorize_url is written; the others have a browser."
        )
        static let consentURL = ConfigurationKey(
            "authorize_url",
            .webAddress,
            .optional(example: "\"https://login.example.org/oauth2/authorize\""),
            synonyms: ["auth_uri", "authorize_uri", "authorization_url", "authorization_endpoint"],
            "What 'earshot authorize' has opened in a browser, which must be allowed to come back to \(ConsentRequest.redirect). "
                + "Left out: Google's."
        )
        static let allowPlaintext = ConfigurationKey(
            "allow_plaintext",
            .boolean,
            .standard("false"),
            "An address that begins with http:// works only if this is true, and only on this machine (localhost)."
        )
        static let authorityFile = ConfigurationKey(
            "ca_file",
            .path,
            .optional(example: "\"/etc/earshot/ca.pem\""),
            synonyms: ["ca", "cafile", "certificate"],
            "Trust the certificate authorities in this PEM file instead of the system's, for these addresses."
        )

        static let addresses = [tokenURL, deviceURL, consentURL]
    }

    static let section = ConfigurationSection(
        "oauth",
        repeats: true,
        title: "How to log in without a password",
        "OAuth2, for servers that take no passwords, such as Microsoft 365 and Gmail: a client that you have registered there. It is "
            + "used where a [[mailbox]] or [relay] names it; leave the section out if none does.",
        keys: [Keys.name, Keys.provider, Keys.tenant, Keys.grant, Keys.clientID, Keys.clientSecret, Keys.scopes]
            + [Keys.tokenURL, Keys.deviceURL, Keys.consentURL, Keys.allowPlaintext, Keys.authorityFile]
    )

    init(_ table: SettingsTable) throws(ConfigurationProblem) {
        let provider = try table.value(Keys.provider)
        let grant = try table.value(Keys.grant)
        let known = ProviderAddresses(provider, tenant: table[Keys.tenant], grant: grant)
        let authorityFile = table[Keys.authorityFile]
        guard let token = table[Keys.tokenURL] ?? known.token else {
            throw ConfigurationProblem(at: table.position, "\(table.section.header) needs the key \"token_url\"")
        }
        // Whoever names Microsoft's page for a browser wants the browser: some tenants forbid device codes.
        let device = table[Keys.deviceURL] ?? (table.holds(Keys.consentURL) ? nil : known.device)
        client = OAuthClient(
            name: try table.value(Keys.name),
            grant: grant == .refreshToken ? .refreshToken : .clientCredentials,
            tokenAddress: token.address(authorityFile: authorityFile),
            deviceAddress: device?.address(authorityFile: authorityFile),
            consentAddress: (table[Keys.consentURL] ?? known.consent)?.address(authorityFile: authorityFile),
            scopes: table[Keys.scopes] ?? known.scopes,
            asksForOfflineAccess: provider == .google
        )
        clientID = try table.value(Keys.clientID)
        clientSecret = table[Keys.clientSecret]
    }
}
