internal import Feedback

/// Whether our own server vouches for the domain in From, by Authentication-Results (RFC 8601).
///
/// Only the topmost field is believed, and only when it bears our server's name: anybody can write the ones below. Our
/// server must strike out what claims to be its own and comes from outside (section 5); most do.
struct SenderAuthentication {
    let domain: DomainName
    /// The authserv-id, in any case; nil: believe nobody.
    let trustedAuthserv: String?

    func passes(_ results: AuthenticationResults?) -> Bool {
        guard let results, objection(to: results) == nil else { return false }
        // DMARC's own verdict has weighed the others already.
        if results.findings.contains(where: { $0.method == "dmarc" && $0.result == "fail" }) { return false }
        return results.findings.contains(where: vouches)
    }

    /// Why the field is not believed, in words for the operator; nil when it is.
    func objection(to results: AuthenticationResults?) -> String? {
        guard let trustedAuthserv else { return "no authserv_id is configured" }
        guard let results else { return "the mail bears no Authentication-Results" }
        guard let server = results.server, server.lowercased() == trustedAuthserv.lowercased() else {
            return "the topmost Authentication-Results is not of our server"
        }
        if results.version != 1 { return "the Authentication-Results are of an unknown version" }
        return results.isBroken ? "the Authentication-Results cannot be read" : nil
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
                && Sender(name: "", address: "@" + property.value).domain.isAligned(with: domain)
        }
    }
}
