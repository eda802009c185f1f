internal import Feedback
internal import Typesetting

/// What people have in common: what annoys them, and what they ask for.
struct DigestThemes {
    let editor: DigestEditor
    let budget: DigestBudget
    let numbering: DigestNumbering

    private var phrases: DigestPhrases { editor.phrases }
    private var local: LocalFormat { editor.local }

    func blocks(_ listing: DigestMaterial.ThemeListing, _ category: Category) -> [DigestOutline.Block] {
        let shown = listing.entries.prefix(budget.themes)
        return shown.enumerated().map { .item(item(for: $1, at: $0)) } + editor.more(listing.total - shown.count)
    }

    private func item(for entry: DigestMaterial.ThemeEntry, at place: Int) -> DigestOutline.Item {
        let number = numbering.number(.theme(entry.theme.number))
        var item = DigestOutline.Item(number: number, title: editor.name(of: entry.theme), remark: remark(on: entry))
        if entry.course.count > 1 {
            item.isCourseDrawn = budget.drawsCourses
            item.course = Array(entry.course.suffix(DigestMaterial.ThemeEntry.maximumSteps))
            let values = item.course.map { local.number($0) }.joined(separator: ", ")
            item.spokenCourse = phrases.filled(.course, ["values": values])
        }
        item.facts = facts(of: entry.theme)
        item.answers = answers(to: entry)
        let voices = DigestVoices(editor: editor, budget: budget)
        let isForemost = place < DigestBudget.foremostThemes
        let quotes = isForemost ? budget.quotesPerForemost : budget.quotesPerTheme
        item.quotes = DigestVoices.fairly(entry.quotes).prefix(quotes).map {
            voices.quote($0, namesService: false)
        }
        item.acts = editor.acts([
            (.actDone, "\(number) done: "), (.actPlanned, "\(number) planned: "),
            (.actDeclined, "\(number) declined: "), (.actOwner, "\(number) owner me"),
            (.actSame, "\(number) same as "),
        ])
        return item
    }

    /// How many people, against before, and where it goes.
    private func remark(on entry: DigestMaterial.ThemeEntry) -> String {
        let trend = phrases.trend(entry.trend)
        if entry.trend == .quiet {
            return trend + " · " + phrases.filled(.lastHeard, ["day": local.day(entry.theme.lastHeard)])
        }
        let people = editor.count(entry.people, .people)
        guard let before = entry.peopleBefore, entry.trend != .new else { return "\(trend) · \(people)" }
        let against = phrases.filled(.peopleBefore, ["people": people, "n": local.number(before)])
        return "\(trend) · \(against)"
    }

    /// From this mean tone on, most of its mails have a sign of stress.
    private static let stress = 0.5

    private func facts(of theme: Theme) -> String {
        var facts = theme.service.map { [editor.name(of: $0)] } ?? []
        facts.append(phrases.filled(.firstHeard, ["day": local.day(theme.firstHeard)]))
        if theme.stress >= Self.stress { facts.append(phrases[.stressed]) }
        facts.append(phrases.status(theme.status))
        let owner = theme.owner?.description.inert(maximumBytes: DigestBudget.nameBytes)
        facts.append(owner.map { phrases.filled(.owner, ["owner": $0]) } ?? phrases[.noOwner])
        return facts.joined(separator: " · ")
    }

    /// What IT said, and whether those who were told say that it helped.
    private func answers(to entry: DigestMaterial.ThemeEntry) -> [String] {
        var lines: [String] = []
        if let answer = entry.theme.answer, entry.theme.status.isAnswer {
            let text = answer.text.inert(maximumBytes: budget.answerBytes)
            lines.append(phrases.filled(.answered, ["text": text]))
        }
        if entry.helped + entry.notHelped > 0 {
            let places = ["yes": local.number(entry.helped), "no": local.number(entry.notHelped)]
            lines.append(phrases.filled(.opinions, places))
        }
        return lines
    }
}
