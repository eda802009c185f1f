internal import Typesetting

/// A digest as a page of one column.
struct DigestHTML {
    let outline: DigestOutline
    let language: String
    let subject: String

    var body: String {
        let page = MailPage(language: language)
        var html = page.kicker(outline.kicker) + page.title(outline.essence)
        html += page.paragraph(outline.covers.joined(separator: " · "), .soft)
        html += outline.warnings.map { page.paragraph("⚠ " + $0, .outage) }.joined()
        if !outline.glance.isEmpty {
            html += page.section(outline.glanceTitle, .ink)
            let rows = outline.glance.map {
                MailPage.BarRow(label: $0.label, share: $0.share, value: $0.value, remark: $0.change, tint: $0.tint)
            }
            html += page.bars(rows, caption: outline.glanceTitle, .ink, labelWidth: 92)
        }
        for section in outline.sections {
            html += page.section(section.title, section.tint)
            html += section.blocks.map { set($0, section.tint, page) }.joined()
        }
        html += page.rule() + outline.footer.map { page.note($0) }.joined()
        return page.document(title: subject, preheader: outline.covers.joined(separator: " · "), html: html)
    }

    private func set(_ block: DigestOutline.Block, _ tint: Tint, _ page: MailPage) -> String {
        switch block {
        case .topic(let title, let remark): page.topic(title, remark: remark)
        case .line(let line): page.paragraph(line, .soft)
        case .quote(let quote): page.quote(quote.words, language: quote.language, by: quote.attribution, tint)
        case .more(let more): page.paragraph(more, .soft)
        }
    }
}
