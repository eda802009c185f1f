internal import Feedback

/// Which reports count together.
extension BurstDetector {
    /// Those that a report counts with.
    struct Company {
        /// Open, or closed not long ago.
        let incident: Incident?
        /// What they have in common, where they name no service.
        let topic: String?
        let reports: [OutageReport]
    }

    /// Those of its service, if it names one. Else those that say the same; and if it does not say what has failed, all that don't.
    ///
    /// - Parameter incidents: live ones.
    func company(
        of report: OutageReport,
        among reports: [OutageReport],
        incidents: [Incident],
        meanings: ReportMeanings
    ) -> Company {
        let alike = reports.filter { $0.service == report.service }
        guard report.service == nil else {
            let incident = newest(of: incidents.filter { $0.service == report.service })
            return Company(incident: incident, topic: nil, reports: alike)
        }
        let topical = incidents.filter { $0.service == nil && $0.topic != nil }
        let groups = ReportGroups(alike, meanings: meanings, incidents: topical)
        if let group = groups.group(of: report.number), group.hasWords {
            let incident = topical.first { $0.number == group.incident }
            return Company(
                incident: incident,
                topic: incident?.topic ?? group.topic(in: meanings.language),
                reports: alike.filter { group.numbers.contains($0.number) }
            )
        }
        return Company(
            incident: newest(of: incidents.filter { $0.service == nil && $0.topic == nil }),
            topic: nil,
            reports: alike.filter { groups.group(of: $0.number)?.hasWords != true }
        )
    }

    /// Reports without a service that say the same count so many times in total: two failures of three people each are not one of six.
    static let alikeInTotal = 2

    /// Those of no incident of a service or a topic. Of those that say the same only the newest.
    func unclaimed(
        _ reports: [OutageReport],
        by incidents: [Incident],
        meanings: ReportMeanings
    ) -> [OutageReport] {
        let services = Set(incidents.compactMap(\.service))
        let topical = Set(incidents.filter { $0.topic != nil }.map(\.number))
        let named = reports.filter { $0.service.map { !services.contains($0) } ?? false }
        let unnamed = reports.filter { report in
            report.service == nil && meanings[report.number]?.incident.map { !topical.contains($0) } ?? true
        }
        let groups = ReportGroups(unnamed, meanings: meanings, incidents: [])
        return named + groups.thinned(unnamed, to: Self.alikeInTotal)
    }
}
