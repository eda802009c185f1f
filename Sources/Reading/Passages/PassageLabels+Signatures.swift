internal import MIME

/// Signatures, with and without a delimiter, at the end of each stretch a person wrote.
extension PassageLabels {
    /// Text lines a delimited signature may have; after more of them, "--" was no signature's delimiter.
    static let maximumDelimitedLines = 15
    /// Text lines a line may be drawn over.
    private static let maximumDrawnLines = 6
    /// Text lines looked at for a signature without a delimiter.
    static let maximumSignatureLines = 12
    /// Lines, blank ones included, looked at for it.
    private static let maximumSignatureSpan = 40
    /// Bytes of a word after which a name is what the mail is about.
    private static let maximumAnnouncerBytes = 24
    /// Things below one another at an end: footer, notices, delimited and closing signature.
    private static let maximumRounds = 8

    mutating func findSignatures(of names: SenderNames) {
        let first = firstNewText
        for stretch in runs(of: .new) {
            var end = stretch.upperBound
            for _ in 0..<Self.maximumRounds {
                while end > stretch.lowerBound, !lines[end - 1].hasText { end -= 1 }
                let open = stretch.lowerBound..<end
                guard !open.isEmpty else { break }
                guard
                    let start = takeFooter(open) ?? takeLastRule(open) ?? takeBoilerplate(open) ?? takeDelimited(
                        open,
                        names
                    )
                        ?? takeSigned(open, names, below: first)
                else { break }
                end = start
            }
            takeLoneFooters(stretch.lowerBound..<end)
        }
    }

    // MARK: - Delimited

    /// A line drawn below everything, a blank one above it: it parts the text from what was cut.
    private mutating func takeLastRule(_ open: Range<Int>) -> Int? {
        let last = open.upperBound - 1
        guard last > open.lowerBound, SignatureLine.isRule(lines[last].content), !lines[last - 1].hasText,
            let first = lines[last].content.first, lines[last].content.allSatisfy({ $0 == first })
        else { return nil }
        set(last..<open.upperBound, .signature, .drawnLine)
        return last
    }

    /// "-- " (RFC 3676 section 4.3), its blank often lost on the way; or a line drawn over the last few lines.
    private mutating func takeDelimited(_ open: Range<Int>, _ names: SenderNames) -> Int? {
        guard hasDelimiter(open) else { return nil }
        var count = 0
        var start: Int?
        var isForm = true
        var hasFact = false
        var index = open.upperBound - 1
        while index >= open.lowerBound, count <= Self.maximumDelimitedLines {
            let content = lines[index].content
            if Self.isDelimiter(content) || isDrawn(content, above: count, isForm && hasFact),
                !isListed(index, in: open)
            {
                start = index
            }
            if lines[index].hasText {
                count += 1
                // Further up, no line drawn is asked what stands below it.
                if count <= Self.maximumDrawnLines, isForm {
                    let line = SignedLine(index, content, names)
                    isForm = isForm && line.kind != .prose
                    hasFact = hasFact || line.kind.isFact || line.matches > 0
                }
            }
            index -= 1
        }
        guard let start else { return nil }
        let isDelimiter = lines[start].content.elementsEqual("--".utf8) || lines[start].content.first == 0xE2
        set(start..<postscript(in: start + 1..<open.upperBound), .signature, isDelimiter ? .delimiter : .drawnLine)
        return start
    }

    /// Whether any line among the last can be a delimiter: most mails have none, and their lines need not be weighed.
    private func hasDelimiter(_ open: Range<Int>) -> Bool {
        var count = 0
        var index = open.upperBound - 1
        while index >= open.lowerBound, count <= Self.maximumDelimitedLines {
            let content = lines[index].content
            if Self.isDelimiter(content) || Self.isLine(content) { return true }
            if lines[index].hasText { count += 1 }
            index -= 1
        }
        return false
    }

    /// "__", "---" or longer.
    private static func isLine(_ content: ArraySlice<UInt8>) -> Bool {
        guard let first = content.first, first == 0x5F || first == 0x2D else { return false }
        return content.count >= (first == 0x5F ? 2 : 3) && content.allSatisfy { $0 == first }
    }

    private static func isDelimiter(_ content: ArraySlice<UInt8>) -> Bool {
        content.count == 2 && content.elementsEqual("--".utf8) || content.count == 3 && content.elementsEqual("—".utf8)
    }

    /// "Servers:" right above it: the line begins a list. Or it stands in the midst of code that was pasted.
    private func isListed(_ index: Int, in open: Range<Int>) -> Bool {
        guard index > open.lowerBound else { return false }
        if lines[index - 1].content.last == 0x3A { return true }
        guard index + 1 < open.upperBound else { return false }
        return [index - 1, index + 1].allSatisfy { PastedOutput.isWordedByAProgram(lines[$0].content) }
    }

    /// A line drawn over the last few lines: a long one over any, a short one ("___", "---") over what can be
    /// nothing but a signature.
    private func isDrawn(_ content: ArraySlice<UInt8>, above count: Int, _ isForm: Bool) -> Bool {
        guard count > 0, count <= Self.maximumDrawnLines, Self.isLine(content) else { return false }
        return isForm || content.first == 0x5F && content.count >= 20
    }

