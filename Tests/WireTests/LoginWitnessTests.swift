import Testing

@testable import Wire

/// libcurl leaves a login out without a word; we do not.
@Suite("Whether the login took place")
struct LoginWitnessTests {
    static let credentials = Credentials(user: "earshot", password: "s3cr3t-canary")

    static func smtp(_ server: LoopbackServer) -> Endpoint {
        Endpoint(scheme: .smtp, host: "127.0.0.1", port: server.port, security: .plain)
    }

    /// An SMTP server whose EHLO offers `extensions`, and which answers AUTH with `answer`.
    static func relay(
        greeting: String = "220 relay ready",
        ehlo: String = "250-relay\r\n250 SIZE 1000",
        auth answer: String = "235 2.7.0 welcome"
    ) throws -> LoopbackServer {
        try LoopbackServer(greeting: "\(greeting)\r\n") { line in
            switch line.prefix(4) {
            case "EHLO": "\(ehlo)\r\n"
            case "HELO": "250 relay\r\n"
            case "AUTH": "334 \r\n"
            default: "\(answer)\r\n"
            }
        }
    }

    static func failure(at server: LoopbackServer, credentials: Credentials?) async -> WireError? {
        await ConnectionTests.failure { () throws(WireError) in
            let connection = try await Connection.open(
                smtp(server),
                credentials: credentials,
                deadline: .now + .seconds(20)
            )
            await connection.close()
        }
    }

    @Test("a relay that offers no AUTH gets no mail when a login is configured, and is no trouble when none is")
    func noAUTH() async throws {
        let error = try #require(await Self.failure(at: try Self.relay(), credentials: Self.credentials))
        #expect(error.kind == .loginDenied)
        #expect(error.message.contains("offers no login"))
        #expect(await Self.failure(at: try Self.relay(), credentials: nil) == nil)
    }

    @Test("a login that took place is believed")
    func accepted() async throws {
        let server = try Self.relay(ehlo: "250-relay\r\n250 AUTH PLAIN LOGIN")
        #expect(await Self.failure(at: server, credentials: Self.credentials) == nil)
        #expect(server.received.contains("AUTH PLAIN"))
    }

    struct Refusal: Sendable, CustomTestStringConvertible {
        var greeting = "220 relay ready"
        var ehlo = "250-relay\r\n250 AUTH PLAIN"
        var auth = "235 2.7.0 welcome"
        let kind: WireError.Kind
        let words: String
        var testDescription: String { words }
    }

    @Test(
        "what the server said before or at the login is told",
        arguments: [
            Refusal(greeting: "421 4.3.2 too busy", kind: .unreachable, words: "turned us away for now (421)"),
            Refusal(greeting: "554 5.7.1 not you", kind: .unreachable, words: "turned us away (554)"),
            Refusal(ehlo: "550 5.7.1 no", kind: .loginDenied, words: "offers no login"),
            Refusal(
                auth: "454 4.7.0 temporary failure",
                kind: .unreachable,
                words: "cannot check logins just now (454)"
            ),
            Refusal(auth: "535 5.7.8 wrong", kind: .loginDenied, words: "check the user and its secret"),
            Refusal(ehlo: "250-relay\r\n250 AUTH GSSAPI-X", kind: .loginDenied, words: "login"),
        ]
    )
    func refused(_ refusal: Refusal) async throws {
        let server = try Self.relay(greeting: refusal.greeting, ehlo: refusal.ehlo, auth: refusal.auth)
        let error = try #require(await Self.failure(at: server, credentials: Self.credentials))
        #expect(error.kind == refusal.kind, "\(error)")
        #expect(error.message.contains(refusal.words), "\(error)")
        #expect(!error.message.contains("s3cr3t"))
    }

    @Test("a refused login is tried by one mechanism, not by each that is offered")
    func oneTry() async throws {
        let server = try Self.relay(ehlo: "250-relay\r\n250 AUTH LOGIN PLAIN CRAM-MD5", auth: "535 5.7.8 wrong")
        _ = await Self.failure(at: server, credentials: Self.credentials)
        #expect(server.received.components(of: "AUTH ") == 1, "\(server.received)")
    }

