internal import FoundationEssentials

/// Random bytes as text.
enum RandomText {
    /// From the system's generator, getrandom(2).
    static func bytes(_ count: Int) -> [UInt8] {
        var generator = SystemRandomNumberGenerator()
        return (0..<count).map { _ in .random(in: 0...255, using: &generator) }
    }

    static func of(_ count: Int) -> String { base64URL(bytes(count)) }

    /// Base64 for URLs, without padding (RFC 4648 section 5).
    static func base64URL(_ bytes: [UInt8]) -> String {
        var text = Data(bytes).base64EncodedString()
        while text.last == "=" { text.removeLast() }
        return text.replacing("+", with: "-").replacing("/", with: "_")
    }
}
