internal import Feedback

/// Reports that count together, with the incident they belong to and what is usual among them.
struct ReportScope {
    let service: String?
    /// What they have in common, where they name no service.
    let topic: String?
    let test: BurstTest
    /// Open, or closed not long ago.
    let incident: Incident?
    let crowd: ReportCrowd

    func judge(_ report: OutageReport, by machine: IncidentMachine, now: Timestamp) -> OutageDecision {
        let settings = machine.settings
        guard let incident else {
            switch test.burst(in: crowd, around: report.time, settings: settings) {
            case .failure(let refusal): return .none(refusal.rule)
            case .success(let burst):
                var opened = machine.opened(burst, of: crowd, service: service, now: now)
                opened.topic = topic
                return .opened(opened, burst.rule)
            }
        }
        guard incident.isOpen else { return reopened(incident, by: report, machine, now: now) }
        guard report.time > incident.firstReportAt - BurstDetector.history else { return .none(.beforeIncident) }
        return machine.grown(incident, by: report, of: crowd, now: now)
    }

    /// A decision of this scope, with the mails that count into what it opens.
    func judgement(_ decision: OutageDecision) -> OutageJudgement {
        guard case .opened(let incident, _) = decision else { return OutageJudgement(decision: decision, members: []) }
        return OutageJudgement(decision: decision, members: crowd.numbers(since: incident.firstReportAt))
    }

    private func reopened(
        _ incident: Incident,
        by report: OutageReport,
        _ machine: IncidentMachine,
        now: Timestamp
    ) -> OutageDecision {
        guard report.time > incident.lastReportAt else { return .none(.beforeIncident) }
        // Only what came since counts: the reports that opened it the first time must not open it again.
        switch test.burst(in: crowd.after(incident.lastReportAt), around: report.time, settings: machine.settings) {
        case .failure(let refusal): return .none(refusal.rule)
        case .success: return .opened(machine.reopened(incident, by: report, of: crowd, now: now), .reopened)
        }
    }
}
