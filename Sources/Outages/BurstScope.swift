internal import Feedback

/// The reports of one service, or of all, with the incident they belong to.
struct BurstScope {
    let service: String?
    let minimumPeople: Int
    /// Reports per hour; nil while unknown.
    let rate: Double?
    let overdispersion: Double
    /// Open, or closed not long ago.
    let incident: Incident?
    let crowd: ReportCrowd

    func judge(_ report: OutageReport, settings: BurstSettings, now: Timestamp) -> OutageDecision {
        guard let incident else {
            switch burst(in: crowd, around: report.time, settings: settings) {
            case .failure(let refusal): return .none(refusal.rule)
            case .success(let burst): return .opened(opened(burst, now: now), burst.rule)
            }
        }
        guard incident.state == .open else { return reopened(incident, by: report, settings: settings, now: now) }
        guard report.time > incident.firstReportAt - BurstDetector.history else { return .none(.beforeIncident) }
        return Self.joined(counting(report, into: incident), settings: settings, now: now)
    }

    /// - Parameter grown: an open incident with the new report counted into it.
    static func joined(_ grown: Incident, settings: BurstSettings, now: Timestamp) -> OutageDecision {
        guard let rule = alertDue(grown, settings: settings, now: now) else {
            return .joined(grown, alert: false, .joins)
        }
        return .joined(alerted(grown, now: now), alert: true, rule)
    }

    static func alertDue(_ incident: Incident, settings: BurstSettings, now: Timestamp) -> BurstRule? {
        let since = now - incident.lastAlertAt
        guard since >= settings.pause else { return nil }
        if incident.people >= 2 * max(1, incident.alertedPeople) { return .doubled }
        return since >= settings.repeatAfter && incident.lastReportAt > incident.lastAlertAt ? .stillFailing : nil
    }

    static func alerted(_ incident: Incident, now: Timestamp) -> Incident {
        var incident = incident
        incident.transition += 1
        incident.alertedPeople = incident.people
        incident.lastAlertAt = now
        return incident
    }

    private struct Burst {
        let first: Timestamp
        let rule: BurstRule
    }

    private struct Refusal: Error {
        let rule: BurstRule
    }

    private func burst(
        in crowd: ReportCrowd,
        around moment: Timestamp,
        settings: BurstSettings
    ) -> Result<Burst, Refusal> {
        guard let rate else { return coldBurst(in: crowd, around: moment, settings: settings) }
        var refusal = BurstRule.fewPeople
        for window in BurstDetector.windows {
            let (people, first) = crowd.densest(window.length, around: moment)
            guard people >= minimumPeople else { continue }
            let hours = Double(window.length.wholeMilliseconds) / 3_600_000
            let usual = NegativeBinomial(mean: rate * hours, overdispersion: overdispersion)
            if usual.tail(people) < window.chance { return .success(Burst(first: first, rule: .aboveUsual)) }
            refusal = .usualLoad
        }
        return .failure(Refusal(rule: refusal))
    }

    private func coldBurst(
        in crowd: ReportCrowd,
        around moment: Timestamp,
        settings: BurstSettings
    ) -> Result<Burst, Refusal> {
        let rules = [(settings.window, minimumPeople), (Duration.minutes(60), minimumPeople + (minimumPeople + 1) / 2)]
        for (length, needed) in rules {
            let (people, first) = crowd.densest(length, around: moment)
            if people >= needed { return .success(Burst(first: first, rule: .coldStart)) }
        }
        return .failure(Refusal(rule: .fewPeople))
    }

    private func opened(_ burst: Burst, now: Timestamp) -> Incident {
        let people = crowd.people(since: burst.first)
        return Incident(
            service: service,
            openedAt: now,
            firstReportAt: burst.first,
            lastReportAt: crowd.last ?? burst.first,
            people: people,
            alertedPeople: people,
            lastAlertAt: now,
            transition: 1
        )
    }

    private func reopened(
        _ incident: Incident,
        by report: OutageReport,
        settings: BurstSettings,
        now: Timestamp
    ) -> OutageDecision {
        guard report.time > incident.lastReportAt else { return .none(.beforeIncident) }
        // Only what came since counts: the reports that opened it the first time must not open it again.
        switch burst(in: crowd.after(incident.lastReportAt), around: report.time, settings: settings) {
        case .failure(let refusal):
            return .none(refusal.rule)
        case .success:
            var open = counting(report, into: incident)
            open.state = .open
            open.closedAt = nil
            return .opened(Self.alerted(open, now: now), .reopened)
        }
    }

    private func counting(_ report: OutageReport, into incident: Incident) -> Incident {
        let first = min(incident.firstReportAt, report.time)
        return Incident(
            number: incident.number,
            service: incident.service,
            state: incident.state,
            openedAt: incident.openedAt,
            firstReportAt: first,
            lastReportAt: max(incident.lastReportAt, report.time),
            closedAt: incident.closedAt,
            // Old reports may have been deleted meanwhile: an incident never shrinks.
            people: max(incident.people, crowd.people(since: first)),
            alertedPeople: incident.alertedPeople,
            lastAlertAt: incident.lastAlertAt,
            transition: incident.transition
        )
    }
}
