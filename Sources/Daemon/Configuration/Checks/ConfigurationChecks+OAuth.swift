internal import Wire

/// Clients at authorization servers, and who logs in by them.
extension ConfigurationChecks {
    var oauths: [SettingsTable] { settings.all(Configuration.OAuth.section) }

    mutating func checkOAuth() {
        for oauth in oauths {
            checkTenant(oauth)
            checkGrant(oauth)
            checkAddresses(oauth)
        }
    }

    private mutating func checkTenant(_ oauth: SettingsTable) {
        let keys = Configuration.OAuth.Keys.self
        guard let provider = oauth[keys.provider] else { return }
        if provider == .microsoft, !oauth.holds(keys.tenant), !oauth.holds(keys.tokenURL) {
            let hint = "Add tenant = \"example.onmicrosoft.com\", or provider = \"google\" or \"other\"."
            refuse(oauth, keys.tenant, "Microsoft's addresses hold your tenant", hint: hint)
        } else if provider != .microsoft, oauth.holds(keys.tenant) {
            doubt(oauth, keys.tenant, "has no effect", hint: "It is for provider = \"microsoft\".")
        }
    }

    private mutating func checkGrant(_ oauth: SettingsTable) {
        let keys = Configuration.OAuth.Keys.self
        guard let provider = oauth[keys.provider], let grant = oauth[keys.grant] else { return }
        if grant == .clientCredentials, provider == .google {
            let hint = "Write grant = \"refresh_token\", and let the mailbox's owner consent with 'earshot authorize'."
            refuse(oauth, keys.grant, "Google opens a mailbox by IMAP only to a client its owner agreed to", hint: hint)
        } else if grant == .clientCredentials || provider == .google, !oauth.holds(keys.clientSecret) {
            let reason = grant == .clientCredentials ? "this grant" : "Google, for clients on a desktop too,"
            let hint = "Add client_secret = \"credential:oauth\"."
            refuse(oauth, keys.clientSecret, "\(reason) needs the client's secret", hint: hint)
        }
        guard provider == .other else { return }
        if !oauth.holds(keys.tokenURL) {
            let hint = "For example: token_url = \"https://login.example.org/oauth2/token\""
            refuse(oauth, keys.tokenURL, "provider \"other\" needs it", hint: hint)
        }
        if !oauth.holds(keys.scopes) {
            refuse(
                oauth,
                keys.scopes,
                "provider \"other\" needs them",
                hint: "Ask the provider what mail is called there."
            )
        }
        if grant == .refreshToken, !oauth.holds(keys.deviceURL), !oauth.holds(keys.consentURL) {
            let hint = "Add device_url for a device code, or authorize_url for a browser."
            refuse(oauth, keys.consentURL, "without it nobody can consent", hint: hint)
        }
    }

    /// TLS, or this machine.
    private mutating func checkAddresses(_ oauth: SettingsTable) {
        let keys = Configuration.OAuth.Keys.self
        let isAllowed = oauth[keys.allowPlaintext] ?? false
        var isPlain = false
        for key in keys.addresses {
            guard let address = oauth[key], address.server.scheme == .http else { continue }
            isPlain = true
            if !address.server.isLoopback {
                let message = "http:// would send tokens to \(address.server.host) in the clear"
                refuse(
                    oauth,
                    key,
                    message,
                    hint: "Write https://. Only a server on this machine (localhost) may be plain."
                )
            } else if !isAllowed {
                let hint = "If that is meant, add: allow_plaintext = true"
                refuse(oauth, key, "http:// sends tokens in the clear", hint: hint)
            }
        }
        if isAllowed, !isPlain {
            doubt(oauth, keys.allowPlaintext, "has no effect, because no address is plain")
        }
    }

    /// A section logs in with a password or with OAuth2. `isNeeded`: it must do one of them.
    mutating func checkLogin(_ table: SettingsTable, _ secret: ConfigurationKey<Secret>, isNeeded: Bool) {
        let key = Configuration.Login.oauthKey
        if table.holds(key), table.holds(secret) {
            let hint = "Leave out secret to log in with OAuth2, or oauth to log in with a password."
            refuse(table, key, "there is a secret too, and only one of them can be meant", hint: hint)
        }
        if isNeeded, !table.holds(key), !table.holds(secret), !table.isMisspelt(secret) {
            let hint =
                "For example: secret = \"credential:imap\"; or oauth = \"NAME\", and an [[oauth]] section of that name."
            let message = "\(table.section.header) needs the key \"secret\", or \"oauth\""
            add([ConfigurationProblem(at: table.position, message, hint: hint)])
        }
        let names = oauths.compactMap { $0[Configuration.OAuth.Keys.name] }
        guard let wanted = table[key], !names.contains(wanted) else { return }
        let hint =
            NearestName.of(wanted, among: names).map { "Did you mean \(ShownText.quoted($0))?" }
            ?? "Add an [[oauth]] section with this name."
        refuse(table, key, "there is no [[oauth]] section \(ShownText.quoted(wanted))", hint: hint)
    }
}
