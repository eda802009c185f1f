internal import Feedback
internal import FoundationEssentials
internal import Replies
internal import Store

/// Acknowledges a mail if every rule allows it, and stores the rule that did not. Off unless the operator turned it on.
///
/// Whether its sender may be told later that an incident has ended is stored as well: for that the mail must have come from whom it
/// says, whatever the limits say of an answer now.
struct Answering: Sendable {
    private static let limits = Set(ReplyRule.allCases.filter(\.isLimit).map(\.rawValue))

    private let configuration: Configuration
    private let correspondence: Correspondence?
    private let news: ThemeNews

    init(_ configuration: Configuration, correspondence: Correspondence?) {
        self.configuration = configuration
        self.correspondence = correspondence
        news = ThemeNews(configuration, correspondence: correspondence)
    }

    func answer(_ mail: StoredMail, incident: Incident?, in store: isolated FeedbackStore, now: Timestamp) throws {
        guard let correspondence else { return }
        var context = configuration.replyContext(
            mailbox: mail.intake.raw.location.folder.mailbox,
            received: mail.intake.receivedAt,
            isBacklog: mail.intake.isBacklog,
            now: now
        )
        context.joinsIncident = incident != nil
        let policy = ReplyPolicy()
        if case .answer(let answer) = policy.entitlement(mail.message, context) {
            // For a person's own words as well, which need no acknowledgements.
            try store.recordRight(AnswerRight(to: mail, answer))
        }
        guard configuration.acknowledgements.isEnabled else { return }
        var finding = try news.finding(for: mail.number, in: store, now: now)
        if incident != nil, let other = finding {
            // Of an outage there is more to say: what else they ask for is answered by news of its own.
            try news.queue(other, in: store, now: now)
            finding = nil
        }
        context.counts = try counts(mail, incident: incident, in: store, now: now)
        switch policy.decide(mail.message, context) {
        case .suppressed(let suppression):
            try record(suppression, of: mail, in: store, now: now)
            if let finding { try news.queue(finding, in: store, now: now) }
        case .answer(let answer):
            let acknowledgement = try acknowledgement(mail, answer, incident: incident, finding, in: store)
            try post(acknowledgement, of: mail, to: answer.recipient, incident, correspondence, in: store, now: now)
            let sent = SentAcknowledgement(
                thread: mail.message.answeredThread,
                root: try store.thread(of: mail.number),
                person: mail.message.sender.key,
                domain: mail.domain,
                incident: answer.budget == .incident ? incident?.number : nil
            )
            try store.recordAcknowledgement(sent, now: now)
            if let finding {
                let key = Correspondence.key(ofAcknowledgementOf: mail.number)
                try news.record(finding, toldIn: key, in: store, now: now)
            }
        }
    }

    /// With what it says later, should it have to wait: IT's promise holds up to its time, and an outage as long as it lasts.
    private func post(
        _ acknowledgement: Acknowledgement,
        of mail: StoredMail,
        to recipient: EmailAddress,
        _ incident: Incident?,
        _ correspondence: Correspondence,
        in store: isolated FeedbackStore,
        now: Timestamp
    ) throws {
        let (office, replyTo) = (configuration.replyOffice, replyAddress(of: mail))
        func composed(_ acknowledgement: Acknowledgement) throws -> OutboundMail {
            try correspondence.acknowledgement(of: mail.number, to: recipient, replyTo: replyTo, now: now) {
                acknowledgement.letter(in: ReplyThread(mail.message), by: office, loopMark: $0, now: now)
            }
        }
        try store.post(about: mail.number, now: now) {
            var outbound = try composed(acknowledgement)
            if let next = acknowledgement.outage?.note?.nextWordBy, let later = acknowledgement.afterNextWord {
                outbound.later.append(.init(.since(next), bytes: try composed(later).bytes))
            }
            if let incident, let later = acknowledgement.afterOutage {
                outbound.later.append(.init(.over(incident: incident.number), bytes: try composed(later).bytes))
            }
            return outbound
        }
    }

    private func acknowledgement(
        _ mail: StoredMail,
        _ answer: ReplyDecision.Answer,
        incident: Incident?,
        _ finding: ThemeNews.Finding?,
        in store: isolated FeedbackStore
    ) throws -> Acknowledgement {
        var acknowledgement = Acknowledgement(verdict: mail.verdict)
        acknowledgement.answer = finding?.answer
        acknowledgement.subject = answer.quotesSubject ? mail.message.subject : ""
        acknowledgement.isPassedOn = try store.isHandedOver(.helpdesk, mail.number)
        if let incident {
            let place = try store.place(of: mail.message.sender.key, in: incident.number)
            let told = configuration.isInternal(answer.recipient) ? incident : incident.withoutNote
            acknowledgement.outage = KnownOutage(told, place: place)
        }
        return acknowledgement
    }

