internal import Wire

/// An address of the web as the configuration names it: `https://login.example.org/oauth2/token`.
struct WebAddress: Hashable, Sendable {
    let server: ServerURL
    /// Path and query, from the slash on.
    let target: String

    /// `authorityFile` for the server's certificate.
    func address(authorityFile: String?) -> HTTPAddress {
        let endpoint = Endpoint(
            scheme: server.scheme,
            host: server.host,
            port: server.port,
            security: server.scheme.isImplicitTLS ? .implicit : .plain,
            authorityFile: authorityFile
        )
        return HTTPAddress(endpoint: endpoint, target: target)
    }
}

extension WebAddress {
    /// `https://host[:port][/path][?query]`, or with `http`; nil for anything else.
    init?(_ text: String) {
        guard let scheme = [Endpoint.Scheme.https, .http].first(where: { text.hasPrefix("\($0.rawValue)://") }) else {
            return nil
        }
        let rest = text.dropFirst(scheme.rawValue.count + 3)
        let slash = rest.firstIndex { $0 == "/" || $0 == "?" } ?? rest.endIndex
        let target = rest[slash...]
        let isPlain = target.utf8.allSatisfy { (0x21...0x7E).contains($0) && $0 != UInt8(ascii: "#") }
        guard let server = ServerURL(scheme: scheme, hostAndPort: rest[..<slash]), isPlain,
            target.utf8.count < HTTPAddress.maximumTargetBytes
        else { return nil }
        self.init(server: server, target: target.hasPrefix("/") ? String(target) : "/\(target)")
    }

    /// For addresses that are known.
    init(https host: String, _ target: String) {
        self.init(server: ServerURL(scheme: .https, host: host, port: 443), target: target)
    }
}

extension KeyKind<WebAddress> {
    static let webAddress = KeyKind.text(form: "an address such as \"https://login.example.org/token\"") {
        text,
        node,
        findings in
        // Nothing of the text is shown once it holds an "@": a password may stand before it.
        guard !text.utf8.contains(UInt8(ascii: "@")) else {
            findings.refuse(node, "must not hold a user or a password", hint: "Write https://HOST/PATH.")
            return nil
        }
        guard let address = WebAddress(text) else {
            let hint = "Write https://HOST/PATH, and nothing after it."
            findings.refuse(node, "\(ShownText.quoted(text)) is no address of a web server", hint: hint)
            return nil
        }
        return address
    }
}
