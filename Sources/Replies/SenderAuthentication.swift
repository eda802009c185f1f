internal import Feedback

/// Whether our own server vouches for the domain in From, by Authentication-Results (RFC 8601).
struct SenderAuthentication {
    /// Lower case.
    let domain: String
    let trustedAuthserv: String?

    /// Only the topmost header is believed, and only when it is our server's: anybody can write the ones below.
    func passes(_ headers: AutomationHeaders) -> Bool {
        guard let trustedAuthserv, let top = headers.values("authentication-results").first else { return false }
        // A quoted string may hide separators; no result we ask for needs one.
        guard !top.utf8.contains(UInt8(ascii: "\"")) else { return false }
        let parts = top.split(separator: ";").map { AutomationHeaders.trimmed($0) }
        guard let first = parts.first?.split(separator: " ").first, first == trustedAuthserv.lowercased() else {
            return false
        }
        return parts.dropFirst().contains(where: vouches)
    }

    private func vouches(_ result: String) -> Bool {
        let words = result.split { $0.isWhitespace }
        guard let method = words.first else { return false }
        func isAligned(_ property: String) -> Bool {
            words.contains { word in
                guard word.hasPrefix(property + "=") else { return false }
                let value = word.dropFirst(property.count + 1)
                let domain = value.split(separator: "@", omittingEmptySubsequences: false).last ?? ""
                return Self.areAligned(String(domain), self.domain)
            }
        }
        switch method {
        case "dmarc=pass": return isAligned("header.from")
        case "dkim=pass": return isAligned("header.d") || isAligned("header.i")
        case "spf=pass": return isAligned("smtp.mailfrom")
        default: return false
        }
    }

    /// Relaxed alignment (RFC 7489 section 3.1) without a list of public suffixes: the same domain, or one within the
    /// other, which itself must have two labels.
    static func areAligned(_ left: String, _ right: String) -> Bool {
        if left.isEmpty || right.isEmpty { return false }
        if left == right { return true }
        let (short, long) = left.utf8.count < right.utf8.count ? (left, right) : (right, left)
        return short.utf8.contains(UInt8(ascii: ".")) && long.hasSuffix("." + short)
    }
}
