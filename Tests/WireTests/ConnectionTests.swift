import Glibc
import Testing

@testable import Wire

struct ConnectionTests {
    static let secret = "s3cr3t-canary"
    static let credentials = Credentials(user: "feedback", password: secret)
    /// For what answers at once, on a machine whose threads may all be busy.
    static let patience = Duration.seconds(300)
    static let greeting = "* OK [CAPABILITY IMAP4rev1 AUTH=PLAIN SASL-IR] ready\r\n"

    static func endpoint(_ server: LoopbackServer, security: Endpoint.Security = .plain) -> Endpoint {
        Endpoint(scheme: .imap, host: "127.0.0.1", port: server.port, security: security)
    }

    /// Answers CAPABILITY and any login; echoes what follows.
    static func open(_ login: @escaping @Sendable (String) -> String? = { _ in nil }) async throws -> (
        Connection, LoopbackServer
    ) {
        let server = try LoopbackServer(greeting: greeting) { line in
            let tag = line.prefix { $0 != " " }
            if line.hasSuffix("CAPABILITY") { return "* CAPABILITY IMAP4rev1 AUTH=PLAIN SASL-IR\r\n\(tag) OK done\r\n" }
            if line.contains("AUTHENTICATE") { return "\(tag) OK welcome\r\n" }
            return line.hasSuffix("silence") ? "" : line.hasSuffix("bye") ? nil : "\(line)\r\n"
        }
        let connection = try await Connection.open(
            endpoint(server),
            credentials: credentials,
            deadline: .now + Self.patience
        )
        return (connection, server)
    }

    static func failure(_ body: () async throws(WireError) -> Void) async -> WireError? {
        do throws(WireError) {
            try await body()
            return nil
        } catch {
            return error
        }
    }

    static func failureToOpen(_ endpoint: Endpoint) async -> WireError? {
        await failure { () throws(WireError) in
            let connection = try await Connection.open(
                endpoint,
                credentials: credentials,
                deadline: .now + Self.patience
            )
            await connection.close()
        }
    }

