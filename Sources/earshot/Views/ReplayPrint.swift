internal import Daemon
internal import FoundationEssentials
internal import Typesetting

/// What another model would change, for a person at a terminal of 80 columns.
struct ReplayPrint {
    static let columns = TextColumns(width: 80)

    let report: ReplayReport
    let timeZone: TimeZone

    private var isDrift: Bool { report.before == ReplayReport.stored }

    var text: String {
        guard report.mails.total > 0 else { return "\(headline)\nThere is no mail\(period) in the store.\n" }
        var lines = [headline] + counts + [""] + summary + staff + [""] + incidents
        if report.changesTotal > 0 { lines += [""] + matrix + [""] + changes }
        return lines.joined(separator: "\n") + "\n"
    }

    private var headline: String {
        isDrift
            ? "What is stored, against what \(report.after) (in use) says now"
            : "\(report.after), against \(report.before) (in use)"
    }

    private var period: String { report.since.map { " since \(moment($0))" } ?? "" }

    private var counts: [String] {
        let mails = report.mails
        let people = mails.fromBytes + mails.fromText
        let byText = mails.fromText > 0 ? " (\(mails.fromText) judged by their text: their bytes are erased)" : ""
        var parts = ["\(people) by people\(byText)", "\(mails.machines) by machines"]
        if mails.copies > 0 { parts.append("\(mails.copies) copies") }
        if mails.erased > 0 { parts.append("\(mails.erased) erased, which stay what they are taken for") }
        if mails.unreadable > 0 { parts.append("\(mails.unreadable) unreadable") }
        return Self.columns.lines("\(mails.total) mails\(period): \(parts.joined(separator: ", "))", rest: "  ")
    }

    // MARK: - Summary

    private var summary: [String] {
        let changed = report.changed
        guard report.changesTotal > 0 else { return ["No mail would be judged or filed differently."] }
        let lines: [(String, Int)] = [
            ("judged as something else", changed.category), ("filed elsewhere", changed.tray),
            ("newly unsure", changed.newlyUnsure), ("no longer unsure", changed.newlySure),
            ("about another service", changed.service), ("a security matter or none", changed.security),
        ]
        return ["Mails that would change: \(report.changesTotal)"]
            + lines.filter { $0.1 > 0 }.map { name, count in
                "  \(TextColumns.padded(name, to: 28))\(TextColumns.right("\(count)", to: 7))"
            }
    }

    private var staff: [String] {
        let staff = report.staff
        guard staff.mails > 0 else { return [] }
        let before = isDrift ? "what judged them at first said" : "\(report.before) says"
        let text =
            "Staff have said what \(staff.mails) of these mails are, and that holds. By itself, \(before) "
            + "the same of \(staff.agreeBefore), \(report.after) of \(staff.agreeAfter)."
        return [""] + Self.columns.lines(text)
    }

    // MARK: - Incidents

    private var incidents: [String] {
        guard report.isAlarmOn else { return ["Outages are not watched for ([outages] enabled = false)."] }
        let numbers = "\(report.incidentsBefore) before, \(report.incidentsAfter) after"
        guard !report.incidents.isEmpty else { return ["Incidents: \(numbers); nothing would be alerted differently."] }
        return ["Incidents: \(numbers)"] + report.incidents.flatMap(lines)
    }

    private func lines(_ change: ReplayReport.IncidentChange) -> [String] {
        let service = change.service.map(TerminalText.inert) ?? "no service named"
        let what =
            switch (change.kind, change.before, change.after) {
            case (.opens, _, let after?): "would open \(moment(after.openedAt)), \(people(after))"
            case (.doesNotOpen, let before?, _): "would not open; opened \(moment(before.openedAt)), \(people(before))"
            case (.otherPeople, let before?, let after?):
                "opened \(moment(before.openedAt)): \(people(after)) instead of \(before.people)"
            case (_, let before?, let after?):
                "would open \(span(before.openedAt, after.openedAt)), \(moment(after.openedAt)) instead of "
                    + "\(moment(before.openedAt)); \(people(after)) instead of \(before.people)"
            default: change.kind.rawValue
            }
        return Self.columns.lines("\(service): \(what)", first: "  ", rest: "    ")
    }

    private func people(_ side: ReplayReport.IncidentChange.Side) -> String { "\(side.people) people" }

    /// `12 min earlier`
    private func span(_ before: Int64, _ after: Int64) -> String {
        let minutes = max(1, abs(after - before) / 60_000)
        return "\(minutes) min \(after < before ? "earlier" : "later")"
    }

    // MARK: - Mails

    private var matrix: [String] {
        let used = report.categories.indices.filter { lane in
            report.matrix[lane].contains { $0 > 0 } || report.matrix.contains { $0[lane] > 0 }
        }
        let names = report.categories
        func row(_ name: String, _ cells: [String]) -> String {
            TextColumns.padded(name, to: 11) + cells.map { TextColumns.right($0, to: 11) }.joined()
        }
        return ["before     after", row("", used.map { names[$0] })]
            + used.map { before in row(names[before], used.map { "\(report.matrix[before][$0])" }) }
    }

    private var changes: [String] {
        let more = report.changesTotal - report.changes.count
        let rest = more > 0 ? ["and \(more) older ones: --all, or --json --all"] : []
        return report.changes.flatMap(lines) + rest
    }

    private func lines(_ change: ReplayReport.Change) -> [String] {
        let (before, after) = (change.before, change.after)
        var facts = ["\(name(before)) → \(name(after))"]
        if before.tray != after.tray { facts.append("filed under \(after.tray) instead of \(before.tray)") }
        if before.service != after.service {
            facts.append("about \(service(after)) instead of \(service(before))")
        }
        if before.isSecurity != after.isSecurity {
            facts.append(after.isSecurity ? "goes to the security contact" : "no longer a security matter")
        }
        let subject =
            change.isSecurity
            ? "(a security matter)"
            : change.subject.isEmpty ? "(no subject)" : TerminalText.inert(change.subject)
        return Self.columns.lines("#\(change.mail) \(moment(change.receivedAt)) \(subject)", rest: "    ")
            + Self.columns.lines(facts.joined(separator: "; "), first: "    ", rest: "      ")
    }

    private func name(_ judgement: ReplayReport.Judgement) -> String {
        "\(judgement.isUnsure ? "unsure, " : "")\(judgement.category) \(Percent.whole(judgement.confidence))"
    }

    private func service(_ judgement: ReplayReport.Judgement) -> String {
        judgement.service.map(TerminalText.inert) ?? "no service"
    }

    private func moment(_ milliseconds: Int64) -> String { LocalMoment.text(milliseconds, in: timeZone) }
}
