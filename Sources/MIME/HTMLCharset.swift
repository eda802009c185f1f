/// The charset an HTML text declares of itself, for mails whose Content-Type is silent.
package enum HTMLCharset {
    /// Bytes looked at, as browsers do.
    package static let maximumBytes = 1024

    /// What follows the first "charset=", or nil.
    package static func declared(in html: [UInt8]) -> String? {
        let head = ASCII.lowercased(html.prefix(maximumBytes))
        guard head.contains("charset=") else { return nil }
        var start = 0
        while !head[start...].starts(withLowercase: "charset=") { start += 1 }
        let value = head[(start + 8)...].drop { $0 == 0x22 || $0 == 0x27 || $0 == 0x20 }
        let name = value.prefix { ASCII.isLetter($0) || ASCII.isDigit($0) || $0 == 0x2D || $0 == 0x5F }
        return name.isEmpty ? nil : ASCII.name(name)
    }

    /// Whether the bytes are a whole HTML document, by how they begin.
    package static func isDocument(_ bytes: [UInt8]) -> Bool {
        var start = bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? 3 : 0
        while start < bytes.count, ASCII.isWhite(bytes[start]) { start += 1 }
        let text = bytes[start...]
        return text.starts(withLowercase: "<!doctype html") || text.starts(withLowercase: "<html")
    }
}
