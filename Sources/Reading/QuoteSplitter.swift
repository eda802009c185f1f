internal import MIME

/// Takes a body apart: what the person wrote now, their signature, what they quoted, what they forwarded.
///
/// Linear in the number of lines. Where it is not sure, a line stays with what the person wrote.
struct QuoteSplitter {
    /// Text lines a signature may have; after more of them, "--" was no signature's delimiter.
    static let maximumSignatureLines = 15

    private(set) var newText: [UInt8] = []
    private(set) var signature: [UInt8] = []
    private(set) var quoted: [UInt8] = []
    private(set) var forwarded: [UInt8] = []

    private enum Section {
        case new, signature, quoted, forwarded
    }

    private let markers: QuoteMarkers
    private let isForward: Bool
    private var section = Section.new
    /// For each new-text line its index, so that footers can be found at the end.
    private var newLines: [Int] = []
    private var signatureLines: [Int] = []
    private var hasQuoted = false

    /// `isForward`: the subject says so ("WG:", "Fwd:").
    init(_ lines: [TextLine], isForward: Bool) {
        markers = QuoteMarkers(lines: lines)
        self.isForward = isForward
        var index = 0
        while index < lines.count { index = take(index) }
        keepWordsInsideSignature()
        moveFooters()
        newText = Self.text(lines, newLines)
        signature = Self.text(lines, signatureLines)
    }

    private var lines: [TextLine] { markers.lines }

    /// Whether a subject says that the mail is a forward.
    static func isForwardSubject(_ subject: String) -> Bool {
        let head = Array(String(subject.prefix(24)).lowercased().utf8)[...].trimmed
        return QuotePhrases.forwardPrefixes.contains { head.starts(withLowercase: $0) }
    }

    /// Puts the lines from `index` on where they belong; the next line to look at.
    private mutating func take(_ index: Int) -> Int {
        let line = lines[index]
        if line.isBlank {
            put(index)
            return index + 1
        }
        if let next = takeForward(index) { return next }
        if line.isQuoted {
            section = .quoted
            put(index)
            section = .new
            hasQuoted = true
            return index + 1
        }
        if let next = takeReplyBlock(index) ?? takeAttribution(index) { return next }
        if line.mark == .signature || startsSignature(index) { section = .signature }
        put(index)
        if line.mark == .signature { section = .new }
        return index + 1
    }

    /// An explicit forward. One that is quoted with ">" ends with the quote; any other takes the rest.
    private mutating func takeForward(_ index: Int) -> Int? {
        let line = lines[index]
        guard line.depth <= 1, line.depth == 0 || index == 0 || lines[index - 1].depth == 0 else { return nil }
        var isForwardHere = markers.separator(at: index) == .forward || markers.isForwardAnnouncement(at: index)
        if !isForwardHere, line.depth == 1, isForward {
            isForwardHere = markers.separator(at: index) == .original
        }
        guard isForwardHere else { return nil }
        var end = lines.count
        if line.depth == 1 {
            end = index
            while end < lines.count, lines[end].depth > 0 { end += 1 }
        }
        return give(index..<end, to: .forwarded)
    }

    /// Outlook's header block, with or without a line drawn over it. It takes the rest: nobody can tell an answer below.
    private mutating func takeReplyBlock(_ index: Int) -> Int? {
        let separator = markers.separator(at: index)
        var start = index
        if separator != nil {
            guard let next = markers.nextText(after: index, within: 4) else { return nil }
            start = next
        }
        if markers.headerBlockEnd(at: start, minimum: separator == nil ? 3 : 2) != nil {
            // Nothing above it: whatever the subject says, somebody else's mail is all there is.
            let isAlone = !newLines.contains { !lines[$0].isBlank }
            return give(index..<lines.count, to: (isForward || isAlone) && !hasQuoted ? .forwarded : .quoted)
        }
        guard separator == .original else { return nil }
        return give(index..<lines.count, to: isForward && !hasQuoted ? .forwarded : .quoted)
    }

