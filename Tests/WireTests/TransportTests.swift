import Testing

@testable import Wire

/// Who may not have our secret does not get it. Each row runs against a real listener that would take it.
@Suite("The transport")
struct TransportTests {
    static let secret = "c4n4ry-transport"
    static let credentials = Credentials(user: "feedback", password: secret)

    struct Way: Sendable, CustomTestStringConvertible {
        let scheme: Endpoint.Scheme
        let security: Endpoint.Security
        var testDescription: String { "\(scheme) \(security.rawValue)" }
    }

    static let ways = [
        Way(scheme: .imaps, security: .implicit), Way(scheme: .imap, security: .startTLS),
        Way(scheme: .smtps, security: .implicit), Way(scheme: .smtp, security: .startTLS),
    ]

    struct Fault: Sendable, CustomTestStringConvertible {
        var certificate = "good"
        var name = "none"
        var kind = WireError.Kind.untrusted
        let words: String
        var testDescription: String { name == "none" ? certificate : name }
    }

    @Test("the control: a good certificate gets the secret, and the listener tells of it", arguments: ways)
    func trustedPeer(_ way: Way) async throws {
        let (error, received) = try await Self.attempt(way, Fault(words: ""))
        #expect(error == nil)
        #expect(Self.holdsSecret(received), "\(received)")
    }

    static let untrusted = [
        Fault(certificate: "expired", words: "has expired"),
        Fault(certificate: "early", words: "not yet valid"),
        Fault(certificate: "misnamed", words: "host name"),
        Fault(certificate: "selfsigned", words: "ca_file"),
        Fault(certificate: "foreign", words: "ca_file"),
        Fault(name: "tls1.0", words: "TLS 1.2"),
        Fault(name: "tls1.1", words: "TLS 1.2"),
    ]

    @Test("fault 38: a certificate or a TLS that cannot be trusted gets no secret", arguments: ways, untrusted)
    func untrustedPeer(_ way: Way, _ fault: Fault) async throws {
        try await Self.expectRefusal(way, fault)
    }

    static let meddled: [(Way, Fault)] = [
        (ways[1], Fault(name: "stripped", words: "offers no STARTTLS")),
        (ways[3], Fault(name: "stripped", words: "offers no STARTTLS")),
        (ways[1], Fault(name: "refused", words: "offers no STARTTLS")),
        (ways[3], Fault(name: "refused", words: "offers no STARTTLS")),
        (ways[1], Fault(name: "preauth", words: "offers no STARTTLS")),
        (ways[0], Fault(name: "preauth", kind: .protocolViolation, words: "PREAUTH")),
        (ways[1], Fault(name: "injected", kind: .protocolViolation, words: "check the port")),
        (ways[3], Fault(name: "injected", kind: .protocolViolation, words: "check the port")),
        (ways[0], Fault(name: "bye", kind: .unreachable, words: "BYE")),
        (ways[1], Fault(name: "bye", kind: .unreachable, words: "BYE")),
        (ways[2], Fault(name: "bye", kind: .unreachable, words: "421")),
        (ways[3], Fault(name: "bye", kind: .unreachable, words: "421")),
    ]

    @Test("fault 39: a meddled dialogue gets no secret", arguments: meddled)
    func meddledDialogue(_ way: Way, _ fault: Fault) async throws {
        try await Self.expectRefusal(way, fault)
    }

    static let both = [untrusted[0], untrusted[4], Fault(name: "tls1.1", words: "TLS 1.2")].flatMap { fault in
        ways.map { ($0, fault) }
    }

    @Test("nor does it get an access token", arguments: both + meddled)
    func token(_ way: Way, _ fault: Fault) async throws {
        try await Self.expectRefusal(way, fault, with: Credentials(user: "feedback", bearer: Self.secret))
    }

    private static func expectRefusal(
        _ way: Way,
        _ fault: Fault,
        with credentials: Credentials = credentials
    ) async throws {
        let (failure, received) = try await attempt(way, fault, with: credentials)
        let error = try #require(failure)
        #expect(error.kind == fault.kind, "\(error)")
        #expect(error.message.contains(fault.words), "\(error)")
        #expect(error.message.contains("localhost") && !error.message.contains(secret), "\(error)")
        #expect(!holdsSecret(received), "\(received)")
        #expect(!received.contains("AUTH") && !received.contains("LOGIN"), "\(received)")
    }

    /// The error of one connect with a login, and all that the server got.
    private static func attempt(
        _ way: Way,
        _ fault: Fault,
        with credentials: Credentials = credentials
    ) async throws -> (WireError?, String) {
        let listener = try TLSListener(
            scheme: way.scheme.rawValue,
            certificate: fault.certificate,
            fault: fault.name
        )
        let endpoint = Endpoint(
            scheme: way.scheme,
            host: "localhost",
            port: listener.port,
            security: way.security,
            authorityFile: try TLSListener.authority()
        )
        let error = await ConnectionTests.failure { () throws(WireError) in
            let connection = try await Connection.open(
                endpoint,
                credentials: credentials,
                deadline: .now + .seconds(30)
            )
            await connection.close()
        }
        return (error, listener.received())
    }

    /// In clear text, or as PLAIN sends it: base64 of NUL user NUL secret (RFC 4616).
    private static func holdsSecret(_ text: String) -> Bool {
        text.contains(secret) || text.contains("AGZlZWRiYWNrAGM0bjRyeS10cmFuc3BvcnQ=")
    }
}
