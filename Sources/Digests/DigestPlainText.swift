internal import Typesetting

/// A digest for terminals and for readers that prefer plain text. Nothing in it is missing here.
struct DigestPlainText {
    let outline: DigestOutline

    private static let columns = TextColumns.mail
    private static let barColumns = 24

    var body: String {
        var lines = Self.columns.lines(outline.kicker) + Self.columns.lines(outline.essence) + [""]
        lines += outline.covers.flatMap { Self.columns.lines($0) }
        for warning in outline.warnings { lines += [""] + Self.columns.lines(warning, first: "! ", rest: "  ") }
        if !outline.glance.isEmpty { lines += [""] + heading(outline.glanceTitle) + glance + [""] }
        for section in outline.sections { lines += heading(section.title) + section.blocks.flatMap(set) }
        lines += ["", String(repeating: "-", count: Self.columns.width)]
        lines += outline.footer.flatMap { Self.columns.lines($0) }
        return lines.joined(separator: "\n") + "\n"
    }

    private func heading(_ title: String) -> [String] {
        let lines = Self.columns.lines(title.uppercased())
        return [""] + lines + [""]
    }

    private var glance: [String] {
        let width = outline.glance.map { TextColumns.columns(of: $0.label) }.max() ?? 0
        let digits = outline.glance.map(\.value.count).max() ?? 0
        return outline.glance.map { row in
            let label = TextColumns.padded(row.label, to: width)
            let bar = TextColumns.padded(TextColumns.bar(row.share, of: Self.barColumns), to: Self.barColumns)
            let change = row.change.isEmpty ? "" : "  " + row.change
            return "  \(label)  \(bar)  \(TextColumns.right(row.value, to: digits))\(change)"
        }
    }

    private func set(_ block: DigestOutline.Block) -> [String] {
        switch block {
        case .topic(let title, let remark):
            return Self.columns.lines(remark.isEmpty ? title : "\(title) · \(remark)", first: "* ", rest: "  ") + [""]
        case .line(let line):
            return Self.columns.lines(line) + [""]
        case .quote(let quote):
            return Self.columns.lines("“\(quote.words)”", first: "    ", rest: "    ")
                + Self.columns.lines(quote.attribution, first: "      ", rest: "      ") + [""]
        case .more(let more):
            return Self.columns.lines(more, first: "    ", rest: "    ") + [""]
        }
    }
}
