internal import Daemon
internal import Feedback
internal import FoundationEssentials
internal import Typesetting

/// The status for a person at a terminal of 80 columns.
struct StatusPrint {
    static let columns = TextColumns(width: 80)

    let report: StatusReport
    let timeZone: TimeZone

    var text: String {
        var lines = [headline, ""]
        if !report.undelivered.isEmpty { lines += report.undelivered.map(TerminalText.inert) + [""] }
        lines += mailboxes + messages + outbox + incidents + themes + digests
        // What has reached nobody stands above already.
        let troubles = report.troubles.dropFirst(report.undelivered.count)
        if !troubles.isEmpty {
            lines.append("Needs a look:")
            lines += troubles.flatMap { Self.columns.lines(TerminalText.inert($0), first: "  - ", rest: "    ") }
        } else if report.undelivered.isEmpty {
            lines.append("Nothing needs a look.")
        }
        return lines.joined(separator: "\n") + "\n"
    }

    private var headline: String {
        let running =
            report.startedAt.map { "running since \(moment($0))" } ?? "not running; this is what the store holds"
        return "Earshot \(report.version) for \(TerminalText.inert(report.organisation)), \(running)"
    }

    private var mailboxes: [String] {
        guard !report.mailboxes.isEmpty else { return ["Mailboxes: none has been read yet", ""] }
        let lines = report.mailboxes.flatMap { MailboxPrint(mailbox: $0, moment: moment).lines }
        return ["Mailboxes"] + lines + trays + [""]
    }

    /// A line for each mailbox whose mails are filed.
    private var trays: [String] {
        let mailboxes = Dictionary(grouping: report.trays, by: \.name)
        return mailboxes.sorted { $0.key < $1.key }.flatMap { name, trays in
            let counts = trays.map { "\($0.stored) \($0.tray ?? "")" }.joined(separator: ", ")
            let waiting = trays.map(\.waiting).reduce(0, +)
            let text = "\(TerminalText.inert(name)), filed: \(counts)\(waiting > 0 ? "; \(waiting) waiting" : "")"
            let troubles = trays.compactMap(\.trouble).map { "    \(TerminalText.inert($0))" }
            return MailboxPrint.columns.lines(text, first: "  ", rest: "    ") + troubles
        }
    }

    private var corrections: [String] {
        let corrections = report.corrections
        let replaced = corrections.replaced > 0 ? ", \(corrections.replaced) replaced" : ""
        guard corrections.inForce + corrections.undone + corrections.replaced > 0 else { return [] }
        return ["  corrected:   \(corrections.inForce) by people, \(corrections.undone) taken back\(replaced)"]
    }

    private var learning: [String] {
        let learning = report.learning
        var lines: [String] = []
        if let madeAt = learning.madeAt {
            lines.append("  judged by:   a model learnt from \(learning.corrections) corrections, \(moment(madeAt))")
        }
        if learning.isHeld { lines.append("  a person chose the model; nothing is learnt until 'earshot retrain'") }
        if let refusedAt = learning.refusedAt, let reason = learning.refusal {
            lines += MailboxPrint.columns.lines(
                "what was learnt \(moment(refusedAt)) was refused: \(TerminalText.inert(reason))",
                first: "  ",
                rest: "    "
            )
        }
        return lines
    }

    private var messages: [String] {
        let messages = report.messages
        var lines = ["Mail: \(messages.total) in all"]
        let people = Category.allCases.compactMap { category in
            messages.byCategory[category.rawValue].map { "\($0) \(category.rawValue)" }
        }
        if !people.isEmpty { lines.append("  by people:   \(people.joined(separator: ", "))") }
        let others = [MailKind.human, .instruction].map(\.rawValue)
        let machines = messages.byKind.filter { !others.contains($0.key) }.sorted { $0.key < $1.key }
        if !machines.isEmpty {
            lines.append("  by machines: \(machines.map { "\($0.value) \($0.key)" }.joined(separator: ", "))")
        }
        lines += InstructionsPrint(report.instructions, moment: moment).lines
        if messages.copies > 0 { lines.append("  copies:      \(messages.copies), each counted once above") }
        if messages.backlog > 0 {
            lines.append("  of these \(messages.backlog) were there before Earshot: no alert, no answer")
        }
        lines += corrections + learning + SecondOpinionsPrint(report.secondOpinions, moment: moment).lines
        for mail in messages.quarantined {
            let place = mail.folder.isEmpty ? "" : " (\(TerminalText.inert(mail.folder)), UID \(mail.uid))"
            let again = mail.hasBytes ? "" : "; tried once a day, or now: earshot retry \(mail.number)"
            let text = "quarantined: number \(mail.number)\(place): \(TerminalText.inert(mail.reason))\(again)"
            lines += MailboxPrint.columns.lines(text, first: "  ", rest: "    ")
        }
        return lines + [""]
    }

