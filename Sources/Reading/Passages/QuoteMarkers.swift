internal import MIME

/// Recognises, at a given line, where something quoted or forwarded begins. Asks the lines, changes nothing.
struct QuoteMarkers {
    /// Lines a quoted header block may have, folds included.
    private static let maximumBlockLines = 20
    /// Bytes between a separator's dashes.
    private static let maximumSeparatorBytes = 200
    /// Bytes of a label in a header block.
    private static let maximumLabelBytes = 30
    /// Bytes up to its colon, blanks and stars around it included.
    static let maximumColonOffset = maximumLabelBytes + 4

    let lines: [TextLine]

    /// Nothing quoted or forwarded can begin at this line, nor can it be quoted.
    func isPlain(_ index: Int) -> Bool {
        lines[index].clues.isEmpty && lines[index].depth == 0 && lines[index].mark == nil && !mayBeAttribution(index)
    }

    // MARK: - Separators

    enum Separator {
        /// "---------- Forwarded message ---------"
        case forward
        /// "-----Original Message-----"
        case original
        /// A line of "_" or "-" as Outlook draws one over its header block.
        case rule
    }

    func separator(at index: Int) -> Separator? {
        guard lines[index].clues.contains(.separator) else { return nil }
        let content = lines[index].content
        let dashes = content.prefix(while: Self.isDash).count
        guard dashes >= 2 else { return nil }
        let inner = content.dropFirst(dashes).trimmed
        if inner.isEmpty { return dashes >= 5 ? .rule : nil }
        guard let end = Self.dashRun(in: inner), end > inner.startIndex else { return nil }
        guard end - inner.startIndex <= Self.maximumSeparatorBytes else { return nil }
        let text = LowerCase.of(inner[..<end].trimmed)
        // QUIRK: old Android programs wrote "---- Name wrote ----"; Zoho writes its whole attribution so.
        if dashes >= 3, QuotePhrases.verbEnds.end(text[...]) { return .original }
        guard end - inner.startIndex <= 80 else { return nil }
        let isForward = QuotePhrases.forwardStems.occurs(in: text)
        guard isForward || QuotePhrases.originalStems.occurs(in: text) else { return nil }
        guard isAboutMail(text, at: index) else { return nil }
        return isForward ? .forward : .original
    }

    /// What stands on a separator's line behind it.
    func afterSeparator(at index: Int) -> ArraySlice<UInt8> {
        let inner = lines[index].content.drop(while: Self.isDash)
        guard separator(at: index) != nil, let end = Self.dashRun(in: inner) else { return lines[index].content }
        return inner[end...].drop(while: Self.isDash).trimmed
    }

    /// "--- Original settings ---" is a person's heading: the line speaks of a mail, or one begins below it.
    private func isAboutMail(_ text: [UInt8], at index: Int) -> Bool {
        if QuotePhrases.mailStems.occurs(in: text) || text.count(where: ASCII.isDigit) >= 4 { return true }
        guard let next = nextText(after: index, within: 4) else { return false }
        return headerBlock(at: next, minimum: 2) != nil || attributionEnd(at: next) != nil
    }

    /// "##- Please type your reply above this line -##": drawn so by ticket systems, never in a person's sentence.
    func isReplyMarker(at index: Int) -> Bool {
        guard lines[index].clues.contains(.replyMarker) else { return false }
        let content = lines[index].content
        guard content.count >= 10, content.count <= 160, let first = content.first, let last = content.last else {
            return false
        }
        let isDrawn = Self.isDash(first) || first == 0x23 || first == 0x5B
        let isClosed = isDrawn && (last == first || Self.isDash(last) || last == 0x23 || last == 0x5D)
        guard isClosed || QuotePhrases.replyMarkerOpeners.begin(content), !content.contains(0x3F) else { return false }
        return QuotePhrases.replyMarkers.occurs(inAnyCase: content)
    }

    /// "Begin forwarded message:" and the like: a short line with a colon, a header block after it.
    func isForwardAnnouncement(at index: Int) -> Bool {
        guard lines[index].clues.contains(.attributionEnd) else { return false }
        let content = lines[index].content
        guard content.count <= 80, content.last == 0x3A || content.suffix(3).elementsEqual("：".utf8) else {
            return false
        }
        guard QuotePhrases.forwardStems.occurs(inAnyCase: content) else { return false }
        guard let next = nextText(after: index, within: 4) else { return false }
        return headerBlock(at: next, minimum: 2) != nil
    }

    // MARK: - Header blocks

