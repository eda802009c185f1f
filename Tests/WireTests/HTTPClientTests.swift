import Glibc
import Testing

@testable import Wire

/// Requests against real listeners on loopback, good ones and bad ones.
@Suite("The HTTP client")
struct HTTPClientTests {
    static let secret = "c4n4ry-http"
    /// The line end is what the tests' listeners answer at.
    static let body = Array("grant_type=refresh_token&refresh_token=\(secret)\n".utf8)

    static func address(_ server: LoopbackServer, _ target: String = "/token") -> HTTPAddress {
        let endpoint = Endpoint(scheme: .http, host: "127.0.0.1", port: server.port, security: .plain)
        return HTTPAddress(endpoint: endpoint, target: target)
    }

    /// Says `answer` once the body is there.
    static func server(_ answer: String?) throws -> LoopbackServer {
        try LoopbackServer(greeting: "") { line in line.hasPrefix("grant_type") ? answer : "" }
    }

    static func post(
        to address: HTTPAddress,
        limit: Int = HTTPClient.maximumBodyBytes,
        within patience: Duration = .seconds(20)
    ) async -> Result<HTTPAnswer, WireError> {
        do throws(WireError) {
            return .success(try await HTTPClient().post(body, to: address, limit: limit, deadline: .now + patience))
        } catch {
            return .failure(error)
        }
    }

    @Test("sends one form, and answers with status, body and Retry-After")
    func exchange() async throws {
        let server = try Self.server(
            "HTTP/1.1 429 Slow down\r\nContent-Length: 5\r\nRETRY-AFTER: 17\r\n\r\n{\"a\"}"
        )
        let answer = try await Self.post(to: Self.address(server, "/a/b?c=d")).get()
        #expect(answer.status == 429)
        #expect(answer.body == Array("{\"a\"}".utf8))
        #expect(answer.retryAfter == .seconds(17))
        let lines = server.received.split(separator: "\r\n")
        #expect(lines.first == "POST /a/b?c=d HTTP/1.1")
        #expect(lines.contains("Content-Type: application/x-www-form-urlencoded"))
        #expect(lines.contains("User-Agent: earshot"))
        #expect(lines.contains("Content-Length: \(Self.body.count)"))
        #expect(!server.received.contains("Expect"))
        #expect(server.received.hasSuffix("\r\n\r\n\(String(decoding: Self.body, as: UTF8.self))"))
    }

