extension MailPage {
    /// A line of a bar chart.
    package struct BarRow: Sendable {
        package let label: String
        /// Of the longest bar: 0 to 1.
        package let share: Double
        package let value: String
        /// What there is to say of the value, or nothing.
        package let remark: String
        package let tint: Tint?

        package init(label: String, share: Double, value: String, remark: String = "", tint: Tint? = nil) {
            self.label = label
            self.share = share
            self.value = value
            self.remark = remark
            self.tint = tint
        }
    }

    /// A bar chart that is a true table: a reader of screens hears labels and values, the bars are hidden from it.
    package func bars(_ rows: [BarRow], caption: String, _ tint: Tint, labelWidth: Int = 64) -> String {
        let table =
            "<table aria-label=\"\(caption.escapedForHTML)\" width=\"100%\" cellpadding=\"0\" cellspacing=\"0\" "
            + "style=\"width:100%;border-collapse:collapse;font-size:15px;line-height:1.4\">\n"
        let isRemarked = rows.contains { !$0.remark.isEmpty }
        let lines = rows.map { row in
            let remark =
                isRemarked
                ? "<td \(Self.ink(.soft))width:1%;padding:5px 0 5px 10px;text-align:left;white-space:nowrap;font-size:13px\">"
                    + "\(row.remark.escapedForHTML)</td>" : ""
            return
                "<tr><th scope=\"row\" \(Self.ink(.ink))width:\(labelWidth)px;padding:5px 12px 5px 0;text-align:left;"
                + "font-weight:400;white-space:nowrap\">\(row.label.escapedForHTML)</th>"
                + "<td style=\"padding:5px 0\">\(bar(row.share, row.tint ?? tint))</td>"
                + "<td \(Self.ink(.ink))width:1%;padding:5px 0 5px 12px;text-align:right;white-space:nowrap;"
                + "font-variant-numeric:tabular-nums\">\(row.value.escapedForHTML)</td>\(remark)</tr>\n"
        }
        return table + lines.joined() + "</table>\n"
    }

    /// What to write, as it is to be written, and what it does: a table that readers of screens hear row by row.
    package func glossary(_ rows: [(term: String, meaning: String)], caption: String) -> String {
        let table =
            "<table aria-label=\"\(caption.escapedForHTML)\" width=\"100%\" cellpadding=\"0\" cellspacing=\"0\" "
            + "style=\"width:100%;margin:0 0 10px;border-collapse:collapse;font-size:15px;line-height:21px\">\n"
        let lines = rows.map { row in
            "<tr><th scope=\"row\" \(Self.ink(.ink))width:1%;padding:4px 16px 4px 0;text-align:left;vertical-align:top;"
                + "font-weight:400;font-family:ui-monospace,Menlo,Consolas,monospace;font-size:14px;white-space:nowrap\">"
                + "\(row.term.escapedForHTML)</th>"
                + "<td \(Self.ink(.soft))padding:4px 0;text-align:left;vertical-align:top\">"
                + "\(row.meaning.escapedForHTML)</td></tr>\n"
        }
        return table + lines.joined() + "</table>\n"
    }

    /// Drawn with a table cell, which survives blocked images and Outlook.
    private func bar(_ share: Double, _ tint: Tint) -> String {
        guard share > 0 else { return "" }
        let percent = max(2, min(100, Int((share * 100).rounded())))
        return
            "<table role=\"presentation\" aria-hidden=\"true\" width=\"\(percent)%\" cellpadding=\"0\" cellspacing=\"0\" "
            + "style=\"width:\(percent)%;border-collapse:collapse\"><tr><td class=\"f-\(tint.rawValue)\" "
            + "bgcolor=\"\(tint.light)\" style=\"height:10px;line-height:10px;font-size:1px;border-radius:3px;"
            + "background:\(tint.light)\">&nbsp;</td></tr></table>"
    }
}
