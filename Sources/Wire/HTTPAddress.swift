/// Where an HTTP request goes: a server, and what stands after it in the URL.
package struct HTTPAddress: Hashable, Sendable, CustomStringConvertible {
    /// UTF-8 bytes of `target`.
    package static let maximumTargetBytes = 2048

    /// `https` with implicit TLS; `http` in the clear only on this machine (`Endpoint.url`).
    package let endpoint: Endpoint
    /// Path and query: begins with a slash, holds neither blank nor control nor `#`.
    package let target: String

    package init(endpoint: Endpoint, target: String) {
        self.endpoint = endpoint
        self.target = target
    }

    /// As it stands in a URL: without the port that is understood.
    package var description: String {
        let port = endpoint.port == endpoint.scheme.defaultPort ? "" : ":\(endpoint.port)"
        return "\(endpoint.scheme.rawValue)://\(endpoint.host)\(port)\(target)"
    }

    func url() throws(WireError) -> String {
        let server = try endpoint.url()
        let isPlain = target.utf8.allSatisfy { (0x21...0x7E).contains($0) && $0 != UInt8(ascii: "#") }
        guard endpoint.scheme == .https || endpoint.scheme == .http, target.hasPrefix("/"), isPlain,
            target.utf8.count <= Self.maximumTargetBytes
        else {
            throw WireError(.configuration, "what stands after \(endpoint) is no path: check the URL")
        }
        return server.dropLast() + target
    }
}
