/// Fields that stand in the header of a mail and hardly ever at the beginning of a line of text.
enum MailFields {
    /// Whether the name, in any case, is one by which a mail is taken apart or known. Blanks may follow it.
    static func decideStructure(_ name: ArraySlice<UInt8>) -> Bool {
        let name = ASCII.name(name.trimmed)
        return structural.contains(name) || name.hasPrefix("content-")
    }

    private static let structural: Set<String> = [
        "mime-version", "message-id", "received", "return-path", "in-reply-to", "references", "reply-to",
        "delivered-to",
        "dkim-signature", "x-mailer", "x-priority", "x-originating-ip", "authentication-results",
    ]
}
