package import Feedback

/// Decides whether a mail may be acknowledged: RFC 3834 and a little more. The first rule that speaks against it wins.
///
/// A refusal withholds an answer and nothing else: the mail is stored, counted and shown like any other.
package struct ReplyPolicy: Sendable {
    package init() {}

    package func decide(_ message: Message, _ context: ReplyContext) -> ReplyDecision {
        let entitlement = entitlement(message, context)
        guard case .answer = entitlement, let objection = limits(ReplySubject(message, context), context) else {
            return entitlement
        }
        return suppressed(objection, context)
    }

    /// What `decide` says, how many were sent lately aside: whether the sender may be told, later too, of what the mail counts into.
    package func entitlement(_ message: Message, _ context: ReplyContext) -> ReplyDecision {
        let headers = AutomationHeaders(message.automationHeaders)
        let subject = ReplySubject(message, context)
        let objections: [() -> Objection?] = [
            { circumstances(message, context) }, { loops(message, subject, headers, context) },
            { machines(message, headers) },
            { sender(message, subject) },
        ]
        for objection in objections {
            if let objection = objection() { return suppressed(objection, context) }
        }
        guard let recipient = subject.recipient else {
            return suppressed(Objection(.doubtfulSender, "the sender's address cannot be written to"), context)
        }
        return .answer(
            ReplyDecision.Answer(
                recipient: recipient,
                quotesSubject: subject.isAuthenticated,
                isTrusted: subject.isTrusted,
                isAuthenticated: subject.isAuthenticated,
                budget: subject.usesIncidentBudget ? .incident : .ordinary
            )
        )
    }

    /// The address in one of `Message.recipients`; nil for what cannot be written to.
    package static func address(in recipient: String) -> EmailAddress? { ReplySubject.address(recipient) }

    private struct Objection {
        let rule: ReplyRule
        let reason: String

        init(_ rule: ReplyRule, _ reason: String) {
            self.rule = rule
            self.reason = reason
        }
    }

    private func circumstances(_ message: Message, _ context: ReplyContext) -> Objection? {
        if !context.isEnabled { return Objection(.disabled, "acknowledgements are switched off") }
        if context.isBacklog { return Objection(.tooOld, "the mail was there before the first start") }
        if context.now - context.received > context.limits.maximumAge {
            return Objection(.tooOld, "the mail is too old")
        }
        if message.kind == .spam { return Objection(.spam, "the mail is marked as spam") }
        return nil
    }

    private func loops(
        _ message: Message,
        _ subject: ReplySubject,
        _ headers: AutomationHeaders,
        _ context: ReplyContext
    ) -> Objection? {
        if subject.path == .unusable {
            return Objection(.noReturnPath, "the return path is empty or cannot be written to")
        }
        let own = Set(context.ownAddresses.map(\.normalized) + context.mailboxAddresses.map(\.normalized))
        if own.contains(message.sender.key) || subject.path.origin.map({ own.contains($0.normalized) }) == true {
            return Objection(.ownAddress, "the mail comes from an address of ours")
        }
        // The reader gives the number of Received lines, or the lines themselves.
        let traces = headers.values("received")
        let hops = traces.compactMap { Int($0) }.max() ?? traces.count
        if hops > context.limits.maximumHops { return Objection(.manyHops, "the mail went through \(hops) servers") }
        if message.kind == .own || headers.has("x-earshot-loop") {
            return Objection(.ownLoopMark, "the mail bears the mark of a mail of ours")
        }
        return nil
    }

    private func machines(_ message: Message, _ headers: AutomationHeaders) -> Objection? {
        // RFC 3834 section 5: parameters may follow; every instance must say no.
        let isAutomatic = headers.values("auto-submitted").contains { value in
            value.split(separator: ";", omittingEmptySubsequences: false).first.map { AutomationHeaders.trimmed($0) }
                != "no"
        }
        if isAutomatic { return Objection(.autoSubmitted, "Auto-Submitted says that a machine sent it") }
        if let list = headers.listHeader { return Objection(.list, "the mail bears \(list.prefix(40))") }
        for name in ["precedence", "x-precedence"]
        where headers.contains(["bulk", "list", "junk", "auto_reply"], in: name) {
            return Objection(.precedence, "the mail's precedence is that of a list or a machine")
        }
        if headers.contains(["all", "oof", "autoreply"], in: "x-auto-response-suppress") {
            return Objection(.responseSuppress, "the mail asks not to be answered by machines")
        }
        if headers.has("x-loop") { return Objection(.loopHeader, "the mail bears X-Loop") }
        if let name = Self.automatonHeaders.first(where: headers.has) {
            return Objection(.automatonHeader, "the mail bears \(name)")
        }
        return kinds(message, headers)
    }

    private static let automatonHeaders = [
        "x-autoreply", "x-autorespond", "x-autoresponse", "x-auto-reply-from", "x-mail-autoreply", "x-autoreply-from",
        "x-autogenerated", "x-fc-machinegenerated", "x-amazon-mail-relay-type", "x-failed-recipients", "x-cron-env",
        "x-rt-loop-prevention", "x-vacation", "x-autogenerated-reply",
    ]

    private func kinds(_ message: Message, _ headers: AutomationHeaders) -> Objection? {
        let isReport = headers.values("content-type").contains { type in
            ["multipart/report", "message/delivery-status", "disposition-notification", "report-type="]
                .contains { type.firstRange(of: $0) != nil }
        }
        if isReport || [.bounce, .delay, .receipt].contains(message.kind) {
            return Objection(.report, "the mail is a report on another mail")
        }
        return message.kind == .human ? nil : Objection(.notAPerson, "no person wrote it (\(message.kind.rawValue))")
    }

    private func sender(_ message: Message, _ subject: ReplySubject) -> Objection? {
        guard let address = message.sender.mailable else {
            return Objection(.doubtfulSender, "the sender's address cannot be written to")
        }
        let isOwnTag = subject.returnPath?.withoutBounceTag?.normalized == address.normalized
        if SystemSender.matches(address) || !isOwnTag && subject.path.origin.map(SystemSender.matches) == true {
            return Objection(.systemSender, "nobody reads mail to such an address")
        }
        if message.sender.suspicion != nil { return Objection(.doubtfulSender, "the sender looks forged") }
        if subject.isDisowned { return Objection(.disowned, "our server says that the mail is not from its sender") }
        // Without a return path of the sender's, nothing but our own server's word tells that From is where it came from.
        let isInternal = subject.isInternal && subject.returnPath != nil
        if !subject.isAligned, !subject.isAuthenticated, !isInternal {
            let path =
                switch subject.path {
                case .missing: ", and it bears no Return-Path"
                case .forwarder: ", and its return path is a forwarder's"
                case .plain, .unusable: ""
                }
            return Objection(.unaligned, "nothing vouches that the mail is from its sender: \(subject.doubt)\(path)")
        }
        return subject.isAddressed ? nil : Objection(.notAddressed, "the mailbox stands neither in To nor in Cc")
    }

    private func limits(_ subject: ReplySubject, _ context: ReplyContext) -> Objection? {
        let (counts, limits) = (context.counts, context.limits)
        if let until = counts.mutedUntil, context.now < until { return Objection(.muted, "the sender is muted") }
        if counts.inThread > 0 { return Objection(.thread, "the thread was answered before") }
        guard !subject.usesIncidentBudget else {
            // The brake is not asked: a flood of forged mail must not silence an outage. Only people whom our server vouches for get
            // here, each once.
            if counts.toSenderInIncident > 0 { return Objection(.incidentOnce, "answered once in this incident") }
            let isSpent = counts.incidentsLastHour >= limits.incidentsPerHour
            return isSpent ? Objection(.incidentHour, "the incidents' limit of the hour is reached") : nil
        }
        if let until = counts.breakerOpenUntil, context.now < until {
            return Objection(.breaker, "the breaker is open")
        }
        return ordinaryLimits(isInternal: subject.isInternal, counts, limits)
    }

    /// What keeps an all-clear back now; nil when it may go. One who reported within the incidents' budget is told within it.
    package func obstacle(
        toTellingTrusted isTrusted: Bool,
        isInternal: Bool,
        _ counts: SentCounts,
        _ limits: ReplyLimits,
        now: Timestamp
    ) -> ReplyRule? {
        if isTrusted { return counts.incidentsLastHour >= limits.incidentsPerHour ? .incidentHour : nil }
        if let until = counts.mutedUntil, now < until { return .muted }
        if let until = counts.breakerOpenUntil, now < until { return .breaker }
        return ordinaryLimits(isInternal: isInternal, counts, limits)?.rule
    }

    /// What keeps news, or the question whether it helped, back now; nil when it may go. It never hurries: it waits while a brake
    /// holds for anybody, and one that no server has proved waits for room within the ordinary limits as well. Itself it counts
    /// against no limit but its own, so that nobody goes unacknowledged for it.
    package func obstacle(
        toNewsForProved isProved: Bool,
        isInternal: Bool,
        _ counts: SentCounts,
        _ limits: ReplyLimits,
        now: Timestamp
    ) -> ReplyRule? {
        if let until = counts.mutedUntil, now < until { return .muted }
        if let until = counts.breakerOpenUntil, now < until { return .breaker }
        if counts.newsLastHour >= limits.newsPerHour { return .newsHour }
        if counts.newsToSenderLastDay >= limits.newsPerSenderPerDay { return .newsDay }
        return isProved ? nil : ordinaryLimits(isInternal: isInternal, counts, limits)?.rule
    }

    private func ordinaryLimits(isInternal: Bool, _ counts: SentCounts, _ limits: ReplyLimits) -> Objection? {
        if counts.toSenderLastHour >= limits.senderPerHour {
            return Objection(.senderHour, "the sender's limit of the hour is reached")
        }
        if counts.toSenderLastDay >= limits.senderPerDay {
            return Objection(.senderDay, "the sender's limit of the day is reached")
        }
        if !isInternal, counts.toDomainLastHour >= limits.domainPerHour {
            return Objection(.domainHour, "the domain's limit of the hour is reached")
        }
        if counts.allLastHour >= limits.allPerHour { return Objection(.allHour, "the limit of the hour is reached") }
        if counts.allLastDay >= limits.allPerDay { return Objection(.allDay, "the limit of the day is reached") }
        return nil
    }

    private func suppressed(_ objection: Objection, _ context: ReplyContext) -> ReplyDecision {
        var consequence = ReplyDecision.Suppression.Consequence.none
        let isMuted = context.counts.mutedUntil.map { context.now < $0 } ?? false
        if objection.rule == .allHour {
            consequence = .openBreaker(until: context.now + context.limits.breaker)
        } else if objection.rule.isLimit, !isMuted,
            context.counts.refusedLast10Minutes >= context.limits.refusalsBeforeMute
        {
            consequence = .muteSender(until: context.now + context.limits.mute)
        }
        return .suppressed(
            ReplyDecision.Suppression(rule: objection.rule, reason: objection.reason, consequence: consequence)
        )
    }
}
