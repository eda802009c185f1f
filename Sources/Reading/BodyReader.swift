internal import Feedback
internal import MIME

/// Reads the parts of a mail in order: which are its text, which its attachments, which mails inside it.
struct BodyReader {
    /// UTF-8 bytes kept of a file's name.
    static let maximumNameBytes = 255
    /// Wrapped mails read inside wrapped mails: signed, within signed, within an encoded `message/rfc822`.
    static let maximumWrappings = 3

    private(set) var lines: [TextLine] = []
    private(set) var attachments: [Attachment] = []
    /// Text of mails attached as `message/rfc822`.
    private(set) var attachedMails: [UInt8] = []
    /// Addresses behind the links of the text; at most `HTMLText.maximumLinks`.
    private(set) var links: [String] = []
    private(set) var notes: [String] = []

    /// All lines, as one text.
    var text: [UInt8] {
        var text: [UInt8] = []
        text.reserveCapacity(Message.maximumTextBytes - budget + lines.count)
        for (index, line) in lines.enumerated() {
            if index > 0 { text.append(ASCII.lineFeed) }
            text += line.bytes
        }
        return text
    }

    private let tree: PartTree
    private let wrappings: Int
    private var budget: Int
    /// For each part: nothing of it is shown.
    private var isUnseen: [Bool] = []
    /// For each part: it lies inside an attached mail.
    private var isInside: [Bool] = []

    init(_ tree: PartTree) {
        self.init(tree, wrappings: 0, budget: Message.maximumTextBytes)
    }

    private init(_ tree: PartTree, wrappings: Int, budget: Int) {
        self.tree = tree
        self.wrappings = wrappings
        self.budget = budget
        isUnseen = Array(repeating: false, count: tree.parts.count)
        isInside = isUnseen
        for index in tree.parts.indices {
            if let parent = tree.parts[index].parent {
                isUnseen[index] = isUnseen[index] || isUnseen[parent]
                isInside[index] = isInside[parent] || tree.parts[parent].structure == .message
            }
            visit(index)
        }
        if lines.isEmpty, attachedMails.isEmpty { showCalendar() }
    }

    private mutating func visit(_ index: Int) {
        let part = tree.parts[index]
        if EncryptedParts.isEncrypted(part) { note(EncryptedParts.note) }
        switch part.structure {
        case .multipart:
            if part.type == "multipart/alternative" { choose(index) }
        case .message:
            let isReport = part.parent.map { tree.parts[$0].type == "multipart/report" } ?? false
            if isReport { hideChildren(of: index) }
            if !isInside[index] { attach(part) }
            if !isReport, !isUnseen[index] { introduce(tree, index + 1) }
        case .leaf:
            if isBody(index) {
                if !isUnseen[index] { show(index) }
                // A text that is shown and has a name is a file as well.
                if part.fileName != nil, !isInside[index] { attach(part) }
            } else if !isInside[index], !part.body.isEmpty || part.fileName != nil, !isBareSignature(part) {
                attach(part)
            }
            if !isUnseen[index] { unwrap(index) }
        }
    }

    // MARK: - Which parts are text

    /// A text part without a file's name is text; so is the first text, whatever its name, unless it says "attachment".
    private func isBody(_ index: Int) -> Bool {
        let part = tree.parts[index]
        // A multipart in which no boundary was found.
        if part.type.hasPrefix("multipart/") { return true }
        guard part.type.hasPrefix("text/"), !Self.dataTypes.contains(part.type), !part.isAttachment else {
            return false
        }
        return part.fileName == nil || part.parent == nil || lines.isEmpty
    }

    /// A signature is a file to a person only when it bears a name or was attached as one.
    private func isBareSignature(_ part: Part) -> Bool {
        guard let parent = part.parent, tree.parts[parent].type == "multipart/signed" else { return false }
        return part.type.hasSuffix("-signature") && part.fileName == nil && part.disposition.isEmpty
    }

    /// Text that is written for programs.
    private static let dataTypes: Set<String> = [
        "text/calendar", "text/rfc822-headers", "text/x-amp-html", "text/vcard", "text/x-vcard", "text/directory",
        "text/x-vcalendar", "text/rtf", "text/css", "text/javascript",
    ]

