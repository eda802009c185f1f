/// `text/enriched` (RFC 1896) as plain text: commands in angle brackets go, "<<" is "<", and line ends are those of RFC 1896
/// section 2: one is a blank, n of them are n - 1.
package enum EnrichedText {
    package static func plain(_ text: String) -> String {
        var result: [UInt8] = []
        let bytes = Array(text.utf8)
        var index = 0
        var lineFeeds = 0
        var parameterStart: Int?
        while index < bytes.count {
            let byte = bytes[index]
            if byte == ASCII.lineFeed || byte == ASCII.carriageReturn {
                if byte == ASCII.lineFeed { lineFeeds += 1 }
                index += 1
                continue
            }
            if lineFeeds > 0 {
                result +=
                    lineFeeds == 1 ? [ASCII.space] : [UInt8](repeating: ASCII.lineFeed, count: min(lineFeeds - 1, 2))
                lineFeeds = 0
            }
            if byte == 0x3C, index + 1 < bytes.count, bytes[index + 1] == 0x3C {
                result.append(byte)
                index += 2
            } else if byte == 0x3C, let end = commandEnd(bytes, from: index) {
                let command = bytes[index..<end]
                // What stands in <param> is for the program (RFC 1896 section 1.4).
                if command.starts(withLowercase: "<param>") { parameterStart = result.count }
                if command.starts(withLowercase: "</param>"), let start = parameterStart {
                    result.removeSubrange(start...)
                    parameterStart = nil
                }
                index = end
            } else {
                result.append(byte)
                index += 1
            }
        }
        return String(decoding: result, as: UTF8.self)
    }

    /// After the ">" of a command, which has at most 60 letters; nil when "<" begins none.
    private static func commandEnd(_ bytes: [UInt8], from start: Int) -> Int? {
        let limit = min(bytes.count, start + 64)
        let end = bytes.firstIndex(of: 0x3E, from: start, before: limit)
        guard end < limit else { return nil }
        let name = bytes[(start + 1)..<end]
        let isName = name.allSatisfy { ASCII.isLetter($0) || ASCII.isDigit($0) || $0 == 0x2D || $0 == 0x2F }
        return isName && !name.isEmpty ? end + 1 : nil
    }
}
