extension MailPage {
    /// Pixels of the highest column of a sparkline.
    private static let sparkHeight = 22

    /// A course in columns as high as a line of text, made of table cells: they survive blocked images, and Outlook.
    ///
    /// - Parameter spoken: what it shows, in words.
    package func sparkline(_ values: [Int], spoken: String, _ tint: Tint) -> String {
        let highest = max(1, values.max() ?? 1)
        let columns = values.map { column($0, of: highest, height: Self.sparkHeight, width: 6, tint) }
        return
            "<table role=\"img\" aria-label=\"\(spoken.escapedForHTML)\" cellpadding=\"0\" cellspacing=\"0\" "
            + "style=\"font-size:1px;line-height:1px\"><tr valign=\"bottom\">\(columns.joined(separator: Self.gap))</tr></table>"
    }

    private static let gap = "<td width=\"2\"></td>"

    /// A cell with a column that stands on its ground; a line where the value is zero.
    func column(_ value: Int, of highest: Int, height: Int, width: Int, _ tint: Tint) -> String {
        let high = Self.height(value, of: highest, within: height)
        let shown = value == 0 ? Tint.soft : tint
        return
            "<td><table cellpadding=\"0\" cellspacing=\"0\"><tr><td class=\"f-\(shown.rawValue)\" bgcolor=\"\(shown.light)\" "
            + "width=\"\(width)\" height=\"\(high)\"></td></tr></table></td>"
    }

    /// In pixels: 1 for nothing, at least 3 for anything.
    static func height(_ value: Int, of highest: Int, within limit: Int) -> Int {
        guard value > 0, highest > 0 else { return 1 }
        return max(3, min(limit, Int((Double(value) / Double(highest) * Double(limit)).rounded())))
    }
}