    /// Where a "P.S." begins: the person wrote it after their signature was put there.
    private func postscript(in range: Range<Int>) -> Int {
        range.first { index in
            !lines[index - 1].hasText && SignaturePhrases.postscripts.begin(lines[index].content)
        } ?? range.upperBound
    }

    // MARK: - Signed

    /// A closing formula with a name, or a name with ways to reach it, and nothing a person may have meant below.
    private mutating func takeSigned(_ open: Range<Int>, _ names: SenderNames, below first: Int) -> Int? {
        var found: [SignedLine] = []
        // Lines from here on count only below the sender's own name.
        var loose: Int?
        var index = open.upperBound - 1
        let bottom = max(open.lowerBound, open.upperBound - Self.maximumSignatureSpan, first + 1)
        while index >= bottom, found.count <= Self.maximumSignatureLines {
            defer { index -= 1 }
            guard lines[index].hasText else { continue }
            if let formula = ClosingFormula(lines[index].content, names: names) {
                let lines = [SignedLine(index, formula.rest, names)].filter {
                    !formula.rest.isEmpty && $0.kind != .prose
                }
                let below = lines + found.reversed()
                let isSigned = loose == nil && SignedLine.isSigned(below, isClear: formula.isClear)
                guard isSigned || below.first.map({ $0.matches > 0 }) == true, !isAnnounced(textAbove(index, in: open))
                else { break }
                set(index..<open.upperBound, .signature, .closing)
                return index
            }
            let line = SignedLine(index, lines[index].content, names)
            if line.kind == .prose {
                guard loose == nil, SignatureLine.mayBeFunction(lines[index].content) else { break }
                loose = found.count
            }
            found.append(line)
        }
        return takeNameBlock(open, found.prefix(loose ?? found.count).reversed())
    }

    /// The sender's own name with anything of a signature below, or the name of whoever thanks right above, with ways to reach them.
    /// A stranger's name without thanks above is kept: the mail may be about them.
    private mutating func takeNameBlock(_ open: Range<Int>, _ found: [SignedLine]) -> Int? {
        for (position, line) in found.enumerated() where line.index > open.lowerBound {
            let below = found[(position + 1)...]
            let contacts = below.count { $0.kind == .contact }
            let facts = below.count { $0.kind.isFact } + (line.kind.isFact ? 1 : 0)
            // Without a fact below, other words may be part of a list.
            let isBare = below.allSatisfy { $0.kind == .ornament || $0.matches > 0 }
            let isOwn = line.matches >= 2 && (facts > 0 || isBare) || line.matches == 1 && facts > 0
            let isReached = contacts > 0 && (line.kind == .name && line.words >= 2 || line.kind == .title)
            guard isOwn || isReached || below.isEmpty else { continue }
            let above = textAbove(line.index, in: open)
            let isThanked = above.map { isThanks($0) || isSigner($0, of: line.index) } ?? false
            guard !lines[line.index - 1].hasText || isThanked, !isAnnounced(above) else { continue }
            guard isOwn || isThanked && isReached || below.isEmpty && isDashedName(line) else { continue }
            set(line.index..<open.upperBound, .signature, isOwn ? .senderName : .nameBlock)
            return line.index
        }
        return nil
    }

    /// "-Anna Beispiel", "– Anna": the last line, and no item of a list.
    private func isDashedName(_ line: SignedLine) -> Bool {
        let content = lines[line.index].content
        let dash = content.starts(with: "—".utf8) || content.starts(with: "–".utf8) ? 3 : content.first == 0x2D ? 1 : 0
        guard dash > 0 else { return false }
        let name = content.dropFirst(dash).trimmed
        let isGlued = content.dropFirst(dash).first != ASCII.space
        guard SignatureLine(name) == .name else { return false }
        let words = name.wordCount
        return words <= 3 && (isGlued && words >= 2 || line.matches > 0)
    }

    private func textAbove(_ index: Int, in open: Range<Int>) -> Int? {
        var above = index - 1
        while above >= open.lowerBound, index - above <= 4, !lines[above].hasText { above -= 1 }
        return above >= open.lowerBound && lines[above].hasText ? above : nil
    }

    /// "Many thanks,": short, and the name stands below.
    private func isThanks(_ index: Int) -> Bool {
        let content = lines[index].content
        guard content.count <= 60, content.wordCount <= 5 else { return false }
        return SignaturePhrases.thanks.occurs(inAnyCase: content)
    }

    /// "Bob" right above "Bob Smith | Manager".
    private func isSigner(_ index: Int, of block: Int) -> Bool {
        let name = lines[index].content
        guard name.wordCount <= 2 else { return false }
        guard LowerCase.of(lines[block].content).starts(with: LowerCase.of(name)) else { return false }
        return SignatureLine(name) == .name
    }

    /// "Please add this person:" or "I need access for" above it: a name that is what the mail is about.
    private func isAnnounced(_ above: Int?) -> Bool {
        guard let content = above.map({ lines[$0].content }), let last = content.last else { return false }
        if last == 0x3A { return true }
        let tail = content.suffix(Self.maximumAnnouncerBytes)
        let word = tail.suffix(from: tail.lastIndex(of: ASCII.space).map { $0 + 1 } ?? tail.startIndex)
        return SignaturePhrases.announcers.contains(String(decoding: LowerCase.of(word), as: UTF8.self))
    }
}
