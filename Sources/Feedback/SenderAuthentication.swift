/// Whether our own server vouches for the domain in From, by Authentication-Results (RFC 8601).
///
/// Only the topmost field is believed, and only when it bears our server's name: anybody can write the ones below. Our
/// server must strike out what claims to be its own and comes from outside (section 5); most do.
package struct SenderAuthentication: Sendable {
    /// What proves a sender where a mail acts.
    package enum Proof: String, Sendable, Codable {
        /// RFC 6376: a signature of the domain in From, or of one above it.
        case dkim
        /// RFC 7489.
        case dmarc
    }

    package let domain: DomainName
    /// The authserv-id, in any case; nil: believe nobody.
    package let trustedAuthserv: String?

    package init(domain: DomainName, trustedAuthserv: String?) {
        self.domain = domain
        self.trustedAuthserv = trustedAuthserv
    }

    package func passes(_ results: AuthenticationResults?) -> Bool {
        guard let results, objection(to: results) == nil else { return false }
        // DMARC's own verdict has weighed the others already.
        if fails(results) { return false }
        return results.findings.contains(where: vouches)
    }

    /// Our own server says that the mail is not from the domain in From: DMARC fails.
    package func isForged(_ results: AuthenticationResults?) -> Bool {
        guard let results, objection(to: results) == nil else { return false }
        return fails(results)
    }

    /// What is good enough to act upon. SPF alone is not: it vouches for the envelope, and everybody who shares a sending server
    /// with the domain passes. Nor is a signature of a domain *below* that in From, which relaxed alignment would let pass: a
    /// newsletter's subdomain does not speak for staff.
    package func proof(in results: AuthenticationResults?) -> Proof? {
        guard let results, objection(to: results) == nil, !fails(results) else { return nil }
        let passed = results.findings.filter { $0.result == "pass" && $0.methodVersion == 1 }
        let isProved = { (method: String, names: [String]) in
            passed.contains { $0.method == method && speaks($0, by: names) }
        }
        if isProved("dmarc", ["from"]) { return .dmarc }
        return isProved("dkim", ["d", "i"]) ? .dkim : nil
    }

    /// Why the field is not believed, in words for the operator; nil when it is.
    package func objection(to results: AuthenticationResults?) -> String? {
        guard let trustedAuthserv else { return "no authserv_id is configured" }
        guard let results else { return "the mail bears no Authentication-Results" }
        guard let server = results.server, server.lowercased() == trustedAuthserv.lowercased() else {
            return "the topmost Authentication-Results is not of our server"
        }
        if results.version != 1 { return "the Authentication-Results are of an unknown version" }
        return results.isBroken ? "the Authentication-Results cannot be read" : nil
    }

    private func fails(_ results: AuthenticationResults) -> Bool {
        results.findings.contains { $0.method == "dmarc" && $0.result == "fail" }
    }

    /// Every domain that the first of these properties names is that in From, or above it. `header.i` may lie below `header.d`
    /// (RFC 6376 section 3.5), so it counts only where there is no `header.d`.
    private func speaks(_ finding: AuthenticationResults.Finding, by names: [String]) -> Bool {
        for name in names {
            let values = finding.properties.filter { $0.type == "header" && $0.name == name }.map(\.value)
            if !values.isEmpty { return values.allSatisfy { isOwnOrAbove(Self.domain(of: $0)) } }
        }
        return false
    }

    private func isOwnOrAbove(_ other: DomainName) -> Bool {
        other.isAligned(with: domain) && other.ascii.utf8.count <= domain.ascii.utf8.count
    }

    private func vouches(_ finding: AuthenticationResults.Finding) -> Bool {
        guard finding.result == "pass", finding.methodVersion == 1 else { return false }
        // smtp.mail and smtp.mfrom are what older servers call smtp.mailfrom (RFC 7601 section 2.7.2).
        let tested: [(type: String, names: Set<String>)] =
            switch finding.method {
            case "dmarc": [("header", ["from"])]
            case "dkim": [("header", ["d", "i"])]
            case "spf": [("smtp", ["mailfrom", "mail", "mfrom"])]
            default: []
            }
        return finding.properties.contains { property in
            tested.contains { $0.type == property.type && $0.names.contains(property.name) }
                && Self.domain(of: property.value).isAligned(with: domain)
        }
    }

    /// Of `example.org`, `@example.org` or `ann@example.org`.
    private static func domain(of value: String) -> DomainName { Sender(name: "", address: "@" + value).domain }
}
