extension MailPage {
    /// Pixels of the highest column of a sparkline.
    private static let sparkHeight = 22

    /// A course in columns as high as a line of text, made of table cells: they survive blocked images, and Outlook.
    ///
    /// - Parameter spoken: what it shows, in words.
    package func sparkline(_ values: [Int], spoken: String, _ tint: Tint) -> String {
        guard !values.isEmpty else { return "" }
        let highest = max(1, values.max() ?? 1)
        let columns = values.map { column($0, of: highest, height: Self.sparkHeight, width: 6, tint) }
        return
            "<table role=\"img\" aria-label=\"\(spoken.escapedForHTML)\" class=\"k-\(tint.rawValue)\" cellpadding=\"0\" "
            + "cellspacing=\"1\" style=\"font-size:1px;line-height:1px\"><tr valign=\"bottom\">\(columns.joined())</tr></table>"
    }

    /// The same in blocks of letters, a line under the name of an item: a tenth of the bytes, and as fine as the reader's fonts.
    package func letteredSparkline(_ values: [Int], spoken: String, _ tint: Tint) -> String {
        guard !values.isEmpty else { return "" }
        return "<p role=\"img\" aria-label=\"\(spoken.escapedForHTML)\" \(Self.ink(tint))margin:0 0 8px 40px;"
            + "font-size:14px\">\(TextColumns.sparkline(values))</p>\n"
    }

    /// A cell with a column that stands on its ground; a line where the value is zero. A table around it bears the class
    /// `k-…` of its tint, which turns it dark: there are many columns, and a class for each would cost more than the rest.
    func column(_ value: Int, of highest: Int, height: Int, width: Int, _ tint: Tint) -> String {
        let hue = value == 0 ? Tint.lightPale : tint.light
        return "<td><table width=\"\(width)\" cellpadding=\"0\" cellspacing=\"0\"><tr><td bgcolor=\"\(hue)\" "
            + "height=\"\(Self.height(value, of: highest, within: height))\"></td></tr></table></td>"
    }

    /// In pixels: 1 for nothing, at least 3 for anything.
    static func height(_ value: Int, of highest: Int, within limit: Int) -> Int {
        guard value > 0, highest > 0 else { return 1 }
        return max(3, min(limit, Int((Double(value) / Double(highest) * Double(limit)).rounded())))
    }
}
