internal import Daemon
internal import FoundationEssentials
internal import Typesetting

/// One incident with its story, for a person at a terminal of 80 columns.
struct IncidentPrint {
    static let columns = TextColumns(width: 80)
    /// Reports shown; `--json` has them all.
    static let maximumReports = 30
    /// Characters of what a person wrote.
    static let maximumWords = 120

    let story: IncidentStory
    let timeZone: TimeZone

    var text: String {
        let words = IncidentWords(incident: story.incident, timeZone: timeZone)
        let head =
            Self.columns.lines("Incident " + words.headline, first: "", rest: "  ")
            + words.facts.flatMap { Self.columns.lines($0, first: "  ", rest: "  ") }
        return (head + events + alerts + reports).joined(separator: "\n") + "\n"
    }

    private var events: [String] {
        guard !story.events.isEmpty else { return [] }
        let lines = story.events.flatMap { event in
            let who = event.who.isEmpty ? "" : " by \(TerminalText.inert(event.who))"
            let text = event.text.isEmpty ? "" : ": \(TerminalText.inert(event.text))"
            // The text says by whom or what it was silenced.
            let what = event.what == "silenced" ? "held back" : event.what
            return Self.columns.lines("\(moment(event.when))  \(what)\(who)\(text)", first: "  ", rest: "    ")
        }
        return ["", "What happened"] + lines
    }

    private var alerts: [String] {
        guard !story.alerts.isEmpty else { return ["", "Alerts: none went out"] }
        let lines = story.alerts.flatMap { alert in
            let recipient = alert.recipient.isEmpty ? "" : " to \(TerminalText.inert(alert.recipient))"
            let text = "\(moment(alert.composedAt)) \(alert.what)\(recipient): \(Self.fate(alert))"
            return Self.columns.lines(text, first: "  ", rest: "    ")
        }
        return ["", "Alerts"] + lines
    }

    private static func fate(_ alert: IncidentStory.AlertLine) -> String {
        let answer = alert.answer.isEmpty ? "" : " (\(TerminalText.inert(alert.answer)))"
        switch alert.outcome {
        case "accepted": return "delivered to the relay"
        case "refused": return "refused\(answer)"
        default:
            let tries = alert.attempts == 1 ? "1 try" : "\(alert.attempts) tries"
            return "\(alert.state), \(tries)\(answer)"
        }
    }

    private var reports: [String] {
        guard !story.reports.isEmpty else { return ["", "Reports: none are counted into it"] }
        let lines = story.reports.prefix(Self.maximumReports).flatMap { report in
            let sender = report.address.isEmpty ? TerminalText.inert(report.name) : TerminalText.inert(report.address)
            let doubt = report.category == "outage" ? "" : ", taken for \(report.category)"
            let head = "#\(report.number) \(moment(report.received)) \(sender)\(doubt)"
            let words =
                report.words.isEmpty
                ? "(erased, or a security matter)" : report.words.inert(maximumBytes: Self.maximumWords)
            return Self.columns.lines(head, first: "  ", rest: "    ")
                + Self.columns.lines(TerminalText.inert(words), first: "    ", rest: "    ")
        }
        let more = story.reports.count - Self.maximumReports
        return ["", "Reports"] + lines + (more > 0 ? ["  and \(more) more: --json lists them"] : [])
    }

    private func moment(_ milliseconds: Int64) -> String { LocalMoment.text(milliseconds, in: timeZone) }
}
