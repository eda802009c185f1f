internal import FoundationEssentials

/// What somebody is to type, and where (RFC 8628 section 3.2). The device code itself is never shown.
package struct DeviceOffer: Hashable, Sendable, CustomStringConvertible, CustomReflectable {
    private static let maximumTextBytes = 1024

    /// To be typed at `address`.
    package let userCode: String
    package let address: String
    let deviceCode: String
    package let expiresIn: Duration
    /// At least so long between two questions.
    let interval: Duration

    private struct Fields: Decodable {
        let device_code: String
        let user_code: String
        let verification_uri: String?
        /// QUIRK: RFC 8628 section 3.2 has verification_uri; Google sends verification_url.
        let verification_url: String?
        let expires_in: Double
        let interval: Double?
    }

    /// Nil for what is no such answer, or would not be safe to show.
    init?(_ body: [UInt8]) {
        guard let fields = try? JSONDecoder().decode(Fields.self, from: Data(body)),
            let address = fields.verification_uri ?? fields.verification_url,
            address.hasPrefix("https://") || address.hasPrefix("http://127.0.0.1:"),
            [fields.device_code, address].allSatisfy({ Self.isVisible($0, maximumBytes: 4096) }),
            Self.isVisible(address, maximumBytes: Self.maximumTextBytes),
            Self.isVisible(fields.user_code, maximumBytes: 64)
        else { return nil }
        userCode = fields.user_code
        self.address = address
        deviceCode = fields.device_code
        expiresIn = .seconds(min(max(fields.expires_in, 1), 3600))
        // RFC 8628 section 3.2: 5 seconds where the server does not say.
        interval = .seconds(min(max(fields.interval ?? 5, 0), 60))
    }

    private static func isVisible(_ text: String, maximumBytes: Int) -> Bool {
        (1...maximumBytes).contains(text.utf8.count) && text.utf8.allSatisfy { (0x21...0x7E).contains($0) }
    }

    package var description: String { "a device code for \(address)" }
    package var customMirror: Mirror { Mirror(self, children: ["address": address]) }
}
