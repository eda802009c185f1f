internal import Daemon
internal import FoundationEssentials
internal import Typesetting

/// Corrections for a person at a terminal of 80 columns.
struct CorrectionPrint {
    static let columns = TextColumns(width: 80)

    let report: CorrectionReport
    let timeZone: TimeZone

    var text: String {
        guard !report.corrections.isEmpty else {
            return "No corrections: nobody has said that a mail is something else than Earshot took it for.\n"
        }
        let more = report.total - report.corrections.count
        let rest = more > 0 ? ["and \(more) older ones: --limit \(report.total)"] : []
        return (report.corrections.flatMap(lines) + rest).joined(separator: "\n") + "\n"
    }

    private func lines(_ correction: CorrectionReport.Line) -> [String] {
        let change = "\(name(correction.was, correction.wasUnsure)) → \(name(correction.is, correction.isUnsure))"
        let subject = correction.subject.isEmpty ? "" : ": \(TerminalText.inert(correction.subject))"
        var facts = [origin(correction)]
        if let place = correction.place { facts.append("in \(TerminalText.inert(place))") }
        if correction.state != "in force" {
            let end = correction.endedAt.map { " \(moment($0))" } ?? ""
            let who = correction.endedBy.map { " by \(TerminalText.inert($0))" } ?? ""
            facts.append("\(correction.state)\(end)\(who)")
        }
        return Self.columns.lines("#\(correction.mail) \(change)\(subject)", first: "", rest: "    ")
            + Self.columns.lines(facts.joined(separator: "; "), first: "    ", rest: "    ")
    }

    private func origin(_ correction: CorrectionReport.Line) -> String {
        let who = TerminalText.inert(correction.by)
        guard let before = correction.seenBefore else { return "\(moment(correction.noticedAt)) by \(who)" }
        return "between \(moment(before)) and \(moment(correction.noticedAt)) by \(who)"
    }

    private func name(_ category: String?, _ isUnsure: Bool) -> String {
        guard let category else { return "unjudged" }
        return isUnsure ? "unsure (\(category))" : category
    }

    private func moment(_ milliseconds: Int64) -> String { LocalMoment.text(milliseconds, in: timeZone) }
}
