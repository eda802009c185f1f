/// Fields of a mail's header, by how surely a line that begins with one is no text. Names in lower case.
enum MailFields {
    /// By which a mail is taken apart or known; hardly ever at the beginning of a line of text.
    static func decidesStructure(_ name: String) -> Bool { structural.contains(name) || name.hasPrefix("content-") }

    /// That every mail has, once; a quoted header in its text has them as well.
    static func isUsual(_ name: String) -> Bool { usual.contains(name) }

    /// Whether a line that is no field looks like one whose name is spoilt, by blanks or letters beyond ASCII
    /// ("Mime Version: 1.0"): a colon and a blank after at most three words without digits.
    static func isMisspelt(_ line: ArraySlice<UInt8>) -> Bool {
        guard let colon = line.prefix(60).firstIndex(of: 0x3A) else { return false }
        let name = line[..<colon]
        let isFollowed = colon + 1 == line.endIndex || ASCII.isBlank(line[colon + 1])
        return isFollowed && !name.contains(where: ASCII.isDigit)
            && name.split(whereSeparator: ASCII.isBlank).count <= 3
    }

    private static let structural: Set<String> = [
        "mime-version", "message-id", "received", "return-path", "in-reply-to", "references", "reply-to",
        "delivered-to",
        "dkim-signature", "x-mailer", "x-priority", "x-originating-ip", "authentication-results",
    ]

    private static let usual: Set<String> = ["from", "to", "cc", "subject", "date"]
}
