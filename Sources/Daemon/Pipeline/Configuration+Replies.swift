internal import Feedback
internal import FoundationEssentials
internal import Replies

/// What the stage that answers asks of the configuration.
extension Configuration {
    /// Who answers people, and in what words.
    var replyOffice: ReplyOffice {
        ReplyOffice(
            organisation: organisation.name,
            helpdesk: acknowledgements.helpdesk ?? organisation.helpdesk?.description,
            language: organisation.language,
            timeZone: organisation.timeZone.identifier,
            wording: acknowledgements.wording
        )
    }

    var replyLimits: ReplyLimits {
        var limits = ReplyLimits()
        limits.senderPerHour = acknowledgements.perSenderPerHour
        limits.senderPerDay = acknowledgements.perSenderPerDay
        limits.domainPerHour = acknowledgements.perDomainPerHour
        limits.allPerHour = acknowledgements.perHour
        limits.allPerDay = acknowledgements.perDay
        return limits
    }

    func isInternal(_ address: EmailAddress) -> Bool {
        let domain = DomainName(address.domain).ascii
        return organisation.domains.map { DomainName($0).ascii }.contains { domain == $0 || domain.hasSuffix("." + $0) }
    }

    func addresses(ofMailbox name: String) -> [EmailAddress] {
        mailboxes.first { $0.name == name }?.ownAddresses ?? []
    }

    /// Around a mail that came into a mailbox; what was sent lately is not in it.
    func replyContext(mailbox name: String, received: Timestamp, isBacklog: Bool, now: Timestamp) -> ReplyContext {
        var context = ReplyContext(received: received, now: now)
        context.mailboxAddresses = addresses(ofMailbox: name)
        context.trustedAuthserv = mailboxes.first { $0.name == name }?.authservID
        context.ownAddresses = ownAddresses + [relay?.bounceAddress].compactMap { $0 }
        context.internalDomains = Set(organisation.domains.map { $0.lowercased() })
        context.isBacklog = isBacklog
        context.limits = replyLimits
        return context
    }
}
