extension MailPage {
    /// The heading of something that readers may act on: its number, by which they name it, its name, and a chart of its course.
    ///
    /// - Parameters:
    ///   - number: nil where nobody can answer.
    ///   - remarks: in a lighter voice, under the name, a line each.
    ///   - html: a small chart beside it, or nothing.
    package func item(number: Int?, _ text: String, remarks: [String] = [], html chart: String = "") -> String {
        let badge = badge(number)
        let side =
            chart.isEmpty
            ? "" : "<td align=\"right\" valign=\"top\" width=\"1\" style=\"padding:2px 0 0 12px\">\(chart)</td>"
        let extra = remarks.filter { !$0.isEmpty }.map {
            "<p dir=\"auto\" \(Self.ink(.soft))margin:2px 0 0;font-size:14px;line-height:1.4\">\(Self.bound($0).escapedForHTML)</p>"
        }
        return "<table role=\"presentation\" class=\"whole\" width=\"100%\" cellpadding=\"0\" cellspacing=\"0\" "
            + "style=\"margin:22px 0 8px\"><tr>\(badge)<td valign=\"top\"><h3 dir=\"auto\" \(Self.ink(.ink))margin:0;font-size:17px;"
            + "line-height:1.35;font-weight:600\">\(text.escapedForHTML)</h3>\(extra.joined())</td>\(side)</tr></table>\n"
    }

    /// The same with one remark.
    package func item(number: Int?, _ text: String, remark: String, html chart: String = "") -> String {
        item(number: number, text, remarks: [remark], html: chart)
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

    /// What readers may do, in a row of links. Left out on paper. Their colour is left to the style sheet, and where that is dropped to the
    /// reader's own links: there are many, and a style for each would cost a fifth of their bytes.
    ///
    /// - Parameters:
    ///   - lead: before the links; may be empty.
    ///   - isIndented: they belong to a quote with a number.
    package func acts(_ acts: [Act], lead: String = "", isIndented: Bool = false) -> String {
        guard !acts.isEmpty else { return "" }
        let links = acts.map { act in
            let spoken = act.spoken.isEmpty ? "" : " aria-label=\"\(act.spoken.escapedForHTML)\""
            let label = act.label.escapedForHTML.split(separator: " ").joined(separator: "\u{A0}")
            return "<a href=\"\(act.link.escapedForHTML)\"\(spoken)>\(label)</a>"
        }
        let before = lead.isEmpty ? "" : "<span \(Self.ink(.soft))\">\(lead.escapedForHTML)</span> \u{A0}"
        return
            "<p class=\"act\" style=\"margin:-4px 0 16px\(isIndented ? " 40px" : "");font-size:14px;line-height:1.9\">"
            + "\(before)\(links.joined(separator: " \u{A0} "))</p>\n"
    }

    /// What a person wrote, and when, or who. `words` are shown in their own direction and pronounced in their own language.
    ///
    /// - Parameters:
    ///   - number: by which readers name it; nil where they do not.
    ///   - isIndented: it belongs to an item with a number, and stands under its name.
    package func quote(
        _ words: String,
        language: String,
        by attribution: String,
        number: Int? = nil,
        isIndented: Bool = false,
        _ tint: Tint
    ) -> String {
        let spoken = language.isLanguageCode ? " lang=\"\(language)\"" : ""
        let source =
            attribution.isEmpty
            ? ""
            : "<p dir=\"auto\" \(Self.ink(.soft))margin:2px 0 0;font-size:13px;line-height:1.45\">"
                + "\(Self.bound(attribution).escapedForHTML)</p>"
        return "<table role=\"presentation\" class=\"whole\" width=\"100%\" cellpadding=\"0\" cellspacing=\"0\" "
            + "style=\"margin:0 0 12px\"><tr>\(number == nil && isIndented ? Self.indent : badge(number))"
            + "<td class=\"f-\(tint.rawValue)\" width=\"3\" bgcolor=\"\(tint.light)\"></td>"
            + "<td style=\"padding:0 0 0 13px\"><blockquote style=\"margin:0\">"
            + "<p dir=\"auto\"\(spoken) style=\"margin:0\">\(words.escapedForHTML)</p>\(source)"
            + "</blockquote></td></tr></table>\n"
    }

    /// As wide as a number with its ground.
    private static let indent = "<td width=\"40\"></td>"

    /// A cell with a number on a ground; nothing without one.
    private func badge(_ number: Int?) -> String {
        guard let number else { return "" }
        return "<td width=\"40\" valign=\"top\"><b class=\"f-track c-ink\" style=\"background:\(Tint.lightTrack);"
            + "color:\(Tint.ink.light);padding:3px 8px;border-radius:6px;font-size:14px\">\(number)</b></td>"
    }

    /// A line under an item: what IT said, who looks after it.
    ///
    /// - Parameter isIndented: the item has a number.
    package func remark(_ text: String, _ tint: Tint = .ink, isIndented: Bool = false) -> String {
        "<p dir=\"auto\" \(Self.ink(tint))margin:0 0 8px\(isIndented ? " 40px" : "");font-size:15px;line-height:1.45\">"
            + "\(text.escapedForHTML)</p>\n"
    }
}
