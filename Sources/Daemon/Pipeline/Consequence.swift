internal import Feedback
internal import FoundationEssentials
internal import Replies
internal import Store
internal import Telemetry

/// What follows from a stored mail, decided inside its own transaction: so a mail is stored with all that follows, or not at
/// all.
struct Consequence: Sendable {
    private let configuration: Configuration
    private let correspondence: Correspondence?
    private let alarm: Alarm
    private let answers: Answering
    private let themes: ThemeKeeper?
    private let log: Log
    let instructions: InstructionDesk

    /// - Parameter themes: nil: for a rehearsal, in which nothing is heard.
    init(
        _ configuration: Configuration,
        correspondence: Correspondence?,
        alarm: Alarm,
        themes: ThemeKeeper? = nil
    ) {
        self.themes = themes
        log = Log("themes", threshold: configuration.logLevel)
        self.configuration = configuration
        self.correspondence = correspondence
        self.alarm = alarm
        answers = Answering(configuration, correspondence: correspondence)
        let incidents = IncidentDesk(configuration, correspondence: correspondence, alarm: alarm)
        let news = ThemeNews(configuration, correspondence: correspondence)
        instructions = InstructionDesk(
            configuration,
            correspondence: correspondence,
            incidents: incidents,
            themes: ThemeDesk(news: news, keeper: themes ?? ThemeKeeper())
        )
    }

    /// Nothing follows from what a machine wrote, nor from mail that was there before us, but that it is heard: the stored kind and the
    /// stored mark are the reasons.
    func follow(from intake: Intake, as number: Int64, in store: isolated FeedbackStore, now: Timestamp) throws {
        guard case .read(let message, let verdict?) = intake.disposition else { return }
        // First, for the answer may say what IT has said of it.
        if message.kind == .human, verdict.holdsNeed { try hear(number, in: store, now: now) }
        guard !intake.isBacklog else { return }
        if let bounce = message.bounce { _ = try store.rest(accordingTo: bounce, now: now) }
        if message.kind == .instruction {
            let mail = InstructionMail(intake, message: message, number: number)
            return try instructions.follow(from: mail, in: store, now: now)
        }
        guard message.kind == .human else { return }
        // Whoever writes is reached again.
        if let sender = message.sender.mailable { try store.wake(sender) }
        let mail = StoredMail(number: number, intake: intake, message: message, verdict: verdict)
        let incidents = try warn(
            of: ReportedMail(
                number: number,
                receivedAt: intake.receivedAt,
                sender: message.sender,
                verdict: verdict,
                bytes: intake.raw.bytes
            ),
            in: store,
            now: now
        )
        // What may not be an outage at all is answered as what it is taken for.
        let isOutage = verdict.category == .outage
        let certain = zip(incidents, verdict.outageClaims).lazy.compactMap { incident, claim in
            isOutage && (claim.service == verdict.service || !claim.isDoubtful) ? incident : nil
        }.first
        try answers.answer(mail, incident: certain, in: store, now: now)
        let mailbox = intake.raw.location.folder.mailbox
        try instructions.noteOpinion(in: message, mailbox: mailbox, in: store, now: now)
    }

    /// What can be done before the transaction, as it needs nothing of the store.
    func prepare(_ message: Message, _ verdict: Verdict?) {
        if let verdict { themes?.prepare(message, verdict) }
    }

    /// A mail that cannot be counted into a theme is tried again by `ThemeService`.
    private func hear(_ number: Int64, in store: isolated FeedbackStore, now: Timestamp) throws {
        guard let error = try themes?.hear(number, in: store, now: now) else { return }
        log.error("a mail could not be counted into a theme", ["mail": "\(number)", "reason": "\(error)"])
    }

    /// Tells those who must hear at once of a mail by a person. Returns the incidents it counts into, nil for none, one for each
    /// service that it tells an outage of.
    @discardableResult
    func warn(of mail: ReportedMail, in store: isolated FeedbackStore, now: Timestamp) throws -> [Incident?] {
        let incidents = try raiseAlarms(mail, in: store, now: now)
        try handOver(mail, incidents: incidents, in: store, now: now)
        return incidents
    }

