internal import Feedback
internal import MIME

/// Reads the parts of a mail in order: which are its text, which its attachments, which mails inside it.
struct BodyReader {
    /// Encoded bytes read of one text part.
    static let maximumPartBytes = 1024 * 1024
    /// UTF-8 bytes kept of a file's name.
    static let maximumNameBytes = 255

    private(set) var lines: [TextLine] = []
    private(set) var attachments: [Attachment] = []
    /// Text of mails attached as `message/rfc822`.
    private(set) var attachedMails: [UInt8] = []
    /// The same mails one by one, the outermost first.
    private(set) var originals: [ForwardedMail] = []
    private(set) var notes: [String] = []

    private let tree: PartTree
    private var budget = Message.maximumTextBytes
    /// For each part: nothing of it is shown.
    private var isUnseen: [Bool] = []
    /// For each part: it lies inside an attached mail.
    private var isInside: [Bool] = []
    /// For each part: the index in `originals` of the mail it lies in; nil where none is kept.
    private var owner: [Int?] = []

    init(_ tree: PartTree) {
        self.tree = tree
        isUnseen = Array(repeating: false, count: tree.parts.count)
        isInside = isUnseen
        owner = Array(repeating: nil, count: tree.parts.count)
        for index in tree.parts.indices {
            if let parent = tree.parts[index].parent {
                isUnseen[index] = isUnseen[index] || isUnseen[parent]
                isInside[index] = isInside[parent] || tree.parts[parent].structure == .message
                owner[index] = owner[parent]
            }
            visit(index)
        }
    }

    private mutating func visit(_ index: Int) {
        let part = tree.parts[index]
        switch part.structure {
        case .multipart:
            if part.type == "multipart/alternative" { choose(index) }
        case .message:
            let isReport = part.parent.map { tree.parts[$0].type == "multipart/report" } ?? false
            if isReport { hideChildren(of: index) }
            if part.parent != nil, !isInside[index] { attach(part) }
            if !isReport, !isUnseen[index] { introduce(index) }
        case .leaf:
            if isBody(index) {
                if !isUnseen[index] { show(index) }
            } else if !isInside[index], !part.body.isEmpty || part.fileName != nil {
                attach(part)
            }
        }
    }

    // MARK: - Which parts are text

    /// A text part without a file's name is text; so is the first text, whatever its name, unless it says "attachment".
    private func isBody(_ index: Int) -> Bool {
        let part = tree.parts[index]
        // A multipart in which no boundary was found.
        if part.type.hasPrefix("multipart/") { return true }
        guard part.type.hasPrefix("text/"), part.type != "text/calendar", part.type != "text/rfc822-headers",
            part.type != "text/x-amp-html", part.type != "text/vcard", part.type != "text/x-vcard",
            part.type != "text/directory", part.disposition != "attachment"
        else { return false }
        return part.fileName == nil || part.parent == nil || (part.disposition.isEmpty && lines.isEmpty)
    }

    /// Of alternatives one is shown: plain text, unless it is missing, empty or a mere stub of the HTML.
    private mutating func choose(_ index: Int) {
        let children = tree.parts.indices.filter { tree.parts[$0].parent == index }
        guard children.count > 1 else { return }
        let plain = children.first { tree.parts[$0].type == "text/plain" && tree.parts[$0].structure == .leaf }
        let rich = children.last { tree.parts[$0].type == "text/html" || tree.parts[$0].structure == .multipart }
        var chosen = plain ?? rich
        if let plain, let rich, isStub(plain, of: rich) { chosen = rich }
        guard let chosen else { return }
        for child in children where child != chosen { isUnseen[child] = true }
    }

    private func isStub(_ plain: Int, of rich: Int) -> Bool {
        let part = tree.parts[plain]
        guard tree.contentCount(of: part) < 400 else { return false }
        let text = tree.content(of: part, limit: 1000)[...].trimmed
        if text.isEmpty { return true }
        guard text.count < 200, tree.parts[rich].structure == .leaf else { return false }
        let html = HTMLText(decoded(rich, label: tree.parts[rich].charset).text).text
        return html.utf8.count > 4 * text.count + 100
    }

    private mutating func hideChildren(of index: Int) {
        for child in tree.parts.indices where tree.parts[child].parent == index { isUnseen[child] = true }
    }

    // MARK: - Showing

