extension MailPage {
    /// The heading of something that readers may act on: its number, by which they name it, its name, and a chart of its course.
    ///
    /// - Parameters:
    ///   - number: nil where nobody can answer.
    ///   - remark: in a lighter voice, under the name.
    ///   - html: a small chart beside it, or nothing.
    package func item(number: Int?, _ text: String, remark: String, html chart: String = "") -> String {
        let badge =
            number.map {
                "<td width=\"30\" valign=\"top\" style=\"padding:1px 10px 0 0\"><table role=\"presentation\" cellpadding=\"0\" "
                    + "cellspacing=\"0\"><tr><td class=\"f-track\" align=\"center\" height=\"24\" bgcolor=\"\(Tint.lightTrack)\" "
                    + "style=\"min-width:16px;padding:0 5px;border-radius:6px\"><span \(Self.ink(.ink))font-size:14px;"
                    + "line-height:24px;font-weight:700\">\($0)</span></td></tr></table></td>"
            } ?? ""
        let side =
            chart.isEmpty
            ? "" : "<td align=\"right\" valign=\"top\" width=\"1\" style=\"padding:2px 0 0 12px\">\(chart)</td>"
        let extra =
            remark.isEmpty
            ? "" : "<p \(Self.ink(.soft))margin:2px 0 0;font-size:14px;line-height:1.4\">\(remark.escapedForHTML)</p>"
        return "<table role=\"presentation\" class=\"whole\" width=\"100%\" cellpadding=\"0\" cellspacing=\"0\" "
            + "style=\"margin:22px 0 8px\"><tr>\(badge)<td valign=\"top\"><h3 \(Self.ink(.ink))margin:0;font-size:17px;"
            + "line-height:1.35;font-weight:600\">\(text.escapedForHTML)</h3>\(extra)</td>\(side)</tr></table>\n"
    }

    /// A link to a mail that is written already. It does nothing by itself: `ReplyDoor`.
    package struct Act: Hashable, Sendable {
        package let label: String
        package let link: String
        /// For those who hear the link without what stands around it; may be empty.
        package let spoken: String

        package init(label: String, link: String, spoken: String = "") {
            self.label = label
            self.link = link
            self.spoken = spoken
        }
    }

    /// What readers may do, in a row of links. Left out on paper.
    package func acts(_ acts: [Act]) -> String {
        guard !acts.isEmpty else { return "" }
        let links = acts.map { act in
            let spoken = act.spoken.isEmpty ? "" : " aria-label=\"\(act.spoken.escapedForHTML)\""
            return
                "<a href=\"\(act.link.escapedForHTML)\"\(spoken) \(Self.ink(.request))\">\(act.label.escapedForHTML)</a>"
        }
        return "<p class=\"act\" style=\"margin:0 0 16px;font-size:14px;line-height:1.9\">"
            + "\(links.joined(separator: " &nbsp; "))</p>\n"
    }

    /// A line under an item: what IT said, who looks after it.
    package func remark(_ text: String, _ tint: Tint = .ink) -> String {
        "<p dir=\"auto\" \(Self.ink(tint))margin:0 0 8px;font-size:15px;line-height:1.45\">\(text.escapedForHTML)</p>\n"
    }
}
