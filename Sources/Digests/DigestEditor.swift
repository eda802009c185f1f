internal import Feedback
internal import Typesetting

/// Chooses and words what a digest says.
struct DigestEditor {
    let material: DigestMaterial
    let phrases: DigestPhrases
    let local: LocalFormat

    /// After so long past the period's end a digest says that it is late.
    static let lateness = Duration.hours(1)

    init(_ material: DigestMaterial) {
        self.material = material
        phrases = .phrases(for: material.language)
        local = LocalFormat(language: DigestPhrases.written(for: material.language), timeZone: material.timeZone)
    }

    var language: String { local.language }

    var subject: String {
        let name = material.name.inert(maximumBytes: DigestBudget.nameBytes)
        return "Earshot \(name): \(essence)".inert(maximumBytes: ComposedDigest.maximumSubjectBytes)
    }

    func outline(_ budget: DigestBudget) -> DigestOutline {
        let sections = DigestSections(editor: self, budget: budget)
        return DigestOutline(
            kicker: kicker,
            essence: Self.capitalised(essence),
            covers: covers,
            warnings: warnings,
            glanceTitle: phrases.glance,
            glance: material.mails == 0 ? [] : glance,
            sections: sections.all,
            footer: footer
        )
    }

    /// At most four things, the most pressing first.
    private var essence: String {
        var parts: [String] = []
        func add(_ count: Int, _ phrase: CountedPhrase) {
            if count > 0, parts.count < 4 { parts.append(local.count(count, phrase)) }
        }
        let reports = material.counts[.outage, default: 0]
        if material.incidents.isEmpty {
            add(reports, phrases.outageReports)
        } else {
            add(material.incidents.count, phrases.outages)
        }
        if let worst = mostAnnoying {
            parts.append(phrases.annoysMost.filled(["service": worst.inert(maximumBytes: 40)]))
        } else {
            add(material.counts[.complaint, default: 0], phrases.complaints)
        }
        add(material.counts[.request, default: 0], phrases.requests)
        add(material.counts[.praise, default: 0], phrases.thanks)
        add(material.counts[.question, default: 0], phrases.questions)
        if parts.isEmpty { add(material.counts[.other, default: 0], phrases.others) }
        return parts.isEmpty ? phrases.allQuiet : parts.joined(separator: ", ")
    }

    /// The service more people complain of than of any other, if at least two do.
    private var mostAnnoying: String? {
        let ranking = material.tallies.filter { $0.category == .complaint && $0.service != nil }
            .sorted { $0.people > $1.people }
        guard let first = ranking.first, first.people >= 2 else { return nil }
        return ranking.count > 1 && ranking[1].people == first.people ? nil : first.service
    }

    private var kicker: String {
        let team = material.team.map { phrases.team.filled(["team": $0]) } ?? phrases.allTeams
        return [material.organisation, material.name, team].map { $0.inert(maximumBytes: DigestBudget.nameBytes) }
            .filter { !$0.isEmpty }.joined(separator: " · ")
    }

    /// The period, with its time zone, named twice where the clocks changed.
    private var period: String {
        let (first, last) = (local.zoneName(at: material.start), local.zoneName(at: material.end))
        let start = local.moment(material.start) + (first == last ? "" : " " + first)
        return phrases.covers.filled(["start": start, "end": local.moment(material.end) + " " + last])
    }

    private var covers: [String] {
        guard material.mails > 0 else { return [period] }
        let mails = local.count(material.mails, phrases.mails)
        let people = local.count(material.people, phrases.people)
        return [period, phrases.fromPeople.filled(["mails": mails, "people": people])]
    }

    private var warnings: [String] {
        var warnings: [String] = []
        if material.now - material.end > Self.lateness { warnings.append(phrases.late) }
        if let account = material.reconciliation, !account.addsUp {
            warnings.append(phrases.accountWrong.filled(places(of: account)))
        }
        return warnings
    }

    private var glance: [DigestOutline.GlanceRow] {
        let highest = max(1, material.counts.values.max() ?? 0)
        return [Category.outage, .complaint, .request, .question, .praise, .other].map { category in
            let count = material.counts[category, default: 0]
            return DigestOutline.GlanceRow(
                label: phrases.labels[category] ?? category.rawValue,
                count: count,
                share: Double(count) / Double(highest),
                value: local.number(count),
                change: change(of: category),
                tint: Tint(category)
            )
        }
    }

    private func change(of category: Category) -> String {
        guard let before = material.countsBefore else { return "" }
        let difference = material.counts[category, default: 0] - before[category, default: 0]
        if difference == 0 { return phrases.same }
        return local.count(abs(difference), difference > 0 ? phrases.more : phrases.fewer)
    }

    private var footer: [String] {
        var lines: [String] = []
        func add(_ count: Int, _ phrase: CountedPhrase) {
            if count > 0 { lines.append(local.count(count, phrase)) }
        }
        if material.countsBefore == nil { lines.append(phrases.noComparison) }
        add(material.machineMail, phrases.machineMail)
        add(material.backlog, phrases.backlog)
        add(material.security, phrases.security)
        if material.quarantined == 0 { lines.append(phrases.noneQuarantined) }
        add(material.quarantined, phrases.quarantined)
        if let account = material.reconciliation {
            if account.addsUp { lines.append(phrases.account.filled(places(of: account))) }
            add(account.goneBeforeRead, phrases.gone)
            add(account.passedOver, phrases.passedOver)
        }
        lines.append(phrases.decided)
        let contact = material.contact.inert(maximumBytes: 200)
        if !contact.isEmpty { lines.append(phrases.ask.filled(["contact": contact])) }
        if let next = material.nextDigest { lines.append(phrases.next.filled(["moment": local.moment(next)])) }
        lines.append(
            ["Earshot", material.version.inert(maximumBytes: 40)].filter { !$0.isEmpty }.joined(separator: " ")
        )
        return lines
    }

    private func places(of account: DigestMaterial.Reconciliation) -> [String: String] {
        [
            "server": local.number(account.onServer), "stored": local.number(account.stored),
            "quarantined": local.number(account.quarantined), "waiting": local.number(account.waiting),
            "old": local.number(account.leftAlone),
        ]
    }

    private static func capitalised(_ sentence: String) -> String {
        sentence.prefix(1).uppercased() + sentence.dropFirst()
    }
}