    @Test("a bearer token stands in its header, and nothing that could end a header's line is taken")
    func bearer() async throws {
        let server = try Self.server("HTTP/1.1 200 OK\r\nContent-Length: 2\r\n\r\n{}")
        let address = Self.address(server)
        let deadline = ContinuousClock.now + .seconds(20)
        for bad in ["", "a b", "a\r\nX: y", "ä", String(repeating: "x", count: HTTPClient.maximumBearerBytes + 1)] {
            let error = await #expect(throws: WireError.self) {
                try await HTTPClient().post(Self.body, bearer: bad, to: address, deadline: deadline)
            }
            #expect(error?.kind == .configuration)
        }
        #expect(
            try await HTTPClient().post(Self.body, bearer: "t0ken.~", to: address, deadline: deadline).status == 200
        )
        #expect(server.received.split(separator: "\r\n").contains("Authorization: Bearer t0ken.~"))
    }

    struct Oddity: Sendable, CustomTestStringConvertible {
        let testDescription: String
        let answer: String?
        let kind: WireError.Kind
        let words: String
    }

    static let oddities = [
        Oddity(
            testDescription: "longer than allowed",
            answer: "HTTP/1.1 200 OK\r\nContent-Length: 200\r\n\r\n" + String(repeating: "x", count: 200),
            kind: .protocolViolation,
            words: "too great length"
        ),
        Oddity(
            testDescription: "longer than allowed, in chunks",
            answer: "HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n"
                + String(repeating: "30\r\n" + String(repeating: "x", count: 48) + "\r\n", count: 9),
            kind: .protocolViolation,
            words: "too great length"
        ),
        Oddity(
            testDescription: "an endless header",
            answer: "HTTP/1.1 200 OK\r\n"
                + String(repeating: "X-Padding: \(String(repeating: "x", count: 90))\r\n", count: 900),
            kind: .protocolViolation,
            words: "too great length"
        ),
        Oddity(testDescription: "not HTTP", answer: "* OK IMAP4rev1\r\n", kind: .protocolViolation, words: "HTTP"),
        Oddity(testDescription: "hangs up", answer: nil, kind: .unreachable, words: "too early"),
        Oddity(
            testDescription: "says nothing more",
            answer: "HTTP/1.1 200 OK\r\nContent-Length: 90\r\n\r\n{",
            kind: .timedOut,
            words: "in time"
        ),
    ]

    @Test("an odd answer is an error that tells no secret", arguments: oddities)
    func odd(_ oddity: Oddity) async throws {
        let server = try Self.server(oddity.answer)
        let patience: Duration = oddity.kind == .timedOut ? .milliseconds(300) : .seconds(20)
        let result = await Self.post(to: Self.address(server), limit: 100, within: patience)
        let error = try #require(throws: WireError.self) { try result.get() }
        #expect(error.kind == oddity.kind, "\(error)")
        #expect(error.message.contains(oddity.words), "\(error)")
        #expect(!error.message.contains(Self.secret))
    }

    static let interim =
        "HTTP/1.1 103 Early Hints\r\nLink: </x>\r\n\r\nHTTP/1.1 200 OK\r\nContent-Length: 2\r\n\r\n{}"
    static let whole =
        "HTTP/1.1 200 OK\r\nContent-Type: application/json\r\nContent-Length: 20\r\n\r\n{\"access_token\":\"a\"}"
    static let chunked =
        "HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n4\r\n{\"a\"\r\n4\r\n:12}\r\n0\r\nX-Trailer: y\r\n\r\n"

    @Test("an answer that is cut, after whatever byte, is no answer", arguments: [whole, chunked, interim])
    func cut(_ answer: String) async throws {
        for count in 0...answer.utf8.count {
            let start = String(decoding: Array(answer.utf8.prefix(count)), as: UTF8.self)
            // Says so much at once, and hangs up when the form is there.
            let server = try LoopbackServer(greeting: start) { $0.hasPrefix("grant_type") ? nil : "" }
            switch await Self.post(to: Self.address(server)) {
            case .success(let answer):
                #expect(answer.status == 200 && answer.body.last == UInt8(ascii: "}"), "\(count)")
            case .failure(let error):
                #expect(count < answer.utf8.count, "\(error)")
                #expect([.unreachable, .protocolViolation].contains(error.kind), "\(count): \(error)")
            }
        }
    }

    @Test("a redirect is handed over, not followed: nobody else gets the form")
    func redirect() async throws {
        let other = try Self.server("HTTP/1.1 200 OK\r\nContent-Length: 0\r\n\r\n")
        let server = try Self.server(
            "HTTP/1.1 307 There\r\nLocation: http://127.0.0.1:\(other.port)/\r\nContent-Length: 0\r\n\r\n"
        )
        #expect(try await Self.post(to: Self.address(server)).get().status == 307)
        #expect(other.received.isEmpty)
        other.stop()
    }

    @Test("no proxy of the environment gets the form")
    func proxy() async throws {
        let proxy = try Self.server("HTTP/1.1 200 OK\r\nContent-Length: 0\r\n\r\n")
        let server = try Self.server("HTTP/1.1 200 OK\r\nContent-Length: 2\r\n\r\n{}")
        setenv("http_proxy", "http://127.0.0.1:\(proxy.port)", 1)
        defer { unsetenv("http_proxy") }
        #expect(try await Self.post(to: Self.address(server)).get().status == 200)
        #expect(proxy.received.isEmpty)
        proxy.stop()
    }

    @Test("a cancelled request ends at once")
    func cancel() async throws {
        let server = try Self.server("")
        let address = Self.address(server)
        let task = Task { await Self.post(to: address, within: .seconds(3600)) }
        while !server.received.hasSuffix("\n") || !server.received.contains("grant_type") {
            try await Task.sleep(for: .milliseconds(5))
        }
        task.cancel()
        let result = await task.value
        let error = try #require(throws: WireError.self) { try result.get() }
        // Otherwise the hour would have passed, and that would be its reason.
        #expect(error.kind == .cancelled)
    }

    @Test("clear text goes to this machine alone, and a path is a path")
    func configuration() async throws {
        let plain = Endpoint(scheme: .http, host: "login.example.org", port: 80, security: .plain)
        let local = Endpoint(scheme: .http, host: "localhost", port: 80, security: .plain)
        let upgraded = Endpoint(scheme: .http, host: "localhost", port: 80, security: .startTLS)
        let mail = Endpoint(scheme: .smtp, host: "localhost", port: 25, security: .plain)
        for address in [
            HTTPAddress(endpoint: plain, target: "/"), HTTPAddress(endpoint: local, target: "token"),
            HTTPAddress(endpoint: local, target: "/a b"), HTTPAddress(endpoint: local, target: "/\r\nX: y"),
            HTTPAddress(endpoint: upgraded, target: "/"), HTTPAddress(endpoint: mail, target: "/"),
        ] {
            let result = await Self.post(to: address)
            let error = try #require(throws: WireError.self) { try result.get() }
            #expect(error.kind == .configuration, "\(address)")
        }
        #expect(HTTPAddress(endpoint: local, target: "/x").description == "http://localhost/x")
    }

    struct Trust: Sendable, CustomTestStringConvertible {
        let certificate: String
        var fault = "none"
        let isTrusted: Bool
        var testDescription: String { fault == "none" ? certificate : fault }
    }

    @Test(
        "only a server that can be trusted gets the form",
        arguments: [
            Trust(certificate: "good", isTrusted: true), Trust(certificate: "expired", isTrusted: false),
            Trust(certificate: "misnamed", isTrusted: false), Trust(certificate: "selfsigned", isTrusted: false),
            Trust(certificate: "foreign", isTrusted: false),
            Trust(certificate: "good", fault: "tls1.1", isTrusted: false),
        ]
    )
    func trust(_ trust: Trust) async throws {
        let listener = try TLSListener(scheme: "https", certificate: trust.certificate, fault: trust.fault)
        let endpoint = Endpoint(
            scheme: .https,
            host: "localhost",
            port: listener.port,
            security: .implicit,
            authorityFile: try TLSListener.authority()
        )
        let result = await Self.post(to: HTTPAddress(endpoint: endpoint, target: "/token"))
        let received = listener.received()
        #expect(received.contains(Self.secret) == trust.isTrusted, "\(received)")
        switch result {
        case .success(let answer): #expect(trust.isTrusted && answer.status == 200)
        case .failure(let error): #expect(!trust.isTrusted && error.kind == .untrusted, "\(error)")
        }
    }
}
