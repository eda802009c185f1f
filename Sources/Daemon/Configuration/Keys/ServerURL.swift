internal import Wire

/// A server as the configuration names it: `imaps://mail.example.org`, `smtp://[::1]:2525`.
struct ServerURL: Hashable, Sendable {
    let scheme: Endpoint.Scheme
    /// A name or an address, IPv6 in brackets.
    let host: String
    let port: UInt16
}

extension KeyKind<ServerURL> {
    static func url(_ schemes: [Endpoint.Scheme]) -> KeyKind {
        let names = schemes.map { "\($0.rawValue)://" }.joined(separator: " or ")
        return .text(form: "a server such as \"\(schemes[0].rawValue)://mail.example.org\"") { text, node, findings in
            // Nothing of the text is shown once it holds an "@": a password may stand before it.
            guard !text.utf8.contains(UInt8(ascii: "@")) else {
                let hint = "User and secret have keys of their own; here stands \(names)HOST or HOST:PORT."
                findings.refuse(node, "must not hold a user or a password", hint: hint)
                return nil
            }
            guard let scheme = schemes.first(where: { text.hasPrefix("\($0.rawValue)://") }) else {
                let hint = "Begin it with \(names)."
                findings.refuse(node, "\(ShownText.quoted(text)) does not say how to talk to the server", hint: hint)
                return nil
            }
            let rest = text.dropFirst(scheme.rawValue.count + 3)
            guard let url = ServerURL(scheme: scheme, hostAndPort: rest) else {
                let hint = "Write \(scheme.rawValue)://HOST or \(scheme.rawValue)://HOST:PORT, and nothing after it."
                findings.refuse(node, "\(ShownText.quoted(text)) does not name a server", hint: hint)
                return nil
            }
            return url
        }
    }
}

extension ServerURL {
    /// `host`, `host:port`, `[v6]` or `[v6]:port`; a single slash at the end is let pass. Nil for anything else.
    init?(scheme: Endpoint.Scheme, hostAndPort text: Substring) {
        let bare = text.hasSuffix("/") ? text.dropLast() : text
        let hostEnd: Substring.Index
        if bare.hasPrefix("[") {
            guard let bracket = bare.firstIndex(of: "]") else { return nil }
            hostEnd = bare.index(after: bracket)
        } else {
            hostEnd = bare.firstIndex(of: ":") ?? bare.endIndex
        }
        let host = bare[..<hostEnd]
        guard Self.isHost(host) else { return nil }
        var port = scheme.defaultPort
        if hostEnd < bare.endIndex {
            let digits = bare[bare.index(after: hostEnd)...]
            guard bare[hostEnd] == ":", digits.utf8.allSatisfy({ $0 >= 0x30 && $0 <= 0x39 }),
                let number = UInt16(digits), number > 0
            else { return nil }
            port = number
        }
        self.init(scheme: scheme, host: String(host), port: port)
    }

    /// Letters, digits, dots and hyphens, 253 bytes (RFC 1035 section 2.3.4), or an IPv6 address in brackets.
    private static func isHost(_ text: Substring) -> Bool {
        let isAddress = text.hasPrefix("[")
        let name = isAddress ? text.dropFirst().dropLast() : text
        guard !name.isEmpty, name.utf8.count <= 253, name.utf8.first != UInt8(ascii: "-") else { return false }
        if isAddress {
            return name.contains(":") && name.utf8.allSatisfy { isHexadecimal($0) || $0 == 0x3A || $0 == 0x2E }
        }
        return name.utf8.allSatisfy { byte in
            isHexadecimal(byte) || (byte | 0x20 >= 0x61 && byte | 0x20 <= 0x7A) || byte == 0x2D || byte == 0x2E
        }
    }

    private static func isHexadecimal(_ byte: UInt8) -> Bool {
        (byte >= 0x30 && byte <= 0x39) || (byte | 0x20 >= 0x61 && byte | 0x20 <= 0x66)
    }

    var isLoopback: Bool { Endpoint.isLoopback(host) }
}
