package import Feedback

/// Judges at each outage report whether many people report one failure. Pure: all it knows, it is given.
///
/// People are counted, not mails. An incident opens when at least `minimumPeople` wrote within 10, 30 or 120 minutes, or one fewer
/// from two mail domains, *and* a negative binomial distribution around the usual load makes that count too rare for chance; while no
/// usual load is known, when `minimumPeople` wrote in the short window or half as many again in an hour. Half of the people needed must
/// have reported an outage beyond doubt.
///
/// Reports are judged for their service first. Once the usual load is known, what belongs to no incident of a service
/// counts once more in total, where half as many people again are needed, because different failures fall together by
/// chance.
package struct BurstDetector: Sendable {
    /// How far back from the new report the caller must give others, and further where an incident began earlier.
    package static let history = Duration.hours(4)

    private let machine: IncidentMachine

    package init(settings: BurstSettings) {
        machine = IncidentMachine(settings: settings)
    }

    package var settings: BurstSettings { machine.settings }

    /// - Parameters:
    ///   - report: The new report.
    ///   - recent: Reports of all services since `history` before the new one (which may itself be hours late), and
    ///     since the first report of each of `incidents`; in any order, with or without the new one.
    ///   - incidents: Those open, after `tick`, and at least those closed within `reopenWithin`.
    ///   - baseline: The usual load; nil while less than two weeks are known.
    package func judge(
        _ report: OutageReport,
        recent: [OutageReport],
        incidents: [Incident],
        baseline: ReportBaseline?,
        now: Timestamp
    ) -> OutageDecision {
        let incidents = incidents.filter {
            $0.state == .open || report.time - ($0.closedAt ?? $0.lastReportAt) <= settings.reopenWithin
        }
        let own = scope(.service(report.service), of: recent, and: report, incidents: incidents, baseline: baseline)
        let first = own.judge(report, by: machine, now: now)
        // A service with an incident, open or just closed, does not count in total.
        guard case .none = first, own.incident == nil else { return first }
        // Before the usual load is known, unlike failures that fall together would only be a rumour.
        guard baseline != nil else { return first }
        let total = scope(.total, of: recent, and: report, incidents: incidents, baseline: baseline)
        let second = total.judge(report, by: machine, now: now)
        if case .none = second { return first }
        return second
    }

    /// The open incident into which a report counts whatever else was reported: that of its service, when it has begun by then.
    package func ongoing(for report: OutageReport, among incidents: [Incident]) -> Incident? {
        guard report.service != nil else { return nil }
        return incidents.first {
            $0.state == .open && $0.service == report.service && $0.firstReportAt <= report.time
        }
    }

    /// What `judge` says of a report that has an `ongoing` incident, without a look at the other reports: in a flood there are
    /// thousands of them, at each report anew.
    ///
    /// - Parameter isCounted: the person is among the incident's already.
    package func join(
        _ report: OutageReport,
        _ incident: Incident,
        isCounted: Bool,
        now: Timestamp
    ) -> OutageDecision {
        var grown = incident
        grown.people += isCounted ? 0 : 1
        grown.lastReportAt = max(incident.lastReportAt, report.time)
        return machine.joined(grown, now: now)
    }

    /// To be asked every minute of each open incident.
    package func tick(_ incident: Incident, now: Timestamp) -> TickDecision { machine.tick(incident, now: now) }

    private enum Reach {
        case service(String?)
        case total
    }

    private func scope(
        _ reach: Reach,
        of recent: [OutageReport],
        and report: OutageReport,
        incidents: [Incident],
        baseline: ReportBaseline?
    ) -> ReportScope {
        switch reach {
        case .service(let service):
            return ReportScope(
                service: service,
                test: BurstTest(
                    minimumPeople: settings.minimumPeople,
                    trustsTwoDomains: true,
                    load: baseline?.service
                ),
                incident: newest(of: incidents.filter { $0.service == service }),
                crowd: ReportCrowd(recent.filter { $0.service == service } + CollectionOfOne(report))
            )
        case .total:
            let spokenFor = Set(incidents.compactMap(\.service))
            return ReportScope(
                service: nil,
                test: BurstTest(
                    minimumPeople: settings.minimumPeople + (settings.minimumPeople + 1) / 2,
                    trustsTwoDomains: false,
                    load: baseline?.total
                ),
                incident: newest(of: incidents.filter { $0.service == nil }),
                crowd: ReportCrowd(
                    (spokenFor.isEmpty ? recent : recent.filter { $0.service.map { !spokenFor.contains($0) } ?? true })
                        + CollectionOfOne(report)
                )
            )
        }
    }

    /// An open one before a closed one, then the later one.
    private func newest(of incidents: [Incident]) -> Incident? {
        incidents.max {
            ($0.state == .open ? 1 : 0, $0.lastReportAt) < ($1.state == .open ? 1 : 0, $1.lastReportAt)
        }
    }
}
