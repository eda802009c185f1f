import Feedback
import Testing

/// What is good enough to act upon. How the field is read: `AuthenticationResultsTests`; whom to answer: `SenderAuthenticationTests`.
struct SenderProofTests {
    private typealias Results = AuthenticationResults

    private static let server = "mx.corp.example"

    private static func finding(_ method: String, _ result: String, _ properties: [String: String]) -> Results.Finding {
        var finding = Results.Finding(method: method, result: result)
        finding.properties = properties.sorted { $0.key < $1.key }.map { name, value in
            let parts = name.split(separator: ".").map(String.init)
            return Results.Property(type: parts[0], name: parts[1], value: value)
        }
        return finding
    }

    struct Row: CustomTestStringConvertible, Sendable {
        let testDescription: String
        let findings: [(method: String, result: String, properties: [String: String])]
        var server: String? = SenderProofTests.server
        let proof: SenderAuthentication.Proof?
        var isForged = false
    }

    static let rows = [
        Row(testDescription: "DKIM", findings: [("dkim", "pass", ["header.d": "corp.example"])], proof: .dkim),
        Row(testDescription: "DMARC", findings: [("dmarc", "pass", ["header.from": "corp.example"])], proof: .dmarc),
        Row(
            testDescription: "DMARC fails beside DKIM",
            findings: [
                ("dkim", "pass", ["header.d": "corp.example"]), ("dmarc", "fail", ["header.from": "corp.example"]),
            ],
            proof: nil,
            isForged: true
        ),
        Row(
            testDescription: "the same, of another server: neither is believed",
            findings: [
                ("dkim", "pass", ["header.d": "corp.example"]), ("dmarc", "fail", ["header.from": "corp.example"]),
            ],
            server: "mx.evil.example",
            proof: nil
        ),
        Row(testDescription: "SPF", findings: [("spf", "pass", ["smtp.mailfrom": "corp.example"])], proof: nil),
        Row(testDescription: "below", findings: [("dkim", "pass", ["header.d": "news.corp.example"])], proof: nil),
        Row(
            testDescription: "an identity below its domain",
            findings: [("dkim", "pass", ["header.d": "corp.example", "header.i": "@news.corp.example"])],
            proof: .dkim
        ),
        Row(
            testDescription: "a foreign domain with our identity",
            findings: [("dkim", "pass", ["header.d": "evil.example", "header.i": "@corp.example"])],
            proof: nil
        ),
        Row(
            testDescription: "one signature fails, the other passes",
            findings: [("dkim", "fail", ["header.d": "corp.example"]), ("dkim", "pass", ["header.d": "corp.example"])],
            proof: .dkim
        ),
        Row(
            testDescription: "nothing is named",
            findings: [("dkim", "pass", [:]), ("dmarc", "pass", [:])],
            proof: nil
        ),
        Row(testDescription: "ARC", findings: [("arc", "pass", ["header.d": "corp.example"])], proof: nil),
    ]

    @Test("what proves a sender", arguments: rows)
    func proof(_ row: Row) {
        let results = Results(
            server: row.server,
            findings: row.findings.map { Self.finding($0.method, $0.result, $0.properties) }
        )
        let own = DomainName("corp.example")
        let authentication = SenderAuthentication(domain: own, trustedAuthserv: "MX.corp.example")
        #expect(authentication.proof(in: results) == row.proof)
        #expect(authentication.isForged(results) == row.isForged)
        #expect(SenderAuthentication(domain: own, trustedAuthserv: nil).proof(in: results) == nil)
        #expect(authentication.proof(in: nil) == nil && !authentication.isForged(nil))
    }
}