    /// Of alternatives one is shown: plain text, unless it is missing, empty or a mere stub of the HTML.
    private mutating func choose(_ index: Int) {
        let children = tree.parts.indices.filter { tree.parts[$0].parent == index }
        guard children.count > 1 else { return }
        let choice = AlternativeChoice(children, in: tree)
        guard let chosen = choice.chosen else { return }
        for child in children where child != chosen { isUnseen[child] = true }
    }

    private mutating func hideChildren(of index: Int) {
        for child in tree.parts.indices where tree.parts[child].parent == index { isUnseen[child] = true }
    }

    // MARK: - Showing

    private mutating func show(_ index: Int) {
        guard budget > 0 else { return note("text cut at \(Message.maximumTextBytes / 1024) KiB") }
        let read = PartText(tree.parts[index], of: tree)
        for text in read.notes { note(text) }
        for file in read.files where !isInside[index] {
            let name = InertText.name(file.name, maximumBytes: Self.maximumNameBytes)
            attachments.append(Attachment(name: name, type: "application/octet-stream", size: file.size))
        }
        for link in read.links where !isInside[index] && links.count < HTMLText.maximumLinks && !links.contains(link) {
            links.append(link)
        }
        if read.text.utf8.count > budget { note("text cut at \(Message.maximumTextBytes / 1024) KiB") }
        let text = InertText.block(read.text, maximumBytes: budget)
        append(text, marks: read.marks, isInside: isInside[index])
    }

    /// An invitation without any other text has its words in the calendar part.
    private mutating func showCalendar() {
        guard let index = tree.parts.firstIndex(where: { $0.type == "text/calendar" }), !isUnseen[index] else { return }
        show(index)
    }

    private mutating func append(_ text: [UInt8], marks: [HTMLText.Mark?], isInside: Bool) {
        var end = text.count
        while end > 0, ASCII.isWhite(text[end - 1]) { end -= 1 }
        guard end > 0 else { return }
        budget -= end
        if isInside {
            if !attachedMails.isEmpty { attachedMails.append(ASCII.lineFeed) }
            attachedMails += text[..<end]
        } else {
            if !lines.isEmpty { lines.append(TextLine([], mark: nil)) }
            lines += TextLine.lines(of: text[..<end], marks: marks)
        }
    }

    // MARK: - Mails inside

    /// An attached mail starts with who wrote it and about what.
    private mutating func introduce(_ tree: PartTree, _ index: Int) {
        guard index < tree.parts.count else { return }
        let header = tree.parts[index].header
        for (label, name) in [("From", "from"), ("Subject", "subject"), ("Date", "date")] {
            guard let field = header.first(name) else { continue }
            let value = InertText.line(EncodedWords.decode(field.value), maximumBytes: 500)
            append(Array("\(label): \(value)".utf8), marks: [], isInside: true)
        }
    }

    /// Reads a mail that lies in a leaf: signed as a whole (RFC 8551 section 3.5.2), or an encoded `message/rfc822`.
    private mutating func unwrap(_ index: Int) {
        guard wrappings < Self.maximumWrappings, let inner = WrappedMail(tree.parts[index], of: tree) else { return }
        let isAttached = isInside[index] || inner.isAttachedMail
        let read = BodyReader(inner.tree, wrappings: wrappings + 1, budget: max(0, budget))
        for text in inner.tree.notes + read.notes { note(text) }
        if inner.isAttachedMail { introduce(inner.tree, 0) }
        let text = read.text
        if isAttached {
            append(text, marks: [], isInside: true)
        } else {
            budget -= text.count
            if !lines.isEmpty, !read.lines.isEmpty { lines.append(TextLine([], mark: nil)) }
            lines += read.lines
            attachments += read.attachments
            links = Array((links + read.links).prefix(HTMLText.maximumLinks))
        }
        append(read.attachedMails, marks: [], isInside: true)
    }

    private mutating func attach(_ part: Part) {
        attachments.append(
            Attachment(
                name: InertText.name(part.listedName ?? "", maximumBytes: Self.maximumNameBytes),
                type: InertText.line(part.type, maximumBytes: 127),
                size: tree.contentCount(of: part)
            )
        )
    }

    private mutating func note(_ text: String) {
        if !notes.contains(text) { notes.append(text) }
    }
}
