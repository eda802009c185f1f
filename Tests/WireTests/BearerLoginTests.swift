import Synchronization
import Testing

@testable import Wire

/// A token is tried as a token, a password as a password, and never the one as the other.
@Suite("Logins with a bearer token")
struct BearerLoginTests {
    static let token = "c4n4ry-token"
    static let bearer = Credentials(user: "feedback", bearer: token)
    /// base64 of `user=feedback^Aauth=Bearer c4n4ry-token^A^A`.
    static let xoauth2 = "dXNlcj1mZWVkYmFjawFhdXRoPUJlYXJlciBjNG40cnktdG9rZW4BAQ=="

    static func imap(_ mechanisms: String, answer: @escaping @Sendable (String) -> String) throws -> LoopbackServer {
        let offers = "IMAP4rev1 \(mechanisms)"
        return try LoopbackServer(greeting: "* OK ready\r\n") { line in
            let tag = String(line.prefix { $0 != " " })
            if line.hasSuffix("CAPABILITY") { return "* CAPABILITY \(offers)\r\n\(tag) OK done\r\n" }
            if line.contains("AUTHENTICATE") { return "+ \r\n" }
            return answer(line) + "\r\n"
        }
    }

    static func failure(_ server: LoopbackServer, _ scheme: Endpoint.Scheme, _ credentials: Credentials) async
        -> WireError?
    {
        let endpoint = Endpoint(scheme: scheme, host: "127.0.0.1", port: server.port, security: .plain)
        return await ConnectionTests.failure { () throws(WireError) in
            let connection = try await Connection.open(
                endpoint,
                credentials: credentials,
                deadline: .now + .seconds(20)
            )
            await connection.close()
        }
    }

    struct Offer: Sendable, CustomTestStringConvertible {
        let mechanisms: String
        /// Nil: nothing may be sent.
        let tried: String?
        var testDescription: String { mechanisms }
    }

    /// Kerberos, CRAM-MD5 and PLAIN stand before the bearer mechanisms in libcurl's own order.
    static let offers = [
        Offer(mechanisms: "AUTH=XOAUTH2", tried: "AUTHENTICATE XOAUTH2"),
        Offer(mechanisms: "AUTH=PLAIN AUTH=XOAUTH2 AUTH=OAUTHBEARER", tried: "AUTHENTICATE OAUTHBEARER"),
        Offer(
            mechanisms: "AUTH=GSSAPI AUTH=CRAM-MD5 AUTH=DIGEST-MD5 AUTH=NTLM AUTH=PLAIN AUTH=XOAUTH2",
            tried: "AUTHENTICATE XOAUTH2"
        ),
        Offer(mechanisms: "AUTH=PLAIN AUTH=LOGIN AUTH=CRAM-MD5", tried: nil), Offer(mechanisms: "", tried: nil),
    ]

    @Test("IMAP: by the mechanisms for tokens and no other", arguments: offers)
    func mechanisms(_ offer: Offer) async throws {
        let server = try Self.imap(offer.mechanisms) { _ in "A002 OK welcome" }
        let error = await Self.failure(server, .imap, Self.bearer)
        if let tried = offer.tried {
            #expect(error == nil)
            #expect(server.received.contains(tried), "\(server.received)")
            #expect(tried.contains("OAUTHBEARER") || server.received.contains(Self.xoauth2))
        } else {
            #expect(error?.kind == .configuration, "\(error as Any)")
            #expect(error?.message.contains("offers no OAuth2 login") == true)
            #expect(!server.received.contains("AUTH") && !server.received.contains("LOGIN"), "\(server.received)")
        }
    }

    @Test("a password is not tried where only tokens are taken")
    func passwordIsNoToken() async throws {
        let server = try Self.imap("LOGINDISABLED AUTH=XOAUTH2 AUTH=OAUTHBEARER") { _ in "A002 OK welcome" }
        let error = await Self.failure(server, .imap, ConnectionTests.credentials)
        #expect(error?.kind == .configuration, "\(error as Any)")
        #expect(error?.message.contains("write oauth instead of secret") == true)
        #expect(!server.received.contains("AUTHENTICATE"), "\(server.received)")
    }

    @Test("IMAP: a refused token is named as one", arguments: ["AUTH=XOAUTH2", "AUTH=OAUTHBEARER"])
    func refusedByIMAP(mechanism: String) async throws {
        let server = try Self.imap(mechanism) { line in
            // The server tells why in a challenge first (RFC 7628 section 3.2.2), then refuses.
            line.count > 20 ? "+ eyJzdGF0dXMiOiI0MDEifQ==" : "A002 NO [AUTHENTICATIONFAILED] no"
        }
        let error = try #require(await Self.failure(server, .imap, Self.bearer))
        #expect(error.kind == .loginDenied)
        #expect(error.message.contains("refused the access token") && !error.message.contains(Self.token), "\(error)")
    }

    struct Reply: Sendable, CustomTestStringConvertible {
        let ehlo: String
        let answers: [String]
        let kind: WireError.Kind?
        let words: String
        var testDescription: String { answers.joined(separator: "/") + " " + words }
    }

    static let replies = [
        Reply(ehlo: "AUTH XOAUTH2", answers: ["235 2.7.0 welcome"], kind: nil, words: ""),
        Reply(ehlo: "AUTH PLAIN OAUTHBEARER", answers: ["235 2.7.0 welcome"], kind: nil, words: ""),
        Reply(
            ehlo: "AUTH XOAUTH2",
            answers: ["535 5.7.3 Authentication unsuccessful"],
            kind: .loginDenied,
            words: "refused the access token"
        ),
        Reply(
            ehlo: "AUTH OAUTHBEARER",
            answers: ["334 eyJzdGF0dXMiOiI0MDEifQ==", "535 5.7.8 no"],
            kind: .loginDenied,
            words: "refused the access token"
        ),
        Reply(ehlo: "AUTH XOAUTH2", answers: ["454 4.7.0 later"], kind: .unreachable, words: "just now"),
        Reply(ehlo: "AUTH PLAIN LOGIN", answers: [], kind: .configuration, words: "offers no OAuth2 login"),
    ]

    @Test("SMTP: a token is sent as a token, and each refusal is called by its name", arguments: replies)
    func smtp(_ reply: Reply) async throws {
        let counter = Counter()
        let server = try LoopbackServer(greeting: "220 relay ready\r\n") { line in
            switch line.prefix(4) {
            case "EHLO": return "250-relay\r\n250 \(reply.ehlo)\r\n"
            case "AUTH": return "334 \r\n"
            default: return (reply.answers.dropFirst(counter.next()).first ?? "500 5.5.1 what?") + "\r\n"
            }
        }
        let error = await Self.failure(server, .smtp, Self.bearer)
        #expect(error?.kind == reply.kind, "\(error as Any)")
        #expect(reply.words.isEmpty || error?.message.contains(reply.words) == true, "\(error as Any)")
        #expect(!server.received.contains("AUTH PLAIN") && !server.received.contains("AUTH LOGIN"))
    }

    @Test("neither description nor dump shows a secret")
    func silence() {
        for credentials in [Self.bearer, Credentials(user: "feedback", password: Self.token)] {
            var text = "\(credentials) \(String(reflecting: credentials))"
            dump(credentials, to: &text)
            #expect(!text.contains(Self.token), "\(text)")
        }
    }
}

/// Counts up from zero.
private final class Counter: Sendable {
    private let value = Mutex(0)
    func next() -> Int {
        value.withLock { value in
            defer { value += 1 }
            return value
        }
    }
}
