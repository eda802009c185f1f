internal import Typesetting

/// A digest as a page of one column.
struct DigestHTML {
    let outline: DigestOutline
    let language: String
    let subject: String
    /// Where links lead; nil: there are none.
    let door: ReplyDoor?

    private var page: MailPage { MailPage(language: language) }

    var body: String {
        var html = page.kicker(outline.kicker) + page.title(outline.essence)
        html += page.paragraph(MailPage.bound(outline.covers.joined(separator: " · ")), .soft)
        html += outline.warnings.map { page.paragraph("⚠ " + $0, .outage) }.joined()
        html += outline.glance.map(glance) ?? ""
        for section in outline.sections {
            html += page.section(section.title, section.tint)
            html += section.blocks.map { set($0, section.tint) }.joined()
        }
        html += page.rule() + (outline.help.map(help) ?? "") + outline.footer.map { page.note($0) }.joined()
        return page.document(title: subject, preheader: outline.covers.joined(separator: " · "), html: html)
    }

    private func glance(_ glance: DigestOutline.Glance) -> String {
        guard !glance.labels.isEmpty else {
            let rows = glance.rows.map {
                MailPage.BarRow(label: $0.label, share: $0.share, value: $0.value, remark: $0.change, tint: $0.tint)
            }
            return page.section(glance.title, .ink) + page.bars(rows, caption: glance.title, .ink, labelWidth: 92)
        }
        let rows = glance.rows.map {
            MailPage.StepsChart.Row(
                label: $0.label,
                tint: $0.tint,
                values: $0.people,
                before: $0.peopleBefore,
                total: $0.value,
                remark: $0.change
            )
        }
        let notes = [glance.note, glance.barNote].filter { !$0.isEmpty }.joined(separator: " ")
        let caption = "\(glance.title). \(notes)"
        return page.section(glance.title, .ink)
            + page.steps(MailPage.StepsChart(labels: glance.labels, rows: rows, caption: caption))
            + page.note(notes)
    }

    private func set(_ block: DigestOutline.Block, _ tint: Tint) -> String {
        switch block {
        case .topic(let title, let remark): page.topic(title, remark: remark)
        case .line(let line): page.paragraph(line, .soft)
        case .quote(let quote): set(quote, tint)
        case .item(let item): set(item, tint)
        case .timeline(let timeline): page.timeline(timeline)
        case .more(let more): page.paragraph(more, .soft)
        }
    }

    /// - Parameter isIndented: it stands under the name of an item.
    private func set(_ quote: DigestOutline.Quote, _ tint: Tint, isIndented: Bool = false) -> String {
        page.quote(
            quote.words,
            language: quote.language,
            by: quote.attribution,
            number: quote.number,
            isIndented: isIndented,
            tint
        )
            + acts(
                quote.acts,
                lead: quote.lead,
                about: quote.number.map(String.init) ?? "",
                isIndented: quote.number != nil
            )
    }

    private func set(_ item: DigestOutline.Item, _ tint: Tint) -> String {
        let (course, spoken) = (item.course, item.spokenCourse)
        let chart = item.isCourseDrawn ? page.sparkline(course, spoken: spoken, tint) : ""
        var html = page.item(number: item.number, item.title, remarks: [item.remark, item.facts], html: chart)
        if !item.isCourseDrawn { html += page.letteredSparkline(course, spoken: spoken, tint) }
        html += item.answers.map { page.remark($0, isIndented: true) }.joined()
        html += item.quotes.map { set($0, tint, isIndented: true) }.joined()
        return html + acts(item.acts, about: "\(item.number)", isIndented: true)
    }

    private func acts(_ acts: [DigestOutline.Act], lead: String = "", about: String, isIndented: Bool = false) -> String
    {
        guard let door else { return "" }
        let links = acts.map { act in
            MailPage.Act(
                label: act.label,
                link: door.link(writing: act.command),
                spoken: about.isEmpty ? "" : "\(about): \(act.label)"
            )
        }
        return page.acts(links, lead: lead, isIndented: isIndented)
    }

    private func help(_ help: DigestOutline.Help) -> String {
        acts(help.rhythm, lead: help.rhythmLead, about: "") + page.note(help.links)
    }
}
