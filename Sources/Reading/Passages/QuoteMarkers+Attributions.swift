internal import MIME

/// Attributions: "On …, … wrote:" in every language and order, folded over several lines or not.
extension QuoteMarkers {
    /// Lines an attribution may be folded over.
    private static let maximumAttributionLines = 4
    /// Bytes of an attribution.
    private static let maximumAttributionBytes = 500

    /// The line after an attribution that begins at `index`; nil when none begins there.
    func attributionEnd(at index: Int) -> Int? {
        guard mayBeAttribution(index) else { return nil }
        let last = lines[index].content.last
        let opens = startsLikeAttribution(index)
        guard opens || last == 0x3A || last == 0x9A || last == 0x3E else { return nil }
        if lines[index].clues.contains(.attributionEnd), isAttribution(index, count: 1, opens: opens) {
            return index + 1
        }
        guard opens else { return nil }
        for last in attributionLines(from: index).dropFirst() {
            guard lines[last].hasText, lines[last].isQuoted == lines[index].isQuoted || closesBracket(last, from: index)
            else { return nil }
            guard lines[last].clues.contains(.attributionEnd) else { continue }
            // A line that is one by itself was not folded from this one.
            if opensAttribution(last), isAttribution(last, count: 1, opens: true) { return nil }
            if isAttribution(index, count: last - index + 1, opens: true) { return last + 1 }
        }
        return nil
    }

    /// Most lines are far from any that can end an attribution, and need no closer look.
    func mayBeAttribution(_ index: Int) -> Bool {
        for line in attributionLines(from: index) where lines[line].clues.contains(.attributionEnd) { return true }
        return false
    }

    private func attributionLines(from index: Int) -> Range<Int> {
        index..<min(index + Self.maximumAttributionLines, lines.count)
    }

    private func isAttribution(_ index: Int, count: Int, opens: Bool) -> Bool {
        isAttribution(
            joined(index, count: count),
            opens: opens,
            isFollowedByQuote: isQuote(after: index + count - 1)
        )
    }

    /// QUIRK: Gmail folds between "<" and ">", and the ">" that begins the last line is no quote mark.
    private func closesBracket(_ index: Int, from start: Int) -> Bool {
        guard lines[index].depth == 1, lines[start].depth == 0 else { return false }
        return joined(start, count: index - start).last { $0 == 0x3C || $0 == 0x3E } == 0x3C
    }

    /// `opens`: it begins with a date, or as one does. Where nothing marked follows, all that follows is at stake.
    private func isAttribution(_ text: [UInt8], opens: Bool, isFollowedByQuote: Bool) -> Bool {
        guard text.count >= 6, text.count <= Self.maximumAttributionBytes else { return false }
        let end = text[...].trimmed
        let endsWithColon = end.last == 0x3A || end.suffix(3).elementsEqual("：".utf8)
        let bare = (endsWithColon ? end.dropLast(end.last == 0x3A ? 1 : 3) : end).trimmed
        if isFollowedByQuote, isDateAndAddress(end) { return true }
        guard endsWithColon || QuotePhrases.verbEnds.end(bare) else { return false }
        let hasVerb = QuotePhrases.verbs.occurs(in: text)
        let facts = AttributionFacts(text)
        if isFollowedByQuote, endsWithColon {
            if QuotePhrases.quoters.begin(text[...]) { return true }
            if hasVerb { return facts.digits >= 3 || facts.hasAddress || facts.words <= 8 }
            if opens, facts.hasTime, facts.hasYear, QuotePhrases.rareVerbs.occurs(in: text) { return true }
            return facts.hasAddressAtEnd && (facts.digits >= 3 || facts.hasBracketedAddress && facts.words <= 6)
        }
        return stands(facts, hasVerb: hasVerb, opens: opens, bare: bare, text)
    }

    /// Whether it is an attribution even though what follows is not marked: then everything below it is at stake.
    private func stands(
        _ facts: AttributionFacts,
        hasVerb: Bool,
        opens: Bool,
        bare: ArraySlice<UInt8>,
        _ text: [UInt8]
    ) -> Bool {
        // "On Monday at 10:00 I wrote:" and their own words below it.
        guard !QuotePhrases.firstPersons.occurs(in: text) else { return false }
        guard hasVerb else {
            return opens && facts.digits >= 3 && facts.hasAddressAtEnd && (facts.hasTime || facts.hasYear)
        }
        if facts.hasBracketedAddress, facts.words <= 8, QuotePhrases.verbEnds.end(bare) { return true }
        guard facts.digits >= 3 else { return false }
        if facts.hasAddress { return true }
        // "The customer wrote on Monday at 10:15:" is a person's own way to quote.
        guard opens, facts.hasTime else { return false }
        // "Dne 03. 03. 25 v 10:12 Jan Muster napsal(a):"
        let verb = bare.suffix(3).elementsEqual("(a)".utf8) ? bare.dropLast(3) : bare
        return facts.hasYear || facts.hasShortDate && QuotePhrases.verbEnds.end(verb)
    }

