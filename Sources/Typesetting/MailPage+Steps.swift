extension MailPage {
    /// What is counted in equal steps of time, a row for each kind, beside the same steps of the period before.
    ///
    /// Each kind has a row of its own, so that nothing hangs on its colour, and the period before is hollow where this one is
    /// filled, so that it can be told in grey.
    package struct StepsChart: Sendable {
        package struct Row: Sendable {
            package let label: String
            package let tint: Tint
            package let values: [Int]
            /// As many as `values`; nil: there is no period before.
            package let before: [Int]?
            /// The sum, in words.
            package let total: String
            /// Against the period before, in words; may be empty.
            package let remark: String

            package init(
                label: String,
                tint: Tint,
                values: [Int],
                before: [Int]?,
                total: String,
                remark: String = ""
            ) {
                self.label = label
                self.tint = tint
                self.values = values
                self.before = before
                self.total = total
                self.remark = remark
            }
        }

        /// Over the steps, such as `Mon`; as many as there are values.
        package let labels: [String]
        package let rows: [Row]
        /// What is shown, for those who hear it.
        package let caption: String

        package init(labels: [String], rows: [Row], caption: String) {
            self.labels = labels
            self.rows = rows
            self.caption = caption
        }

        /// From so many steps on, single numbers and labels would not fit a phone.
        package static let maximumNumberedSteps = 8

        package var isNumbered: Bool { labels.count <= Self.maximumNumberedSteps }

        /// The greatest of all, at least 1: all rows have one scale.
        package var highest: Int {
            max(1, rows.flatMap { $0.values + ($0.before ?? []) }.max() ?? 1)
        }
    }

    /// A chart that is a table: a reader of screens hears the kind, its number of each step, and the sum.
    package func steps(_ chart: StepsChart) -> String {
        "<table aria-label=\"\(chart.caption.escapedForHTML)\" class=\"whole\" width=\"100%\" cellpadding=\"1\" cellspacing=\"0\" "
            + "style=\"margin:0 0 8px;font-size:12px;line-height:1.3\">\n" + stepsHead(chart)
            + chart.rows.map { stepsRow($0, of: chart) }.joined() + "</table>\n"
    }

    /// The name of each step; of many only the first and the last.
    private func stepsHead(_ chart: StepsChart) -> String {
        if chart.isNumbered {
            let cells = chart.labels.map {
                "<th scope=\"col\" width=\"\(Self.stepsShare / chart.labels.count)%\" \(Self.ink(.soft))font-weight:400;white-space:nowrap\">\($0.escapedForHTML)</th>"
            }
            return "<tr align=\"center\"><td></td>\(cells.joined())<td></td></tr>\n"
        }
        let (first, last) = (chart.labels.first ?? "", chart.labels.last ?? "")
        return
            "<tr><td></td><td width=\"\(Self.stepsShare)%\"><table role=\"presentation\" width=\"100%\" cellpadding=\"0\" cellspacing=\"0\"><tr>"
            + "<td \(Self.ink(.soft))font-size:12px\">\(first.escapedForHTML)</td>"
            + "<td align=\"right\" \(Self.ink(.soft))font-size:12px\">\(last.escapedForHTML)</td></tr></table></td>"
            + "<td></td></tr>\n"
    }

    private func stepsRow(_ row: StepsChart.Row, of chart: StepsChart) -> String {
        let remark = row.remark.isEmpty ? "" : "<br><span \(Self.ink(.soft))\">\(row.remark.escapedForHTML)</span>"
        return
            "<tr align=\"center\" valign=\"bottom\" class=\"k-\(row.tint.rawValue)\"><th scope=\"row\" align=\"left\" "
            + "\(Self.ink(.ink))padding:8px 6px 0 0;font-size:14px;font-weight:400;white-space:nowrap\">\(row.label.escapedForHTML)</th>"
            + (chart.isNumbered ? numbered(row, of: chart) : drawn(row, of: chart))
            + "<td align=\"left\" \(Self.ink(.ink))padding:8px 0 0 8px\"><b style=\"font-size:15px\">"
            + "\(row.total.escapedForHTML)</b>\(remark)</td></tr>\n"
    }

    /// A cell for each step: its number over its column, and the hollow one of the step before. Nothing is drawn for nothing.
    private func numbered(_ row: StepsChart.Row, of chart: StepsChart) -> String {
        row.values.indices.map { index in
            let (value, before) = (row.values[index], row.before.map { index < $0.count ? $0[index] : 0 } ?? 0)
            let hollow = before > 0 ? hollow(before, of: chart.highest, width: 6) : ""
            let full = value > 0 ? column(value, of: chart.highest, height: Self.stepHeight, width: 10, row.tint) : ""
            guard value + before > 0 else { return "<td \(Self.ink(.soft))\">0</td>" }
            return
                "<td\(value == 0 ? " \(Self.ink(.soft))\"" : "")>\(value)<table role=\"presentation\" cellpadding=\"0\" cellspacing=\"0\" style=\"font-size:1px;line-height:1px\">"
                + "<tr valign=\"bottom\">\(hollow)\(full)</tr></table></td>"
        }
        .joined()
    }

    /// One cell for all steps, where they are many; the period before is left to words then.
    private func drawn(_ row: StepsChart.Row, of chart: StepsChart) -> String {
        let columns = row.values.map {
            $0 > 0 ? column($0, of: chart.highest, height: Self.stepHeight, width: 5, row.tint) : "<td></td>"
        }
        let spoken = row.values.map(String.init).joined(separator: ", ")
        return
            "<td align=\"left\"><table role=\"img\" aria-label=\"\(spoken)\" width=\"100%\" cellpadding=\"0\" cellspacing=\"1\" "
            + "style=\"table-layout:fixed;font-size:1px;line-height:1px\">\(peak(of: row))<tr valign=\"bottom\">\(columns.joined())</tr>"
            + "</table></td>"
    }

    /// A line above the columns with one number, over the highest of them.
    private func peak(of row: StepsChart.Row) -> String {
        guard let highest = row.values.max(), highest > 0, let place = row.values.firstIndex(of: highest) else {
            return ""
        }
        let (count, half) = (row.values.count, Self.peakColumns / 2)
        let first = min(max(0, place - half), count - Self.peakColumns)
        let side = place < half ? "left" : place >= count - half ? "right" : "center"
        func blank(_ columns: Int) -> String { columns > 0 ? "<td colspan=\"\(columns)\"></td>" : "" }
        return
            "<tr>\(blank(first))<td colspan=\"\(Self.peakColumns)\" align=\"\(side)\" \(Self.ink(.soft))font-size:11px;"
            + "line-height:14px;white-space:nowrap\">\(highest)</td>\(blank(count - first - Self.peakColumns))</tr>"
    }

    private func hollow(_ value: Int, of highest: Int, width: Int) -> String {
        let height = Self.height(value, of: highest, within: Self.stepHeight)
        return "<td><table width=\"\(width)\" cellpadding=\"0\" cellspacing=\"0\"><tr><td class=\"b-pale\" "
            + "height=\"\(max(1, height - 1))\" style=\"border:1px solid \(Tint.lightPale);border-bottom:0\"></td></tr></table></td>"
    }

    /// Hundredths of the chart's width for all steps; the rest is for names and sums.
    private static let stepsShare = 52
    /// Pixels of the highest column.
    private static let stepHeight = 34
    /// That a number over one of many columns may take: fewer than there are where they are many.
    private static let peakColumns = 5
}
