internal import Feedback
internal import FoundationEssentials
internal import Outages
internal import Store

/// Turns outage reports into incidents and the alerts that tell of them, within the transaction that stores the report.
struct Alarm: Sendable {
    /// What is usual is learnt from so long.
    static let baselineHistory = ReportHistory.reach
    /// The newest mails of an incident that are looked at for an alert: quotations, places, how bad it is.
    static let examinedMails = 100

    private let configuration: Configuration
    private let correspondence: Correspondence?
    private let detector: BurstDetector
    private let machine: IncidentMachine
    private let silencing: Silencing
    private let usual: UsualLoad
    private let meanings = MeaningShelf()

    init(_ configuration: Configuration, correspondence: Correspondence?) {
        self.configuration = configuration
        self.correspondence = correspondence
        usual = UsualLoad(configuration)
        silencing = Silencing(configuration)
        let settings = BurstSettings(configuration.outages)
        detector = BurstDetector(settings: settings)
        machine = IncidentMachine(settings: settings)
    }

    /// A new report. Returns the incident it counts into, if any.
    func raise(_ report: OutageReport, in store: isolated FeedbackStore, now: Timestamp) throws -> Incident? {
        guard configuration.outages.isEnabled else { return nil }
        // What time alone has closed is closed before the report is judged.
        _ = try tick(in: store, now: now)
        let known = try knownIncidents(in: store, now: now)
        if let adoptive = try adoptive(of: report, among: known, in: store) {
            return try adopt(report, into: adoptive, in: store, now: now)
        }
        let (judgement, hasCrowd) = try decide(report, known, in: store, now: now)
        switch judgement.decision {
        case .none: return nil
        case .opened(let incident, let rule):
            let before = known.first { $0.number == incident.number }
            let event = IncidentEvent(before == nil ? .opened : .reopened, when: now)
            let kept = try keep(incident, before: before, reports: judgement.members, rule, event, in: store, now: now)
            // At once: the next turn of whoever sends mail may be sooner than that of whoever looks after all-clears.
            if before != nil { _ = try store.withdrawUntrueAllClears(now: now) }
            return kept
        case .joined(let incident, alert: false, _):
            let stored = try store.record(incident, reports: [report.number])
            // Without others there was no crowd to count: the person was.
            return hasCrowd ? try store.counted(stored) : stored
        case .joined(let incident, alert: true, let rule):
            let before = try store.incident(incident.number)
            return try keep(incident, before: before, reports: [report.number], rule, in: store, now: now)
        }
    }

    /// Time has passed. Returns how many incidents it closed, or told of again.
    func tick(in store: isolated FeedbackStore, now: Timestamp) throws -> Int {
        var changed = 0
        let incidents = try store.openIncidents()
        // While a mailbox cannot be read, or before it is read again, a report may lie there: nothing is quiet yet.
        let heard = incidents.isEmpty ? nil : try heard(in: store)
        for incident in incidents {
            switch machine.tick(incident, heard: heard, now: now) {
            case .none: break
            case .changed(let passed): _ = try store.record(passed)
            case .alert(let told, let rule):
                let kept = try keep(told, before: incident, reports: [], rule, in: store, now: now)
                changed += kept.heldSince == nil ? 1 : 0
            case .closed(let closed):
                let stored = try store.record(closed)
                try store.note(IncidentEvent(.wentQuiet, when: now), of: stored.number)
                if stored.transition > 0 { try alert(.closed, stored, before: incident, in: store, now: now) }
                try giveAllClear(of: stored, in: store, now: now)
                changed += 1
            }
        }
        return changed
    }

    /// Until when every folder that people write to was read to its end; nil where none has been yet.
    private func heard(in store: isolated FeedbackStore) throws -> Timestamp? {
        try store.folderStates().filter { $0.tray == nil && configuration.reads($0) }.compactMap(\.times.allReadAt)
            .min()
    }

    /// Whether a report about this service is one of many that staff were warned of, or wanted no warnings of: then no single
    /// help-desk mail is sent for it.
    func isTold(_ service: String?, in store: isolated FeedbackStore) throws -> Bool {
        guard warnsSomebody(of: service) else { return false }
        // One of a topic is about those reports alone that it has taken in.
        return try store.openIncidents().contains { $0.service == service && $0.topic == nil }
            || store.incidentMerged(about: service) != nil
    }