    @Test("fault 39: PREAUTH without TLS to demand is refused as well, and no secret leaves")
    func preauthenticated() async throws {
        let server = try LoopbackServer(greeting: "* PREAUTH [CAPABILITY IMAP4rev1 AUTH=PLAIN] welcome\r\n") { line in
            "* CAPABILITY IMAP4rev1 AUTH=PLAIN\r\n\(line.prefix { $0 != " " }) OK done\r\n"
        }
        let error = try #require(await ConnectionTests.failureToOpen(ConnectionTests.endpoint(server)))
        #expect(error.kind == .protocolViolation)
        #expect(error.message.contains("PREAUTH"))
        #expect(!server.received.contains("AUTHENTICATE"))
    }

    /// An IMAP server that answers every login so.
    static func imap(_ answer: String, capabilities: String = "IMAP4rev1") throws -> LoopbackServer {
        try LoopbackServer(greeting: "* OK ready\r\n") { line in
            let tag = line.prefix { $0 != " " }
            return line.contains("CAPABILITY")
                ? "* CAPABILITY \(capabilities)\r\n\(tag) OK done\r\n"
                : "\(tag) \(answer)\r\n"
        }
    }

    @Test(
        "why an IMAP server refuses a login decides what is done, and its words do not come into the journal",
        arguments: [
            ("NO [UNAVAILABLE] s3cr3t-canary", .unreachable, "cannot check logins just now"),
            ("NO [ALERT] Too many simultaneous connections. (Failure)", .unreachable, "no further connection"),
            ("no Maximum number of connections from user+IP exceeded", .unreachable, "no further connection"),
            ("NO [LIMIT] enough", .unreachable, "LIMIT"),
            ("NO [INUSE] locked", .unreachable, "INUSE"),
            ("NO Server Unavailable. 15", .unreachable, "just now"),
            ("NO [EXPIRED] old", .loginDenied, "has expired"),
            ("NO [ALERT] Please log in via your web browser", .loginDenied, "browser"),
            // Trying these again soon would lock the account.
            ("NO [AUTHENTICATIONFAILED] Temporary authentication failure", .loginDenied, "check the user"),
            ("NO [LIMIT] Too many failed login attempts on all connections", .loginDenied, "check the user"),
            ("NO too many login failures, account temporarily locked, try again later", .loginDenied, "check the user"),
            ("NO [CONTACTADMIN] call", .loginDenied, "administrator"),
            ("NO [PRIVACYREQUIRED] no", .configuration, "encryption"),
            ("NO [AUTHENTICATIONFAILED] no", .loginDenied, "check the user and its secret"),
            ("NO [X-NEW] earshot s3cr3t-canary is wrong", .loginDenied, "check the user and its secret"),
            ("BAD LOGIN earshot s3cr3t-canary", .loginDenied, "check the user and its secret"),
        ] as [(String, WireError.Kind, String)]
    )
    func refusedByIMAP(_ row: (answer: String, kind: WireError.Kind, words: String)) async throws {
        let server = try Self.imap(row.answer)
        let error = try #require(await ConnectionTests.failureToOpen(ConnectionTests.endpoint(server)))
        #expect(error.kind == row.kind, "\(error)")
        #expect(error.message.contains(row.words), "\(error)")
        #expect(!error.message.contains("s3cr3t"))
    }

    @Test("a server that takes no password without TLS is not called one that refused it")
    func loginDisabled() async throws {
        let server = try Self.imap("OK done", capabilities: "IMAP4rev1 LOGINDISABLED STARTTLS")
        let error = try #require(await ConnectionTests.failureToOpen(ConnectionTests.endpoint(server)))
        #expect(error.kind == .configuration && error.message.contains("LOGINDISABLED"), "\(error)")
        #expect(!server.received.contains("s3cr3t"))
    }

    @Test(
        "an IMAP server that says BYE is called busy",
        arguments: [("* BYE too many connections", "no further connection"), ("* BYE not now", "BYE")]
    )
    func bye(words: String, told: String) async throws {
        let server = try LoopbackServer(greeting: "\(words)\r\n")
        let error = try #require(await ConnectionTests.failureToOpen(ConnectionTests.endpoint(server)))
        #expect(error.kind == .unreachable && error.message.contains(told), "\(error)")
    }
}

extension String {
    /// How often `words` stand in it.
    fileprivate func components(of words: String) -> Int {
        split(separator: words, omittingEmptySubsequences: false).count - 1
    }
}
