import Feedback

@testable import Outages

/// Monday 2026-11-23 09:00 UTC.
let nine = Timestamp(seconds: 1_795_424_400)

/// A report by a person, some minutes after nine.
func report(
    _ person: String,
    at minutes: Double,
    service: String? = "eduroam",
    number: Int64? = nil,
    domain: String = "corp.example",
    isDoubtful: Bool = false
) -> OutageReport {
    OutageReport(
        number: number ?? Int64(minutes * 60_000) + Int64(person.utf8.reduce(0) { $0 * 31 % 997 + Int($1) }),
        person: person + "@corp.example",
        domain: domain,
        service: service,
        time: nine + .milliseconds(Int64(minutes * 60_000)),
        isDoubtful: isDoubtful
    )
}

/// The pipeline in small: ticks each minute, judges each report as it comes, keeps what it is told to keep.
struct Watch {
    var detector = BurstDetector(settings: BurstSettings())
    var baseline: ReportBaseline?
    private(set) var reports: [OutageReport] = []
    private(set) var incidents: [Incident] = []
    private(set) var alerts: [(time: Timestamp, rule: BurstRule, people: Int)] = []
    private(set) var decisions: [OutageDecision] = []

    init(baseline: ReportBaseline? = nil) {
        self.baseline = baseline
    }

    /// - Parameter arrival: when it is judged; its own time unless it came late.
    mutating func receive(_ report: OutageReport, arrival: Timestamp? = nil) {
        let now = arrival ?? report.time
        tick(now)
        if let old = reports.first, now - old.time > .days(2) { reports.removeAll { now - $0.time > .days(1) } }
        let live = incidents.filter {
            $0.isOpen || now - ($0.closedAt ?? now) <= detector.settings.reopenWithin
        }
        let since = live.map(\.firstReportAt).reduce(report.time - BurstDetector.history, min)
        let recent = reports.filter { $0.time >= since }
        let decision = detector.judge(report, recent: recent, incidents: Array(live), baseline: baseline, now: now)
        reports.append(report)
        decisions.append(decision)
        switch decision {
        case .none:
            break
        case .opened(let incident, let rule):
            alerts.append((now, rule, incident.people))
            keep(incident)
        case .joined(let incident, let alert, let rule):
            if alert { alerts.append((now, rule, incident.people)) }
            keep(incident)
        }
    }

    mutating func tick(_ now: Timestamp) {
        for incident in incidents where incident.isOpen {
            switch detector.tick(incident, now: now) {
            case .none:
                break
            case .changed(let incident):
                keep(incident)
            case .alert(let incident, let rule):
                alerts.append((now, rule, incident.people))
                keep(incident)
            case .closed(let incident):
                alerts.append((now, .wentQuiet, incident.people))
                keep(incident)
            }
        }
    }

    private mutating func keep(_ incident: Incident) {
        var incident = incident
        if incident.number == 0 {
            incident.number = Int64(incidents.count) + 1
            incidents.append(incident)
        } else {
            incidents[Int(incident.number) - 1] = incident
        }
    }
}
