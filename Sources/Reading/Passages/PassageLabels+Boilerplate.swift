internal import MIME

/// Legal notices, notes on printing, scanners' notes, registrations and list footers at the end; warnings at the top.
extension PassageLabels {
    /// Paragraphs looked at, from the end.
    private static let maximumParagraphs = 12
    /// Lines of a paragraph looked at.
    private static let maximumParagraphLines = 60
    /// Bytes of a paragraph looked at.
    private static let maximumParagraphBytes = 8 * 1024

    /// The last paragraphs that machines wrote; those a notice goes on with count only below the notice itself.
    mutating func takeBoilerplate(_ open: Range<Int>) -> Int? {
        var end = open.upperBound
        var start: Int?
        var rule = BoilerplateText.Verdict.none
        for _ in 0..<Self.maximumParagraphs {
            while end > open.lowerBound, !lines[end - 1].hasText { end -= 1 }
            var begin = end
            while begin > open.lowerBound, lines[begin - 1].hasText, end - begin < Self.maximumParagraphLines {
                begin -= 1
            }
            guard begin < end else { break }
            let (line, verdict) = judge(begin..<end)
            if verdict == .none { break }
            if verdict != .continuation { (start, rule) = (line, verdict) }
            if line > begin { break }
            end = begin
        }
        guard let start, let role = rule.role else { return nil }
        set(start..<open.upperBound, role, rule.rule)
        return withOrnaments(start, in: open, role, rule.rule)
    }

    /// What a paragraph is, and the line it begins to be so: notices are often glued to the signature above.
    private func judge(_ paragraph: Range<Int>) -> (Int, BoilerplateText.Verdict) {
        var candidates: [Int] = []
        for index in paragraph where candidates.count < 6 {
            let isBelowRule = index > paragraph.lowerBound && SignatureLine.isRule(lines[index - 1].content)
            if BoilerplateText.opens(lines[index].content) || isBelowRule { candidates.append(index) }
        }
        let whole = BoilerplateText(text(paragraph)).verdict
        if whole == .company { return (paragraph.lowerBound, whole) }
        for line in candidates {
            let verdict = BoilerplateText(text(line..<paragraph.upperBound)).verdict
            if verdict != .none, verdict != .continuation { return (line, verdict) }
        }
        return (paragraph.lowerBound, whole)
    }

    /// The paragraph in one line, lower case.
    private func text(_ range: Range<Int>) -> [UInt8] {
        var joined: [UInt8] = []
        let size = range.reduce(0) { $0 + lines[$1].content.count + 1 }
        joined.reserveCapacity(min(size, 2 * Self.maximumParagraphBytes))
        for index in range {
            if joined.count >= Self.maximumParagraphBytes { break }
            if !joined.isEmpty { joined.append(ASCII.lineFeed) }
            joined += lines[index].content.prefix(Self.maximumParagraphBytes)
        }
        return LowerCase.of(joined[...])
    }

    /// Lines drawn over it go with it.
    private mutating func withOrnaments(_ start: Int, in open: Range<Int>, _ role: Passage.Role, _ rule: PassageRule)
        -> Int
    {
        var top = start
        var index = start - 1
        while index >= open.lowerBound, start - index <= 4 {
            if SignatureLine.isRule(lines[index].content) { top = index } else if lines[index].hasText { break }
            index -= 1
        }
        set(top..<start, role, rule)
        return top
    }

    // MARK: - Banners

    /// Warnings above the first words: "[EXTERNAL]", "CAUTION: This email originated from outside …".
    mutating func findBanners() {
        guard let run = runs(of: .new).first(where: { $0.contains { lines[$0].hasText } }) else { return }
        guard let first = run.first(where: { lines[$0].hasText }) else { return }
        var index = first
        var end = first
        while index < run.upperBound, index - first < 24 {
            if lines[index].hasText {
                guard let next = bannerEnd(index, in: run) else { break }
                end = next
                index = next
            } else {
                index += 1
            }
        }
        if end > first { set(first..<end, .banner, .externalBanner) }
    }

    /// The line after a banner that begins at `index`, lines it goes on over included.
    private func bannerEnd(_ index: Int, in run: Range<Int>) -> Int? {
        let content = lines[index].content
        if SignatureLine.isRule(content) {
            // Only as the frame of one.
            guard index + 1 < run.upperBound, lines[index + 1].hasText, !SignatureLine.isRule(lines[index + 1].content)
            else { return index > run.lowerBound && role(at: index - 1) == .banner ? index + 1 : nil }
            return bannerEnd(index + 1, in: run)
        }
        guard content.count <= 600 else { return nil }
        let text = LowerCase.of(content)
        if BannerText.isTag(text) { return index + 1 }
        guard BannerText.opens(text) else { return nil }
        var joined = text
        var end = index + 1
        while end < run.upperBound, end - index < 8, lines[end].hasText, joined.count < 1200 {
            let next = LowerCase.of(lines[end].content.prefix(600))
            guard SignatureLine.isRule(lines[end].content) || BannerText.goesOn(next) else { break }
            joined += [ASCII.space] + next
            end += 1
        }
        return BannerText.warns(joined) || BannerText.isTagged(joined) ? end : nil
    }
}