    @Test func carriesBytesBothWays() async throws {
        let (connection, _) = try await Self.open()
        try await connection.send(Array("hello\r\n".utf8), deadline: .now + Self.patience)
        var echo: [UInt8] = []
        while echo.count < 7 { echo += try await connection.receive(deadline: .now + Self.patience) }
        #expect(echo == Array("hello\r\n".utf8))
        try await connection.send(Array("bye\r\n".utf8), deadline: .now + Self.patience)
        #expect(try await connection.receive(deadline: .now + Self.patience).isEmpty)
        await connection.close()
        await connection.close()
        #expect(
            await Self.failure { () throws(WireError) in _ = try await connection.receive(deadline: .now + .seconds(9))
            }?.kind == .unreachable
        )
    }

    @Test("the system watches the route, and gives a dead one up within half a minute")
    func routeIsWatched() async throws {
        let (connection, _) = try await Self.open()
        let expected: [(Int32, Int32, Int32)] = [
            (SOL_SOCKET, SO_KEEPALIVE, 1), (Int32(IPPROTO_TCP), TCP_KEEPIDLE, 10),
            (Int32(IPPROTO_TCP), TCP_KEEPINTVL, 5), (Int32(IPPROTO_TCP), TCP_USER_TIMEOUT, 30_000),
        ]
        for (level, option, value) in expected {
            #expect(await connection.socketOption(level, option) == value)
        }
        await connection.close()
    }

    @Test func aDeadlineEndsReceive() async throws {
        let (connection, _) = try await Self.open()
        let error = await Self.failure { () throws(WireError) in
            _ = try await connection.receive(deadline: .now + .milliseconds(20))
        }
        #expect(error?.kind == .timedOut)
        try await connection.send(Array("still here\r\n".utf8), deadline: .now + Self.patience)
        #expect(try await !connection.receive(deadline: .now + Self.patience).isEmpty)
        await connection.close()
    }

    @Test("a blocked receive is woken by cancellation; the deadline is an hour away")
    func cancelledReceive() async throws {
        let (connection, _) = try await Self.open()
        let waiting = Task {
            await Self.failure { () throws(WireError) in
                _ = try await connection.receive(deadline: .now + .seconds(3600))
            }
        }
        try await Task.sleep(for: .milliseconds(50))
        waiting.cancel()
        #expect(await waiting.value?.kind == .cancelled)
        await connection.close()
    }

    @Test("a blocked receive is woken by close; the deadline is an hour away")
    func closedReceive() async throws {
        let (connection, _) = try await Self.open()
        let waiting = Task {
            await Self.failure { () throws(WireError) in
                _ = try await connection.receive(deadline: .now + .seconds(3600))
            }
        }
        try await Task.sleep(for: .milliseconds(50))
        await connection.close()
        #expect(await waiting.value?.kind == .unreachable)
    }

    @Test("a mute server: opening is given up by cancellation and by deadline")
    func muteServer() async throws {
        let server = try LoopbackServer(greeting: "")
        let opening = Task { await Self.failureToOpen(Self.endpoint(server)) }
        try await Task.sleep(for: .milliseconds(50))
        opening.cancel()
        #expect(await opening.value?.kind == .cancelled)

        let other = try LoopbackServer(greeting: "")
        let error = await Self.failure { () throws(WireError) in
            _ = try await Connection.open(Self.endpoint(other), credentials: nil, deadline: .now + .milliseconds(50))
        }
        #expect(error?.kind == .timedOut)
    }

    @Test func loginDenied() async throws {
        let server = try LoopbackServer(greeting: Self.greeting) { line in
            let tag = line.prefix { $0 != " " }
            return line.hasSuffix("CAPABILITY")
                ? "* CAPABILITY IMAP4rev1 AUTH=PLAIN SASL-IR\r\n\(tag) OK done\r\n"
                : "\(tag) NO [AUTHENTICATIONFAILED] no\r\n"
        }
        let error = try #require(await Self.failureToOpen(Self.endpoint(server)))
        #expect(error.kind == .loginDenied)
        #expect(error.message.contains("check the user and its secret"))
        #expect(!error.message.contains(Self.secret))
    }

    @Test(
        "fault 39: no secret leaves when STARTTLS is stripped, or pre-empted, or broken",
        arguments: [
            "* OK ready\r\n", "* PREAUTH welcome\r\n", "* OK [CAPABILITY IMAP4rev1 AUTH=PLAIN] ready\r\n",
        ]
    )
    func strippedSTARTTLS(greeting: String) async throws {
        let server = try LoopbackServer(greeting: greeting) { line in
            let tag = line.prefix { $0 != " " }
            return line.hasSuffix("CAPABILITY")
                ? "* CAPABILITY IMAP4rev1 AUTH=PLAIN AUTH=LOGIN\r\n\(tag) OK done\r\n" : "\(tag) BAD no\r\n"
        }
        let error = try #require(await Self.failureToOpen(Self.endpoint(server, security: .startTLS)))
        #expect(error.kind == .untrusted || error.kind == .protocolViolation)
        #expect(!server.received.contains("AUTHENTICATE") && !server.received.contains("LOGIN"))
        #expect(!server.received.contains(Self.secret))
    }

    @Test("fault 39: an answer injected behind STARTTLS is not taken for the server's")
    func injectedSTARTTLS() async throws {
        let server = try LoopbackServer(greeting: "* OK ready\r\n") { line in
            let tag = line.prefix { $0 != " " }
            return line.hasSuffix("CAPABILITY")
                ? "* CAPABILITY IMAP4rev1 STARTTLS AUTH=PLAIN\r\n\(tag) OK done\r\n"
                : "\(tag) OK begin\r\n* CAPABILITY IMAP4rev1 AUTH=PLAIN\r\nA003 OK done\r\n"
        }
        let error = try #require(await Self.failureToOpen(Self.endpoint(server, security: .startTLS)))
        #expect(error.kind == .protocolViolation || error.kind == .untrusted)
        #expect(!server.received.contains("AUTHENTICATE") && !server.received.contains(Self.secret))
    }

    @Test func nobodyListens() async throws {
        let server = try LoopbackServer(greeting: "")
        server.stop()
        let error = try #require(await Self.failureToOpen(Self.endpoint(server)))
        #expect(error.kind == .unreachable)
        #expect(error.message.contains("127.0.0.1:\(server.port)"))
    }

    @Test func aSecretWithALineBreakIsNamed() async throws {
        let server = try LoopbackServer(greeting: Self.greeting)
        let error = await Self.failure { () throws(WireError) in
            _ = try await Connection.open(
                Self.endpoint(server),
                credentials: Credentials(user: "a", password: "\(Self.secret)\n"),
                deadline: .now + Self.patience
            )
        }
        #expect(error?.kind == .configuration)
        #expect(error?.message.contains(Self.secret) == false)
        server.stop()
    }
}

extension Connection {
    fileprivate func socketOption(_ level: Int32, _ option: Int32) -> Int32 {
        var value: Int32 = -1
        var size = socklen_t(MemoryLayout<Int32>.size)
        return getsockopt(socket, level, option, &value, &size) == 0 ? value : -1
    }
}
