/// The frame and the building blocks of the HTML we send: one column, no images, no scripts, nothing fetched.
///
/// Frame, quotes and charts are tables, for Outlook draws with Word, which knows neither widths nor paddings of anything else.
/// Colours stand inline, since many readers drop `<style>`; the style sheet only turns them dark, narrow and printable. Every
/// argument named `html` is trusted markup; every `text` is escaped here.
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
        <body class="ground" style="margin:0;padding:0;background:\(Tint.lightGround);-webkit-text-size-adjust:100%">
        <div aria-hidden="true" style="display:none;max-height:0;overflow:hidden;mso-hide:all">\(preheader.escapedForHTML)</div>
        <table role="presentation" class="ground" width="100%" cellpadding="0" cellspacing="0" \
        bgcolor="\(Tint.lightGround)"><tr><td class="margin" align="center" style="padding:24px 10px">
        <!--[if mso]><table role="presentation" width="640" cellpadding="0" cellspacing="0"><tr><td><![endif]-->
        <table role="presentation" class="paper" width="100%" cellpadding="0" cellspacing="0" \
        bgcolor="\(Tint.lightPaper)" style="max-width:640px;border-radius:10px;text-align:left"><tr>\
        <td class="sheet c-ink" style="color:\(Tint.ink.light);padding:32px 28px 28px;font-family:\(Self.fonts);font-size:16px;line-height:1.5;\
        overflow-wrap:break-word;word-break:break-word">
        \(body)
        </td></tr></table>
        <!--[if mso]></td></tr></table><![endif]-->
        </td></tr></table>
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
            + "\(Self.bound(text).escapedForHTML)</h1>\n"
    }

    /// Lines do not end between a number and what it counts, and do not begin with a dot that parts facts.
    package static func bound(_ text: String) -> String {
        var bound = ""
        var isAfterNumber = false
        for character in text.replacing(" · ", with: "\u{A0}· ") {
            bound.append(character == " " && isAfterNumber ? "\u{A0}" : character)
            isAfterNumber = character.isASCII && character.isNumber
        }
        return bound
    }

    package func section(_ text: String, _ tint: Tint) -> String {
        "<h2 \(Self.ink(tint))margin:36px 0 12px;font-size:19px;line-height:1.3;font-weight:700\">"
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

    /// `class="…" style="color:…;`, left open for more declarations and the closing quotation mark.
    package static func ink(_ tint: Tint) -> String {
        "class=\"c-\(tint.rawValue)\" style=\"color:\(tint.light);"
    }

    static let fonts = "-apple-system,'Segoe UI',Roboto,'Helvetica Neue',Arial,sans-serif"

    private static let styleSheet: String = {
        var rules = [
            ":root { color-scheme: light dark; }",
            ".act a { color: \(Tint.request.light); }",
            "@media (max-width: 480px) { .margin { padding: 0 !important; } .paper { border-radius: 0 !important; }",
            ".sheet { padding: 24px 16px 22px !important; } h1 { font-size: 22px !important; }",
            // Wide enough for a thumb.
            ".act { font-size: 15px !important; line-height: 2.3 !important; } }",
            "@media print { .ground { background: #fff !important; } .margin, .sheet { padding: 0 !important; }",
            ".whole { break-inside: avoid; } h2, h3 { break-after: avoid; } .act { display: none; }",
            "td { -webkit-print-color-adjust: exact; print-color-adjust: exact; } }",
            "@media screen and (prefers-color-scheme: dark) {",
            ".ground { background: \(Tint.darkGround) !important; }",
            ".paper { background: \(Tint.darkPaper) !important; color: \(Tint.ink.dark) !important; }",
            ".rule { border-top-color: #3a3f47 !important; } .b-pale { border-color: \(Tint.darkPale) !important; }",
            ".f-track { background: \(Tint.darkTrack) !important; }",
            ".act a { color: \(Tint.request.dark) !important; }",
        ]
        for tint in Tint.allCases {
            let (name, hue) = (tint.rawValue, tint.dark)
            rules.append(".c-\(name) { color: \(hue) !important; }")
            rules.append(".f-\(name), .k-\(name) td[bgcolor] { background: \(hue) !important; }")
        }
        return (rules + ["}"]).joined(separator: "\n")
    }()
}
