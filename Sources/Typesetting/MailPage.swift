/// The frame and the building blocks of the HTML we send: one column, no images, no scripts, nothing fetched.
///
/// Colours stand inline, since many readers drop `<style>`; the style sheet only turns them dark. Tables are used for
/// bars alone. Every argument named `html` is trusted markup; every `text` is escaped here.
package struct MailPage: Sendable {
    package let language: String

    package init(language: String) {
        self.language = language
    }

    /// A whole document. `preheader` is what a list of mails shows beside the subject.
    package func document(title: String, preheader: String, html body: String) -> String {
        """
        <!DOCTYPE html>
        <html lang="\(language.escapedForHTML)">
        <head>
        <meta charset="utf-8">
        <meta name="viewport" content="width=device-width, initial-scale=1">
        <meta name="color-scheme" content="light dark">
        <meta name="supported-color-schemes" content="light dark">
        <title>\(title.escapedForHTML)</title>
        <style>
        \(Self.styleSheet)
        </style>
        </head>
        <body class="ground" style="margin:0;padding:0;background:#f3f1ec;-webkit-text-size-adjust:100%">
        <div aria-hidden="true" style="display:none;max-height:0;overflow:hidden;mso-hide:all">\(preheader.escapedForHTML)</div>
        <div class="ground" style="padding:24px 10px;background:#f3f1ec">
        <div class="paper" role="article" style="max-width:640px;margin:0 auto;padding:32px 24px 28px;\
        box-sizing:border-box;background:\(Tint.lightPaper);border-radius:10px;color:\(Tint.ink.light);\
        font-family:-apple-system,'Segoe UI',Roboto,'Helvetica Neue',Arial,sans-serif;font-size:16px;line-height:1.55;\
        overflow-wrap:break-word;word-break:break-word">
        \(body)
        </div>
        </div>
        </body>
        </html>

        """
    }

    /// The small line above a title.
    package func kicker(_ text: String) -> String {
        "<p \(Self.ink(.soft))margin:0 0 6px;font-size:13px;letter-spacing:.04em\">\(text.escapedForHTML)</p>\n"
    }

    package func title(_ text: String, _ tint: Tint = .ink) -> String {
        "<h1 \(Self.ink(tint))margin:0 0 10px;font-size:26px;line-height:1.25;font-weight:700;letter-spacing:-.01em;text-wrap:balance\">"
            + "\(text.escapedForHTML)</h1>\n"
    }

    package func section(_ text: String, _ tint: Tint) -> String {
        "<h2 \(Self.ink(tint))margin:38px 0 14px;font-size:19px;line-height:1.3;font-weight:700\">"
            + "\(text.escapedForHTML)</h2>\n"
    }

    /// A heading within a section, with a remark in a lighter voice.
    package func topic(_ text: String, remark: String = "") -> String {
        let extra = remark.isEmpty ? "" : " <span \(Self.ink(.soft))font-weight:400\">\(remark.escapedForHTML)</span>"
        return "<h3 \(Self.ink(.ink))margin:22px 0 10px;font-size:16px;line-height:1.4;font-weight:600\">"
            + "\(text.escapedForHTML)\(extra)</h3>\n"
    }

    package func paragraph(_ text: String, _ tint: Tint = .ink) -> String {
        "<p \(Self.ink(tint))margin:0 0 10px\">\(text.escapedForHTML)</p>\n"
    }

    /// A line of the small print.
    package func note(_ text: String) -> String {
        "<p \(Self.ink(.soft))margin:0 0 8px;font-size:13px;line-height:1.5\">\(text.escapedForHTML)</p>\n"
    }

    package func rule() -> String {
        "<hr class=\"rule\" style=\"margin:36px 0 18px;border:0;border-top:1px solid #dedbd4\">\n"
    }

    /// What a person wrote, and who. `words` are shown in their own direction and pronounced in their own language.
    package func quote(_ words: String, language: String, by attribution: String, _ tint: Tint) -> String {
        let spoken = language.isLanguageCode ? " lang=\"\(language)\"" : ""
        return "<blockquote class=\"e-\(tint.rawValue)\" style=\"margin:0 0 18px;padding:0 0 0 14px;"
            + "border-left:3px solid \(tint.light)\">"
            + "<p dir=\"auto\"\(spoken) style=\"margin:0 0 3px\">\(words.escapedForHTML)</p>"
            + "<p dir=\"auto\" \(Self.ink(.soft))margin:0;font-size:13px;line-height:1.45\">\(attribution.escapedForHTML)</p>"
            + "</blockquote>\n"
    }

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
        let lines = rows.map { row in
            let remark =
                row.remark.isEmpty
                ? "" : " <span \(Self.ink(.soft))font-size:13px\">· \(row.remark.escapedForHTML)</span>"
            return
                "<tr><th scope=\"row\" \(Self.ink(.ink))width:\(labelWidth)px;padding:5px 12px 5px 0;text-align:left;"
                + "font-weight:400;white-space:nowrap\">\(row.label.escapedForHTML)</th>"
                + "<td style=\"padding:5px 0\">\(bar(row.share, row.tint ?? tint))</td>"
                + "<td \(Self.ink(.ink))width:1%;padding:5px 0 5px 12px;text-align:left;white-space:nowrap;"
                + "font-variant-numeric:tabular-nums\">\(row.value.escapedForHTML)\(remark)</td></tr>\n"
        }
        return table + lines.joined() + "</table>\n"
    }

    /// What to write, as it is to be written, and what it does: a table that readers of screens hear row by row.
    package func glossary(_ rows: [(term: String, meaning: String)], caption: String) -> String {
        let table =
            "<table aria-label=\"\(caption.escapedForHTML)\" width=\"100%\" cellpadding=\"0\" cellspacing=\"0\" "
            + "style=\"width:100%;border-collapse:collapse;font-size:15px;line-height:1.4\">\n"
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

    /// `class="…" style="color:…;`, left open for more declarations and the closing quotation mark.
    package static func ink(_ tint: Tint) -> String {
        "class=\"c-\(tint.rawValue)\" style=\"color:\(tint.light);"
    }

    private static let styleSheet: String = {
        var rules = [
            ":root { color-scheme: light dark; }",
            "@media (max-width: 480px) { .paper { padding: 24px 16px 22px !important; } }",
            "@media (prefers-color-scheme: dark) {",
            ".ground { background: #121417 !important; }",
            ".paper { background: \(Tint.darkPaper) !important; color: \(Tint.ink.dark) !important; }",
            ".rule { border-top-color: #3a3f47 !important; }",
        ]
        for tint in Tint.allCases {
            let (name, hue) = (tint.rawValue, tint.dark)
            rules.append(
                ".c-\(name) { color: \(hue) !important; } .e-\(name) { border-left-color: \(hue) !important; }"
            )
            rules.append(".f-\(name) { background: \(hue) !important; }")
        }
        return (rules + ["}"]).joined(separator: "\n")
    }()
}
