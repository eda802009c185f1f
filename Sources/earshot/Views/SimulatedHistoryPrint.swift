internal import FoundationEssentials
internal import Outages
internal import Typesetting

/// What the stored reports would raise, for a person at a terminal of 80 columns.
struct SimulatedHistoryPrint {
    private static let columns = TextColumns(width: 80)
    /// Incidents that are listed of each kind.
    private static let listed = 20

    let report: HistoryReport
    let timeZone: TimeZone

    var text: String { ([headline] + incidents + power).joined(separator: "\n") + "\n" }

    private var headline: String {
        "\(report.reports) reports in \(report.days) days; \(report.people) people needed"
    }

    private var incidents: [String] {
        let new = report.alarms.filter { $0.storedAt == nil }
        let same = report.alarms.count - new.count
        let numbers =
            "Incidents: \(report.stored) stored, \(same) of them would open, \(report.lost.count) would not, "
            + "\(new.count) others would"
        return [numbers]
            + new.suffix(Self.listed).flatMap { alarm in
                line(alarm.service, "would open \(moment(alarm.openedAt)), \(alarm.people) people")
            }
            + report.lost.suffix(Self.listed).flatMap { lost in
                line(lost.service, "would not open; opened \(moment(lost.openedAt)), \(lost.people) people")
            }
    }

    private func line(_ service: String?, _ words: String) -> [String] {
        Self.columns.lines("\(name(service)): \(words)", first: "  ", rest: "    ")
    }

    private var power: [String] {
        let services = report.services.filter { $0.power.contains { $0.bursts > 0 } }
        guard !services.isEmpty else {
            return ["", "No outages were planted: that needs a month of reports about a service."]
        }
        let sizes = SimulationReport.sizes.map { TextColumns.right("\($0.lowerBound)-\($0.upperBound)", to: 7) }
        return [
            "", "Planted outages found, by how many people reported them, and at which report:",
            TextColumns.padded("", to: 20) + TextColumns.right("reports/h", to: 10) + sizes.joined()
                + TextColumns.right("median", to: 9),
        ]
            + services.map { line in
                TextColumns.padded(short(name(line.service)), to: 20)
                    + TextColumns.right(SimulatedNumber.text(line.reportsAnHour), to: 10)
                    + line.power.map { TextColumns.right(SimulationPrint.share($0), to: 7) }.joined()
                    + TextColumns.right(line.medianReport.map { "\($0)" } ?? "-", to: 9)
            }
    }

    private func name(_ service: String?) -> String { service.map(TerminalText.inert) ?? "no service named" }

    private func short(_ name: String) -> String { name.count > 19 ? name.prefix(18) + "…" : name }

    private func moment(_ milliseconds: Int64) -> String { LocalMoment.text(milliseconds, in: timeZone) }
}
