internal import Feedback
internal import FoundationEssentials
internal import Outages
internal import Store

/// Turns outage reports into incidents and the alerts that tell of them, within the transaction that stores the report.
struct Alarm: Sendable {
    /// What is usual is learnt from so long.
    static let baselineHistory = ReportHistory.reach
    /// Mails looked at for an alert's quotations.
    static let quotedMails = 20

    private let configuration: Configuration
    private let correspondence: Correspondence?
    private let detector: BurstDetector
    private let usual: UsualLoad

    init(_ configuration: Configuration, correspondence: Correspondence?) {
        self.configuration = configuration
        self.correspondence = correspondence
        usual = UsualLoad(configuration)
        detector = BurstDetector(settings: BurstSettings(configuration.outages))
    }

    /// A new report. Returns the incident it counts into, if any.
    func raise(_ report: OutageReport, in store: isolated FeedbackStore, now: Timestamp) throws -> Incident? {
        guard configuration.outages.isEnabled else { return nil }
        // What time alone has closed is closed before the report is judged.
        _ = try tick(in: store, now: now)
        let known = try knownIncidents(in: store, now: now)
        let (decision, recent) = try decide(report, known, in: store, now: now)
        switch decision {
        case .none: return nil
        case .opened(let incident, let rule):
            let members = members(of: incident, among: recent + [report])
            let stored = try store.record(incident, reports: members)
            try alert(AlertMaterial.Occasion(rule), stored, in: store, now: now)
            return stored
        case .joined(let incident, let isAlerted, let rule):
            let stored = try store.record(incident, reports: [report.number])
            if isAlerted { try alert(AlertMaterial.Occasion(rule), stored, in: store, now: now) }
            return stored
        }
    }

    /// Time has passed. Returns how many incidents it changed.
    func tick(in store: isolated FeedbackStore, now: Timestamp) throws -> Int {
        var changed = 0
        for incident in try store.openIncidents() {
            switch detector.tick(incident, now: now) {
            case .none: continue
            case .alert(let told, let rule):
                try alert(AlertMaterial.Occasion(rule), try store.record(told), in: store, now: now)
            case .closed(let closed):
                try alert(.closed, try store.record(closed), in: store, now: now)
            }
            changed += 1
        }
        return changed
    }

    /// Whether a report about this service is one of many that staff were warned of: then no single help-desk mail is sent for it.
    func isTold(_ service: String?, in store: isolated FeedbackStore) throws -> Bool {
        try warnsSomebody(of: service) && store.openIncidents().contains { $0.service == service }
    }

    /// Whether anybody hears of an incident of this service.
    func warnsSomebody(of service: String?) -> Bool {
        configuration.outages.isEnabled && correspondence != nil
            && !configuration.alertRecipients(for: service).isEmpty
    }

    /// The decision, and the reports it rests on.
    private func decide(
        _ report: OutageReport,
        _ known: [Incident],
        in store: isolated FeedbackStore,
        now: Timestamp
    ) throws -> (OutageDecision, recent: [OutageReport]) {
        if let ongoing = detector.ongoing(for: report, among: known) {
            let isCounted = try store.hasReported(report.person, in: ongoing.number, besides: report.number)
            return (detector.join(report, ongoing, isCounted: isCounted, now: now), [])
        }
        let since = known.map(\.firstReportAt).min() ?? now
        let recent = try store.reports(about: .all, since: min(since, report.time - BurstDetector.history))
        let decision = detector.judge(
            report,
            recent: recent,
            incidents: known,
            baseline: try usual.baseline(for: report.service, in: store, now: now),
            now: now
        )
        return (decision, recent)
    }

    private func knownIncidents(in store: isolated FeedbackStore, now: Timestamp) throws -> [Incident] {
        let closed = try store.incidents(since: now - detector.settings.reopenWithin)
            .filter { incident in
                guard let closedAt = incident.closedAt else { return false }
                return now - closedAt <= detector.settings.reopenWithin
            }
        return try store.openIncidents() + closed.filter { $0.state == .closed }
    }

    private func members(of incident: Incident, among reports: [OutageReport]) -> [Int64] {
        reports.filter { report in
            report.time >= incident.firstReportAt && (incident.service == nil || report.service == incident.service)
        }.map(\.number)
    }

    private func alert(
        _ occasion: AlertMaterial.Occasion,
        _ incident: Incident,
        in store: isolated FeedbackStore,
        now: Timestamp
    ) throws {
        guard let correspondence, warnsSomebody(of: incident.service) else { return }
        let recipients = configuration.alertRecipients(for: incident.service)
        let numbers = Set(try store.reportNumbers(of: incident.number))
        // A mail may tell of another outage as well, which is not this incident's.
        let reports = try store.reports(about: .all, since: incident.firstReportAt).filter {
            numbers.contains($0.number) && (incident.service == nil || $0.service == incident.service)
        }
        let items = try reports.suffix(Self.quotedMails).reversed().compactMap { try store.item($0.number) }
        let baseline = try usual.baseline(for: incident.service, in: store, now: now)
        let material = AlertMaterial(
            occasion: occasion,
            incident: incident,
            reports: reports,
            items: items,
            usualPerHour: baseline?.usualPerHour(at: now),
            organisation: configuration.organisation.name,
            timeZone: configuration.organisation.timeZone.identifier,
            language: configuration.organisation.language,
            now: now
        )
        try store.post(now: now) {
            try correspondence.alert(AlertText(material), incident, to: recipients, now: now)
        }
    }
}
