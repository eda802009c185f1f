internal import Feedback

/// The topmost Authentication-Results (RFC 8601) as `read --json` prints it: whoever wrote it.
struct AuthenticationView: Encodable {
    private struct Finding: Encodable {
        let method: String
        let result: String
        let reason: String?
        /// `header.from`, `smtp.mailfrom` and the like.
        let properties: [String: String]
    }

    private let server: String?
    private let results: [Finding]
    private let broken: Bool

    init(_ results: AuthenticationResults) {
        server = results.server
        broken = results.isBroken
        self.results = results.findings.map { finding in
            let properties = finding.properties.map { ("\($0.type).\($0.name)", $0.value) }
            return Finding(
                method: finding.method,
                result: finding.result,
                reason: finding.reason,
                properties: Dictionary(properties) { first, _ in first }
            )
        }
    }
}
