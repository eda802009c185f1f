internal import MIME

/// Recognises, at a given line, where something quoted or forwarded begins. Asks the lines, changes nothing.
struct QuoteMarkers {
    /// Lines an attribution ("On …, … wrote:") may be folded over.
    private static let maximumAttributionLines = 4
    /// Bytes of an attribution.
    private static let maximumAttributionBytes = 500
    /// Lines a quoted header block may have, folds included.
    private static let maximumBlockLines = 20
    /// Bytes of a label in a header block.
    private static let maximumLabelBytes = 30

    let lines: [TextLine]

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
        let content = lines[index].content
        guard let first = content.first, Self.isDash(first) || first == 0x3D else { return nil }
        let dashes = content.prefix(while: Self.isDash).count
        guard dashes >= 2 else { return nil }
        let inner = content.dropFirst(dashes).trimmed
        if inner.isEmpty { return dashes >= 5 ? .rule : nil }
        guard let end = Self.dashRun(in: inner), end > inner.startIndex else { return nil }
        guard end - inner.startIndex <= 80 else { return nil }
        let text = Self.lowercased(inner[..<end].trimmed)
        if Self.contains(text, QuotePhrases.forwardStems) { return .forward }
        return Self.contains(text, QuotePhrases.originalStems) ? .original : nil
    }

    /// "Begin forwarded message:" and the like: a short line with a colon, a header block after it.
    func isForwardAnnouncement(at index: Int) -> Bool {
        let content = lines[index].content
        guard content.count <= 80, content.last == 0x3A || content.suffix(3).elementsEqual("：".utf8) else { return false }
        guard Self.contains(Self.lowercased(content), QuotePhrases.forwardStems) else { return false }
        guard let next = nextText(after: index, within: 4) else { return false }
        return headerBlockEnd(at: next, minimum: 2) != nil
    }

    // MARK: - Header blocks

    /// The line after a quoted header block ("From: … Sent: … To: …") that begins at `index`; nil when none begins there.
    /// It has a sender and at least `minimum` kinds of field.
    func headerBlockEnd(at index: Int, minimum: Int) -> Int? {
        guard label(at: index) != nil else { return nil }
        let depth = lines[index].depth
        var seen: Set<QuotePhrases.Field> = []
        var fields = 0
        var end = index
        var folds = 0
        var current = index
        while current < lines.count, current - index < Self.maximumBlockLines, lines[current].depth == depth {
            if let field = label(at: current) {
                seen.insert(field)
                fields += 1
                end = current + 1
                folds = 0
            } else if lines[current].isBlank {
                // Programs that turn paragraphs into blank lines put one between the fields.
                guard current + 1 < lines.count, label(at: current + 1) != nil else { break }
            } else {
                folds += 1
                if folds > 3 { break }
            }
            current += 1
        }
        seen.remove(.other)
        return seen.contains(.from) && seen.count >= minimum && fields >= minimum ? end : nil
    }

    private func label(at index: Int) -> QuotePhrases.Field? {
        let content = lines[index].content.drop { $0 == 0x2A || $0 == 0x20 }
        guard let colon = content.prefix(Self.maximumLabelBytes + 4).firstIndex(of: 0x3A) ?? Self.wideColon(content) else {
            return nil
        }
        var name = content[..<colon]
        while let last = name.last, last == 0x2A || ASCII.isWhite(last) || last == 0xA0 || last == 0xC2 {
            name = name.dropLast()
        }
        guard !name.isEmpty, name.count <= Self.maximumLabelBytes else { return nil }
        return QuotePhrases.labels[String(decoding: name, as: UTF8.self).lowercased()]
    }

    private static func wideColon(_ content: ArraySlice<UInt8>) -> Int? {
        let head = content.prefix(maximumLabelBytes + 4)
        return head.indices.first { index in
            index + 2 < head.endIndex && head[index] == 0xEF && head[index + 1] == 0xBC && head[index + 2] == 0x9A
        }
    }

    // MARK: - Attributions

    /// The line after an attribution that begins at `index`; nil when none begins there.
    func attributionEnd(at index: Int) -> Int? {
        if isAttribution(joined(index, count: 1), isFollowedByQuote: isQuote(after: index)) { return index + 1 }
        guard startsLikeAttribution(index) else { return nil }
        for count in 2...Self.maximumAttributionLines where index + count <= lines.count {
            let last = index + count - 1
            guard !lines[last].isBlank, lines[last].isQuoted == lines[index].isQuoted else { return nil }
            let follows = isQuote(after: last)
            // A line that is one by itself was not folded from this one.
            if isAttribution(joined(last, count: 1), isFollowedByQuote: follows), startsLikeAttribution(last) { return nil }
            let text = joined(index, count: count)
            guard text.count <= Self.maximumAttributionBytes else { return nil }
            if isAttribution(text, isFollowedByQuote: follows) { return index + count }
        }
        return nil
    }

    private func isAttribution(_ text: [UInt8], isFollowedByQuote: Bool) -> Bool {
        guard text.count >= 6, text.count <= Self.maximumAttributionBytes else { return false }
        let end = text[...].trimmed
        let endsWithColon = end.last == 0x3A || end.suffix(3).elementsEqual("：".utf8)
        let verb = QuotePhrases.verbs.first { text.contains($0) }
        guard endsWithColon || verb.map({ Self.ends(end, with: $0) }) == true else { return false }
        let facts = Facts(text)
        if isFollowedByQuote, endsWithColon {
            if verb != nil { return facts.digits >= 3 || facts.hasAddress || facts.words <= 8 }
            return facts.hasAddressAtEnd || (facts.hasTime && facts.hasYear)
        }
        guard facts.digits >= 3 else { return false }
        if verb != nil { return facts.hasAddress || (facts.hasTime && facts.hasYear) || (facts.hasTime && facts.words <= 12) }
        return facts.hasAddressAtEnd && (facts.hasTime || facts.hasYear)
    }

    /// What an attribution is made of.
    private struct Facts {
        var digits = 0
        var words = 0
        var hasTime = false
        var hasYear = false
        var hasAddress = false
        var hasAddressAtEnd = false

        init(_ text: [UInt8]) {
            var run = 0
            for (index, byte) in text.enumerated() {
                if ASCII.isDigit(byte) {
                    digits += 1
                    run += 1
                    continue
                }
                if run == 4 { hasYear = true }
                if run == 1 || run == 2, byte == 0x3A || byte == 0x2E || byte == 0x68, index + 2 < text.count,
                    ASCII.isDigit(text[index + 1]), ASCII.isDigit(text[index + 2])
                {
                    hasTime = true
                }
                run = 0
                if byte == 0x40, index > 0, !ASCII.isWhite(text[index - 1]), index + 1 < text.count,
                    ASCII.isLetter(text[index + 1]) || ASCII.isDigit(text[index + 1])
                {
                    hasAddress = true
                }
                if ASCII.isWhite(byte) { words += 1 }
            }
            words += 1
            let tail = text[...].trimmed.suffix(4)
            hasAddressAtEnd = hasAddress && (tail.contains(0x3E) || tail.contains(0x29) || tail.contains(0x5D))
        }
    }

    private func startsLikeAttribution(_ index: Int) -> Bool {
        let content = lines[index].content
        guard let first = content.first, content.prefix(48).contains(where: ASCII.isDigit) else { return false }
        if ASCII.isDigit(first) { return true }
        let head = ASCII.lowercased(content.prefix(16).drop { $0 == 0xEF || $0 == 0xBB || $0 == 0xBF })
        return QuotePhrases.openers.contains { head[...].starts(withLowercase: $0) }
    }

    private func joined(_ index: Int, count: Int) -> [UInt8] {
        var text: [UInt8] = []
        for line in lines[index..<(index + count)] {
            if text.count > Self.maximumAttributionBytes { break }
            if !text.isEmpty { text.append(ASCII.space) }
            text += ASCII.lowercased(line.content.prefix(Self.maximumAttributionBytes + 1))
        }
        // Zoho draws dashes round it: "---- On … wrote ----".
        while text.last == 0x2D || text.last == ASCII.space { text.removeLast() }
        return text
    }

    /// Whether the next text after `index` is quoted deeper than it.
    private func isQuote(after index: Int) -> Bool {
        guard let next = nextText(after: index, within: 6) else { return false }
        return lines[next].depth > lines[index].depth || (lines[next].mark == .quote && lines[index].depth == 0)
    }

    /// The first line with text after `index`, at most `distance` lines on.
    func nextText(after index: Int, within distance: Int) -> Int? {
        let end = min(lines.count, index + 1 + distance)
        return (min(index + 1, end)..<end).first { !lines[$0].isBlank }
    }

    // MARK: - Bytes

    private static func isDash(_ byte: UInt8) -> Bool { byte == 0x2D || byte == 0x5F || byte == 0x2A }

    /// Where a run of at least two dashes begins.
    private static func dashRun(in bytes: ArraySlice<UInt8>) -> Int? {
        bytes.indices.first { $0 + 1 < bytes.endIndex && bytes[$0] == 0x2D && bytes[$0 + 1] == 0x2D }
    }

    /// In lower case, letters of every script.
    private static func lowercased(_ bytes: ArraySlice<UInt8>) -> [UInt8] {
        Array(String(decoding: bytes, as: UTF8.self).lowercased().utf8)
    }

    static func contains(_ text: [UInt8], _ stems: [StaticString]) -> Bool {
        stems.contains { text.contains($0) }
    }

    private static func ends(_ text: ArraySlice<UInt8>, with word: StaticString) -> Bool {
        text.suffix(word.utf8CodeUnitCount).starts(withLowercase: word)
    }
}
