internal import Feedback
internal import Typesetting

/// The first chart: what kinds of mail came, when, and against the period before.
struct DigestGlance {
    let editor: DigestEditor
    var drawsSteps = true

    private var material: DigestMaterial { editor.material }
    private var phrases: DigestPhrases { editor.phrases }
    private var local: LocalFormat { editor.local }

    /// A month of days; more steps would be no chart.
    static let maximumSteps = 31

    /// Nil where nobody wrote.
    var glance: DigestOutline.Glance? {
        guard material.mails > 0 else { return nil }
        let rows = [Category.outage, .complaint, .request, .question, .praise, .other].map(row)
        return DigestOutline.Glance(
            title: phrases[.glance],
            rows: steps.isEmpty ? rows : rows.filter(isWorthARow),
            labels: labels,
            note: note,
            barNote: barNote
        )
    }

    /// The steps that are drawn: none where there are too few or too many to draw.
    private var steps: [DigestMaterial.Step] {
        drawsSteps && (2...Self.maximumSteps).contains(material.steps.count) ? material.steps : []
    }

    /// Of the steps, for the glance and for timelines.
    var labels: [String] {
        steps.map { step in
            guard isDaily else { return local.time(step.start) }
            return isNumbered ? Self.short(local.weekday(step.start)) : local.dayOfMonth(step.start)
        }
    }

    /// Seven of them stand side by side on a phone, and in 72 columns.
    private static func short(_ weekday: String) -> String { String(weekday.filter { $0 != "." }.prefix(4)) }

    private var length: Duration { steps.count < 2 ? .zero : steps[1].start - steps[0].start }

    /// A day has 23 to 25 hours.
    private var isDaily: Bool { length >= .hours(23) && length <= .hours(25) }

    private var note: String {
        if steps.isEmpty { return "" }
        let unit = isDaily ? phrases[.barsByDay] : phrases.filled(.barsBySpan, ["span": local.span(length)])
        return isNumbered ? unit : "\(unit) \(phrases[.barsPeak])"
    }

    private var isNumbered: Bool { steps.count <= MailPage.StepsChart.maximumNumberedSteps }

    private var barNote: String {
        let isCompared = steps.contains { $0.peopleBefore != nil }
        return isCompared && isNumbered ? phrases[.barsBefore] : ""
    }

    private func isWorthARow(_ row: DigestOutline.Glance.Row) -> Bool {
        row.count > 0 || row.people.contains { $0 > 0 } || row.peopleBefore?.contains { $0 > 0 } == true
    }

    private func row(for category: Category) -> DigestOutline.Glance.Row {
        let count = material.counts[category, default: 0]
        let before = steps.compactMap(\.peopleBefore).map { $0[category, default: 0] }
        return DigestOutline.Glance.Row(
            label: phrases.label(category),
            count: count,
            share: Double(count) / Double(max(1, material.counts.values.max() ?? 0)),
            value: local.number(count),
            change: change(of: category),
            tint: Tint(category),
            people: steps.map { $0.people[category, default: 0] },
            peopleBefore: before.count == steps.count && !before.isEmpty ? before : nil
        )
    }

    private func change(of category: Category) -> String {
        guard let before = material.countsBefore else { return "" }
        let difference = material.counts[category, default: 0] - before[category, default: 0]
        if difference == 0 { return phrases[.same] }
        return editor.count(abs(difference), difference > 0 ? .more : .fewer)
    }
}
