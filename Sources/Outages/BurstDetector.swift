package import Feedback

/// Judges at each outage report whether many people report one failure. Pure: all it knows, it is given.
///
/// People are counted, not mails. An incident opens when at least `minimumPeople` wrote within 10, 30 or 120 minutes
/// *and* a negative binomial distribution around the usual load makes that count rarer than `windows` says; while no
/// usual load is known, when `minimumPeople` wrote in the short window or half as many again in an hour.
///
/// Reports are judged for their service first. Once the usual load is known, what belongs to no incident of a service
/// counts once more in total, where half as many people again are needed, because different failures fall together by
/// chance.
package struct BurstDetector: Sendable {
    /// Lengths, and the probability below which a count in such a window is no chance. (The short one is looked at
    /// most often afresh, so it must be the rarest.)
    static let windows: [(length: Duration, chance: Double)] = [
        (.minutes(10), 1e-5), (.minutes(30), 1e-4), (.minutes(120), 1e-4),
    ]
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
    ///   - baseline: The usual load at this hour; nil while less than two weeks are known.
    package func judge(
        _ report: OutageReport,
        recent: [OutageReport],
        incidents: [Incident],
        baseline: ReportBaseline?,
        now: Timestamp
    ) -> OutageDecision {
        let all = recent + [report]
        let incidents = incidents.filter {
            $0.isOpen || report.time - ($0.closedAt ?? $0.lastReportAt) <= settings.reopenWithin
        }
        let own = scope(.service(report.service), of: all, incidents: incidents, baseline: baseline)
        let first = own.judge(report, by: machine, now: now)
        // A service with an incident, open or just closed, does not count in total.
        guard case .none = first, own.incident == nil else { return first }
        // Before the usual load is known, unlike failures that fall together would only be a rumour.
        guard baseline != nil else { return first }
        let total = scope(.total, of: all, incidents: incidents, baseline: baseline)
        let second = total.judge(report, by: machine, now: now)
        if case .none = second { return first }
        return second
    }

    /// The open incident into which a report counts whatever else was reported: that of its service, when it has begun by then.
    package func ongoing(for report: OutageReport, among incidents: [Incident]) -> Incident? {
        guard report.service != nil else { return nil }
        return incidents.first {
            $0.isOpen && $0.service == report.service && $0.firstReportAt <= report.time
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
        machine.joined(report, incident, isCounted: isCounted, now: now)
    }

    /// To be asked every minute of each open incident.
    package func tick(_ incident: Incident, now: Timestamp) -> TickDecision { machine.tick(incident, now: now) }

    private enum Reach {
        case service(String?)
        case total
    }

    private func scope(
        _ reach: Reach,
        of reports: [OutageReport],
        incidents: [Incident],
        baseline: ReportBaseline?
    ) -> ReportScope {
        switch reach {
        case .service(let service):
            return ReportScope(
                service: service,
                test: BurstTest(
                    minimumPeople: settings.minimumPeople,
                    rate: baseline.map(\.service),
                    overdispersion: baseline?.overdispersion ?? 0
                ),
                incident: newest(of: incidents.filter { $0.service == service }),
                crowd: ReportCrowd(reports.filter { $0.service == service })
            )
        case .total:
            let spokenFor = Set(incidents.compactMap(\.service))
            return ReportScope(
                service: nil,
                test: BurstTest(
                    minimumPeople: settings.minimumPeople + (settings.minimumPeople + 1) / 2,
                    rate: baseline.map(\.total),
                    overdispersion: baseline?.overdispersion ?? 0
                ),
                incident: newest(of: incidents.filter { $0.service == nil }),
                crowd: ReportCrowd(reports.filter { $0.service.map { !spokenFor.contains($0) } ?? true })
            )
        }
    }

    /// An open one before a closed one, then the later one.
    private func newest(of incidents: [Incident]) -> Incident? {
        incidents.max {
            ($0.isOpen ? 1 : 0, $0.lastReportAt) < ($1.isOpen ? 1 : 0, $1.lastReportAt)
        }
    }
}
