extension MailboxError {
    /// A NO or BAD to a command of ours.
    init(refusal status: StatusResponse, of command: IMAPCommand) {
        let isUnknownFolder = if case .select = command { status.condition == .no } else { false }
        let advice =
            status.code?.advice
            ?? (isUnknownFolder
                ? (.configuration, "check its name in the configuration") : (.transient, "it will be tried again"))
        self.init(advice.kind, "the IMAP server refused to \(command.purpose): \(advice.text)\(Self.quoted(status))")
    }

    /// A BYE that we did not ask for.
    init(farewell status: StatusResponse) {
        let advice = status.code?.advice ?? (.transient, "it will be tried again")
        self.init(advice.kind, "the IMAP server ended the session: \(advice.text)\(Self.quoted(status))")
    }

    /// The server's own words. Its text was cut and stripped of controls when it was read.
    private static func quoted(_ status: StatusResponse) -> String {
        let code = status.code.map { "[\($0.name.prefix(40))] " } ?? ""
        let words = code + status.text
        return words.isEmpty ? "" : " (it said: \(words))"
    }
}