    /// More is known of what a report without a service means. Returns whether it counts into an incident by that.
    func reconsider(_ item: FeedbackItem, in store: isolated FeedbackStore, now: Timestamp) throws -> Bool {
        let report = OutageReport(
            number: item.number,
            person: item.sender.key,
            domain: item.sender.mailable?.domain.lowercased() ?? "",
            service: nil,
            time: item.received,
            isDoubtful: item.verdict.isDoubtfulOutage
        )
        return try alarm.raise(report, in: store, now: now) != nil
    }

    /// A report for each service the mail tells an outage of, its own first; the incident each counts into, nil for none.
    private func raiseAlarms(
        _ mail: ReportedMail,
        in store: isolated FeedbackStore,
        now: Timestamp
    ) throws -> [Incident?] {
        guard !mail.verdict.isSecurity else { return [] }
        var incidents: [Incident?] = []
        for claim in mail.verdict.outageClaims {
            let report = OutageReport(
                number: mail.number,
                person: mail.sender.key,
                domain: mail.sender.mailable?.domain.lowercased() ?? "",
                service: claim.service,
                time: mail.receivedAt,
                isDoubtful: claim.isDoubtful
            )
            incidents.append(try alarm.raise(report, in: store, now: now))
        }
        return incidents
    }

    /// One person's outage cannot wait for a digest, nor can a security matter.
    private func handOver(
        _ mail: ReportedMail,
        incidents: [Incident?],
        in store: isolated FeedbackStore,
        now: Timestamp
    ) throws {
        guard let correspondence else { return }
        var context = ForwardingPolicy.Context()
        context.helpdesk = configuration.organisation.helpdesk
        context.security = configuration.organisation.security
        // Of two outages one may be known: then the help desk hears of the mail for the other.
        let told = try zip(incidents, mail.verdict.outageServices).map { incident, service in
            try incident.map { alarm.warnsSomebody(of: $0.service) } ?? false || alarm.isTold(service, in: store)
        }
        context.hasOpenIncident = !told.isEmpty && !told.contains(false)
        context.toHelpdesk = try counts(.helpdesk, mail, in: store, now: now)
        context.toSecurity = try counts(.security, mail, in: store, now: now)
        let decision = ForwardingPolicy().decide(kind: .human, verdict: mail.verdict, context)
        guard case .forward(let destination, let recipient, _) = decision else {
            if case .none(let rule) = decision, rule != .nothingUrgent {
                try store.recordSuppression(of: mail.number, rule: rule.rawValue, reason: "not handed on at once")
            }
            return
        }
        let note = CoveringNote(
            for: destination,
            sender: mail.sender,
            received: mail.receivedAt,
            verdict: mail.verdict,
            organisation: configuration.organisation.name,
            language: configuration.organisation.language,
            timeZone: configuration.organisation.timeZone.identifier
        )
        try store.post(about: mail.number, now: now) {
            try correspondence.handOver(
                destination == .helpdesk ? .helpdesk : .security,
                number: mail.number,
                note,
                original: mail.bytes,
                replyTo: mail.sender.mailable,
                to: recipient,
                now: now
            )
        }
    }

    private func counts(
        _ kind: OutboundMail.Kind,
        _ mail: ReportedMail,
        in store: isolated FeedbackStore,
        now: Timestamp
    ) throws -> ForwardingPolicy.Counts {
        var counts = ForwardingPolicy.Counts()
        let isAsked = kind == .security ? mail.verdict.isSecurity : mail.verdict.category == .outage
        guard isAsked else { return counts }
        let person = mail.sender.key
        counts.fromSenderLastDay = try store.handedOver(kind, person: person, since: now - .days(1))
        counts.allLastHour = try store.handedOver(kind, person: nil, since: now - .hours(1))
        return counts
    }
}
