internal import Feedback

/// The sender of a mail, as far as an answer depends on it.
struct ReplySubject {
    let returnPath: EmailAddress?
    /// From and Return-Path agree on the domain.
    let isAligned: Bool
    /// Our own server vouches for the domain in From.
    let isAuthenticated: Bool
    let isInternal: Bool
    /// One of the mailbox's addresses stands in To or Cc.
    let isAddressed: Bool
    let usesIncidentBudget: Bool
    /// RFC 3834 section 4: the return path; From where they disagree and From is vouched for.
    let recipient: EmailAddress?

    init(_ message: Message, _ headers: AutomationHeaders, _ context: ReplyContext) {
        let from = message.sender.mailable
        let domain = from?.domain.lowercased() ?? ""
        returnPath = message.returnPath.flatMap(Self.address)
        isAligned = returnPath.map { SenderAuthentication.areAligned($0.domain.lowercased(), domain) } ?? false
        isAuthenticated = SenderAuthentication(domain: domain, trustedAuthserv: context.trustedAuthserv).passes(headers)
        isInternal = context.internalDomains.contains { domain == $0 || domain.hasSuffix("." + $0) }
        let mailbox = Set(context.mailboxAddresses.map(\.normalized))
        isAddressed = message.recipients.contains { recipient in
            Self.address(recipient).map { mailbox.contains($0.normalized) } ?? false
        }
        usesIncidentBudget = context.joinsIncident && isInternal && isAuthenticated
        recipient = isAligned ? returnPath : from
    }

    /// The addr-spec of `a@b`, `<a@b>` or `Name <a@b>`; nil for the null path and for anything unsafe to write to.
    static func address(_ text: String) -> EmailAddress? {
        guard text.utf8.allSatisfy({ $0 >= 0x20 && $0 != 0x7F }) else { return nil }
        let trimmed = AutomationHeaders.trimmed(text)
        guard trimmed.hasSuffix(">"), let open = trimmed.lastIndex(of: "<") else { return EmailAddress(trimmed) }
        return EmailAddress(String(trimmed[trimmed.index(after: open)...].dropLast()))
    }
}
