internal import Typesetting

/// A report for terminals and for readers that prefer plain text. Nothing in it is missing here.
struct ReportPlainText {
    let outline: ReportOutline

    private static let columns = TextColumns.mail
    private static let barColumns = 24

    var body: String {
        var lines = Self.columns.lines(outline.kicker) + Self.columns.lines(outline.title) + [""]
        lines += outline.lead.flatMap { Self.columns.lines($0) }
        for warning in outline.warnings { lines += [""] + Self.columns.lines(warning, first: "! ", rest: "  ") }
        for section in outline.sections where !section.blocks.isEmpty {
            lines += heading(section.title) + section.blocks.flatMap(set)
        }
        while lines.last == "" { lines.removeLast() }
        lines += ["", String(repeating: "-", count: Self.columns.width)]
        for line in outline.closing { lines += Self.columns.lines(line) + [""] }
        lines += outline.footer.flatMap { Self.columns.lines($0) }
        return lines.joined(separator: "\n") + "\n"
    }

    private func heading(_ title: String) -> [String] {
        [""] + (title.isEmpty ? [] : Self.columns.lines(title.uppercased()) + [""])
    }

    private func set(_ block: ReportOutline.Block) -> [String] {
        switch block {
        case .line(let line), .remark(let line): Self.columns.lines(line) + [""]
        case .figures(let figures): figures.flatMap(set) + [""]
        case .bars(_, let bars): set(bars) + [""]
        case .item(let item): set(item) + [""]
        case .quote(let words, _, let attribution):
            Self.columns.lines("“\(words)”", first: "    ", rest: "    ")
                + (attribution.isEmpty ? [] : Self.columns.lines(attribution, first: "      ", rest: "      ")) + [""]
        case .glossary(_, let rows): set(rows) + [""]
        }
    }

    private func set(_ figure: ReportOutline.Figure) -> [String] {
        let remark = figure.remark.isEmpty ? "" : " (\(figure.remark))"
        let indent = String(repeating: " ", count: 9)
        return Self.columns.lines(
            figure.words + remark,
            first: "  " + TextColumns.padded(TextColumns.right(figure.value, to: 5), to: 7),
            rest: indent
        )
    }

    private func set(_ bars: [ReportOutline.Bar]) -> [String] {
        let width = bars.map { TextColumns.columns(of: $0.label) }.max() ?? 0
        let digits = bars.map { TextColumns.columns(of: $0.value) }.max() ?? 0
        return bars.map { bar in
            let drawn = TextColumns.padded(TextColumns.bar(bar.share, of: Self.barColumns), to: Self.barColumns)
            let remark = bar.remark.isEmpty ? "" : "  " + bar.remark
            return "  \(TextColumns.padded(bar.label, to: width))  \(drawn)  "
                + "\(TextColumns.right(bar.value, to: digits))\(remark)"
        }
    }

    private func set(_ item: ReportOutline.Item) -> [String] {
        let mark = item.number.map { "\($0). " } ?? "* "
        let indent = String(repeating: " ", count: mark.utf8.count)
        let title = [item.name, item.remark].filter { !$0.isEmpty }.joined(separator: " · ")
        return Self.columns.lines(title, first: mark, rest: indent)
            + item.words.flatMap { Self.columns.lines($0, first: indent + "  ", rest: indent + "  ") }
    }

    private func set(_ rows: [(term: String, meaning: String)]) -> [String] {
        let width = (rows.map { TextColumns.columns(of: $0.term) }.max() ?? 0) + 2
        return rows.flatMap { row in
            Self.columns.lines(
                row.meaning,
                first: "  " + TextColumns.padded(row.term, to: width),
                rest: String(repeating: " ", count: width + 2)
            )
        }
    }
}