    /// QUIRK: Gmail once wrote "2011/4/7 Name <a@b>" and no more.
    private func isDateAndAddress(_ text: ArraySlice<UInt8>) -> Bool {
        guard let first = text.first, ASCII.isDigit(first), text.last == 0x3E, text.count <= 160 else { return false }
        let facts = AttributionFacts(Array(text))
        return facts.hasBracketedAddress && facts.hasYear && facts.words <= 8
    }

    /// A date or what stands before one.
    private func opensAttribution(_ index: Int) -> Bool {
        let content = lines[index].content
        guard content.prefix(48).contains(where: ASCII.isDigit) else { return false }
        return Self.opensDate(content)
    }

    /// A digit, or a word that stands before a date.
    private static func opensDate(_ content: ArraySlice<UInt8>) -> Bool {
        guard let first = content.first else { return false }
        return ASCII.isDigit(first) || QuotePhrases.openers.begin(anyCase: head(of: content))
    }

    /// Whether an attribution that begins here may go on in the next line.
    private func startsLikeAttribution(_ index: Int) -> Bool {
        let content = lines[index].content
        let digit = content.prefix(64).firstIndex(where: ASCII.isDigit)
        let hasAddress = content.contains(0x40)
        guard digit != nil || hasAddress else { return false }
        if let digit, digit - content.startIndex < 48, Self.opensDate(content) { return true }
        // "pon., 23 lis 2026", "man. 23. nov. 2026": a weekday cut short.
        let head = Self.head(of: content)
        let word = head.prefix { $0 != ASCII.space }
        if word.count <= 24, word.last == 0x2C || word.last == 0x2E { return true }
        if hasAddress, content.first == 0x22 || QuotePhrases.verbs.occurs(inAnyCase: head) { return true }
        // "Name <a@b>, 16 Kas 2026 Pzt, 11:20 tarihinde şunu" above a mere "yazdı:".
        return hasAddress && digit != nil && content.contains(0x3E) && isMereVerb(index + 1)
    }

    private func isMereVerb(_ index: Int) -> Bool {
        guard index < lines.count, lines[index].content.count <= 20, lines[index].content.last == 0x3A else {
            return false
        }
        return QuotePhrases.verbs.occurs(inAnyCase: lines[index].content)
    }

    /// What an attribution's first words stand in, without a byte order mark.
    private static func head(of content: ArraySlice<UInt8>) -> ArraySlice<UInt8> {
        content.prefix(64).drop { $0 == 0xEF || $0 == 0xBB || $0 == 0xBF }
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

    /// Whether an attribution ends right above `index`, or begins at the first text from there on.
    func isAttributed(_ index: Int) -> Bool {
        if let first = nextText(after: index - 1, within: 3) {
            if attributionEnd(at: first) != nil || headerBlock(at: first, minimum: 3) != nil { return true }
        }
        var above = index - 1
        var texts = 0
        while above >= 0, index - above <= 6, texts < Self.maximumAttributionLines {
            if lines[above].hasText {
                texts += 1
                if let end = attributionEnd(at: above),
                    nextText(after: end - 1, within: 6).map({ $0 >= index }) ?? false
                {
                    return true
                }
            }
            above -= 1
        }
        return false
    }

    /// ">>> Name 23.11.2026 10:00 >>>", as GroupWise writes; ">>> Name <a@b> wrote:" too, where nothing deeper follows.
    func isArrowAttribution(at index: Int) -> Bool {
        let line = lines[index]
        guard line.depth == 3, line.bytes.starts(with: ">>>".utf8), line.content.count <= Self.maximumAttributionBytes
        else { return false }
        let facts = AttributionFacts(Array(line.content))
        let isClosed = line.content.suffix(3).elementsEqual(">>>".utf8)
        if isClosed { return facts.digits >= 4 }
        return line.content.last == 0x3A && facts.digits >= 4
            && QuotePhrases.verbs.occurs(inAnyCase: line.content)
    }

    /// Whether the next text after `index` is quoted deeper than it.
    private func isQuote(after index: Int) -> Bool {
        guard let next = nextText(after: index, within: 6) else { return false }
        return lines[next].depth > lines[index].depth
            || ((lines[next].mark == .quote || lines[next].mark == .indent) && lines[index].depth == 0)
    }
}
