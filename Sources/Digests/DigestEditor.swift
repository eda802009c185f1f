internal import Feedback
internal import Typesetting

/// Chooses and words what a digest says.
struct DigestEditor {
    let material: DigestMaterial
    let phrases: DigestPhrases
    let local: LocalFormat

    /// After so long past the period's end a digest says that it is late.
    static let lateness = Duration.hours(1)
    /// In a longer period a day of the week names no day.
    static let week = Duration.hours(7 * 24 + 2)

    init(_ material: DigestMaterial, _ wording: DigestWording = .builtIn) {
        self.material = material
        phrases = wording.phrases(for: material.language)
        local = LocalFormat(language: phrases.language, timeZone: material.timeZone)
    }

    var language: String { local.language }

    var subject: String {
        let name = material.name.inert(maximumBytes: DigestBudget.nameBytes)
        let essence = DigestEssence(editor: self).text(parts: 3, nameBytes: 48)
        return "Earshot \(name): \(essence)".inert(maximumBytes: ComposedDigest.maximumSubjectBytes)
    }

    func outline(_ budget: DigestBudget) -> DigestOutline {
        let numbering = DigestNumbering()
        let sections = DigestSections(editor: self, budget: budget, numbering: numbering).all
        return DigestOutline(
            kicker: kicker,
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

    /// Its own words, without what tells of a person.
    func name(of theme: Theme, maximumBytes: Int = DigestBudget.nameBytes) -> String {
        let name = phrases.redaction.applied(to: theme.name, maximumBytes: maximumBytes)
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

    private var kicker: String {
        let team = material.team.map { phrases.filled(.team, ["team": $0]) } ?? phrases[.allTeams]
        return [material.organisation, material.name, team].map { $0.inert(maximumBytes: DigestBudget.nameBytes) }
            .filter { !$0.isEmpty }.joined(separator: " · ")
    }

    /// The period, with its time zone, named twice where the clocks changed.
    private var period: String {
        let (first, last) = (local.zoneName(at: material.start), local.zoneName(at: material.end))
        let start = local.moment(material.start) + (first == last ? "" : " " + first)
        return phrases.filled(.covers, ["start": start, "end": local.moment(material.end) + " " + last])
    }

    private var covers: [String] {
        guard material.mails > 0 else { return [period] }
        return [period, count(material.people, .people), count(material.mails, .mails)]
    }

    private var warnings: [String] {
        var warnings: [String] = []
        if material.now - material.end > Self.lateness { warnings.append(phrases[.late]) }
        if let account = material.reconciliation, !account.addsUp {
            warnings.append(phrases.filled(.accountWrong, DigestFooter.places(of: account, local)))
        }
        return warnings
    }

    private static func capitalised(_ sentence: String) -> String {
        sentence.prefix(1).uppercased() + sentence.dropFirst()
    }
}
