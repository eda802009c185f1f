internal import Feedback

/// The sender of a mail, as far as an answer depends on it.
struct ReplySubject {
    let path: ReturnPath
    /// Where bounces of the mail go; nil for a forwarder's.
    let returnPath: EmailAddress?
    /// From and Return-Path agree on the domain.
    let isAligned: Bool
    /// Our own server vouches for the domain in From.
    let isAuthenticated: Bool
    /// Our own server says that the domain in From does not stand behind the mail: DMARC failed.
    let isDisowned: Bool
    /// Why it does not, in words for the operator; said only where it matters.
    let doubt: String
    let isInternal: Bool
    /// One of the mailbox's addresses stands in To or Cc.
    let isAddressed: Bool
    let isTrusted: Bool
    let usesIncidentBudget: Bool
    /// RFC 3834 section 4: the return path; From where they disagree, or there is none, and From is vouched for.
    let recipient: EmailAddress?

    init(_ message: Message, _ context: ReplyContext) {
        let from = message.sender.mailable
        let domain = from.map { DomainName($0.domain) } ?? DomainName("")
        let authentication = SenderAuthentication(domain: domain, trustedAuthserv: context.trustedAuthserv)
        let isResent = message.automationHeaders.contains { $0.lowercased().hasPrefix("resent-from:") }
        path = ReturnPath(message.returnPath, of: from, isResent: isResent)
        returnPath = path.address
        isAligned = returnPath.map { DomainName($0.domain).isAligned(with: domain) } ?? false
        isAuthenticated = authentication.passes(message.authentication)
        let isBelieved = authentication.objection(to: message.authentication) == nil
        isDisowned =
            isBelieved
            && message.authentication?.findings.contains { $0.method == "dmarc" && $0.result == "fail" } == true
        doubt = authentication.objection(to: message.authentication) ?? "no result for the sender's domain passes"
        isInternal = context.internalDomains.map { DomainName($0).ascii }
            .contains { domain.ascii == $0 || domain.ascii.hasSuffix("." + $0) }
        let mailbox = Set(context.mailboxAddresses.map(\.normalized))
        isAddressed = message.recipients.contains { recipient in
            Self.address(recipient).map { mailbox.contains($0.normalized) } ?? false
        }
        isTrusted = isInternal && isAuthenticated
        usesIncidentBudget = context.joinsIncident && isTrusted
        recipient = (isAligned ? returnPath : from).map(Self.travelling)
    }

    /// With the domain in A-labels where that makes it ASCII: so the relay need not know SMTPUTF8 (RFC 6531 section 3.2).
    private static func travelling(_ address: EmailAddress) -> EmailAddress {
        guard !address.isASCII, address.local.utf8.allSatisfy({ $0 < 0x80 }) else { return address }
        return EmailAddress("\(address.local)@\(DomainName(address.domain).ascii)") ?? address
    }

    /// The addr-spec of `a@b`, `<a@b>` or `Name <a@b>`; nil for the null path and for anything unsafe to write to.
    static func address(_ text: String) -> EmailAddress? {
        guard text.utf8.allSatisfy({ $0 >= 0x20 && $0 != 0x7F }) else { return nil }
        let trimmed = AutomationHeaders.trimmed(text)
        guard trimmed.hasSuffix(">"), let open = trimmed.lastIndex(of: "<") else { return EmailAddress(trimmed) }
        return EmailAddress(String(trimmed[trimmed.index(after: open)...].dropLast()))
    }
}
