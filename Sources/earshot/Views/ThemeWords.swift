internal import Daemon
internal import FoundationEssentials

/// What there is to say of one theme, for a terminal.
struct ThemeWords {
    let theme: ThemeReport.Line
    let timeZone: TimeZone

    var headline: String {
        "\(theme.number): \(name), \(count(theme.people)), \(theme.mails == 1 ? "1 mail" : "\(theme.mails) mails")"
    }

    var name: String { theme.name.isEmpty ? "(no name yet)" : TerminalText.inert(theme.name) }

    /// A sentence each.
    var facts: [String] {
        var kind = theme.category
        if let service = theme.service { kind += ", \(TerminalText.inert(service))" }
        let heard = "\(kind); last heard \(moment(theme.lastHeard)), \(trend)"
        return [heard] + [standing].compactMap { $0 } + owner + merged
    }

    private var trend: String {
        switch theme.trend {
        case "new": "new"
        case "quiet": "gone quiet"
        default: "\(theme.trend), \(count(theme.peopleLately)) lately"
        }
    }

    /// Nil while IT has not said anything.
    private var standing: String? {
        guard let who = theme.statusBy, let when = theme.statusAt else { return nil }
        let note = theme.answer.map { ": \"\(TerminalText.inert($0))\"" } ?? ""
        let since = theme.peopleSince.map { $0 == 0 ? "" : ", and \(count($0)) said it since" } ?? ""
        return "\(theme.status) (\(TerminalText.inert(who)), \(moment(when)))\(note)\(since)"
    }

    private var owner: [String] { theme.owner.map { ["looked after by \(TerminalText.inert($0))"] } ?? [] }

    private var merged: [String] { theme.mergedInto.map { ["counted into theme \($0)"] } ?? [] }

    private func count(_ people: Int) -> String { people == 1 ? "1 person" : "\(people) people" }

    private func moment(_ milliseconds: Int64) -> String { LocalMoment.text(milliseconds, in: timeZone) }
}
