import Authorization
import Mailboxes
import Synchronization
import Testing
import Wire

@testable import Daemon

/// Who logs in with what, and how often.
struct LoginsTests {
    /// Gives `token-1`, `token-2` and so on, or says no.
    private final class Tokens: TokenServer {
        private let count = Mutex(0)
        private let refusal: String?

        init(refusal: String? = nil) {
            self.refusal = refusal
        }

        var asked: Int { count.withLock { $0 } }

        func post(_ form: [UInt8], to address: HTTPAddress) async throws(WireError) -> HTTPAnswer {
            let number = count.withLock { count in
                count += 1
                return count
            }
            if let refusal { return HTTPAnswer(status: 400, body: Array("{\"error\":\"\(refusal)\"}".utf8)) }
            let body = "{\"access_token\":\"token-\(number)\",\"token_type\":\"Bearer\",\"expires_in\":3600}"
            return HTTPAnswer(status: 200, body: Array(body.utf8))
        }
    }

    private static func place(
        _ folder: String,
        _ tokens: Tokens = Tokens(),
        grant: String = "client_credentials",
        keepers: TokenKeepers? = nil
    ) throws -> (Logins, Configuration.Login, keepers: TokenKeepers) {
        try ConfigurationFiles.write("hush\n", to: "\(folder)/secret")
        try ConfigurationFiles.setMode(0o600, of: "\(folder)/secret")
        let text = """
            \(ConfigurationFixtures.smallest.replacing("secret = \"credential:imap\"", with: "oauth = \"o\""))
            [store]
            path = "\(folder)/earshot.db"
            [[oauth]]
            name = "o"
            tenant = "t"
            grant = "\(grant)"
            client_id = "1"
            client_secret = "file:\(folder)/secret"
            """
        let configuration = try Configuration.parse(text, path: "earshot.toml")
        let keepers = keepers ?? TokenKeepers { tokens }
        return (Logins(configuration, keepers: keepers), configuration.mailboxes[0].login, keepers)
    }

    private static func isRefusal(_ error: any Error) -> Bool { (error as? MailboxError)?.kind == .loginDenied }

    /// Logs in where the server takes only `good`; answers with the tokens it was shown.
    private static func shown(_ logins: Logins, _ login: Configuration.Login, good: String?) async -> [String] {
        let seen = Mutex<[String]>([])
        _ = try? await logins.open(login, name: "feedback", isRefusal: isRefusal) { credentials in
            guard case .bearer(let token) = credentials.proof else { throw MailboxError(.permanent, "a password") }
            seen.withLock { $0.append(token) }
            if token != good { throw MailboxError(.loginDenied, "no") }
        }
        return seen.withLock { $0 }
    }

    @Test("a refused token is replaced once, and what is refused then is the login")
    func refused() async throws {
        try await ConfigurationFiles.withTemporaryFolder { folder in
            let tokens = Tokens()
            let (logins, login, _) = try Self.place(folder, tokens)
            #expect(await Self.shown(logins, login, good: "token-1") == ["token-1"])
            #expect(await Self.shown(logins, login, good: "token-1") == ["token-1"])
            #expect(await Self.shown(logins, login, good: "token-2") == ["token-1", "token-2"])
            #expect(await Self.shown(logins, login, good: nil) == ["token-2", "token-3"])
            #expect(tokens.asked == 3)
            // Anything but a refused login is no reason to ask for another.
            await #expect(throws: MailboxError.self) {
                try await logins.open(login, name: "feedback", isRefusal: Self.isRefusal) { _ in
                    throw MailboxError(.transient, "busy")
                }
            }
            #expect(tokens.asked == 3)
        }
    }

    @Test("a reload keeps the token, and the rest after a refusal")
    func reload() async throws {
        try await ConfigurationFiles.withTemporaryFolder { folder in
            let tokens = Tokens(refusal: "invalid_client")
            let (logins, login, keepers) = try Self.place(folder, tokens)
            for _ in 0..<2 {
                // Each generation of services has its own, on keepers that stay.
                let again = try Self.place(folder, keepers: keepers).0
                let error = await #expect(throws: LoginError.self) {
                    try await again.open(login, name: "feedback", isRefusal: Self.isRefusal) { _ in }
                }
                #expect(error?.kind == .configuration && error?.message.contains("client_secret") == true)
                #expect(error?.message.contains("hush") == false)
            }
            #expect(tokens.asked == 1)
            // Another secret of the client's is another try.
            let before = await logins.fingerprint(of: login)
            try ConfigurationFiles.write("other\n", to: "\(folder)/secret")
            try ConfigurationFiles.setMode(0o600, of: "\(folder)/secret")
            #expect(await logins.fingerprint(of: login) != before)
            #expect(await Self.shown(logins, login, good: nil).isEmpty)
            #expect(tokens.asked == 2)
        }
    }

    @Test("nobody has consented: the server is not asked, and the operator is told what to run")
    func noConsent() async throws {
        try await ConfigurationFiles.withTemporaryFolder { folder in
            let tokens = Tokens()
            let (logins, login, _) = try Self.place(folder, tokens, grant: "refresh_token")
            let error = await #expect(throws: LoginError.self) {
                try await logins.open(login, name: "feedback", isRefusal: Self.isRefusal) { _ in }
            }
            #expect(error?.kind == .configuration)
            #expect(error?.message.hasSuffix("Run: earshot authorize feedback") == true, "\(error as Any)")
            #expect(tokens.asked == 0)
        }
    }
}
