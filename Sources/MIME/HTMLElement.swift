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
        case "div", "tr", "table", "tbody", "thead", "tfoot", "hr", "dt", "dd", "section", "article", "header", "footer",
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

    /// Hidden from the eye by its attributes. `style` in lower case without white space.
    static func isHidden(style: String) -> Bool {
        style.contains("display:none") || style.contains("visibility:hidden") || style.contains("mso-hide:all")
            || style.contains("font-size:0;") || style.contains("font-size:0px") || style.hasSuffix("font-size:0")
            || style.contains("max-height:0;") || style.contains("opacity:0;") || style.hasSuffix("opacity:0")
            || style.contains("max-height:0px")
    }

    /// The containers in which mail programs put what is quoted, and signatures.
    static func mark(name: String, id: String, classes: String, type: String) -> HTMLText.Mark? {
        if name == "blockquote", type == "cite" || classes.contains("quote") { return .quote }
        for word in classes.split(separator: " ") {
            switch word {
            case "gmail_quote", "yahoo_quoted", "protonmail_quote", "moz-cite-prefix", "gmail_attr", "zmail_extra",
                "tutanota_quote", "gmail_quote_container":
                return .quote
            case "gmail_signature", "moz-signature", "protonmail_signature_block", "gmail_signature_prefix":
                return .signature
            default: continue
            }
        }
        switch id {
        case "divRplyFwdMsg", "OLK_SRC_BODY_SECTION", "mail-editor-reference-message-container", "reply-intro",
            "replySplit", "isReplyContent":
            return .quote
        case "Signature", "ms-outlook-mobile-signature", "signature", "AppleMailSignature":
            return .signature
        default: return nil
        }
    }

    /// Elements after which everything to the end is quoted: the new Outlook's and Outlook on the web's empty anchors.
    static func startsQuoteToTheEnd(id: String) -> Bool { id == "appendonsend" || id == "stopSpelling" }
}