    private mutating func show(_ index: Int) {
        guard budget > 0 else { return note("text cut at \(Message.maximumTextBytes / 1024) KiB") }
        let part = tree.parts[index]
        if part.body.count > Self.maximumPartBytes { note("text part read up to \(Self.maximumPartBytes / 1024) KiB") }
        var text = ""
        var marks: [HTMLText.Mark?] = []
        if part.type == "text/html" {
            let decoded = decoded(index, label: part.charset)
            if let doubt = decoded.doubt { note(doubt) }
            let html = HTMLText(decoded.text)
            text = html.text
            marks = html.marks
            for text in html.notes { note(text) }
            if html.hasHiddenText { note("hidden text left out") }
        } else {
            let decoded = decodedPlain(index)
            if let doubt = decoded.doubt { note(doubt) }
            text = decoded.text
            if part.typeParameters["format"]?.lowercased() == "flowed" {
                text = FlowedText.unflow(text, deletesSpace: part.typeParameters["delsp"]?.lowercased() == "yes")
            }
        }
        append(Array(InertText.block(text, maximumBytes: budget).utf8), marks: marks, at: index)
        if text.utf8.count > budget { note("text cut at \(Message.maximumTextBytes / 1024) KiB") }
    }

    private mutating func append(_ text: [UInt8], marks: [HTMLText.Mark?], at index: Int) {
        var end = text.count
        while end > 0, ASCII.isWhite(text[end - 1]) { end -= 1 }
        guard end > 0 else { return }
        budget -= end
        if isInside[index] {
            if let owner = owner[index] { originals[owner].lines += TextLine.lines(of: text[..<end], marks: marks) }
            if !attachedMails.isEmpty { attachedMails.append(ASCII.lineFeed) }
            attachedMails += text[..<end]
        } else {
            if !lines.isEmpty { lines.append(TextLine([], mark: nil)) }
            lines += TextLine.lines(of: text[..<end], marks: marks)
        }
    }

    private func decoded(_ index: Int, label: String?) -> Charset.Decoded {
        let part = tree.parts[index]
        let bytes = tree.content(of: part, limit: Self.maximumPartBytes)
        return Charset.decode(bytes, label: label ?? (part.type == "text/html" ? HTMLCharset.declared(in: bytes) : nil))
    }

    /// Plain text, the files uuencoded inside it taken out.
    private mutating func decodedPlain(_ index: Int) -> Charset.Decoded {
        let part = tree.parts[index]
        let bytes = tree.content(of: part, limit: Self.maximumPartBytes)
        guard let inline = InlineUuencode(bytes) else { return Charset.decode(bytes, label: part.charset) }
        for file in inline.files where !isInside[index] {
            let name = InertText.line(file.name, maximumBytes: Self.maximumNameBytes)
            attachments.append(Attachment(name: name, type: "application/octet-stream", size: file.size))
        }
        return Charset.decode(inline.text, label: part.charset)
    }

    /// An attached mail starts with who wrote it and about what.
    private mutating func introduce(_ index: Int) {
        guard index + 1 < tree.parts.count, tree.parts[index + 1].parent == index else { return }
        let header = tree.parts[index + 1].header
        if originals.count < OriginalMail.maximumOriginals {
            owner[index] = originals.count
            originals.append(
                ForwardedMail(
                    writer: SenderReading.sender(of: header, charset: nil),
                    subject: decoded(header, "subject", maximumBytes: Message.maximumSubjectBytes),
                    date: decoded(header, "date", maximumBytes: 500),
                    lines: []
                )
            )
        }
        for (label, name) in [("From", "from"), ("Subject", "subject"), ("Date", "date")] {
            let value = decoded(header, name, maximumBytes: 500)
            guard header.first(name) != nil else { continue }
            if !attachedMails.isEmpty { attachedMails.append(ASCII.lineFeed) }
            attachedMails += "\(label): \(value)".utf8
        }
    }

    private func decoded(_ header: HeaderBlock, _ name: String, maximumBytes: Int) -> String {
        InertText.line(header.first(name).map { EncodedWords.decode($0.value) } ?? "", maximumBytes: maximumBytes)
    }

    private mutating func attach(_ part: Part) {
        attachments.append(
            Attachment(
                name: InertText.line(part.fileName ?? "", maximumBytes: Self.maximumNameBytes),
                type: InertText.line(part.type, maximumBytes: 127),
                size: tree.contentCount(of: part)
            )
        )
    }

    private mutating func note(_ text: String) {
        if !notes.contains(text) { notes.append(text) }
    }
}
