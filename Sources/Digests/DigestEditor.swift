internal import Feedback
internal import Typesetting

/// Chooses and words what a digest says.
struct DigestEditor {
    let material: DigestMaterial
    let phrases: DigestPhrases
    let local: LocalFormat

    /// In a longer period a day of the week names no day.
    static let week = Duration.hours(7 * 24 + 2)

    init(_ material: DigestMaterial, _ wording: DigestWording = .builtIn) {
        self.material = material
        phrases = wording.phrases(for: material.frame.language)
        local = LocalFormat(language: phrases.language, timeZone: material.frame.timeZone)
    }

    var language: String { local.language }

    var subject: String {
        let name = material.frame.name.inert(maximumBytes: DigestBudget.nameBytes)
        let essence = DigestEssence(editor: self).text(parts: 3, nameBytes: 48)
        return "Earshot \(name): \(essence)".inert(maximumBytes: ComposedDigest.maximumSubjectBytes)
    }

    func outline(_ budget: DigestBudget) -> DigestOutline {
        let numbering = DigestNumbering()
        let sections = DigestSections(editor: self, budget: budget, numbering: numbering).all
        return DigestOutline(
            kicker: material.frame.kicker(for: audience),
            essence: Self.capitalised(DigestEssence(editor: self).text(parts: 4, nameBytes: DigestBudget.nameBytes)),
            covers: covers,
            warnings: warnings,
            glance: DigestGlance(editor: self, drawsSteps: budget.drawsSteps).glance,
            sections: sections,
            help: DigestHelp(editor: self, items: numbering.items).help,
            footer: DigestFooter(editor: self).lines,
            items: numbering.items
        )
    }

    // MARK: wording, for all sections

    func count(_ count: Int, _ key: DigestKey) -> String { local.count(count, phrases[counted: key]) }

    func percent(_ share: Double) -> String { local.number(Int((min(1, max(0, share)) * 100).rounded())) }

    func name(of service: String?) -> String {
        let name = service?.inert(maximumBytes: DigestBudget.nameBytes) ?? ""
        return name.isEmpty ? phrases[.noService] : name
    }

    func name(of theme: Theme, maximumBytes: Int = DigestBudget.nameBytes) -> String {
        let name = theme.shownName(phrases.redaction, maximumBytes: maximumBytes)
        return name.isEmpty ? self.name(of: theme.service) : name
    }

    /// A moment of the period.
    func when(_ time: Timestamp) -> String {
        material.end - material.start <= Self.week ? local.weekdayTime(time) : local.moment(time)
    }

    func more(_ rest: Int) -> [DigestOutline.Block] { rest > 0 ? [.more(count(rest, .andMore))] : [] }

    /// Only where readers can answer.
    func acts(_ acts: [(DigestKey, String)]) -> [DigestOutline.Act] {
        material.door == nil ? [] : acts.map { DigestOutline.Act(label: phrases[$0], command: $1) }
    }

    // MARK: the head

    private var audience: String {
        material.frame.team.map { phrases.filled(.team, ["team": $0]) } ?? phrases[.allTeams]
    }

    /// The period in short: the small print names the zone.
    private var covers: [String] {
        let period = phrases.filled(.covers, material.frame.period(in: local, namesZone: false))
        guard material.mails > 0 else { return [period] }
        return [period, count(material.people, .people), count(material.mails, .mails)]
    }

    private var warnings: [String] {
        var warnings: [String] = []
        if material.frame.isLate { warnings.append(phrases[.late]) }
        if let account = material.reconciliation, !account.addsUp {
            warnings.append(phrases.filled(.accountWrong, DigestFooter.places(of: account, local)))
        }
        return warnings
    }

    private static func capitalised(_ sentence: String) -> String {
        sentence.prefix(1).uppercased() + sentence.dropFirst()
    }
}
