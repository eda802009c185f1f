internal import Feedback
internal import Typesetting

/// Outages that users reported, and what listening is worth.
extension ManagementSections {
    var outages: ReportOutline.Section {
        var blocks: [ReportOutline.Block] = []
        if material.outages.isEmpty {
            blocks.append(.remark(phrases.noOutages))
        } else {
            blocks.append(.remark(phrases.outagesIntro))
        }
        let shown = material.outages.prefix(ManagementReport.maximumItems)
        blocks += shown.map { .item(item($0)) }
        if material.outages.count > shown.count {
            blocks.append(.remark(local.count(material.outages.count - shown.count, phrases.andMore)))
        }
        if material.announced > 0 { blocks.append(.remark(local.count(material.announced, phrases.announced))) }
        return ReportOutline.Section(title: phrases.outagesTitle, tint: .outage, blocks: blocks)
    }

    private func item(_ outage: ManagementMaterial.ReportedOutage) -> ReportOutline.Item {
        let topic = outage.topic?.inert(maximumBytes: DigestBudget.nameBytes) ?? phrases.noService
        func after(_ time: Timestamp?, _ phrase: String, else none: String) -> String {
            time.map { phrase.filled(["span": local.span($0 - outage.firstReport)]) } ?? none
        }
        let alert = after(outage.firstAlert, phrases.alerted, else: phrases.notAlerted)
        let word = after(outage.firstWord, phrases.firstWord, else: phrases.noWord)
        return ReportOutline.Item(
            number: nil,
            name: topic,
            remark: [people(outage.people), local.moment(outage.firstReport)].joined(separator: " · "),
            words: ["\(alert) \(word)"],
            isSpoken: false
        )
    }

    /// Only what the numbers above say.
    var worth: ReportOutline.Section {
        let needs = material.needs
        var blocks: [ReportOutline.Block] = []
        func add(_ count: Int, _ phrase: CountedPhrase, _ values: [String: String] = [:]) {
            if count > 0 { blocks.append(.line(local.count(count, phrase).filled(values))) }
        }
        add(needs.met, phrases.worthMet, ["people": people(needs.peopleOfMet)])
        add(material.peopleInQuietTime, phrases.worthQuiet)
        let leads = material.outages.compactMap(\.lead)
        add(leads.count, phrases.worthLead, ["span": local.span(leads.reduce(.zero, +))])
        add(needs.waiting, phrases.worthWaiting)
        blocks.append(.line(blocks.isEmpty ? phrases.worthLittle : phrases.worthNoMoney))
        return ReportOutline.Section(title: phrases.worthTitle, tint: .ink, blocks: blocks)
    }
}
