extension SMTPStateMachine {
    /// A reply that no command asked for, or of a class that its command does not have.
    static let outOfStep = PostalError(
        .transient,
        "the server's answers are out of step with our commands; the connection was dropped"
    )

    static func violation(_ violation: SMTPReplyParser.Violation) -> PostalError {
        switch violation {
        case .tooLong:
            PostalError(.transient, "the server's answer is over \(SMTPReplyParser.maximumReplyBytes) bytes")
        case .malformed:
            PostalError(.transient, "the server does not answer in SMTP: check url under [relay]")
        }
    }

    /// The server's words are for the store (`RecipientResult.reason`); an error, which is logged, has its code only.
    static func refusal(_ command: String, _ reply: SMTPReply, _ kind: PostalError.Kind) -> PostalError {
        let status = reply.enhancedStatus.map { " \($0)" } ?? ""
        return PostalError(kind, "the server refused \(command) with \(reply.code)\(status)")
    }
}
