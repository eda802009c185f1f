internal import Feedback
internal import MIME

/// The visible text of one text part, and what was learnt on the way to it.
struct PartText {
    /// Encoded bytes read of one text part.
    static let maximumBytes = 1024 * 1024

    private(set) var text = ""
    /// One for each line of `text`, or none at all.
    private(set) var marks: [HTMLText.Mark?] = []
    /// Addresses behind the text's links, as `HTMLText` has them.
    private(set) var links: [String] = []
    /// Files written into the middle of the text.
    private(set) var files: [InlineFiles.File] = []
    private(set) var notes: [String] = []

    /// `limit`: encoded bytes that may be read, where fewer than `maximumBytes`.
    init(_ part: Part, of tree: PartTree, limit: Int = maximumBytes) {
        let limit = min(limit, Self.maximumBytes)
        if part.body.count > limit { note("text part read up to \(limit / 1024) KiB") }
        let content = tree.content(of: part, limit: limit)
        if part.encoding == .base64, TransferDecoder.proseStart(in: tree.bytes[part.body]) != nil {
            note("text is not in the transfer encoding it declares")
        }
        switch part.type {
        case "text/html": readHTML(content, part)
        case "text/enriched", "text/richtext": text = EnrichedText.plain(decoded(content, part))
        case "text/calendar": text = CalendarText.words(of: decoded(content, part))
        default: readPlain(content, part)
        }
        if content.contains("-----BEGIN PGP MESSAGE-----") { note(EncryptedParts.note) }
    }

    private mutating func readPlain(_ content: [UInt8], _ part: Part) {
        // QUIRK: a whole HTML document under the name of plain text; some notifiers send nothing else.
        if HTMLCharset.isDocument(content) { return readHTML(content, part) }
        let inline = InlineFiles(content)
        files = inline?.files ?? []
        text = decoded(inline?.text ?? content, part)
        if part.typeParameters["format"]?.lowercased() == "flowed" {
            text = FlowedText.unflow(text, deletesSpace: part.typeParameters["delsp"]?.lowercased() == "yes")
        }
    }

    private mutating func readHTML(_ content: [UInt8], _ part: Part) {
        let source = decoded(content, part, hint: HTMLCharset.declared(in: content))
        let html = HTMLText(source)
        text = html.text
        marks = html.marks
        links = html.links
        for text in html.notes { note(text) }
        if html.hasHiddenText { note("hidden text left out") }
    }

    private mutating func decoded(_ bytes: [UInt8], _ part: Part, hint: String? = nil) -> String {
        let decoded = Charset.decode(bytes, label: part.charset, hint: hint)
        if let doubt = decoded.doubt { note(doubt) }
        return decoded.text
    }

    private mutating func note(_ text: String) {
        if !notes.contains(text) { notes.append(text) }
    }
}
