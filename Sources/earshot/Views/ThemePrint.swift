internal import Daemon
internal import FoundationEssentials
internal import Typesetting

/// One theme with its story, for a person at a terminal of 80 columns.
struct ThemePrint {
    static let columns = TextColumns(width: 80)
    /// Mails shown; `--json` has them all.
    static let maximumMembers = 30
    /// Bytes of what a person wrote.
    static let maximumWords = 160

    let story: ThemeStory
    let timeZone: TimeZone

    var text: String {
        let words = ThemeWords(theme: story.theme, timeZone: timeZone)
        let facts = words.facts + numbers + absorbed
        let head =
            Self.columns.lines("Theme " + words.headline, first: "", rest: "  ")
            + facts.flatMap { Self.columns.lines($0, first: "  ", rest: "    ") }
        return (head + events + members).joined(separator: "\n") + "\n"
    }

    private var numbers: [String] {
        let course = story.course.map(String.init).joined(separator: " ")
        let stress = Int((story.theme.stress * 100).rounded())
        return [
            "first heard \(moment(story.theme.firstHeard)); stress in the voice \(stress) of 100",
            "people a week, the last one at the end: \(course)",
        ]
    }

    private var absorbed: [String] {
        guard !story.absorbed.isEmpty else { return [] }
        let numbers = story.absorbed.map(String.init).joined(separator: ", ")
        return ["holds what was theme \(numbers)"]
    }

    private var events: [String] {
        guard !story.events.isEmpty else { return [] }
        let lines = story.events.flatMap { event in
            let who = event.who.isEmpty ? "" : " by \(TerminalText.inert(event.who))"
            let text = event.text.isEmpty ? "" : ": \(TerminalText.inert(event.text))"
            return Self.columns.lines("\(moment(event.when))  \(event.what)\(who)\(text)", first: "  ", rest: "    ")
        }
        return ["", "What happened"] + lines
    }

    private var members: [String] {
        guard !story.members.isEmpty else { return ["", "What people say: nothing is counted into it"] }
        let lines = story.members.prefix(Self.maximumMembers).flatMap { member in
            let matter = member.matter == 0 ? "" : ", matter \(member.matter)"
            let sureness = member.placedBy.map { "placed by \(TerminalText.inert($0))" } ?? percent(member.certainty)
            let head = "#\(member.mail)\(matter) \(moment(member.received)) \(member.category), \(sureness)"
            let words =
                member.sentence.isEmpty
                ? "(erased)" : "\"\(member.sentence.inert(maximumBytes: Self.maximumWords))\""
            return Self.columns.lines(head, first: "  ", rest: "    ")
                + Self.columns.lines(TerminalText.inert(words), first: "    ", rest: "    ")
        }
        let more = story.members.count - Self.maximumMembers
        return ["", "What people say, the newest first"] + lines
            + (more > 0 ? ["  and \(more) more: --json lists them"] : [])
    }

    private func percent(_ certainty: Double) -> String { "\(Int((certainty * 100).rounded())) % sure" }

    private func moment(_ milliseconds: Int64) -> String { LocalMoment.text(milliseconds, in: timeZone) }
}
