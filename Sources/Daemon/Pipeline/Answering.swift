internal import Feedback
internal import FoundationEssentials
internal import Replies
internal import Store

/// Acknowledges a mail if every rule allows it, and stores the rule that did not. Off unless the operator turned it on.
struct Answering: Sendable {
    private let configuration: Configuration
    private let correspondence: Correspondence?

    init(_ configuration: Configuration, correspondence: Correspondence?) {
        self.configuration = configuration
        self.correspondence = correspondence
    }

    func answer(_ mail: StoredMail, incident: Incident?, in store: isolated FeedbackStore, now: Timestamp) throws {
        guard configuration.acknowledgements.isEnabled, let correspondence else { return }
        let context = try context(of: mail, incident: incident, in: store, now: now)
        switch ReplyPolicy().decide(mail.message, context) {
        case .suppressed(let suppression):
            let (rule, reason) = (suppression.rule.rawValue, suppression.reason)
            try store.recordSuppression(of: mail.number, rule: rule, reason: reason)
            switch suppression.consequence {
            case .none: break
            case .muteSender(let until): try store.hold("mute:\(mail.message.sender.key)", until: until)
            case .openBreaker(let until): try store.hold("breaker", until: until)
            }
        case .answer(let answer):
            let acknowledgement = Acknowledgement(
                to: mail.message,
                verdict: mail.verdict,
                answer: answer,
                organisation: configuration.organisation.name,
                fallbackLanguage: configuration.organisation.language,
                timeZone: configuration.organisation.timeZone.identifier,
                loopMark: correspondence.loopMark(ofAcknowledgement: mail.number),
                outage: incident.map { KnownOutage($0) }
            )
            try store.post(about: mail.number, now: now) {
                try correspondence.acknowledgement(
                    number: mail.number,
                    acknowledgement,
                    to: answer.recipient,
                    now: now
                )
            }
            let sent = SentAcknowledgement(
                thread: mail.thread,
                root: try store.thread(of: mail.number),
                person: mail.message.sender.key,
                domain: mail.domain,
                incident: answer.budget == .incident ? incident?.number : nil
            )
            try store.recordAcknowledgement(sent, now: now)
        }
    }

    private func context(
        of mail: StoredMail,
        incident: Incident?,
        in store: isolated FeedbackStore,
        now: Timestamp
    ) throws -> ReplyContext {
        var context = ReplyContext(received: mail.intake.receivedAt, now: now)
        let name = mail.intake.raw.location.folder.mailbox
        let mailbox = configuration.mailboxes.first { $0.name == name }
        context.mailboxAddresses = mailbox?.ownAddresses ?? []
        context.trustedAuthserv = mailbox?.authservID
        context.ownAddresses =
            configuration.ownAddresses + [configuration.relay?.bounceAddress].compactMap { $0 }
        context.internalDomains = Set(configuration.organisation.domains.map { $0.lowercased() })
        context.joinsIncident = incident != nil
        context.isBacklog = mail.intake.isBacklog
        context.limits.senderPerHour = configuration.acknowledgements.perSenderPerHour
        context.limits.senderPerDay = configuration.acknowledgements.perSenderPerDay
        context.limits.domainPerHour = configuration.acknowledgements.perDomainPerHour
        context.limits.allPerHour = configuration.acknowledgements.perHour
        context.limits.allPerDay = configuration.acknowledgements.perDay
        context.counts = try counts(mail, incident: incident, in: store, now: now)
        return context
    }

    /// Counted in the store, so that no restart forgets them.
    private func counts(
        _ mail: StoredMail,
        incident: Incident?,
        in store: isolated FeedbackStore,
        now: Timestamp
    ) throws -> SentCounts {
        let person = mail.message.sender.key
        let domain = mail.domain
        let (hour, day) = (now - .hours(1), now - .days(1))
        var counts = SentCounts()
        let thread = SentAcknowledgement.Scope.thread(mail.thread, root: try store.thread(of: mail.number))
        counts.inThread = try store.acknowledgements(to: thread, since: Timestamp(milliseconds: 0))
        counts.toSenderLastHour = try store.acknowledgements(to: .person(person), since: hour)
        counts.toSenderLastDay = try store.acknowledgements(to: .person(person), since: day)
        counts.toDomainLastHour = try store.acknowledgements(to: .domain(domain), since: hour)
        counts.allLastHour = try store.acknowledgements(to: .all, since: hour)
        counts.allLastDay = try store.acknowledgements(to: .all, since: day)
        if let incident {
            let scope = SentAcknowledgement.Scope.incident(incident.number, person: person)
            counts.toSenderInIncident = try store.acknowledgements(to: scope, since: incident.firstReportAt)
        }
        counts.incidentsLastHour = try store.acknowledgements(to: .incidents, since: hour)
        counts.refusedLast10Minutes = try store.suppressions(
            rules: ReplyRule.allCases.filter(\.isLimit).map(\.rawValue),
            person: person,
            since: now - .minutes(10)
        )
        counts.mutedUntil = try store.heldUntil("mute:\(person)")
        counts.breakerOpenUntil = try store.heldUntil("breaker")
        return counts
    }
}

extension StoredMail {
    /// What limits count by: the sender's domain, even where the answer goes to a return path beside it.
    fileprivate var domain: String { message.sender.mailable?.domain.lowercased() ?? "" }

    /// What makes a conversation one by the mail's own word: the Message-ID it began with; without one, sender and subject. The
    /// store's thread is surer of who belongs together, but a stranger's mail has one of its own; so both are counted, and either
    /// is reason enough to be silent.
    fileprivate var thread: String {
        message.references.first ?? message.inReplyTo ?? message.messageID
            ?? "\(message.sender.key) \(message.subject)"
    }
}