    private var outbox: [String] {
        guard !report.outbox.isEmpty else { return ["Outbox: empty so far"] + news + [""] }
        let rows = report.outbox.sorted { $0.key < $1.key }.map { "\($0.value) \($0.key)" }
        let rested = report.restedAddresses
        let rest = rested == 0 ? [] : ["  \(rested) addresses get no answers: mail to them was refused or came back"]
        return Self.columns.lines("Outbox: " + rows.joined(separator: ", "), first: "", rest: "  ") + rest + news + [""]
    }

    /// Who waits to hear what IT has answered.
    private var news: [String] {
        guard let news = report.news else { return [] }
        let next = news.nextAt.map { $0 > report.at ? " from \(moment($0))" : "" } ?? ""
        let parts = [
            news.waiting > 0 ? "\(news.waiting) people are told\(next)" : nil,
            news.doubtful > 0 ? "\(news.doubtful) once staff has added them" : nil,
            news.refusing > 0 ? "\(news.refusing) want none" : nil,
        ].compactMap { $0 }
        return parts.isEmpty
            ? [] : Self.columns.lines("News: " + parts.joined(separator: ", "), first: "  ", rest: "    ")
    }

    private var incidents: [String] {
        let silences = report.silences.flatMap { silence in
            MailboxPrint.columns.lines("no alerts: \(TerminalText.inert(silence))", first: "  ", rest: "    ")
        }
        guard !report.incidents.isEmpty else { return ["Incidents: none in the last 7 days"] + silences + [""] }
        let lines = report.incidents.flatMap { incident in
            let name = (incident.service ?? incident.topic).map(TerminalText.inert) ?? "no service named"
            let count = incident.people == 1 ? "1 person" : "\(incident.people) people"
            let people = "\(count) since \(moment(incident.firstReportAt))"
            let text = "\(incident.number): \(name), \(people), \(standing(incident))"
            return MailboxPrint.columns.lines(text, first: "  ", rest: "    ")
        }
        return ["Incidents"] + lines + silences + [""]
    }

    private func standing(_ incident: StatusReport.IncidentLine) -> String {
        if let closedAt = incident.closedAt {
            let quiet = "quiet since \(moment(incident.lastReportAt)), closed \(moment(closedAt))"
            return incident.ending.map { $0 == "quiet" ? quiet : "\($0) \(moment(closedAt))" } ?? quiet
        }
        let who = incident.acknowledgedBy.map { ", \(TerminalText.inert($0)) is on it" } ?? ""
        return "open\(who)\(incident.heldBy.map { ", held back: \(TerminalText.inert($0))" } ?? "")"
    }

    private var themes: [String] {
        let themes = report.themes
        guard !themes.byStatus.isEmpty else { return [] }
        let states = Theme.Status.allCases.compactMap { status in
            themes.byStatus[status.rawValue].map { "\($0) \(status.rawValue)" }
        }
        let people = themes.people == 1 ? "1 person" : "\(themes.people) people"
        let heard = "\(themes.heard) of \(people) in 30 days"
        let text = "Themes: \(heard); in all \(states.joined(separator: ", "))"
        return Self.columns.lines(text, first: "", rest: "  ") + [""]
    }

    private var digests: [String] {
        guard !report.digests.isEmpty else { return [] }
        let lines = report.digests.map { digest in
            let last = digest.lastPeriod.map { ", last for \($0)" } ?? ""
            return "  \(TerminalText.inert(digest.name)): next \(moment(digest.nextAt))\(last)"
        }
        return ["Digests"] + lines + [""]
    }

    private func moment(_ milliseconds: Int64) -> String { LocalMoment.text(milliseconds, in: timeZone) }
}
