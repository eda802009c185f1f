internal import Feedback
internal import MIME

/// Reads the parts of a mail in order: which are its text, which its attachments, which mails inside it.
struct BodyReader {
    /// UTF-8 bytes kept of a file's name.
    static let maximumNameBytes = 255
    /// Encoded bytes read of all text parts of a mail together: forty texts of a megabyte with nothing to show would take
    /// seconds.
    static let maximumEncodedBytes = 4 * 1024 * 1024
    /// Wrapped mails read inside wrapped mails: signed, within signed, within an encoded `message/rfc822`.
    static let maximumWrappings = 3

    private(set) var lines: [TextLine] = []
    private(set) var attachments: [Attachment] = []
    /// Text of mails attached as `message/rfc822`.
    private(set) var attachedMails: [UInt8] = []
    /// The same mails one by one, the outermost first.
    private(set) var originals: [ForwardedMail] = []
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
    /// Bytes of text that may still be shown.
    private var budget: Int
    /// Encoded bytes of text parts that may still be read.
    private var encodedBudget: Int
    /// Short plain texts compared with their HTML so far.
    private var looks = 0
    /// For each part: nothing of it is shown.
    private var isUnseen: [Bool] = []
    /// For each part: it lies inside an attached mail.
    private var isInside: [Bool] = []
    /// For each part: the index in `originals` of the mail it lies in; nil where none is kept.
    private var owner: [Int?] = []

    init(_ tree: PartTree) {
        self.init(tree, wrappings: 0, budget: Message.maximumTextBytes, encodedBudget: Self.maximumEncodedBytes)
    }

    private init(_ tree: PartTree, wrappings: Int, budget: Int, encodedBudget: Int) {
        self.tree = tree
        self.wrappings = wrappings
        self.budget = budget
        self.encodedBudget = encodedBudget
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
            if !isReport, !isUnseen[index], index + 1 < tree.parts.count {
                introduce(tree.parts[index + 1].header, at: index)
            }
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
        let choice = AlternativeChoice(children, in: tree) {
            looks += 1
            return looks <= AlternativeChoice.maximumLooks
        }
        guard let chosen = choice.chosen else { return }
        for child in children where child != chosen { isUnseen[child] = true }
    }

    private mutating func hideChildren(of index: Int) {
        for child in tree.parts.indices where tree.parts[child].parent == index { isUnseen[child] = true }
    }

    // MARK: - Showing

    private mutating func show(_ index: Int) {
        guard budget > 0 else { return note("text cut at \(Message.maximumTextBytes / 1024) KiB") }
        let limit = spend(min(tree.parts[index].body.count, PartText.maximumBytes))
        guard limit > 0 || tree.parts[index].body.isEmpty else {
            return note("text parts read up to \(Self.maximumEncodedBytes / 1024) KiB together")
        }
        let read = PartText(tree.parts[index], of: tree, limit: limit)
        for text in read.notes { note(text) }
        for file in read.files where !isInside[index] {
            let name = InertText.name(file.name, maximumBytes: Self.maximumNameBytes)
            attachments.append(Attachment(name: name, type: "application/octet-stream", size: file.size))
        }
        for link in read.links where !isInside[index] && links.count < HTMLText.maximumLinks && !links.contains(link) {
            links.append(link)
        }
        if read.text.utf8.count > budget { note("text cut at \(Message.maximumTextBytes / 1024) KiB") }
        append(InertText.block(read.text, maximumBytes: budget), marks: read.marks, at: index)
    }

    /// Takes encoded bytes from what may still be read; how many there were of those wanted.
    private mutating func spend(_ wanted: Int) -> Int {
        let granted = min(wanted, encodedBudget)
        encodedBudget -= granted
        return granted
    }

    /// An invitation without any other text has its words in the calendar part.
    private mutating func showCalendar() {
        guard let index = tree.parts.firstIndex(where: { $0.type == "text/calendar" }), !isUnseen[index] else { return }
        show(index)
    }

    private mutating func append(_ text: [UInt8], marks: [HTMLText.Mark?], at index: Int) {
        var end = text.count
        while end > 0, ASCII.isWhite(text[end - 1]) { end -= 1 }
        guard end > 0 else { return }
        budget -= end
        let added = TextLine.lines(of: text[..<end], marks: marks)
        if isInside[index] {
            appendAttached(text[..<end], added, at: index)
        } else {
            appendLines(added)
        }
    }

    /// Parts are told apart by a blank line.
    private mutating func appendLines(_ added: [TextLine]) {
        if !lines.isEmpty, !added.isEmpty { lines.append(TextLine([], mark: nil)) }
        lines += added
    }

    // MARK: - Mails inside

    /// An attached mail starts with who wrote it and about what.
    private mutating func introduce(_ header: HeaderBlock, at index: Int) {
        if originals.count < OriginalMail.maximumOriginals {
            owner[index] = originals.count
            originals.append(
                ForwardedMail(
                    writer: SenderReading(header: header, charset: nil, doubts: SenderDoubts(organisation: []))
                        .sender(),
                    subject: decoded(header, "subject", maximumBytes: Message.maximumSubjectBytes),
                    date: decoded(header, "date", maximumBytes: 500),
                    lines: []
                )
            )
        }
        for (label, name) in [("From", "from"), ("Subject", "subject"), ("Date", "date")] {
            guard header.first(name) != nil else { continue }
            appendAttached(Array("\(label): \(decoded(header, name, maximumBytes: 500))".utf8)[...], [], at: nil)
        }
    }

    /// `index`: the part the text is of, whose attached mail it belongs to; nil for what is no text of that mail.
    private mutating func appendAttached(_ text: ArraySlice<UInt8>, _ added: [TextLine], at index: Int?) {
        guard !text.isEmpty else { return }
        if let index, let owner = owner[index] { originals[owner].lines += added }
        if !attachedMails.isEmpty { attachedMails.append(ASCII.lineFeed) }
        attachedMails += text
    }

    private func decoded(_ header: HeaderBlock, _ name: String, maximumBytes: Int) -> String {
        InertText.line(header.first(name).map { EncodedWords.decode($0.value) } ?? "", maximumBytes: maximumBytes)
    }

    /// Reads a mail that lies in a leaf: signed as a whole (RFC 8551 section 3.5.2), or an encoded `message/rfc822`.
    private mutating func unwrap(_ index: Int) {
        guard wrappings < Self.maximumWrappings, let inner = WrappedMail(tree.parts[index], of: tree) else { return }
        let read = BodyReader(
            inner.tree,
            wrappings: wrappings + 1,
            budget: max(0, budget),
            encodedBudget: encodedBudget
        )
        for text in inner.tree.notes + read.notes { note(text) }
        if inner.isAttachedMail { introduce(inner.tree.root.header, at: index) }
        budget = min(budget, read.budget)
        encodedBudget = read.encodedBudget
        if isInside[index] || inner.isAttachedMail {
            appendAttached(read.text[...], read.lines, at: index)
        } else {
            appendLines(read.lines)
            attachments += read.attachments
            links = Array((links + read.links).prefix(HTMLText.maximumLinks))
        }
        appendAttached(read.attachedMails[...], [], at: nil)
        originals = Array((originals + read.originals).prefix(OriginalMail.maximumOriginals))
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
