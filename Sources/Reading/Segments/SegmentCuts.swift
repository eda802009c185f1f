/// Decides before which units of a text another matter begins.
struct SegmentCuts {
    /// What speaks for a cut before a unit.
    private enum Sign {
        case announced, postscript, added, inserted, ordinal, listed, paragraph
    }

    /// Own words without which a passage is no matter.
    private static let fewestTopics = 2
    /// Own words that make one without a question, a request or a failure, or without a device.
    private static let fewestTopicsAlone = 4
    /// Own words of a paragraph that begins another matter unannounced.
    private static let fewestTopicsUnannounced = 3
    /// In a text of more bytes than this paragraphs are steps of one thought.
    private static let longestWithParagraphs = 1500
    /// Words before a list in which its nature is said.
    private static let introduction = 12

    /// Offsets of the bytes where another matter begins, ascending; as many as make `Segmenter.maximumSegments` passages at most.
    private(set) var starts: [Int] = []
    private let text: [UInt8]
    private let units: [SegmentUnit]
    private let openings: [SegmentOpening]
    private let phrases: SegmentPhrases

    init(_ text: [UInt8], phrases: SegmentPhrases) {
        let units = SegmentUnits(text).units
        self.phrases = phrases
        self.text = text
        self.units = units
        guard units.count > 1 else {
            openings = []
            return
        }
        var words: [PlainWord] = []
        openings = units.map { unit in
            unit.read(text, limit: SegmentOpening.words, into: &words)
            return SegmentOpening(words, phrases)
        }
        cut(at: signs())
    }

    /// What follows a sign is weighed first, as it decides most places; what stands before it only then.
    private mutating func cut(at signs: [Sign?]) {
        var before = SegmentSide()
        var weighed = 0
        var next = signs.indices.dropFirst().first { signs[$0] != nil }
        while let index = next, let sign = signs[index], starts.count < Segmenter.maximumSegments - 1 {
            next = signs[(index + 1)...].firstIndex { $0 != nil }
            if sign == .paragraph, openings[index].head.contains(.pointers) { continue }
            let after = evidence(index..<(next ?? units.count))
            guard mayBegin(after, by: sign) else { continue }
            before.merge(evidence(weighed..<index))
            weighed = next ?? units.count
            if isCut(sign, before: &before, after: after) {
                starts.append(units[index].range.lowerBound)
                before = SegmentSide(after)
            } else {
                before.merge(after)
            }
        }
    }

    // MARK: - Signs

    private func signs() -> [Sign?] {
        var signs = [Sign?](repeating: nil, count: units.count)
        var hasFirst = false
        var isCounted = false
        for (index, opening) in openings.enumerated() {
            hasFirst = hasFirst || opening.head.contains(.first)
            isCounted = isCounted || opening.countsMatters
            if opening.head.contains(.later), hasFirst {
                signs[index] = .ordinal
            } else if opening.head.contains(.postscript) {
                signs[index] = .postscript
            } else if opening.head.contains(.announcing) {
                signs[index] = .announced
            } else if opening.head.contains(.adding) {
                signs[index] = .added
            } else if opening.isInserted || isCounted && opening.head.contains(.joining) {
                signs[index] = .inserted
            } else if units[index].opening == .paragraph, index > 0, !units[index - 1].announcesList,
                text.count <= Self.longestWithParagraphs
            {
                signs[index] = .paragraph
            }
        }
        guard units.contains(where: { $0.opening == .item }) else { return signs }
        for list in lists() where isListOfMatters(list) {
            for index in list.dropFirst() where units[index].opening == .item { signs[index] = .listed }
        }
        return signs
    }

    /// Stretches of units from one item to the last of the same list.
    private func lists() -> [Range<Int>] {
        var lists: [Range<Int>] = []
        var begin: Int?
        for index in 0...units.count {
            let isItem = index < units.count && units[index].opening == .item
            if isItem, begin == nil { begin = index }
            // Sentences within an item go with it; a paragraph of its own ends the list.
            if let start = begin, index == units.count || units[index].opening == .paragraph {
                lists.append(start..<index)
                begin = nil
            }
        }
        return lists
    }

