package import Feedback

/// Reports heard once more, one after the other, by the very rules that the daemon goes by: what is usual is learnt from the weeks
/// before, without incidents and holidays, and each report is judged when it comes.
package struct BurstReplay {
    /// An incident as it opened.
    package struct Opening: Sendable {
        package let service: String?
        package let time: Timestamp
        package let people: Int
        package let rule: BurstRule
    }

    /// What is usual is learnt once a day here, and once an hour by the daemon: an hour in eight weeks changes little. In the first two
    /// weeks it does.
    private static let lesson = Duration.days(1)
    private static let firstLesson = Duration.hours(1)

    private let detector: BurstDetector
    private var history: ReportHistory
    private var recent: [OutageReport] = []
    private let start: Timestamp
    private var learntAt: Timestamp?
    /// Open, or closed not long ago.
    private var live: [Incident] = []
    private var crowds: [Int64: Set<String>] = [:]
    package private(set) var openings: [Opening] = []
    /// Every incident, as it is now, by its number less 1.
    package private(set) var incidents: [Incident] = []

    /// - Parameter start: since when reports could have come.
    package init(settings: BurstSettings, calendar: OfficeCalendar, start: Timestamp) {
        detector = BurstDetector(settings: settings)
        history = ReportHistory(since: start, calendar: calendar)
        self.start = start
    }

    /// In the order of their times.
    package mutating func receive(_ report: OutageReport) {
        let now = report.time
        pass(to: now)
        if let ongoing = detector.ongoing(for: report, among: live) {
            let isCounted = crowds[ongoing.number]?.contains(report.person) ?? false
            apply(detector.join(report, ongoing, isCounted: isCounted, now: now), report)
        } else {
            let since = live.map(\.firstReportAt).reduce(now - BurstDetector.history, min)
            if let first = recent.first, first.time < since - BurstDetector.history {
                recent.removeAll { $0.time < since }
            }
            let baseline = baseline(for: report.service, now: now)
            apply(detector.judge(report, recent: recent, incidents: live, baseline: baseline, now: now), report)
        }
        recent.append(report)
        history.add(report)
    }

    /// Lets time pass: incidents close.
    package mutating func pass(to now: Timestamp) {
        for incident in live where incident.isOpen {
            switch detector.tick(incident, now: now) {
            case .none: break
            case .changed(let changed), .alert(let changed, _), .closed(let changed): keep(changed)
            }
        }
        let stale = live.filter { !$0.isOpen && now - ($0.closedAt ?? now) > detector.settings.reopenWithin }
        guard !stale.isEmpty else { return }
        for incident in stale { crowds[incident.number] = nil }
        live.removeAll { incident in stale.contains { $0.number == incident.number } }
    }

    private mutating func apply(_ decision: OutageDecision, _ report: OutageReport) {
        switch decision {
        case .none: break
        case .opened(let incident, let rule):
            let number = keep(incident)
            let members = (recent + [report]).filter {
                $0.time >= incident.firstReportAt && (incident.service == nil || $0.service == incident.service)
            }
            crowds[number, default: []].formUnion(members.lazy.map(\.person))
            openings.append(Opening(service: incident.service, time: report.time, people: incident.people, rule: rule))
        case .joined(let incident, _, _):
            crowds[keep(incident), default: []].insert(report.person)
        }
    }

    @discardableResult private mutating func keep(_ incident: Incident) -> Int64 {
        var incident = incident
        if incident.number == 0 {
            incident.number = Int64(incidents.count) + 1
            incidents.append(incident)
            live.append(incident)
            return incident.number
        }
        incidents[Int(incident.number) - 1] = incident
        if let index = live.firstIndex(where: { $0.number == incident.number }) { live[index] = incident }
        return incident.number
    }

    private mutating func baseline(for service: String?, now: Timestamp) -> ReportBaseline? {
        let isFirst = now - start < WeeklyRhythm.minimumHistory + Self.lesson
        let lesson = (isFirst ? Self.firstLesson : Self.lesson).wholeMilliseconds
        let end = Timestamp(milliseconds: now.milliseconds / lesson * lesson)
        if end != learntAt {
            learntAt = end
            history.forgetRhythms()
        }
        let incidents = incidents
        return history.baseline(for: service, until: end) {
            incidents.filter { $0.lastReportAt >= end - ReportHistory.reach }.map(ReportHistory.Trouble.init)
        }
    }
}
