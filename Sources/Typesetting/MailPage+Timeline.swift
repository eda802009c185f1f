extension MailPage {
    /// What went on, and when, on a common axis.
    package struct Timeline: Sendable {
        package struct Band: Sendable {
            package let label: String
            /// Of the axis, 0 to 1.
            package let from: Double
            package let to: Double
            /// When it was, in words.
            package let spoken: String
            package let tint: Tint
            /// Goes on at the end of the axis.
            package let isOpen: Bool

            package init(label: String, from: Double, to: Double, spoken: String, tint: Tint, isOpen: Bool = false) {
                self.label = label
                self.from = min(1, max(0, from))
                self.to = min(1, max(self.from, to))
                self.spoken = spoken
                self.tint = tint
                self.isOpen = isOpen
            }
        }

        /// What stands under the axis, from a place of it on.
        package struct Mark: Sendable {
            package let label: String
            /// Of the axis, 0 to 1.
            package let at: Double

            package init(label: String, at: Double) {
                self.label = label
                self.at = min(1, max(0, at))
            }
        }

        package let bands: [Band]
        /// In their order.
        package let marks: [Mark]
        package let caption: String

        package init(bands: [Band], marks: [Mark], caption: String) {
            self.bands = bands
            self.marks = marks
            self.caption = caption
        }

        /// Hundredths of the axis: what is shorter could not be seen.
        static let leastWidth = 2
    }

    /// A band for each, one below the other: a true table of names and times, the bands being its decoration.
    package func timeline(_ timeline: Timeline) -> String {
        let rows = timeline.bands.map { band in
            "<tr><th scope=\"row\" width=\"33%\" \(Self.ink(.ink))padding:4px 10px 4px 0;text-align:left;font-weight:400\">"
                + "\(band.label.escapedForHTML)</th><td style=\"padding:4px 0\">\(track(band))</td></tr>\n"
        }
        return
            "<table aria-label=\"\(timeline.caption.escapedForHTML)\" class=\"whole\" width=\"100%\" cellpadding=\"0\" "
            + "cellspacing=\"0\" style=\"margin:0 0 14px;font-size:14px;line-height:1.35\">\n\(rows.joined())"
            + "<tr aria-hidden=\"true\"><td></td><td><table role=\"presentation\" width=\"100%\" cellpadding=\"0\" cellspacing=\"0\">"
            + "<tr>\(marks(timeline.marks))</tr></table></td></tr></table>\n"
    }

    /// Each label from its place to the next one's.
    private func marks(_ marks: [Timeline.Mark]) -> String {
        let starts = marks.map { Int(($0.at * 100).rounded()) }
        var cells = starts.first.map { $0 > 0 ? "<td width=\"\($0)%\"></td>" : "" } ?? ""
        for (place, mark) in marks.enumerated() {
            let end = place + 1 < starts.count ? starts[place + 1] : 100
            cells +=
                "<td width=\"\(end - starts[place])%\" align=\"left\" "
                + "\(Self.ink(.soft))font-size:12px;white-space:nowrap\">\(mark.label.escapedForHTML)</td>"
        }
        return cells
    }

    private func track(_ band: Timeline.Band) -> String {
        let start = min(100 - Timeline.leastWidth, Int((band.from * 100).rounded(.down)))
        let end = band.isOpen ? 100 : min(100, max(start + Timeline.leastWidth, Int((band.to * 100).rounded(.up))))
        let cells = [(start, false), (end - start, true), (100 - end, false)].filter { $0.0 > 0 }.map { width, isBand in
            isBand
                ? "<td class=\"f-\(band.tint.rawValue)\" width=\"\(width)%\" height=\"12\" bgcolor=\"\(band.tint.light)\"></td>"
                : "<td class=\"f-track\" width=\"\(width)%\" height=\"12\" bgcolor=\"\(Tint.lightTrack)\"></td>"
        }
        return "<table role=\"img\" aria-label=\"\(band.spoken.escapedForHTML)\" width=\"100%\" cellpadding=\"0\" "
            + "cellspacing=\"0\" style=\"table-layout:fixed;font-size:1px;line-height:1px\"><tr>\(cells.joined())</tr></table>"
    }
}
