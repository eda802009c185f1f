/// Fields of a mail's header, by how surely a line that begins with one is no text. Names in lower case.
enum MailFields {
    /// By which a mail is taken apart or known; hardly ever at the beginning of a line of text.
    static func decidesStructure(_ name: String) -> Bool { structural.contains(name) || name.hasPrefix("content-") }

    /// That every mail has, once; a quoted header in its text has them as well.
    static func isUsual(_ name: String) -> Bool { usual.contains(name) }

    private static let structural: Set<String> = [
        "mime-version", "message-id", "received", "return-path", "in-reply-to", "references", "reply-to",
        "delivered-to",
        "dkim-signature", "x-mailer", "x-priority", "x-originating-ip", "authentication-results",
    ]

    private static let usual: Set<String> = ["from", "to", "cc", "subject", "date"]
}
