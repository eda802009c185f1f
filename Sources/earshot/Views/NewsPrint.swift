internal import Feedback
internal import FoundationEssentials
internal import Typesetting

/// What was done with a theme, and who will be told of it, for a person at a terminal of 80 columns.
struct NewsPrint {
    static let columns = TextColumns(width: 80)
    /// People shown of each group.
    static let maximumPeople = 50
    /// Bytes of what a person wrote.
    static let maximumWords = 160

    let message: String?
    let plan: NewsPlan?
    let theme: Int64
    let timeZone: TimeZone

    var text: String {
        let done = Self.columns.lines(TerminalText.inert(message ?? "done"), first: "", rest: "  ")
        return (done + (plan.map { told($0) + vouchedFor($0) + doubtful($0) + unreachable($0) } ?? [])).joined(
            separator: "\n"
        ) + "\n"
    }

    private func told(_ plan: NewsPlan) -> [String] {
        guard !plan.told.isEmpty else {
            return plan.vouchedFor.isEmpty ? ["", "Nobody will be told of it as it stands."] : []
        }
        let due = LocalMoment.text(plan.dueAt.milliseconds, in: timeZone)
        let count = plan.told.count == 1 ? "1 person" : "\(plan.told.count) people"
        let head = "\(count) will be told at \(due), unless 'earshot themes undo \(theme)' takes it back before:"
        return [""] + Self.columns.lines(head, first: "", rest: "  ") + people(plan.told)
    }

    private func vouchedFor(_ plan: NewsPlan) -> [String] {
        guard let first = plan.vouchedFor.first else { return [] }
        let due = LocalMoment.text(plan.dueAt.milliseconds, in: timeZone)
        let head =
            "\(plan.vouchedFor.count) who may have asked for something else will be told at \(due) as well, for the themes are said to "
            + "be the same. 'earshot themes remove \(theme) \(first.mail)' keeps one from it, 'earshot themes undo \(theme)' all:"
        return [""] + Self.columns.lines(head, first: "", rest: "  ") + people(plan.vouchedFor)
    }

    private func doubtful(_ plan: NewsPlan) -> [String] {
        guard !plan.doubtful.isEmpty else { return [] }
        let mails = plan.doubtful.prefix(3).map { "\($0.mail)" }.joined(separator: " ")
        let head =
            "\(plan.doubtful.count) more may mean something else. Who does mean it is told after "
            + "'earshot themes add \(theme) \(mails)\(plan.doubtful.count > 3 ? " …" : "")':"
        return [""] + Self.columns.lines(head, first: "", rest: "  ") + people(plan.doubtful)
    }

    private func unreachable(_ plan: NewsPlan) -> [String] {
        guard plan.unreachable > 0 else { return [] }
        let words =
            "\(plan.unreachable) who asked may not be written to: erased, forged, machines, or they wanted no more mail."
        return [""] + Self.columns.lines(words, first: "", rest: "  ")
    }

    private func people(_ askers: [NewsPlan.Asker]) -> [String] {
        let lines = askers.prefix(Self.maximumPeople).flatMap { asker in
            let words =
                asker.sentence.isEmpty
                ? "(what they wrote is erased)" : "\"\(asker.sentence.inert(maximumBytes: Self.maximumWords))\""
            return Self.columns.lines("#\(asker.mail) \(TerminalText.inert(asker.address))", first: "  ", rest: "    ")
                + Self.columns.lines(TerminalText.inert(words), first: "    ", rest: "    ")
        }
        let more = askers.count - Self.maximumPeople
        return lines + (more > 0 ? ["  and \(more) more"] : [])
    }
}
