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
        "<table aria-label=\"\(chart.caption.escapedForHTML)\" class=\"whole\" width=\"100%\" cellpadding=\"0\" cellspacing=\"0\" "
            + "style=\"margin:0 0 6px;font-size:15px;line-height:1.3\">\n" + stepsHead(chart)
            + chart.rows.map { stepsRow($0, of: chart) }.joined() + "</table>\n"
    }

    private func stepsHead(_ chart: StepsChart) -> String {
        let count = max(1, chart.labels.count)
        if chart.isNumbered {
            let cells = chart.labels.map {
                "<th scope=\"col\" \(Self.ink(.soft))padding:0 0 2px;font-size:12px;font-weight:400;text-align:center\">"
                    + "\($0.escapedForHTML)</th>"
            }
            return "<tr><td></td>\(cells.joined())<td></td></tr>\n"
        }
        let (first, last) = (chart.labels.first ?? "", chart.labels.last ?? "")
        let half = count / 2
        return "<tr><td></td><td colspan=\"\(half)\" \(Self.ink(.soft))font-size:12px\">\(first.escapedForHTML)</td>"
            + "<td colspan=\"\(count - half)\" align=\"right\" \(Self.ink(.soft))font-size:12px\">"
            + "\(last.escapedForHTML)</td><td></td></tr>\n"
    }

    private func stepsRow(_ row: StepsChart.Row, of chart: StepsChart) -> String {
        let cells = row.values.indices.map { index in
            let number =
                chart.isNumbered
                ? "<span \(Self.ink(row.values[index] == 0 ? .soft : .ink))font-size:12px\">\(row.values[index])</span>"
                : ""
            return "<td align=\"center\" style=\"padding:6px 1px 0\">\(number)\(pair(row, index, chart))</td>"
        }
        let remark =
            row.remark.isEmpty ? "" : "<br><span \(Self.ink(.soft))font-size:13px\">\(row.remark.escapedForHTML)</span>"
        return
            "<tr valign=\"bottom\"><th scope=\"row\" \(Self.ink(.ink))width:88px;padding:6px 8px 0 0;text-align:left;"
            + "font-weight:400\">\(row.label.escapedForHTML)</th>\(cells.joined())"
            + "<td \(Self.ink(.ink))width:84px;padding:6px 0 0 10px\"><b>\(row.total.escapedForHTML)</b>\(remark)</td></tr>\n"
    }

    /// The step before and the step, side by side on one ground.
    private func pair(_ row: StepsChart.Row, _ index: Int, _ chart: StepsChart) -> String {
        let wide = chart.isNumbered
        let before = (row.before?[safely: index]).map { hollow($0, of: chart.highest, width: wide ? 6 : 3) } ?? ""
        let now = column(row.values[index], of: chart.highest, height: Self.stepHeight, width: wide ? 10 : 4, row.tint)
        return "<table role=\"presentation\" aria-hidden=\"true\" cellpadding=\"0\" cellspacing=\"0\" "
            + "style=\"font-size:1px;line-height:1px\"><tr valign=\"bottom\">\(before)\(now)</tr></table>"
    }

    private func hollow(_ value: Int, of highest: Int, width: Int) -> String {
        let height = Self.height(value, of: highest, within: Self.stepHeight)
        guard height > 2 else { return column(0, of: highest, height: Self.stepHeight, width: width, .soft) }
        return "<td><table cellpadding=\"0\" cellspacing=\"0\"><tr><td class=\"b-pale\" width=\"\(width - 2)\" "
            + "height=\"\(height - 1)\" style=\"border:1px solid \(Tint.lightPale);border-bottom:0\"></td></tr></table></td>"
    }

    /// Pixels of the highest column.
    private static let stepHeight = 34
}

extension Array {
    fileprivate subscript(safely index: Int) -> Element? { indices.contains(index) ? self[index] : nil }
}
