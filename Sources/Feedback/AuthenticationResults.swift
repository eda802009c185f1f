/// What a server says about a mail's origin: one Authentication-Results field (RFC 8601).
///
/// Anybody can write such a field. It is worth something only where our own server wrote it, and it is the topmost.
package struct AuthenticationResults: Hashable, Sendable, Codable {
    /// Findings kept of one field, and properties of one finding.
    package static let maximumFindings = 100
    package static let maximumProperties = 50
    /// Bytes of a value; a finding with a longer one is dropped.
    package static let maximumValueBytes = 998

    /// One method and what it found: `dkim=pass reason="good" header.d=example.org`.
    package struct Finding: Hashable, Sendable, Codable {
        /// Lower case: "dkim", "spf", "dmarc".
        package let method: String
        /// 1 where none is given.
        package let methodVersion: Int
        /// Lower case: "pass", "fail", "none".
        package let result: String
        package var reason: String?
        package var properties: [Property] = []

        package init(method: String, version: Int = 1, result: String) {
            self.method = method
            methodVersion = version
            self.result = result
        }
    }

    /// What was tested: `header.d=example.org`.
    package struct Property: Hashable, Sendable, Codable {
        /// Lower case: "smtp", "header", "policy"; empty where the field gave none.
        package let type: String
        /// Lower case.
        package let name: String
        package let value: String

        package init(type: String, name: String, value: String) {
            self.type = type
            self.name = name
            self.value = value
        }
    }

    /// The authserv-id, as written; nil where the field names nobody, as Exchange Online's do.
    package let server: String?
    /// Of the field's syntax: 1 where none is given, the only one there is.
    package let version: Int
    /// Empty too where the server did nothing ("none").
    package let findings: [Finding]
    /// A quote or comment without an end, or a limit: no telling what was meant.
    package let isBroken: Bool

    package init(server: String?, version: Int = 1, findings: [Finding], isBroken: Bool = false) {
        self.server = server
        self.version = version
        self.findings = findings
        self.isBroken = isBroken
    }
}