    /// Whether anybody hears of an incident of this service.
    func warnsSomebody(of service: String?) -> Bool {
        configuration.outages.isEnabled && correspondence != nil
            && !configuration.alertRecipients(for: service).isEmpty
    }

    /// Stores what IT has made of an incident and tells those who were warned of it, in its thread. Of what nobody was told,
    /// nobody is told this.
    ///
    /// - Parameters:
    ///   - other: the incident it was merged with.
    ///   - word: whose word it is, where the incident does not say it.
    func tell(
        _ occasion: AlertMaterial.Occasion,
        of incident: Incident,
        other: Incident? = nil,
        word: IncidentWord? = nil,
        in store: isolated FeedbackStore,
        now: Timestamp
    ) throws -> Incident {
        guard incident.transition > 0 else { return try store.record(incident) }
        var told = incident
        told.transition += 1
        (told.alertedPeople, told.toldSites, told.lastAlertAt) = (told.people, told.sites.count, now)
        let stored = try store.record(told)
        try alert(occasion, stored, before: incident, other: other, word: word, in: store, now: now)
        return stored
    }

    /// Tells those who reported it that it has ended.
    func giveAllClear(of incident: Incident, in store: isolated FeedbackStore, now: Timestamp) throws {
        _ = try AllClear(configuration, correspondence: correspondence).send(of: incident, in: store, now: now)
    }

    /// A new incident that a person has made of another one's reports: told of as any other, and as any other held back.
    func open(
        _ incident: Incident,
        from other: Incident,
        mails: [Int64],
        by who: String,
        in store: isolated FeedbackStore,
        now: Timestamp
    ) throws -> Incident {
        // The reports must be its own before its alert is written.
        var stored = try store.record(incident)
        try store.moveReports(of: other.number, mails: mails, to: stored.number)
        stored = try store.recount(stored.number) ?? stored
        (stored.alertedPeople, stored.toldSites) = (stored.people, stored.sites.count)
        let event = IncidentEvent(.opened, who: who, when: now, text: "from incident \(other.number)")
        return try keep(stored, before: nil, reports: [], .coldStart, event, in: store, now: now)
    }

    /// Stores an incident that staff are to be told of, and tells them; or holds that back, if they want no alerts now.
    private func keep(
        _ incident: Incident,
        before: Incident?,
        reports: [Int64],
        _ rule: BurstRule,
        _ event: IncidentEvent? = nil,
        in store: isolated FeedbackStore,
        now: Timestamp
    ) throws -> Incident {
        guard let silence = try silencing.reason(for: incident.service, in: store, now: now) else {
            let stored = try counted(try store.record(incident, reports: reports), before, in: store)
            if let event { try store.note(event, of: stored.number) }
            try alert(occasion(rule, stored, before), stored, before: before, in: store, now: now)
            return stored
        }
        let held = machine.held(incident, before: before, by: silence, now: now)
        guard held != before || !reports.isEmpty else { return held }
        let stored = try counted(try store.record(held, reports: reports), before, in: store)
        if let event { try store.note(event, of: stored.number) }
        if before?.heldSince == nil || before?.silencedBy != silence {
            try store.note(IncidentEvent(.silenced, when: now, text: silence), of: stored.number)
        }
        return stored
    }

    /// A new incident is the crowd that opened it.
    private func counted(
        _ incident: Incident,
        _ before: Incident?,
        in store: isolated FeedbackStore
    ) throws -> Incident {
        before == nil ? incident : try store.counted(incident)
    }

    /// What was held back is told as what it would have been told as.
    private func occasion(
        _ rule: BurstRule,
        _ incident: Incident,
        _ before: Incident?
    ) -> AlertMaterial.Occasion {
        guard rule == .held else { return AlertMaterial.Occasion(rule) }
        if incident.transition == 1 { return .opened }
        return before?.state == .reopened ? .reopened : .grown
    }