    private func record(
        _ suppression: ReplyDecision.Suppression,
        of mail: StoredMail,
        in store: isolated FeedbackStore,
        now: Timestamp
    ) throws {
        try store.recordSuppression(of: mail.number, rule: suppression.rule.rawValue, reason: suppression.reason)
        switch suppression.consequence {
        case .none: return
        case .muteSender(let until):
            let person = mail.message.sender.key
            let chain = try BrakeChain.ofMute(person, in: store)
            try store.apply(Brake(.mute(person), since: now, until: until, chain: chain))
        case .openBreaker(let until):
            let chain = try BrakeChain.ofBreaker(in: store, now: now)
            try store.apply(Brake(.breaker, since: now, until: until, chain: chain))
        }
    }

    /// The address that the person wrote to, or the mailbox's first.
    private func replyAddress(of mail: StoredMail) -> EmailAddress? {
        let own = configuration.addresses(ofMailbox: mail.intake.raw.location.folder.mailbox)
        let written = Set(mail.message.recipients.compactMap { ReplyPolicy.address(in: $0)?.normalized })
        return own.first { written.contains($0.normalized) } ?? own.first
    }

    /// Counted in the store, so that no restart forgets them.
    private func counts(
        _ mail: StoredMail,
        incident: Incident?,
        in store: isolated FeedbackStore,
        now: Timestamp
    ) throws -> SentCounts {
        let person = mail.message.sender.key
        var counts = try SentCounts(toward: person, domain: mail.domain, in: store, now: now)
        let thread = SentAcknowledgement.Scope.thread(
            mail.message.answeredThread,
            root: try store.thread(of: mail.number)
        )
        counts.inThread = try store.acknowledgements(to: thread, since: Timestamp(milliseconds: 0))
        if let incident {
            let scope = SentAcknowledgement.Scope.incident(incident.number, person: person)
            counts.toSenderInIncident = try store.acknowledgements(to: scope, since: Timestamp(milliseconds: 0))
        }
        counts.refusedLast10Minutes = try store.suppressions(
            rules: Self.limits,
            person: person,
            since: now - .minutes(10)
        )
        return counts
    }
}

extension Incident {
    /// As strangers may hear of it. What IT writes is meant for its own people: an outsider who reports what he suspects must not
    /// learn from the answer what has failed and why.
    var withoutNote: Incident {
        var incident = self
        incident.note = nil
        return incident
    }
}

extension SentCounts {
    /// What went to a person, their domain and everybody lately, and what holds it back.
    init(toward person: String, domain: String, in store: isolated FeedbackStore, now: Timestamp) throws {
        self.init()
        let (hour, day) = (now - .hours(1), now - .days(1))
        toSenderLastHour = try store.acknowledgements(to: .person(person), since: hour)
        toSenderLastDay = try store.acknowledgements(to: .person(person), since: day)
        toDomainLastHour = try store.acknowledgements(to: .domain(domain), since: hour)
        allLastHour = try store.acknowledgements(to: .all, since: hour)
        allLastDay = try store.acknowledgements(to: .all, since: day)
        incidentsLastHour = try store.acknowledgements(to: .incidents, since: hour)
        mutedUntil = try store.brakedUntil(.mute(person), now: now)
        breakerOpenUntil = try store.brakedUntil(.breaker, now: now)
    }
}

extension AnswerRight {
    fileprivate init(to mail: StoredMail, _ answer: ReplyDecision.Answer) {
        let thread = ReplyThread(mail.message)
        self.init(
            message: mail.number,
            recipient: answer.recipient,
            language: thread.language,
            messageID: thread.messageID,
            references: thread.references,
            isTrusted: answer.isTrusted,
            isAuthenticated: answer.isAuthenticated
        )
    }
}

extension StoredMail {
    /// What limits count by: the sender's domain, even where the answer goes to a return path beside it.
    fileprivate var domain: String { message.sender.mailable?.domain.lowercased() ?? "" }
}

extension Message {
    /// What makes a conversation one by the mail's own word: the Message-ID it began with; without one, sender and subject. The
    /// store's thread is surer of who belongs together, but a stranger's mail has one of its own; so both are counted, and either
    /// is reason enough to be silent.
    var answeredThread: String {
        references.first ?? inReplyTo ?? messageID ?? "\(sender.key) \(subject)"
    }
}
