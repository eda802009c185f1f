internal import Typesetting

/// A report as a page of one column.
struct ReportHTML {
    let outline: ReportOutline
    let language: String
    let subject: String

    var body: String {
        let page = MailPage(language: language)
        var html = page.kicker(outline.kicker) + page.title(outline.title)
        html += outline.lead.map { page.paragraph(MailPage.bound($0), .soft) }.joined()
        html += outline.warnings.map { page.paragraph("⚠ " + $0, .outage) }.joined()
        for section in outline.sections where !section.blocks.isEmpty {
            if !section.title.isEmpty { html += page.section(section.title, section.tint) }
            html += section.blocks.map { set($0, section.tint, page) }.joined()
        }
        html += page.rule() + outline.closing.map { page.paragraph($0) }.joined()
        html += outline.footer.map { page.note($0) }.joined()
        return page.document(title: subject, preheader: outline.lead.joined(separator: " "), html: html)
    }

    private func set(_ block: ReportOutline.Block, _ tint: Tint, _ page: MailPage) -> String {
        switch block {
        case .line(let line): page.paragraph(line)
        case .remark(let line): page.paragraph(line, .soft)
        case .figures(let figures): Self.set(figures)
        case .bars(let caption, let bars):
            page.bars(
                bars.map { MailPage.BarRow(label: $0.label, share: $0.share, value: $0.value, remark: $0.remark) },
                caption: caption,
                tint,
                labelWidth: 76
            )
        case .item(let item): set(item, tint, page)
        case .quote(let words, let language, let attribution):
            page.quote(words, language: language, by: attribution, tint)
        case .glossary(let caption, let rows): page.glossary(rows, caption: caption)
        }
    }

    private func set(_ item: ReportOutline.Item, _ tint: Tint, _ page: MailPage) -> String {
        let isIndented = item.number != nil
        let words = item.words.map {
            item.isSpoken
                ? page.quote($0, language: "", by: "", isIndented: isIndented, tint)
                : page.remark($0, isIndented: isIndented)
        }
        return page.item(number: item.number, item.name, remark: item.remark) + words.joined()
    }

    /// A number, large, and beside it what it counts: a table for looks, read in its order by readers of screens.
    private static func set(_ figures: [ReportOutline.Figure]) -> String {
        let rows = figures.map { figure in
            let remark =
                figure.remark.isEmpty
                ? ""
                : "<br><span \(MailPage.ink(.soft))font-size:14px\">\(figure.remark.escapedForHTML)</span>"
            return "<tr><td \(MailPage.ink(figure.tint))width:1%;padding:6px 16px 6px 0;text-align:right;"
                + "vertical-align:top;white-space:nowrap;font-size:28px;line-height:1.1;font-weight:700;"
                + "font-variant-numeric:tabular-nums\">\(figure.value.escapedForHTML)</td>"
                + "<td \(MailPage.ink(.ink))padding:9px 0 6px;text-align:left;vertical-align:top;line-height:1.4\">"
                + "\(figure.words.escapedForHTML)\(remark)</td></tr>\n"
        }
        return "<table role=\"presentation\" width=\"100%\" cellpadding=\"0\" cellspacing=\"0\" "
            + "style=\"width:100%;border-collapse:collapse\">\n\(rows.joined())</table>\n"
    }
}