    private mutating func takeAttribution(_ index: Int) -> Int? {
        guard let end = markers.attributionEnd(at: index) else { return nil }
        if let next = markers.nextText(after: end - 1, within: 6), lines[next].isQuoted {
            return give(index..<end, to: .quoted)
        }
        return give(index..<lines.count, to: isForward && !hasQuoted ? .forwarded : .quoted)
    }

    private mutating func give(_ range: Range<Int>, to target: Section) -> Int {
        section = target
        for index in range { put(index) }
        section = .new
        if target == .quoted { hasQuoted = true }
        return range.upperBound
    }

    private mutating func put(_ index: Int) {
        switch section {
        case .new: newLines.append(index)
        case .signature: signatureLines.append(index)
        case .quoted: Self.append(lines[index], to: &quoted)
        case .forwarded: Self.append(lines[index], to: &forwarded)
        }
    }

    // MARK: - Signatures

    /// "-- " (RFC 3676 section 4.3), its blank often lost on the way; or the line a mailing list draws over its footer.
    private func startsSignature(_ index: Int) -> Bool {
        guard section == .new else { return false }
        let content = lines[index].content
        let isDelimiter = content.elementsEqual("--".utf8) || content.elementsEqual("—".utf8)
        let isRule = content.count >= 20 && content.allSatisfy { $0 == 0x5F }
        guard isDelimiter || isRule else { return false }
        return textLines(after: index) <= (isRule ? 6 : Self.maximumSignatureLines)
    }

    /// Text lines after `index` up to the next quote.
    private func textLines(after index: Int) -> Int {
        var count = 0
        var current = index + 1
        while current < lines.count, count <= Self.maximumSignatureLines {
            if lines[current].isQuoted || markers.separator(at: current) != nil
                || markers.headerBlockEnd(at: current, minimum: 3) != nil || markers.attributionEnd(at: current) != nil
            {
                break
            }
            if !lines[current].isBlank { count += 1 }
            current += 1
        }
        return count
    }

    /// QUIRK: Outlook for phones lets people type inside the element it marks as their signature.
    private mutating func keepWordsInsideSignature() {
        guard !newLines.contains(where: { lines[$0].hasText }) else { return }
        let marked = signatureLines.filter { lines[$0].mark == .signature }
        signatureLines = signatureLines.filter { lines[$0].mark != .signature }
        newLines += marked
    }

    /// "Sent from my iPhone", when it is the last the person's program wrote.
    private mutating func moveFooters() {
        while let last = newLines.last, lines[last].isBlank { newLines.removeLast() }
        guard let last = newLines.last, isFooter(lines[last].content) else { return }
        let hasOtherText = newLines.dropLast().contains { !lines[$0].isBlank }
        let text = ASCII.lowercased(lines[last].content)
        guard hasOtherText || QuoteMarkers.contains(text, QuotePhrases.devices) else { return }
        newLines.removeLast()
        signatureLines.append(last)
    }

    /// A footer is short and no sentence of a person: "Sent from my desk, is much easier" is one.
    private func isFooter(_ content: ArraySlice<UInt8>) -> Bool {
        guard content.count <= 120 else { return false }
        let text = ASCII.lowercased(content.drop { $0 == 0x2A || $0 == 0x5F || $0 == 0x2D || $0 == 0x20 })
        guard QuotePhrases.footers.contains(where: { text[...].starts(withLowercase: $0) }) else { return false }
        let words = text.split(separator: ASCII.space)
        return words.count <= 10 && !words.contains { $0.last == 0x2C }
    }

    // MARK: - Text

    private static func text(_ lines: [TextLine], _ indices: [Int]) -> [UInt8] {
        var result: [UInt8] = []
        for index in indices { append(lines[index], to: &result) }
        return Array(result[...].trimmed)
    }

    private static func append(_ line: TextLine, to text: inout [UInt8]) {
        if !text.isEmpty { text.append(ASCII.lineFeed) }
        text += line.bytes
    }
}
