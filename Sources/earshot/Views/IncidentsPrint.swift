internal import Daemon
internal import FoundationEssentials
internal import Typesetting

/// A list of incidents for a person at a terminal of 80 columns.
struct IncidentsPrint {
    static let columns = TextColumns(width: 80)

    let report: IncidentReport
    let isWhole: Bool
    let timeZone: TimeZone

    var text: String {
        let (open, over) = (report.incidents.filter(\.isOpen), report.incidents.filter { !$0.isOpen })
        var lines: [String] = []
        lines += open.isEmpty ? ["No incident is open."] : ["Open"] + open.flatMap { entry($0) }
        if !over.isEmpty {
            lines += ["", isWhole ? "Closed" : "Closed, of the last 7 days"] + over.flatMap { entry($0) }
        }
        lines += silences
        if !report.incidents.isEmpty { lines += ["", "'earshot incidents show NUMBER' tells all of one."] }
        return lines.joined(separator: "\n") + "\n"
    }

    private func entry(_ incident: IncidentReport.Line) -> [String] {
        let words = IncidentWords(incident: incident, timeZone: timeZone)
        return Self.columns.lines(words.headline, first: "  ", rest: "     ")
            + words.facts.flatMap { Self.columns.lines($0, first: "     ", rest: "     ") }
    }

    private var silences: [String] {
        let asked = report.silences.map { silence in
            "\(silence.service.map(TerminalText.inert) ?? "every service"): silenced by \(TerminalText.inert(silence.by)) "
                + "until \(LocalMoment.text(silence.until, in: timeZone))"
        }
        let all = asked + report.maintenance.map(TerminalText.inert)
        guard !all.isEmpty else { return [] }
        return ["", "No alerts"] + all.flatMap { Self.columns.lines($0, first: "  ", rest: "    ") }
    }
}
