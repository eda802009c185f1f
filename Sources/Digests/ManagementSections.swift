internal import Feedback
internal import Typesetting

/// Chooses and words what a report to management says.
struct ManagementSections {
    let material: ManagementMaterial
    let phrases: ManagementPhrases
    let local: LocalFormat

    init(_ material: ManagementMaterial) {
        self.material = material
        phrases = .phrases(for: material.frame.language)
        local = LocalFormat(
            language: ManagementPhrases.written(for: material.frame.language),
            timeZone: material.frame.timeZone
        )
    }

    var subject: String {
        let name = material.frame.name.inert(maximumBytes: DigestBudget.nameBytes)
        return "Earshot \(name): \(essence)".inert(maximumBytes: ComposedDigest.maximumSubjectBytes)
    }

    var outline: ReportOutline {
        ReportOutline(
            kicker: material.frame.kicker(for: audience),
            title: essence.prefix(1).uppercased() + essence.dropFirst(),
            lead: lead,
            warnings: material.frame.isLate ? [phrases.late] : [],
            sections: [
                needs, list(phrases.metTitle, material.met, .praise), waiting, outages, praise, quiet, tone, worth,
            ],
            footer: footer
        )
    }

    private var essence: String {
        let needs = material.needs
        var parts: [String] = []
        func add(_ count: Int, _ phrase: CountedPhrase) {
            if count > 0 { parts.append(local.count(count, phrase)) }
        }
        add(needs.heard, phrases.heard)
        add(needs.answered, phrases.answered)
        add(needs.met, phrases.met)
        add(material.outages.count, phrases.outages)
        if parts.isEmpty { add(material.mails, phrases.mails) }
        return parts.isEmpty ? phrases.nobodyWrote : parts.joined(separator: ", ")
    }

    private var audience: String { material.frame.team.map { phrases.team.filled(["team": $0]) } ?? phrases.allTeams }

    /// The period in short: the small print names the zone.
    private var lead: [String] {
        let period = phrases.covers.filled(material.frame.period(in: local, namesZone: false))
        guard material.mails > 0 else { return [period] }
        let counts = ["mails": local.count(material.mails, phrases.mails), "people": people(material.people)]
        return ["\(period) · \(phrases.fromPeople.filled(counts))"]
    }

    func people(_ count: Int) -> String { local.count(count, phrases.people) }

    // MARK: - Needs

    private var needs: ReportOutline.Section {
        let needs = material.needs
        guard needs.heard > 0 || needs.answered > 0 else {
            return ReportOutline.Section(title: phrases.needsTitle, tint: .ink, blocks: [.remark(phrases.noNeeds)])
        }
        let heard = phrases.heardRemark.filled(["people": people(needs.people), "new": local.number(needs.new)])
        let answered = phrases.answeredRemark.filled([
            "planned": local.number(needs.planned), "declined": local.number(needs.declined),
            "met": local.number(needs.met),
        ])
        let met = needs.met == 0 ? "" : phrases.metRemark.filled(["people": people(needs.peopleOfMet)])
        var figures = [
            figure(needs.heard, phrases.heardFigure, needs.heard == 0 ? "" : heard, .request),
            figure(needs.answered, phrases.answeredFigure, needs.answered == 0 ? "" : answered, .question),
            figure(needs.met, phrases.metFigure, met, .praise),
        ]
        if let wait = needs.middleWait {
            figures.append(
                ReportOutline.Figure(
                    value: local.number(days(wait)),
                    words: phrases.waitFigure,
                    remark: needs.waits.count >= 3 ? phrases.waitRemark : "",
                    tint: .ink
                )
            )
        }
        return ReportOutline.Section(title: phrases.needsTitle, tint: .ink, blocks: [.figures(figures)])
    }

    private func figure(_ count: Int, _ words: CountedPhrase, _ remark: String, _ tint: Tint) -> ReportOutline.Figure {
        let form = words.form(for: count, in: local.language)
        return ReportOutline.Figure(value: local.number(count), words: form, remark: remark, tint: tint)
    }

    private func days(_ wait: Duration) -> Double { Double(max(0, wait.wholeMilliseconds)) / 86_400_000 }

    private var waiting: ReportOutline.Section {
        list(phrases.waitingTitle, material.waiting, .complaint, of: material.needs.waiting)
    }

    /// - Parameter total: how many there are, shown or not; nil: as many as were handed over.
    private func list(
        _ title: String,
        _ themes: [Theme],
        _ tint: Tint,
        of total: Int? = nil
    ) -> ReportOutline.Section {
        let shown = themes.prefix(ManagementReport.maximumItems)
        var blocks = shown.map { ReportOutline.Block.item(item($0)) }
        let rest = max(total ?? 0, themes.count) - shown.count
        if rest > 0, !shown.isEmpty { blocks.append(.remark(local.count(rest, phrases.andMore))) }
        return ReportOutline.Section(title: title, tint: tint, blocks: blocks)
    }

    private func item(_ theme: Theme) -> ReportOutline.Item {
        let since = phrases.askedSince.filled(["day": local.day(theme.firstHeard)])
        let answer = theme.status.isAnswer ? theme.answer?.text.inert(maximumBytes: ManagementReport.answerBytes) : nil
        let words = [answer].compactMap { $0 }.filter { !$0.isEmpty }
        return ReportOutline.Item(
            number: nil,
            name: theme.shownName(ManagementReport.redaction),
            remark: [people(theme.people), since].joined(separator: " · "),
            words: words
        )
    }

    private var footer: [String] {
        var lines = [phrases.window.filled(material.frame.period(in: local)), phrases.decided, phrases.namesNobody]
        let contact = material.frame.contact.inert(maximumBytes: 200)
        if !contact.isEmpty { lines.append(phrases.ask.filled(["contact": contact])) }
        if let next = material.frame.next { lines.append(phrases.next.filled(["moment": local.moment(next)])) }
        return lines + [material.frame.program]
    }
}
