internal import Typesetting

/// A digest for terminals and for readers that prefer plain text. Nothing in it is missing here.
struct DigestPlainText {
    let outline: DigestOutline

    private static let columns = TextColumns.mail

    var body: String {
        var lines = Self.columns.lines(outline.kicker) + [""] + Self.columns.lines(outline.essence) + [""]
        lines += Self.columns.lines(outline.covers.joined(separator: " · "))
        for warning in outline.warnings { lines += [""] + Self.columns.lines(warning, first: "! ", rest: "  ") }
        if let glance = outline.glance {
            lines += heading(glance.title) + DigestTextCharts.glance(glance)
            if !glance.note.isEmpty { lines += [""] + Self.columns.lines(glance.note) }
            lines.append("")
        }
        for section in outline.sections { lines += heading(section.title) + section.blocks.flatMap(set) }
        let rule = String(repeating: "-", count: Self.columns.width)
        lines += ["", rule] + (outline.help.map(help) ?? []) + outline.footer.flatMap { Self.columns.lines($0) }
        return lines.joined(separator: "\n") + "\n"
    }

    private func heading(_ title: String) -> [String] {
        [""] + Self.columns.lines(title.uppercased()) + [""]
    }

    private func set(_ block: DigestOutline.Block) -> [String] {
        switch block {
        case .topic(let title, let remark):
            Self.columns.lines(remark.isEmpty ? title : "\(title) · \(remark)", first: "* ", rest: "  ") + [""]
        case .line(let line): Self.columns.lines(line) + [""]
        case .quote(let quote): set(quote, indent: 4)
        case .item(let item): set(item)
        case .timeline(let timeline): DigestTextCharts.timeline(timeline) + [""]
        case .more(let more): Self.columns.lines(more, first: "    ", rest: "    ") + [""]
        }
    }

    private func set(_ quote: DigestOutline.Quote, indent: Int) -> [String] {
        let blank = String(repeating: " ", count: indent)
        let lead = quote.number.map { Self.number($0) } ?? blank
        return Self.columns.lines("“\(quote.words)”", first: lead, rest: blank)
            + Self.columns.lines(quote.attribution, first: blank + "  ", rest: blank + "  ") + [""]
    }

    private func set(_ item: DigestOutline.Item) -> [String] {
        let course = item.course.isEmpty ? "" : " · " + TextColumns.sparkline(item.course)
        var lines = Self.columns.lines(item.title, first: Self.number(item.number), rest: "    ")
        for line in [item.remark + course, item.facts] + item.answers where !line.isEmpty {
            lines += Self.columns.lines(line, first: "    ", rest: "    ")
        }
        return lines + [""] + item.quotes.flatMap { set($0, indent: 6) }
    }

    private static func number(_ number: Int) -> String { TextColumns.right("\(number)", to: 2) + "  " }

    private func help(_ help: DigestOutline.Help) -> [String] {
        let widest = help.commands.map { TextColumns.columns(of: $0.term) }.max() ?? 0
        let rest = String(repeating: " ", count: widest + 4)
        let rows = help.commands.flatMap { term, meaning in
            Self.columns.lines(meaning, first: "  " + TextColumns.padded(term, to: widest) + "  ", rest: rest)
        }
        return Self.columns.lines(help.writing) + rows + [""]
    }
}
