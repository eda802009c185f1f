internal import Feedback

/// The life of an incident: opened, grown, told of again, gone quiet, opened again. Pure: times are arguments, nothing is stored
/// or sent.
struct IncidentMachine {
    let settings: BurstSettings

    /// A new one, of reports that are a burst.
    func opened(_ burst: Burst, of crowd: ReportCrowd, service: String?, now: Timestamp) -> Incident {
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

    /// One that was closed, open again.
    func reopened(
        _ incident: Incident,
        by report: OutageReport,
        of crowd: ReportCrowd,
        now: Timestamp
    ) -> Incident {
        var open = counting(report, of: crowd, into: incident)
        open.state = .open
        open.closedAt = nil
        return alerted(open, now: now)
    }

    /// An open one with a new report.
    func grown(
        _ incident: Incident,
        by report: OutageReport,
        of crowd: ReportCrowd,
        now: Timestamp
    ) -> OutageDecision {
        joined(counting(report, of: crowd, into: incident), now: now)
    }

    /// - Parameter grown: an open incident with the new report counted into it.
    func joined(_ grown: Incident, now: Timestamp) -> OutageDecision {
        guard let rule = alertDue(grown, now: now) else { return .joined(grown, alert: false, .joins) }
        return .joined(alerted(grown, now: now), alert: true, rule)
    }

    /// What passing time means for it.
    func tick(_ incident: Incident, now: Timestamp) -> TickDecision {
        guard incident.state == .open else { return .none }
        // Late mails may open an incident whose last report is long past: it stays open for the quiet time as well.
        let quietAt = max(incident.lastReportAt, incident.openedAt) + settings.quiet
        if now >= quietAt {
            var closed = incident
            closed.state = .closed
            // Not `now`: after a standstill the incident ended when it went quiet, not when we came back.
            closed.closedAt = quietAt
            closed.transition += 1
            closed.lastAlertAt = now
            closed.alertedPeople = closed.people
            return .closed(closed)
        }
        guard let rule = alertDue(incident, now: now) else { return .none }
        return .alert(alerted(incident, now: now), rule)
    }

    private func alertDue(_ incident: Incident, now: Timestamp) -> BurstRule? {
        let since = now - incident.lastAlertAt
        guard since >= settings.pause else { return nil }
        if incident.people >= 2 * max(1, incident.alertedPeople) { return .doubled }
        return since >= settings.repeatAfter && incident.lastReportAt > incident.lastAlertAt ? .stillFailing : nil
    }

    private func alerted(_ incident: Incident, now: Timestamp) -> Incident {
        var incident = incident
        incident.transition += 1
        incident.alertedPeople = incident.people
        incident.lastAlertAt = now
        return incident
    }

    private func counting(_ report: OutageReport, of crowd: ReportCrowd, into incident: Incident) -> Incident {
        let first = min(incident.firstReportAt, report.time)
        var counted = Incident(
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
        counted.topic = incident.topic
        return counted
    }
}
