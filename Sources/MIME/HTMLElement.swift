/// What an element means for the text, by its name (HTML 4 and what mail programs write).
enum HTMLElement {
    /// How an element breaks lines.
    enum Flow {
        case inline
        /// On lines of its own.
        case block
        /// With a blank line around it.
        case paragraph
        case lineBreak
        case cell
        case listItem
        case preformatted
        /// Never shown.
        case unseen
    }

    static func flow(of name: String) -> Flow {
        switch name {
        case "br": .lineBreak
        case "p", "h1", "h2", "h3", "h4", "h5", "h6", "blockquote", "ul", "ol", "dl": .paragraph
        case "td", "th": .cell
        case "li": .listItem
        case "pre", "listing", "plaintext", "xmp": .preformatted
        case "div", "tr", "table", "tbody", "thead", "tfoot", "hr", "dt", "dd", "section", "article", "header",
            "footer",
            "center", "form", "fieldset", "address", "main", "nav", "aside", "figure", "figcaption", "body", "caption":
            .block
        case "head", "style", "script", "title", "template", "noscript", "object", "applet", "svg", "math", "select",
            "textarea", "iframe", "xml":
            .unseen
        default: .inline
        }
    }

    /// Elements that have no end and hold no text.
    static func isVoid(_ name: String) -> Bool {
        switch name {
        case "br", "hr", "img", "input", "meta", "link", "area", "base", "col", "embed", "param", "wbr", "basefont",
            "frame", "isindex":
            true
        default: false
        }
    }

    /// Hidden from the eye by its `style` attribute, given in lower case without white space.
    static func isHidden(style: [UInt8]) -> Bool {
        hidingStyles.contains { style.contains($0) }
    }

    /// Each ends at a semicolon: the caller puts one at the end.
    private static let hidingStyles: [StaticString] = [
        "display:none", "visibility:hidden", "mso-hide:all", "font-size:0;", "font-size:0px", "max-height:0;",
        "max-height:0px", "opacity:0;",
    ]

    /// The containers in which mail programs put what is quoted, and signatures. `style` as `isHidden(style:)` wants it.
    static func mark(name: String, id: String, classes: String, type: String, style: [UInt8]) -> HTMLText.Mark? {
        if name == "blockquote" {
            // A bare one is how people indent.
            if type.lowercased() == "cite" || classes.contains("quote") || style.contains("border-left") {
                return .quote
            }
        }
        for word in classes.split(separator: " ") {
            switch bare(word) {
            case "gmail_quote", "gmail_quote_container", "gmail_attr", "yahoo_quoted", "protonmail_quote",
                "moz-cite-prefix",
                "moz-forward-container", "zmail_extra", "tutanota_quote", "front-blockquote", "hs_reply", "elided-text",
                "OutlookMessageHeader":
                return .quote
            case "gmail_signature", "gmail_signature_prefix", "moz-signature", "protonmail_signature_block",
                "tutanota_signature", "front-signature":
                return .signature
            default: continue
            }
        }
        switch bare(Substring(id)) {
        case "divRplyFwdMsg", "OLK_SRC_BODY_SECTION", "mail-editor-reference-message-container", "reply-intro",
            "replySplit",
            "isReplyContent", "yahoo_quoted", "origbody", "edo-original", "edo-message":
            return .quote
        case "Signature", "signature", "ms-outlook-mobile-signature", "AppleMailSignature", "edo-signature",
            "lineBreakAtBeginningOfSignature":
            return .signature
        default:
            if id.hasPrefix("yahoo_quoted_") || id.hasPrefix("ymail_android_quoted") { return .quote }
            if id.hasPrefix("ymail_android_signature") { return .signature }
            return name == "blockquote" ? .indent : nil
        }
    }

    /// QUIRK: Outlook puts "x_" before the names of what it took over from another mail.
    private static func bare(_ name: Substring) -> Substring {
        var name = name
        while name.hasPrefix("x_") { name = name.dropFirst(2) }
        return name
    }

    /// Elements after which everything to the end is quoted: the new Outlook's and Outlook on the web's empty anchors, and the
    /// header block that stands before what it is about.
    static func startsQuoteToTheEnd(id: String) -> Bool {
        id == "appendonsend" || id == "stopSpelling" || id == "divRplyFwdMsg"
    }
}
