internal import FoundationEssentials
internal import Wire

/// What a token server gave (RFC 6749 section 5.1). Neither `description` nor `dump` shows a token.
package struct TokenGrant: Hashable, Sendable, CustomStringConvertible, CustomReflectable {
    /// Bytes of a refresh token.
    package static let maximumRefreshBytes = 8 * 1024

    package let token: BearerToken
    /// Nil: the one that was used stays.
    package let refreshToken: String?

    package init(token: BearerToken, refreshToken: String?) {
        self.token = token
        self.refreshToken = refreshToken
    }

    package var description: String { "a token" }
    package var customMirror: Mirror { Mirror(self, children: ["renewable": refreshToken != nil]) }
}

extension TokenGrant {
    /// The fields of RFC 6749 section 5.1 that matter here.
    private struct Fields: Decodable {
        let access_token: String
        let token_type: String?
        let expires_in: Seconds?
        let refresh_token: String?
    }

    /// QUIRK: RFC 6749 section 5.1 has a number; some servers send it as text.
    private struct Seconds: Decodable {
        let value: Double

        init(from decoder: any Decoder) throws {
            let container = try decoder.singleValueContainer()
            if let text = try? container.decode(String.self) {
                value = Double(text) ?? 0
            } else {
                value = try container.decode(Double.self)
            }
        }
    }

    /// Nil for what is no answer of a token server. `now` is when the question was sent: life counts from there.
    init?(_ body: [UInt8], now: ContinuousClock.Instant) {
        guard let fields = try? JSONDecoder().decode(Fields.self, from: Data(body)),
            fields.token_type.map({ $0.lowercased() == "bearer" }) ?? true,
            Self.isToken(fields.access_token, maximumBytes: BearerToken.maximumBytes)
        else { return nil }
        if let refresh = fields.refresh_token {
            guard Self.isToken(refresh, maximumBytes: Self.maximumRefreshBytes) else { return nil }
        }
        let seconds = fields.expires_in.map { Duration.seconds(min(max($0.value, 0), 1e7)) }
        let life = min(seconds ?? BearerToken.assumedLife, BearerToken.longestLife)
        token = BearerToken(value: fields.access_token, expiresAt: now + life)
        refreshToken = fields.refresh_token
    }

    /// Visible ASCII, as all that is sent in a login.
    private static func isToken(_ text: String, maximumBytes: Int) -> Bool {
        (1...maximumBytes).contains(text.utf8.count) && text.utf8.allSatisfy { (0x21...0x7E).contains($0) }
    }
}