    private func decide(
        _ report: OutageReport,
        _ known: [Incident],
        in store: isolated FeedbackStore,
        now: Timestamp
    ) throws -> (OutageJudgement, hasCrowd: Bool) {
        if let ongoing = detector.ongoing(for: report, among: known) {
            // Two matters of one mail may be one incident's.
            let isCounted = try store.hasReported(report.person, in: ongoing.number)
            let decision = machine.joined(report, ongoing, isCounted: isCounted, now: now)
            return (OutageJudgement(decision: decision, members: []), false)
        }
        let since = known.map(\.firstReportAt).min() ?? now
        let recent = try store.reports(about: .all, since: min(since, report.time - BurstDetector.history))
        let judgement = detector.judgement(
            of: report,
            recent: recent,
            incidents: known,
            baseline: try usual.baseline(for: report.service, in: store, now: now),
            meanings: try meanings.meanings(
                of: recent + [report],
                incidents: known,
                language: configuration.organisation.language,
                in: store
            ),
            now: now
        )
        return (judgement, true)
    }

    /// The open incident into which a person has merged that of the report's service, if there is none of the service itself.
    private func adoptive(
        of report: OutageReport,
        among known: [Incident],
        in store: isolated FeedbackStore
    ) throws -> Incident? {
        guard report.service != nil, !known.contains(where: { $0.isOpen && $0.service == report.service }) else {
            return nil
        }
        return try store.incidentMerged(about: report.service)
    }

    private func adopt(
        _ report: OutageReport,
        into incident: Incident,
        in store: isolated FeedbackStore,
        now: Timestamp
    ) throws -> Incident {
        let isCounted = try store.hasReported(report.person, in: incident.number)
        try store.adopt(report, into: incident.number)
        switch machine.joined(report, incident, isCounted: isCounted, now: now) {
        case .joined(let joined, alert: true, let rule):
            return try keep(joined, before: incident, reports: [], rule, in: store, now: now)
        case .joined(let joined, alert: false, _): return try store.record(joined)
        case .none, .opened: return incident
        }
    }

    /// Those open, and those that a new burst opens again: not what a person has called no failure, or another one's.
    private func knownIncidents(in store: isolated FeedbackStore, now: Timestamp) throws -> [Incident] {
        let closed = try store.incidents(since: now - detector.settings.reopenWithin)
            .filter { incident in
                guard let closedAt = incident.closedAt, !incident.isOpen else { return false }
                return now - closedAt <= detector.settings.reopenWithin
                    && incident.ending != .merged && incident.ending != .falseAlarm
            }
        return try store.openIncidents() + closed
    }

    /// Nil where it is not known: of reports that name no service only what all of them come to is learnt.
    private func usualPerHour(
        _ incident: Incident,
        in store: isolated FeedbackStore,
        now: Timestamp
    ) throws -> Double? {
        guard incident.topic == nil else { return nil }
        return try usual.baseline(for: incident.service, in: store, now: now)?.usualPerHour(at: now)
    }

    private func alert(
        _ occasion: AlertMaterial.Occasion,
        _ incident: Incident,
        before: Incident?,
        other: Incident? = nil,
        word: IncidentWord? = nil,
        in store: isolated FeedbackStore,
        now: Timestamp
    ) throws {
        guard let correspondence, warnsSomebody(of: incident.service) else { return }
        let recipients = configuration.alertRecipients(for: incident.service)
        let reports = try store.reports(of: incident.number)
        let items = try Set(reports.suffix(Self.examinedMails).map(\.number)).sorted().compactMap { try store.item($0) }
        var material = AlertMaterial(
            occasion: occasion,
            incident: incident,
            reports: reports,
            items: items,
            usualPerHour: try usualPerHour(incident, in: store, now: now),
            organisation: configuration.organisation.name,
            timeZone: configuration.organisation.timeZone.identifier,
            language: configuration.organisation.language,
            now: now
        )
        material.before = before
        (material.other, material.word) = (other, word)
        material.mergeable = try store.openIncidents().last { $0.number != incident.number }?.number
        material.takesAnswers = correspondence.mailbox != nil && !configuration.commanders.isEmpty
        try store.post(now: now) {
            var mail = try correspondence.alert(AlertText(material), incident, to: recipients, now: now)
            // One that waits for the relay beyond the time of IT's promise does not repeat the promise.
            if let promise = incident.note?.promise(at: now) {
                let text = AlertText(material.withoutPromise)
                let later = try correspondence.alert(text, incident, to: recipients, now: now)
                mail.later = [.init(.since(promise), bytes: later.bytes)]
            }
            return mail
        }
    }
}
