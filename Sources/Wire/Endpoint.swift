/// A server to talk to, as a URL names it: `imaps://mail.example.org`, `smtp://127.0.0.1:2525`.
package struct Endpoint: Hashable, Sendable, CustomStringConvertible {
    package enum Scheme: String, Sendable, CaseIterable {
        case imap, imaps, smtp, smtps, http, https

        package var defaultPort: UInt16 {
            switch self {
            case .imap: 143
            case .imaps: 993
            case .smtp: 587
            case .smtps: 465
            case .http: 80
            case .https: 443
            }
        }

        var isIMAP: Bool { self == .imap || self == .imaps }

        package var isImplicitTLS: Bool { self == .imaps || self == .smtps || self == .https }
    }

    package enum Security: String, Sendable, CaseIterable {
        /// TLS from the first byte (RFC 8314).
        case implicit
        /// STARTTLS, demanded: without it no login.
        case startTLS = "starttls"
        /// Clear text. Only to a loopback host, and only when the operator wrote so.
        case plain
    }

    package let scheme: Scheme
    package let host: String
    package let port: UInt16
    package let security: Security
    /// A PEM file of certificate authorities, instead of the system's.
    package let authorityFile: String?

    package init(scheme: Scheme, host: String, port: UInt16, security: Security, authorityFile: String? = nil) {
        self.scheme = scheme
        self.host = host
        self.port = port
        self.security = security
        self.authorityFile = authorityFile
    }

    package var isLoopback: Bool { Self.isLoopback(host) }

    /// `localhost`, `::1`, or four numbers of which the first is 127: `127.0.0.1.example.org` is somebody else's.
    package static func isLoopback(_ host: some StringProtocol) -> Bool {
        if host == "localhost" || host == "::1" || host == "[::1]" { return true }
        let parts = host.split(separator: ".", omittingEmptySubsequences: false)
        return parts.count == 4 && parts[0] == "127" && parts.allSatisfy { UInt8($0) != nil }
    }

    package var description: String { "\(scheme.rawValue)://\(host):\(port)" }
}
