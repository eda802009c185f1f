extension MailboxError {
    /// A NO or BAD to a command of ours.
    init(refusal status: StatusResponse, of command: IMAPCommand) {
        let isNameInDoubt =
            switch command {
            case .select, .create: status.condition == .no
            default: false
            }
        self.init(status, "the IMAP server refused to \(command.purpose)", isUnknownFolder: isNameInDoubt)
    }

    /// A BYE that we did not ask for.
    init(farewell status: StatusResponse) {
        self.init(status, "the IMAP server ended the session", isUnknownFolder: false)
    }

    private init(_ status: StatusResponse, _ what: String, isUnknownFolder: Bool) {
        let advice = status.advice(isUnknownFolder: isUnknownFolder)
        self.init(
            advice.kind,
            "\(what): \(advice.text)\(Self.quoted(status))",
            retryAfter: status.retryAfter,
            concernsAll: advice.concernsAll
        )
    }

    /// The server's own words. Its text was cut and stripped of controls when it was read.
    private static func quoted(_ status: StatusResponse) -> String {
        let code = status.code.map { "[\($0.name.prefix(40))] " } ?? ""
        let words = code + status.text
        return words.isEmpty ? "" : " (it said: \(words))"
    }
}
