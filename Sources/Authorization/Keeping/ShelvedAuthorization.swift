internal import FoundationEssentials
internal import Wire

/// What lasts of one consent: its refresh token, and whose it is. Neither `description` nor `dump` shows a token.
package struct ShelvedAuthorization: Hashable, Sendable, CustomStringConvertible, CustomReflectable {
    /// Bytes of one in its file.
    static let maximumBytes = 64 * 1024

    /// Names the consent, not the token: it stays the same while tokens are exchanged, and a new consent has another.
    package let consent: String
    /// A refresh token goes to the server and with the client it was given to, and serves the login it was given for.
    let clientID: String
    let tokenURL: String
    let user: String
    /// To be tried in this order: the newest, and the one before until the newest has worked once. A process that is killed
    /// between a server's answer and the write has the old one, and a server that lost our reading of its answer takes it.
    let refreshTokens: [String]

    /// A new consent.
    package init(to client: OAuthClient, _ identity: ClientIdentity, user: String, refreshToken: String) {
        self.init(
            consent: RandomText.of(12),
            clientID: identity.id,
            tokenURL: client.tokenAddress.description,
            user: user,
            refreshTokens: [refreshToken]
        )
    }

    private init(consent: String, clientID: String, tokenURL: String, user: String, refreshTokens: [String]) {
        self.consent = consent
        self.clientID = clientID
        self.tokenURL = tokenURL
        self.user = user
        self.refreshTokens = refreshTokens
    }

    func fits(_ client: OAuthClient, _ identity: ClientIdentity, user: String) -> Bool {
        clientID == identity.id && tokenURL == client.tokenAddress.description && self.user == user
    }

    /// After `used` was taken, and `next` given in its place; nil: it goes on being good.
    func exchanged(_ used: String, for next: String?) -> ShelvedAuthorization {
        let tokens = next.map { $0 == used ? [used] : [$0, used] } ?? [used]
        return ShelvedAuthorization(
            consent: consent,
            clientID: clientID,
            tokenURL: tokenURL,
            user: user,
            refreshTokens: tokens
        )
    }

    package var description: String { "authorization of \(user)" }
    package var customMirror: Mirror { Mirror(self, children: ["user": user]) }
}

extension ShelvedAuthorization {
    /// The file's form. `version` is for those who come after.
    private struct Form: Codable {
        var version = 1
        let consent: String
        let client_id: String
        let token_url: String
        let user: String
        let refresh_tokens: [String]
    }

    var bytes: [UInt8] {
        get throws {
            let form = Form(
                consent: consent,
                client_id: clientID,
                token_url: tokenURL,
                user: user,
                refresh_tokens: refreshTokens
            )
            let encoder = JSONEncoder()
            encoder.outputFormatting = [.sortedKeys, .prettyPrinted, .withoutEscapingSlashes]
            return try Array(encoder.encode(form)) + [0x0A]
        }
    }

    /// Nil for what this version did not write.
    init?(bytes: [UInt8]) {
        guard let form = try? JSONDecoder().decode(Form.self, from: Data(bytes)), form.version == 1,
            (1...2).contains(form.refresh_tokens.count)
        else { return nil }
        self.init(
            consent: form.consent,
            clientID: form.client_id,
            tokenURL: form.token_url,
            user: form.user,
            refreshTokens: form.refresh_tokens
        )
    }
}
