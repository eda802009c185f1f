/// What a server said it can do, in its answer to EHLO (RFC 5321 section 4.1.1.1). After HELO: nothing.
package struct SMTPCapabilities: Hashable, Sendable {
    /// RFC 1870: SIZE was offered.
    package private(set) var takesSize = false
    /// RFC 1870: bytes of the largest mail; nil when none was named.
    package private(set) var maximumSize: Int?
    /// RFC 6152.
    package private(set) var takesEightBit = false
    /// RFC 6531.
    package private(set) var takesUTF8 = false
    /// RFC 3461.
    package private(set) var takesNotify = false
    /// RFC 2034.
    package private(set) var hasEnhancedStatus = false

    package init() {}

    /// The first line of the reply names the server; each other one is a keyword with its parameters.
    init(_ reply: SMTPReply) {
        for line in reply.lines.dropFirst() {
            let words = line.split(separator: " ")
            switch words.first?.uppercased() {
            case "SIZE":
                takesSize = true
                // RFC 1870 section 3: zero, like nothing, says that there is no fixed limit.
                maximumSize = words.dropFirst().first.flatMap { Int($0) }.flatMap { $0 > 0 ? $0 : nil }
            case "8BITMIME": takesEightBit = true
            case "SMTPUTF8": takesUTF8 = true
            case "DSN": takesNotify = true
            case "ENHANCEDSTATUSCODES": hasEnhancedStatus = true
            default: break
            }
        }
    }
}
