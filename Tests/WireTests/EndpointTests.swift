import Testing

@testable import Wire

struct EndpointTests {
    @Test(arguments: [
        (
            Endpoint(scheme: .imaps, host: "mail.example.org", port: 993, security: .implicit),
            "imaps://mail.example.org:993/"
        ),
        (Endpoint(scheme: .imap, host: "127.0.0.1", port: 2143, security: .plain), "imap://127.0.0.1:2143/"),
        (Endpoint(scheme: .smtp, host: "::1", port: 587, security: .startTLS), "smtp://[::1]:587/"),
        (Endpoint(scheme: .smtp, host: "[::1]", port: 587, security: .plain), "smtp://[::1]:587/"),
    ])
    func urls(endpoint: Endpoint, url: String) throws {
        #expect(try endpoint.url() == url)
    }

    @Test(arguments: [
        Endpoint(scheme: .imap, host: "mail.example.org", port: 143, security: .plain),
        Endpoint(scheme: .imap, host: "127.0.0.1.example.org", port: 143, security: .plain),
        Endpoint(scheme: .imap, host: "127.example.org", port: 143, security: .plain),
        Endpoint(scheme: .imap, host: "mail.example.org", port: 143, security: .implicit),
        Endpoint(scheme: .imaps, host: "mail.example.org", port: 993, security: .startTLS),
        Endpoint(scheme: .imaps, host: "localhost", port: 993, security: .plain),
        Endpoint(scheme: .imaps, host: "", port: 993, security: .implicit),
        Endpoint(scheme: .imaps, host: "user@evil", port: 993, security: .implicit),
        Endpoint(scheme: .imaps, host: "a/b", port: 993, security: .implicit),
        Endpoint(scheme: .imaps, host: "a\r\nb", port: 993, security: .implicit),
        Endpoint(scheme: .imaps, host: "mail.example.org", port: 0, security: .implicit),
    ])
    func refused(endpoint: Endpoint) {
        #expect { try endpoint.url() } throws: { ($0 as? WireError)?.kind == .configuration }
    }

    @Test(
        "every code of libcurl's tells the operator what to look at",
        arguments: [
            (6, WireError.Kind.unreachable, "DNS"), (7, .unreachable, "firewall"), (28, .timedOut, "in time"),
            (67, .loginDenied, "secret"), (60, .untrusted, "ca_file"), (35, .untrusted, "TLS 1.2"),
            (64, .untrusted, "STARTTLS"),
            (77, .configuration, "ca_file"), (8, .protocolViolation, "port"), (56, .unreachable, "lost"),
            (1, .configuration, "libcurl"),
            (48, .configuration, "libcurl"), (27, .unreachable, "memory"), (99, .unreachable, "99"),
        ]
    )
    func codes(code: UInt32, kind: WireError.Kind, hint: String) {
        let endpoint = Endpoint(scheme: .imaps, host: "mail.example.org", port: 993, security: .implicit)
        let error = WireError(curlCode: code, at: endpoint, detail: "odd\u{1B}[31m\r\nwords")
        #expect(error.kind == kind)
        #expect(error.message.contains(hint))
        #expect(!error.message.contains("\u{1B}") && !error.message.contains("\n"))
    }
}
