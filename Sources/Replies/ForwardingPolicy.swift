package import Feedback

/// Decides which mails go on to somebody at once instead of waiting for a digest: one person's outage to the help desk,
/// a security matter to the security contact. A doubtful outage goes too: a mail too many costs the help desk a glance, one
/// too few leaves a person stuck until the digest.
package struct ForwardingPolicy: Sendable {
    package enum Destination: String, Sendable, Codable {
        case helpdesk
        case security
    }

    /// Why, or why not; stored with the mail.
    package enum Rule: String, CaseIterable, Sendable, Codable {
        case singleOutage = "F1-single-outage"
        case security = "F2-security"
        case nothingUrgent = "F3-nothing-urgent"
        case machine = "F4-machine"
        case backlog = "F5-backlog"
        case incidentOpen = "F6-incident-open"
        case noAddress = "F7-no-address"
        case senderLimit = "F8-sender-limit"
        case hourLimit = "F9-hour-limit"
    }

    package enum Decision: Hashable, Sendable {
        case forward(Destination, to: EmailAddress, Rule)
        case none(Rule)
    }

    /// What was forwarded to the destination lately, counted by the caller.
    package struct Counts: Hashable, Sendable {
        package var fromSenderLastDay = 0
        package var allLastHour = 0

        package init() {}
    }

    package struct Context: Sendable {
        package var helpdesk: EmailAddress?
        package var security: EmailAddress?
        /// An incident of the mail's service, or one of no service, is open: staff were alerted already.
        package var hasOpenIncident = false
        package var isBacklog = false
        package var toHelpdesk = Counts()
        package var toSecurity = Counts()

        package init() {}
    }

    /// A sender's outages within a day; what is beyond stands in the digest.
    package var helpdeskPerSenderAndDay = 5
    package var helpdeskPerHour = 60
    package var securityPerSenderAndDay = 20
    package var securityPerHour = 200

    package init() {}

    package func decide(kind: MailKind, verdict: Verdict, _ context: Context) -> Decision {
        guard kind == .human else { return .none(.machine) }
        if context.isBacklog { return .none(.backlog) }
        if verdict.isSecurity {
            guard let address = context.security else { return .none(.noAddress) }
            let limit = exceeded(context.toSecurity, securityPerSenderAndDay, securityPerHour)
            return limit.map(Decision.none) ?? .forward(.security, to: address, .security)
        }
        guard verdict.category == .outage else { return .none(.nothingUrgent) }
        if context.hasOpenIncident { return .none(.incidentOpen) }
        guard let address = context.helpdesk else { return .none(.noAddress) }
        let limit = exceeded(context.toHelpdesk, helpdeskPerSenderAndDay, helpdeskPerHour)
        return limit.map(Decision.none) ?? .forward(.helpdesk, to: address, .singleOutage)
    }

    private func exceeded(_ counts: Counts, _ perSender: Int, _ perHour: Int) -> Rule? {
        if counts.fromSenderLastDay >= perSender { return .senderLimit }
        return counts.allLastHour >= perHour ? .hourLimit : nil
    }
}
