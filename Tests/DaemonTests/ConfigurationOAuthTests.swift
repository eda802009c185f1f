import Authorization
import Testing
import Wire

@testable import Daemon

/// What an `[[oauth]]` section stands for.
@Suite struct ConfigurationOAuthTests {
    private static func oauth(_ lines: String) throws -> Configuration.OAuth {
        let mailbox = ConfigurationFixtures.smallest.replacing("secret = \"credential:imap\"", with: "oauth = \"o\"")
        let text = "\(mailbox)\n[[oauth]]\nname = \"o\"\nclient_id = \"1\"\n\(lines)\n"
        let configuration = try Configuration.parse(text, path: "earshot.toml")
        #expect(configuration.warnings.isEmpty)
        #expect(configuration.mailboxes[0].login.user == "it-feedback@example.org")
        guard case .token(let oauth) = configuration.mailboxes[0].login.proof else { throw NoOAuth() }
        return oauth
    }

    private struct NoOAuth: Error {}

    struct Provider: Sendable, CustomTestStringConvertible {
        let testDescription: String
        let lines: String
        let token: String
        var device: String?
        var consent: String?
        let scopes: [String]
        var grant = OAuthClient.Grant.refreshToken
        var offline = false
    }

    static let providers = [
        Provider(
            testDescription: "Microsoft, for a person",
            lines: "tenant = \"example.onmicrosoft.com\"",
            token: "https://login.microsoftonline.com/example.onmicrosoft.com/oauth2/v2.0/token",
            device: "https://login.microsoftonline.com/example.onmicrosoft.com/oauth2/v2.0/devicecode",
            scopes: [
                "https://outlook.office.com/IMAP.AccessAsUser.All", "https://outlook.office.com/SMTP.Send",
                "offline_access",
            ]
        ),
        Provider(
            testDescription: "Microsoft, for itself",
            lines: "tenant = \"0a-1b\"\ngrant = \"client_credentials\"\nclient_secret = \"credential:oauth\"",
            token: "https://login.microsoftonline.com/0a-1b/oauth2/v2.0/token",
            device: "https://login.microsoftonline.com/0a-1b/oauth2/v2.0/devicecode",
            scopes: ["https://outlook.office365.com/.default"],
            grant: .clientCredentials
        ),
        Provider(
            testDescription: "Google",
            lines: "provider = \"google\"\nclient_secret = \"file:/etc/earshot/google\"",
            token: "https://oauth2.googleapis.com/token",
            consent: "https://accounts.google.com/o/oauth2/v2/auth",
            scopes: ["https://mail.google.com/"],
            offline: true
        ),
        Provider(
            testDescription: "another",
            lines: """
                provider = "other"
                scopes = ["mail", "offline"]
                token_url = "http://127.0.0.1:8080/token?a=b"
                device_url = "https://login.example.org"
                authorize_url = "https://[::1]:444/?x=y"
                allow_plaintext = true
                """,
            token: "http://127.0.0.1:8080/token?a=b",
            device: "https://login.example.org/",
            consent: "https://[::1]:444/?x=y",
            scopes: ["mail", "offline"]
        ),
    ]

    @Test("a provider's name stands for its addresses and scopes", arguments: providers)
    func provider(_ provider: Provider) throws {
        let oauth = try Self.oauth(provider.lines)
        #expect(oauth.client.tokenAddress.description == provider.token)
        #expect(oauth.client.deviceAddress?.description == provider.device)
        #expect(oauth.client.consentAddress?.description == provider.consent)
        #expect(oauth.client.scopes == provider.scopes)
        #expect(oauth.client.grant == provider.grant)
        #expect(oauth.client.asksForOfflineAccess == provider.offline)
        #expect(oauth.clientID == .plain("1"))
    }

    @Test("the certificate authority is used for every address")
    func authority() throws {
        let oauth = try Self.oauth(
            "tenant = \"t\"\nca_file = \"/etc/ca.pem\"\nauthorize_url = \"https://a.example.org\""
        )
        let addresses = [oauth.client.tokenAddress, oauth.client.consentAddress]
        // Named for a browser, so no device code.
        #expect(oauth.client.deviceAddress == nil)
        #expect(addresses.allSatisfy { $0?.endpoint.authorityFile == "/etc/ca.pem" })
    }

    @Test("client and secret are read where they are, each time anew")
    func identity() async throws {
        try await ConfigurationFiles.withTemporaryFolder { folder in
            let path = "\(folder)/secret"
            let lines = "tenant = \"t\"\nclient_secret = \"file:\(path)\""
            let oauth = try Self.oauth(lines)
            let keeper = SecretKeeper(environment: [:])
            let missing = await #expect(throws: AuthorizationError.self) { try await oauth.identity(keeper) }
            #expect(missing?.kind == .configuration && missing?.message.contains("[[oauth]] \"o\"") == true)
            for secret in ["one", "two"] {
                try ConfigurationFiles.write("\(secret)\n", to: path)
                try ConfigurationFiles.setMode(0o600, of: path)
                #expect(try await oauth.identity(keeper) == ClientIdentity(id: "1", secret: secret))
            }
        }
    }
}
