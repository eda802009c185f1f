internal import Typesetting

/// The charts of a digest in letters.
enum DigestTextCharts {
    private static let barColumns = 24
    private static let timelineColumns = 42
    /// ` (1234)`.
    private static let peakColumns = 7
    /// Of a band's name.
    private static let nameColumns = 24

    /// Numbers for each step where they fit, a course of blocks where they do not, bars where there are no steps.
    static func glance(_ glance: DigestOutline.Glance) -> [String] {
        let width = glance.rows.map { TextColumns.columns(of: $0.label) }.max() ?? 0
        let digits = glance.rows.map(\.value.count).max() ?? 0
        let isNumbered = glance.labels.count <= MailPage.StepsChart.maximumNumberedSteps
        let cell = cellColumns(glance)
        let head =
            !glance.labels.isEmpty && isNumbered
            ? [
                "  " + TextColumns.padded("", to: width)
                    + glance.labels.map { TextColumns.right($0, to: cell) }.joined()
            ] : []
        let rows = glance.rows.map { row in
            let course =
                if glance.labels.isEmpty {
                    TextColumns.padded(TextColumns.bar(row.share, of: barColumns), to: barColumns)
                } else if isNumbered {
                    row.people.map { TextColumns.right($0 == 0 ? "." : "\($0)", to: cell) }.joined()
                } else {
                    TextColumns.padded(
                        TextColumns.sparkline(row.people) + peak(row),
                        to: row.people.count + peakColumns
                    )
                }
            let change = row.change.isEmpty ? "" : "  " + row.change
            let label = TextColumns.padded(row.label, to: width)
            return "  \(label)  \(course)  \(TextColumns.right(row.value, to: digits))\(change)"
        }
        return head + rows
    }

    /// Of one course of many steps, the greatest number.
    private static func peak(_ row: DigestOutline.Glance.Row) -> String {
        row.people.max().map { $0 > 0 ? " (\($0))" : "" } ?? ""
    }

    private static func cellColumns(_ glance: DigestOutline.Glance) -> Int {
        let labels = glance.labels.map { TextColumns.columns(of: $0) }.max() ?? 0
        let values = glance.rows.flatMap(\.people).max().map { "\($0)".count } ?? 0
        return max(labels, values) + 1
    }

    /// A line for each band, on a common axis.
    static func timeline(_ timeline: MailPage.Timeline) -> [String] {
        let names = timeline.bands.map { TextColumns.cut($0.label, to: nameColumns) }
        let width = names.map { TextColumns.columns(of: $0) }.max() ?? 0
        let lines = zip(names, timeline.bands).map { name, band in
            let first = min(timelineColumns - 1, Int(band.from * Double(timelineColumns)))
            let last =
                band.isOpen ? timelineColumns : max(first + 1, Int((band.to * Double(timelineColumns)).rounded()))
            let band =
                String(repeating: "·", count: first) + String(repeating: "█", count: last - first)
                + String(repeating: "·", count: timelineColumns - last)
            return "  \(TextColumns.padded(name, to: width))  \(band)"
        }
        let axis = TextColumns.padded("", to: width + 4) + marks(timeline.marks)
        return lines + (timeline.marks.isEmpty ? [] : [axis])
    }

    /// Each at its place; what would run into the one before it is left out.
    private static func marks(_ marks: [MailPage.Timeline.Mark]) -> String {
        var line = ""
        for mark in marks {
            let place = Int((mark.at * Double(timelineColumns)).rounded())
            guard line.isEmpty || TextColumns.columns(of: line) < place else { continue }
            line = TextColumns.padded(line, to: place) + mark.label
        }
        return line
    }
}
