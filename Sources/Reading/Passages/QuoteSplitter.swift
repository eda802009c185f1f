internal import Feedback
internal import MIME

/// Takes a body apart: what the person wrote now, their signature, what they quoted, what they forwarded, and what machines
/// on the way put above and below.
///
/// Linear in the number of lines. Where it is not sure, a line stays with what the person wrote.
struct QuoteSplitter {
    private(set) var labels: PassageLabels

    let subject: String
    private let markers: QuoteMarkers
    private let isForward: Bool
    private var hasQuoted = false
    private var hasTextAbove = false

    /// `subject` says whether the mail is a forward ("WG:", "Fwd:"); `sender` whose name may stand below the text; `answersUs`: the mail
    /// answers one of our own.
    init(_ lines: [TextLine], subject: String, sender: Sender, answersUs: Bool = false) {
        let lines = Self.prepared(lines, answersUs: answersUs)
        self.subject = subject
        labels = PassageLabels(lines)
        markers = QuoteMarkers(lines: lines)
        isForward = ForwardSubject.isOne(subject)
        var index = 0
        while index < lines.count { index = take(index) }
        keepWordsInsideSignature()
        labels.findArmor()
        labels.findBanners()
        labels.findSignatures(of: SenderNames(sender))
    }

    var newText: [UInt8] { labels.text { $0 == .new } }
    var signature: [UInt8] { labels.text { $0.isSignature } }
    var boilerplate: [UInt8] { labels.text { $0.isBoilerplate } }
    var quoted: [UInt8] { labels.text { $0.isQuoted } }
    var forwarded: [UInt8] { labels.text { $0.isForwarded } }

    private var lines: [TextLine] { markers.lines }

    /// Says what the lines from `index` on are; the next line to look at.
    private mutating func take(_ index: Int) -> Int {
        if lines[index].isBlank { return index + 1 }
        if markers.isPlain(index) {
            hasTextAbove = true
            return index + 1
        }
        let line = lines[index]
        if let next = takeForward(index) ?? takeReplyMarker(index) ?? takeArrows(index) { return next }
        if line.isQuoted { return takeQuote(index) }
        if let next = takeReplyBlock(index) ?? takeAttribution(index) { return next }
        if line.mark == .signature {
            labels.set(index..<index + 1, .signature, .signatureContainer)
        } else {
            hasTextAbove = true
        }
        return index + 1
    }

    // MARK: - Forwards

    /// An explicit forward. One that is quoted ends with the quote; any other takes the rest.
    private mutating func takeForward(_ index: Int) -> Int? {
        let line = lines[index]
        guard line.depth <= 1, line.depth == 0 || index == 0 || lines[index - 1].depth == 0 else { return nil }
        var isForwardHere = markers.separator(at: index) == .forward || markers.isForwardAnnouncement(at: index)
        if !isForwardHere, line.depth == 1, isForward {
            isForwardHere = markers.separator(at: index) == .original
        }
        guard isForwardHere else { return nil }
        return giveForward(index, .forwardSeparator, .belowForward)
    }

    /// Where the quote that line `index` stands in ends; the end of the mail when it stands in none.
    private func quoteEnd(_ index: Int) -> Int {
        var end = index
        if lines[index].depth > 0 {
            while end < lines.count, lines[end].depth > 0 { end += 1 }
        } else if lines[index].mark == .quote {
            // Blank lines inside the container bear its mark as well.
            while end < lines.count, lines[end].mark == .quote { end += 1 }
            if !lines[end...].contains(where: \.hasText) { end = lines.count }
        } else {
            end = lines.count
        }
        return end
    }

    /// The separator at `index`, the header block below it, and the mail below that.
    private mutating func giveForward(_ index: Int, _ rule: PassageRule, _ below: PassageRule) -> Int {
        var header = index + 1
        if let next = markers.nextText(after: index, within: 4), let block = markers.headerBlock(at: next, minimum: 2) {
            header = block.end
        }
        var end = max(quoteEnd(index), header)
        // QUIRK: the container may end with the header block, what it is about standing below.
        if lines[index].depth == 0, !lines[header..<end].contains(where: \.hasText) { end = lines.count }
        labels.set(index..<header, .forwardHeader, rule)
        labels.set(header..<end, .forwarded, below)
        return end
    }

    // MARK: - Quotes

    /// Lines inside a quote. A program's container may hold no more than the header block, what it is about standing below.
    private mutating func takeQuote(_ index: Int) -> Int {
        let isMarked = lines[index].depth == 0
        if isMarked, let next = takeMarkedBlock(index) { return next }
        hasQuoted = true
        if isMarked, let end = markers.attributionEnd(at: index) {
            labels.set(index..<end, .attribution, .attribution)
            return end
        }
        labels.set(index..<index + 1, .quoted, isMarked ? .quoteContainer : .quoteMark)
        return index + 1
    }

    /// Outlook on the web's header block inside `#divRplyFwdMsg` or below `#appendonsend`.
    private mutating func takeMarkedBlock(_ index: Int) -> Int? {
        guard !hasQuoted, let block = blockStart(index, minimum: 2) else { return nil }
        var end = quoteEnd(index)
        if !lines[block.end..<max(end, block.end)].contains(where: \.hasText) { end = lines.count }
        return giveBlock(index..<max(end, block.end), block.end)
    }

