internal import Feedback
internal import Typesetting

/// Praise, who was heard outside outages, and in what tone.
extension ManagementSections {
    /// Without names: praise is for the whole house. Security matters are never among it.
    var praise: ReportOutline.Section {
        guard material.praise.total > 0 else {
            return ReportOutline.Section(title: phrases.praiseTitle, tint: .praise, blocks: [])
        }
        var blocks: [ReportOutline.Block] = [.remark(local.count(material.praise.total, phrases.praise))]
        for item in DigestVoices.fairly(material.praise.items).prefix(ManagementReport.maximumQuotes) {
            let words = ManagementReport.redaction.applied(to: item.excerpt)
                .inert(maximumBytes: ManagementReport.quoteBytes)
            guard !words.isEmpty else { continue }
            let about = item.verdict.service?.inert(maximumBytes: DigestBudget.nameBytes)
            let remark = [about, local.day(item.received)].compactMap { $0 }.joined(separator: " · ")
            blocks.append(.quote(words, language: item.language, by: remark))
        }
        return ReportOutline.Section(title: phrases.praiseTitle, tint: .praise, blocks: blocks)
    }

    var quiet: ReportOutline.Section {
        guard material.months.contains(where: { $0.people > 0 }) else {
            return ReportOutline.Section(title: phrases.quietTitle, tint: .request, blocks: [])
        }
        let bars = material.months.map { month in
            let share = month.peopleInQuietTime.share(of: month.people)
            return ReportOutline.Bar(
                label: local.month(month.start),
                share: share ?? 0,
                value: share.map { local.percent($0) } ?? "–",
                remark: month.people == 0 ? "" : phrases.ofPeople.filled(["people": people(month.people)])
            )
        }
        return ReportOutline.Section(
            title: phrases.quietTitle,
            tint: .request,
            blocks: [.remark(phrases.quietIntro), .bars(caption: phrases.quietTitle, bars)]
        )
    }

    var tone: ReportOutline.Section {
        let weeks = material.tones.filter { $0.mails > 0 }
        guard weeks.count > 1 else {
            return ReportOutline.Section(title: phrases.toneTitle, tint: .complaint, blocks: [])
        }
        let bars = weeks.map { week in
            let stress = min(1, max(0, week.stress))
            return ReportOutline.Bar(
                label: local.dayOfMonth(week.start),
                share: stress,
                value: local.number(Int((stress * 100).rounded())),
                remark: local.count(week.mails, phrases.mails)
            )
        }
        return ReportOutline.Section(
            title: phrases.toneTitle,
            tint: .complaint,
            blocks: [.remark(phrases.toneIntro), .bars(caption: phrases.toneTitle, bars)]
        )
    }
}
