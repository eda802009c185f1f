internal import FoundationEssentials
internal import Wire

/// A token server's no (RFC 6749 section 5.2): its code, and nothing else of its words, which may quote what we sent.
struct Refusal: Hashable {
    /// Bytes of a code that is shown.
    static let maximumCodeBytes = 64

    let status: Int
    /// RFC 6749 section 5.2; nil when the answer was none of a token server's.
    let code: String?
    /// Microsoft's own number for the cause, such as `AADSTS50173`.
    let number: String?
    let retryAfter: Duration?

    private struct Fields: Decodable {
        let error: String?
        let error_description: String?
    }

    init(_ answer: HTTPAnswer) {
        status = answer.status
        retryAfter = answer.retryAfter
        let fields = try? JSONDecoder().decode(Fields.self, from: Data(answer.body))
        code = fields?.error.flatMap(Self.code)
        number = fields?.error_description.flatMap(Self.number)
    }

    private static func code(_ text: String) -> String? {
        let isPlain = text.utf8.allSatisfy {
            (0x61...0x7A).contains($0 | 0x20) || $0 == 0x5F || $0 == 0x2D || $0 == 0x2E
        }
        return isPlain && (1...maximumCodeBytes).contains(text.utf8.count) ? text : nil
    }

    private static func number(_ text: String) -> String? {
        let name = "AADSTS"
        guard text.hasPrefix(name) else { return nil }
        let digits = text.utf8.dropFirst(name.utf8.count).prefix(9).prefix { (0x30...0x39).contains($0) }
        return digits.isEmpty ? nil : name + String(decoding: digits, as: UTF8.self)
    }

    /// For a message: `invalid_grant, AADSTS50173`, or the status where there is no code.
    private var shown: String {
        [code ?? "status \(status)", number].compactMap { $0 }.joined(separator: ", ")
    }

    /// What it means for whoever asked `client`'s server at `address`.
    func error(of client: OAuthClient, at address: HTTPAddress) -> AuthorizationError {
        let (kind, text) = meaning("\(address.endpoint)", "[[oauth]] \"\(client.name)\"")
        return AuthorizationError(kind, "\(text) (\(shown))", code: code, retryAfter: retryAfter)
    }

    private func meaning(_ server: String, _ section: String) -> (AuthorizationError.Kind, String) {
        switch code {
        case "invalid_grant", "interaction_required", "consent_required", "login_required":
            (.ended, "\(server) does not take the authorization, or takes it no longer")
        case "access_denied", "authorization_declined": (.declined, "the consent was refused")
        case "expired_token", "code_expired": (.declined, "nobody consented in time")
        case "invalid_client":
            (
                .configuration,
                "\(server) does not know the client of \(section), or refuses its secret: \(Self.whoWeAre)"
            )
        case "unauthorized_client", "unsupported_grant_type":
            (
                .configuration,
                "\(server) does not let the client ask like this: check grant of \(section), and the registration"
            )
        case "invalid_scope", "invalid_target", "invalid_resource":
            (.configuration, "\(server) does not know what is asked for: check scopes of \(section)")
        case "invalid_request", "redirect_uri_mismatch":
            (.configuration, "\(server) cannot use the request: check \(section), and the client's registration")
        case "temporarily_unavailable", "server_error", "slow_down", "authorization_pending":
            (.transient, "\(server) cannot give a token just now")
        default: meaning(ofStatus: server, section)
        }
    }

    private static let whoWeAre = "check client_id and client_secret, and whether the secret has run out"

    /// Without a code that is known, the status must do.
    private func meaning(ofStatus server: String, _ section: String) -> (AuthorizationError.Kind, String) {
        switch status {
        case 408, 429, 500...: (.transient, "\(server) cannot give a token just now")
        case 200..<300: (.transient, "\(server) answered with what is no token: check the URLs of \(section)")
        default: (.configuration, "\(server) gave no token: check the URLs of \(section)")
        }
    }
}