    /// The quoted header block ("From: … Sent: … To: …") that begins at `index`; nil when none begins there.
    ///
    /// It has a sender and at least `minimum` kinds of field. Where no separator vouches for it (3 kinds), it has a date too,
    /// and a subject or an address: "From: Berlin, To: Paris, Date: 3 May" is somebody's journey.
    func headerBlock(at index: Int, minimum: Int) -> QuotedHeader? {
        guard label(at: index) != nil else { return nil }
        let depth = lines[index].depth
        var block = QuotedHeader()
        var folds = 0
        var current = index
        while current < lines.count, current - index < Self.maximumBlockLines, lines[current].depth == depth {
            if let (field, value) = label(at: current) {
                block.begin(field, value)
                block.end = current + 1
                folds = 0
            } else if !lines[current].hasText {
                // Programs that turn paragraphs into blank lines put one between the fields.
                guard current + 1 < lines.count, label(at: current + 1) != nil else { break }
            } else {
                folds += 1
                if folds > 3 { break }
                // Whether it is a fold or the mail's text, only a further field can tell.
                let isValue = block.isStacked && folds == 1
                if isValue { block.end = current + 1 }
                if isValue || hasLabel(after: current) { block.extend(lines[current].content) }
            }
            current += 1
        }
        if isWhole(block, minimum: minimum) { return block }
        return flattenedBlock(at: index).flatMap { isWhole($0, minimum: 3) ? $0 : nil }
    }

    private func isWhole(_ block: QuotedHeader, minimum: Int) -> Bool {
        guard block.kinds.contains(.from), block.kinds.count >= minimum, block.fields >= minimum else { return false }
        let isMail = block.kinds.contains(.subject) || block.from.contains(0x40)
        return minimum <= 2 || block.kinds.contains(.date) && isMail
    }

    /// QUIRK: Gmail's plain text runs Outlook's bold labels together: "*From:* A <a@b> *Sent:* Monday *To:* C *Subject:* D", folded
    /// anywhere.
    private func flattenedBlock(at index: Int) -> QuotedHeader? {
        var joined: [UInt8] = []
        for line in lines[index...].prefix(4) {
            guard line.hasText, joined.count <= QuotedHeader.maximumFieldBytes else { break }
            if !joined.isEmpty { joined.append(ASCII.space) }
            joined += line.content.prefix(QuotedHeader.maximumFieldBytes)
        }
        guard let whole = QuotedHeader(oneLine: joined[...]), whole.kinds.contains(.subject) else { return nil }
        var text: [UInt8] = []
        for (count, line) in lines[index...].prefix(4).enumerated() {
            text += line.content.prefix(QuotedHeader.maximumFieldBytes) + [ASCII.space]
            guard var block = QuotedHeader(oneLine: text[...]), block.kinds.contains(.subject) else { continue }
            block.end = index + count + 1
            return block
        }
        return nil
    }

    func isLabelled(_ index: Int) -> Bool { label(at: index) != nil }

    /// Whether the line is a header block's date.
    func isDated(_ index: Int) -> Bool { index < lines.count && label(at: index)?.0 == .date }

    private func hasLabel(after index: Int) -> Bool {
        for line in lines.indices.dropFirst(index + 1).prefix(3) {
            if !lines[line].hasText { return false }
            if label(at: line) != nil { return true }
        }
        return false
    }

    /// The field a line begins, and its value.
    private func label(at index: Int) -> (QuotePhrases.Field, ArraySlice<UInt8>)? {
        guard lines[index].clues.contains(.field) else { return nil }
        let content = lines[index].content.drop { $0 == 0x2A || $0 == 0x20 }
        guard let colon = Self.colon(in: content.prefix(Self.maximumColonOffset)) else { return nil }
        var name = content[..<colon]
        while let last = name.last, last == 0x2A || ASCII.isWhite(last) || last == 0xA0 || last == 0xC2 {
            name = name.dropLast()
        }
        guard !name.isEmpty, name.count <= Self.maximumLabelBytes,
            let field = QuotePhrases.labels[String(decoding: name, as: UTF8.self).lowercased()]
        else { return nil }
        let value = content[colon...].dropFirst(content[colon] == 0x3A ? 1 : 3).drop { $0 == 0x2A || $0 == 0x5F }
        return (field, value.trimmed)
    }

    /// The first colon, or the first of full width where there is no other.
    private static func colon(in head: ArraySlice<UInt8>) -> Int? {
        head.withUnsafeBufferPointer { bytes in
            var wide: Int?
            for offset in 0..<bytes.count {
                if bytes[offset] == 0x3A { return head.startIndex + offset }
                if bytes[offset] == 0xEF, wide == nil, offset + 2 < bytes.count, bytes[offset + 1] == 0xBC,
                    bytes[offset + 2] == 0x9A
                {
                    wide = head.startIndex + offset
                }
            }
            return wide
        }
    }

    /// The first line with text after `index`, at most `distance` lines on.
    func nextText(after index: Int, within distance: Int) -> Int? {
        let end = min(lines.count, index + 1 + distance)
        return (min(index + 1, end)..<end).first { lines[$0].hasText }
    }

    // MARK: - Bytes

    static func isDash(_ byte: UInt8) -> Bool {
        byte == 0x2D || byte == 0x5F || byte == 0x2A || byte == 0x3D
    }

    /// Where a run of at least two dashes begins.
    private static func dashRun(in bytes: ArraySlice<UInt8>) -> Int? {
        bytes.indices.first { $0 + 1 < bytes.endIndex && Self.isDash(bytes[$0]) && bytes[$0] == bytes[$0 + 1] }
    }
}
