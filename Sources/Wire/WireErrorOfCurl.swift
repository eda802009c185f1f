extension WireError {
    /// UTF-8 bytes kept of libcurl's own words.
    private static let maximumDetailBytes = 200

    /// What a libcurl code means to the operator. `code` is a CURLcode (libcurl-errors(3)); `detail` is libcurl's own
    /// text and is quoted only where it helps to find the cause.
    init(curlCode code: UInt32, at endpoint: Endpoint, detail: String = "") {
        let quoted = Self.quoted(detail)
        switch code {
        case 6:
            self.init(.unreachable, "no address found for \(endpoint.host): check the host name and the DNS resolver")
        case 7:
            self.init(
                .unreachable,
                "cannot connect to \(endpoint)\(quoted): check host, port and firewall, and that the server runs"
            )
        case 28:
            self.init(.timedOut, "\(endpoint) did not answer in time: check host, port and firewall")
        case 67:
            self.init(
                .loginDenied,
                "\(endpoint) refused the login: check the user and its secret in the configuration, and that the "
                    + "account may log in this way"
            )
        case 51, 60, 83, 90, 91:
            self.init(
                .untrusted,
                "the certificate of \(endpoint) cannot be trusted\(quoted); no secret was sent. Use the host name it is "
                    + "made out to, and have it renewed if it is out of date; if the server's authority is your own, "
                    + "name its PEM file as ca_file"
            )
        case 35:
            self.init(
                .untrusted,
                "no trustworthy TLS with \(endpoint)\(quoted); no secret was sent. The server must speak TLS 1.2 or "
                    + "newer: check its settings, the port, and whether that port begins with TLS or with STARTTLS"
            )
        case 64:
            self.init(
                .untrusted,
                "\(endpoint) offers no STARTTLS, or somebody in between removes it; no secret was sent. "
                    + "Use implicit TLS (imaps, smtps) if the server has it"
            )
        case 77:
            self.init(.configuration, "cannot read the certificate authorities\(quoted): check ca_file")
        case 1, 3, 4, 48, 53, 59, 66:
            self.init(
                .configuration,
                "this libcurl cannot talk to \(endpoint)\(quoted): install libcurl4 from Debian 12"
            )
        case 8:
            self.init(
                .protocolViolation,
                "\(endpoint) does not speak \(endpoint.scheme.rawValue) as it should: check the port"
            )
        case 2, 27:
            self.init(.unreachable, "libcurl has run out of memory or file descriptors: check the service's limits")
        case 52, 55, 56:
            self.init(.unreachable, "the connection to \(endpoint) was lost")
        default:
            self.init(.unreachable, "the connection to \(endpoint) failed with libcurl's error \(code)\(quoted)")
        }
    }

    private static func quoted(_ detail: String) -> String {
        let plain = detail.unicodeScalars.filter { $0.value >= 0x20 && $0.value < 0x7F }
        let text = String(String.UnicodeScalarView(plain.prefix(maximumDetailBytes)))
        return text.isEmpty ? "" : " (\(text))"
    }
}
