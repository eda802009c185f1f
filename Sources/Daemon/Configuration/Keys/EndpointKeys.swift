internal import Wire

/// The keys by which a section names a server, and what must fit together among them.
struct EndpointKeys: Sendable {
    let url: ConfigurationKey<ServerURL>
    let security: ConfigurationKey<Endpoint.Security>
    let allowPlaintext: ConfigurationKey<Bool>
    let authorityFile: ConfigurationKey<String>

    /// `secure` and `upgrading` are the protocol's two schemes: TLS at once, and STARTTLS.
    init(secure: Endpoint.Scheme, upgrading: Endpoint.Scheme, example: String, _ explanation: String) {
        url = ConfigurationKey(
            "url",
            .url([secure, upgrading]),
            .required(example: example),
            synonyms: ["host", "server", "address"],
            explanation
        )
        security = ConfigurationKey(
            "security",
            .choice(of: Endpoint.Security.self),
            .optional(example: "\"implicit\""),
            synonyms: ["tls", "ssl", "encryption"],
            "How the connection is kept private. Left out: \(secure.rawValue):// means TLS from the first byte "
                + "(\"implicit\"), \(upgrading.rawValue):// means STARTTLS, and a server that does not offer it gets no "
                + "login."
        )
        allowPlaintext = ConfigurationKey(
            "allow_plaintext",
            .boolean,
            .standard("false"),
            "security = \"plain\" sends password and mail in the clear. It works only if this is true, and only to "
                + "this machine (localhost)."
        )
        authorityFile = ConfigurationKey(
            "ca_file",
            .path,
            .optional(example: "\"/etc/earshot/ca.pem\""),
            synonyms: ["ca", "cafile", "certificate"],
            "Trust the certificate authorities in this PEM file instead of the system's. Certificates are always "
                + "verified."
        )
    }

    var all: [any DescribedKey] { [url, security, allowPlaintext, authorityFile] }

    func problems(in table: SettingsTable) -> [ConfigurationProblem] {
        guard let url = table[self.url] else { return [] }
        let security = table[self.security] ?? standardSecurity(of: url)
        let isAllowed = table[allowPlaintext] ?? false
        var problems: [ConfigurationProblem] = []
        if let mismatch = mismatch(of: url, security) {
            problems.append(
                ConfigurationProblem(at: table.position(of: self.security), mismatch.message, hint: mismatch.hint)
            )
        } else if security == .plain, !url.isLoopback {
            let message = "security: \"plain\" would send the password to \(url.host) in the clear"
            let hint = "Leave security out. Only a server on this machine (localhost) may be plain."
            problems.append(ConfigurationProblem(at: table.position(of: self.security), message, hint: hint))
        } else if security == .plain, !isAllowed {
            let hint = "If that is meant, add: allow_plaintext = true"
            let message = "security: \"plain\" sends the password in the clear"
            problems.append(ConfigurationProblem(at: table.position(of: self.security), message, hint: hint))
        } else if security != .plain, isAllowed {
            let message = "allow_plaintext: has no effect, because the connection is not plain"
            problems.append(ConfigurationProblem(.warning, at: table.position(of: allowPlaintext), message))
        }
        return problems
    }

    func endpoint(in table: SettingsTable) throws(ConfigurationProblem) -> Endpoint {
        let url = try table.value(self.url)
        return Endpoint(
            scheme: url.scheme,
            host: url.host,
            port: url.port,
            security: table[security] ?? standardSecurity(of: url),
            authorityFile: table[authorityFile]
        )
    }

    private func standardSecurity(of url: ServerURL) -> Endpoint.Security {
        url.scheme.isImplicitTLS ? .implicit : .startTLS
    }

    private func mismatch(of url: ServerURL, _ security: Endpoint.Security) -> (message: String, hint: String)? {
        let scheme = url.scheme.rawValue
        if url.scheme.isImplicitTLS, security != .implicit {
            let message =
                "security: \"\(security.rawValue)\" contradicts \(scheme)://, which is TLS from the first byte"
            return (message, "Write \(scheme.dropLast()):// in url, or leave security out.")
        }
        if !url.scheme.isImplicitTLS, security == .implicit {
            let message = "security: \"implicit\" contradicts \(scheme)://, which begins in the clear"
            return (message, "Write \(scheme)s:// in url, or leave security out.")
        }
        return nil
    }
}
