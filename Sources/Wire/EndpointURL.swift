extension Endpoint {
    /// RFC 1035 section 2.3.4: 255 octets.
    package static let maximumHostBytes = 255

    /// The URL libcurl connects to. Throws `.configuration` where the parts contradict one another: clear text to
    /// anywhere but this machine, or a host that would be read as something else inside a URL.
    func url() throws(WireError) -> String {
        guard isPlainHost else {
            throw WireError(
                .configuration,
                "\"\(host.filter(\.isASCII))\" is not a host name or address: check the host"
            )
        }
        guard port > 0 else { throw WireError(.configuration, "port 0 cannot be connected to: check the port") }
        switch security {
        case .implicit where !scheme.isImplicitTLS, .startTLS where scheme.isImplicitTLS || scheme == .http,
            .plain where scheme.isImplicitTLS:
            throw WireError(
                .configuration,
                "\(scheme.rawValue) and security = \"\(security.rawValue)\" contradict each other"
            )
        case .plain where !isLoopback:
            throw WireError(
                .configuration,
                "\(self) would carry mail and secrets in clear text: use TLS; plain is for this machine only"
            )
        case .implicit, .startTLS, .plain:
            let isBareIPv6 = host.utf8.contains(UInt8(ascii: ":")) && !host.hasPrefix("[")
            return "\(scheme.rawValue)://\(isBareIPv6 ? "[\(host)]" : host):\(port)/"
        }
    }

    /// Letters, digits, `.-_`, the signs of an IPv6 literal, and UTF-8 for internationalised names.
    private var isPlainHost: Bool {
        let bytes = host.utf8
        return !bytes.isEmpty && bytes.count <= Self.maximumHostBytes
            && bytes.allSatisfy { byte in
                switch byte {
                case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"): true
                case UInt8(ascii: "0")...UInt8(ascii: ":"), 0x80...: true
                case UInt8(ascii: "."), UInt8(ascii: "-"), UInt8(ascii: "_"), UInt8(ascii: "["), UInt8(ascii: "]"): true
                default: false
                }
            }
    }
}
