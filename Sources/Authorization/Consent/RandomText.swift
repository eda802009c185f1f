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
        var text: [UInt8] = []
        var index = 0
        while index < bytes.count {
            let rest = min(3, bytes.count - index)
            let group = (0..<3).reduce(0) { $0 << 8 | ($1 < rest ? Int(bytes[index + $1]) : 0) }
            for place in 0...rest { text.append(alphabet[group >> (18 - 6 * place) & 63]) }
            index += 3
        }
        return String(decoding: text, as: UTF8.self)
    }

    private static let alphabet = Array("ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_".utf8)
}