    /// Steps, attempts, machines and messages are details of one matter.
    private func isListOfMatters(_ list: Range<Int>) -> Bool {
        let items = list.filter { units[$0].opening == .item }
        guard items.count > 1, items.count <= Segmenter.maximumSegments else { return false }
        let before = units[max(0, list.lowerBound - 2)..<list.lowerBound]
        let isIntroduced = list.lowerBound > 0 && units[list.lowerBound - 1].announcesList
        let introduction = before.flatMap { unit in
            PlainLetters.words(of: text[unit.firstWord..<unit.range.upperBound], limit: SegmentUnit.maximumWords)
        }
        let clues = phrases.clues(in: Array(introduction.suffix(Self.introduction)))
        if isIntroduced, !clues.contains(.matters), clues.contains(.details) { return false }
        let evidence = zip(items, items.dropFirst() + [list.upperBound]).map { self.evidence($0..<$1) }
        if clues.contains(.matters), evidence.allSatisfy({ $0.isMatter || $0.hasTopics(Self.fewestTopics) }) {
            return true
        }
        return evidence.count { $0.isMatter && $0.hasTopics(1) } * 3 >= items.count * 2
    }

    // MARK: - Both sides

    private func evidence(_ range: Range<Int>) -> SegmentEvidence {
        var evidence = SegmentEvidence()
        var words: [PlainWord] = []
        words.reserveCapacity(SegmentUnit.maximumWords)
        for unit in units[range] {
            unit.read(text, into: &words)
            evidence.add(words, isQuestion: unit.isQuestion, phrases)
        }
        return evidence
    }

    /// What follows the sign may be a matter of its own.
    private func mayBegin(_ after: SegmentEvidence, by sign: Sign) -> Bool {
        switch sign {
        case .listed:
            true
        case .ordinal:
            after.isMatter && after.hasTopics(1)
        case .announced:
            isNamed(after) || after.hasTopics(Self.fewestTopicsAlone)
        case .postscript:
            isNamed(after)
        case .added:
            after.asks && after.hasTopics(after.hasSubject ? 1 : Self.fewestTopics)
        case .inserted:
            after.hasTopics(after.hasSubject ? Self.fewestTopics : Self.fewestTopicsAlone)
        case .paragraph:
            (after.asks || after.fails) && after.hasSubject && after.hasTopics(Self.fewestTopicsUnannounced)
        }
    }

    private func isCut(_ sign: Sign, before: inout SegmentSide, after: SegmentEvidence) -> Bool {
        switch sign {
        case .listed:
            true
        case .ordinal:
            before.evidence.isMatter && before.evidence.hasTopics(1)
        case .announced, .postscript:
            isPossible(before.evidence)
        case .added, .inserted:
            isPossible(before.evidence) && !before.sharesTopic(with: after)
        case .paragraph:
            // A story that wants nothing tells what the request after it is for.
            isPossible(before.evidence) && !before.sharesTopic(with: after)
                && (before.evidence.isMatter || before.evidence.praises || before.evidence.hasSubject && after.fails)
        }
    }

    /// A matter may stand before: not a greeting alone.
    private func isPossible(_ evidence: SegmentEvidence) -> Bool {
        evidence.isMatter || evidence.praises ? evidence.hasTopics(1) : evidence.hasTopics(Self.fewestTopics)
    }

    /// A matter, and what it is about. "P.S. I am on leave until Monday" is none.
    private func isNamed(_ evidence: SegmentEvidence) -> Bool {
        guard evidence.isMatter else { return false }
        if evidence.asks || evidence.isQuestion { return evidence.hasTopics(1) }
        return evidence.hasTopics(evidence.hasSubject ? Self.fewestTopics : Self.fewestTopicsUnannounced)
    }
}
