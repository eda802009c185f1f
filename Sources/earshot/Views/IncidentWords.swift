internal import Daemon
internal import FoundationEssentials

/// What there is to say of one incident, for a terminal.
struct IncidentWords {
    let incident: IncidentReport.Line
    let timeZone: TimeZone

    var headline: String {
        let name = (incident.service ?? incident.topic).map(TerminalText.inert) ?? "no one service named"
        let people = incident.people == 1 ? "1 person" : "\(incident.people) people"
        return "\(incident.number): \(name), \(people) since \(moment(incident.firstReportAt)), \(standing)"
    }

    private var standing: String {
        if incident.isOpen { return openState }
        let closed = moment(incident.closedAt ?? incident.lastReportAt)
        let who = incident.endedBy.map { " by \(TerminalText.inert($0))" } ?? ""
        switch incident.ending {
        case "merged": return "counted into incident \(incident.mergedInto ?? 0)\(who)"
        case "quiet", nil: return "closed \(closed), nobody reported it any more"
        case .some(let ending): return "\(ending) \(closed)\(who)"
        }
    }

    private var openState: String {
        if incident.heldSince != nil { return "open" }
        switch incident.state {
        case "quiet": return "open, but no new reports"
        case "reopened": return "open again"
        default: return "open, \(incident.alerts == 1 ? "1 alert" : "\(incident.alerts) alerts")"
        }
    }

    /// A sentence each.
    var facts: [String] {
        var facts: [String] = []
        if incident.sites.count > 1 {
            let shown = incident.sites.prefix(5).map(TerminalText.inert).joined(separator: ", ")
            let rest = incident.sites.count > 5 ? ", and \(incident.sites.count - 5) more" : ""
            facts.append("from \(shown)\(rest)")
        }
        if let who = incident.acknowledgedBy, let when = incident.acknowledgedAt {
            let verb = incident.isOpen ? "has been on it since" : "was on it from"
            facts.append("\(TerminalText.inert(who)) \(verb) \(moment(when))")
        }
        if let note = incident.note, let who = incident.noteBy {
            // What is over, nobody waits for.
            let next = incident.isOpen ? incident.nextWordBy.map { "; more by \(moment($0))" } ?? "" : ""
            facts.append("\(TerminalText.inert(who)): \"\(TerminalText.inert(note))\"\(next)")
        }
        if let heldSince = incident.heldSince {
            facts.append("held back since \(moment(heldSince)): \(TerminalText.inert(incident.silencedBy ?? ""))")
        } else if let silence = incident.silencedBy {
            facts.append("was held back: \(TerminalText.inert(silence))")
        }
        return facts
    }

    private func moment(_ milliseconds: Int64) -> String { LocalMoment.text(milliseconds, in: timeZone) }
}
