package import Feedback

/// Judges at each outage report whether many people report one failure. Pure: all it knows, it is given.
///
/// People are counted, not mails. An incident opens when at least `minimumPeople` wrote within 10, 30 or 120 minutes, or one fewer
/// from two mail domains, *and* a negative binomial distribution around the usual load makes so many in the time they took too rare for
/// chance; while no rhythm is known, when `minimumPeople` wrote in the short window or half as many again in an hour, and more than the
/// hours so far let expect. Half of the people needed must have reported an outage beyond doubt.
///
/// Reports are judged for their service first, and those that name none for what they say (`ReportGroups`). Once the usual load is
/// known, what belongs to no incident of a service or of such a group counts once more in total, where half as many people again are
/// needed, because different failures fall together by chance.
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
    ///   - baseline: The usual load; nil where nothing was heard before.
    ///   - meanings: What reports without a service say: at least the newest `ReportMeanings.maximumReports` of them, and all that count
    ///     into one of `incidents`.
    package func judge(
        _ report: OutageReport,
        recent: [OutageReport],
        incidents: [Incident],
        baseline: ReportBaseline?,
        meanings: ReportMeanings = .none,
        now: Timestamp
    ) -> OutageDecision {
        judgement(
            of: report,
            recent: recent,
            incidents: incidents,
            baseline: baseline,
            meanings: meanings,
            now: now
        ).decision
    }

    /// `judge`, with the mails that count into an incident it opens.
    package func judgement(
        of report: OutageReport,
        recent: [OutageReport],
        incidents: [Incident],
        baseline: ReportBaseline?,
        meanings: ReportMeanings,
        now: Timestamp
    ) -> OutageJudgement {
        let all = recent + [report]
        let incidents = incidents.filter {
            $0.isOpen || report.time - ($0.closedAt ?? $0.lastReportAt) <= settings.reopenWithin
        }
        let own = scope(.own(report), of: all, incidents: incidents, baseline: baseline, meanings: meanings)
        let first = own.judge(report, by: machine, now: now)
        // A service with an incident, open or just closed, does not count in total.
        guard case .none = first, own.incident == nil else { return own.judgement(first) }
        // Before the usual load is known, unlike failures that fall together would only be a rumour.
        guard baseline?.isLearnt == true else { return own.judgement(first) }
        let total = scope(.total, of: all, incidents: incidents, baseline: baseline, meanings: meanings)
        let second = total.judge(report, by: machine, now: now)
        if case .none = second { return own.judgement(first) }
        return total.judgement(second)
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
        /// Of the report's service, or, where it names none, of the reports that say the same.
        case own(OutageReport)
        case total
    }

    private func scope(
        _ reach: Reach,
        of reports: [OutageReport],
        incidents: [Incident],
        baseline: ReportBaseline?,
        meanings: ReportMeanings
    ) -> ReportScope {
        switch reach {
        case .own(let report):
            let company = company(of: report, among: reports, incidents: incidents, meanings: meanings)
            return ReportScope(
                service: report.service,
                topic: company.topic,
                test: BurstTest(
                    minimumPeople: settings.minimumPeople,
                    trustsTwoDomains: true,
                    load: baseline?.service,
                    isLearnt: baseline?.isLearnt ?? false
                ),
                incident: company.incident,
                crowd: ReportCrowd(company.reports)
            )
        case .total:
            return ReportScope(
                service: nil,
                topic: nil,
                test: BurstTest(
                    minimumPeople: settings.minimumPeople + (settings.minimumPeople + 1) / 2,
                    trustsTwoDomains: false,
                    load: baseline?.total,
                    isLearnt: baseline?.isLearnt ?? false,
                    allowance: 0.2
                ),
                incident: newest(of: incidents.filter { $0.service == nil && $0.topic == nil }),
                crowd: ReportCrowd(unclaimed(reports, by: incidents, meanings: meanings))
            )
        }
    }

    /// An open one before a closed one, then the later one.
    func newest(of incidents: [Incident]) -> Incident? {
        incidents.max {
            ($0.isOpen ? 1 : 0, $0.lastReportAt) < ($1.isOpen ? 1 : 0, $1.lastReportAt)
        }
    }
}