    /// Outlook's header block, with or without a line drawn over it. It takes the rest: nobody can tell an answer below.
    private mutating func takeReplyBlock(_ index: Int) -> Int? {
        if let block = blockStart(index, minimum: 3) {
            return giveBlock(index..<lines.count, block.end)
        }
        guard markers.separator(at: index) == .original else { return nil }
        if isForward, !hasQuoted {
            return giveForward(index, .originalSeparator, .belowSeparator)
        }
        if let next = markers.nextText(after: index, within: 4), lines[next].depth > 0 {
            // What is quoted bears marks of its own, so that an answer may stand below.
            labels.set(index..<next, .attribution, .originalSeparator)
            hasQuoted = true
            return next
        }
        labels.set(index..<lines.count, .quoted, .belowSeparator)
        labels.set(index..<index + 1, .attribution, .originalSeparator)
        return lines.count
    }

    /// A header block at `index`, or right below a separator there.
    private func blockStart(_ index: Int, minimum: Int) -> QuotedHeader? {
        guard markers.separator(at: index) != nil else {
            guard !isTyped(index), let block = markers.headerBlock(at: index, minimum: minimum) else { return nil }
            // No program begins with another field unless a line above announces the block.
            if isForward || lines[index].mark != nil { return block }
            let isFirst = index == 0 || !markers.isLabelled(index - 1)
            let isUsual = block.first != .subject && block.first != .to && block.first != .copy
            return isFirst && isUsual ? block : nil
        }
        guard let next = markers.nextText(after: index, within: 4) else { return nil }
        return markers.headerBlock(at: next, minimum: 2)
    }

    /// "The mail that did not arrive:", and fields copied from a mail: glued to the line, or not in the order in which Outlook
    /// and its kin write them (the date second). A person typed or pasted that, and may go on below it.
    private func isTyped(_ index: Int) -> Bool {
        guard lines[index].mark == nil, lines[index].depth == 0 else { return false }
        var above = index - 1
        while above >= 0, index - above <= 3, !lines[above].hasText { above -= 1 }
        guard above >= 0, labels.role(at: above) == .new, lines[above].content.last == 0x3A, !markers.isLabelled(above)
        else { return false }
        return above == index - 1 || !markers.isDated(index + 1)
    }

    private mutating func giveBlock(_ range: Range<Int>, _ headerEnd: Int) -> Int {
        // Nothing above it: whatever the subject says, somebody else's mail is all there is.
        if isForward || !hasTextAbove, !hasQuoted {
            labels.set(range, .forwarded, .belowForwardedBlock)
            labels.set(range.lowerBound..<headerEnd, .forwardHeader, .forwardedBlock)
        } else {
            labels.set(range, .quoted, .belowHeaderBlock)
            labels.set(range.lowerBound..<headerEnd, .attribution, .headerBlock)
            hasQuoted = true
        }
        return range.upperBound
    }

    private mutating func takeAttribution(_ index: Int) -> Int? {
        guard let end = markers.attributionEnd(at: index) else { return nil }
        let quote = markers.nextText(after: end - 1, within: 6).flatMap { lines[$0].isQuoted ? $0 : nil }
        if isForward, !hasQuoted {
            let last = quote.map(quoteEnd) ?? lines.count
            labels.set(index..<last, .forwarded, .belowAttribution)
            labels.set(index..<end, .forwardHeader, .attribution)
            return last
        } else if quote != nil {
            labels.set(index..<end, .attribution, .attribution)
            hasQuoted = true
            return end
        } else if !hasTextAbove, !hasQuoted {
            // Nothing above, nothing marked below: an empty answer is less likely than a person who tells what somebody wrote.
            return nil
        } else {
            labels.set(index..<lines.count, .quoted, .belowAttribution)
            labels.set(index..<end, .attribution, .attribution)
            hasQuoted = true
        }
        return lines.count
    }

    /// GroupWise's ">>> Name <a@b> 23.11.2026 10:00 >>>", the old mail below it often without any mark.
    private mutating func takeArrows(_ index: Int) -> Int? {
        guard markers.isArrowAttribution(at: index), index == 0 || lines[index - 1].depth == 0 else { return nil }
        var end = index + 1
        if let next = markers.nextText(after: index, within: 6), lines[next].depth == 0 { end = lines.count }
        labels.set(index..<end, .quoted, .belowAttribution)
        labels.set(index..<index + 1, .attribution, .attribution)
        hasQuoted = true
        return end
    }

    /// "Please type your reply above this line", with the person's reply above it.
    private mutating func takeReplyMarker(_ index: Int) -> Int? {
        guard hasTextAbove, markers.isReplyMarker(at: index) else { return nil }
        let end = quoteEnd(index)
        labels.set(index..<end, .quoted, .replyMarker)
        hasQuoted = true
        return end
    }

    // MARK: - Signatures

    /// QUIRK: Outlook for phones lets people type inside the element it marks as their signature (case 44).
    private mutating func keepWordsInsideSignature() {
        guard labels.firstNewText == lines.count else { return }
        for run in labels.runs(of: .signature) { labels.set(run, .new, .none) }
    }
}
