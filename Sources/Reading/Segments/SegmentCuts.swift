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

    /// Words at the start of a sentence where it says that it adds something.
    private static let opening = 6

    /// Offsets of the bytes where another matter begins, ascending.
    private(set) var starts: [Int] = []
    private let text: [UInt8]
    private let units: [SegmentUnit]
    /// The first words of each unit.
    private let openings: [[String]]
    private let phrases: SegmentPhrases

    init(_ text: [UInt8], phrases: SegmentPhrases) {
        units = SegmentUnits(text).units
        self.phrases = phrases
        self.text = text
        openings = units.count > 1 ? units.map { $0.words(in: text, limit: Self.opening) } : []
        guard units.count > 1 else { return }
        let signs = self.signs()
        guard let first = signs.indices.dropFirst().first(where: { signs[$0] != nil }) else { return }
        // Each unit is weighed once, in its right side; a right side that is not cut off goes over to the left one.
        var before = evidence(0..<first)
        var index = first
        while index < units.count, let sign = signs[index] {
            let end = signs[(index + 1)...].firstIndex { $0 != nil } ?? units.count
            let after = evidence(index..<end)
            if isCut(sign, before: before, after: after, opening: openings[index]) {
                starts.append(units[index].range.lowerBound)
                before = after
            } else {
                before.merge(after)
            }
            index = end
        }
    }

    // MARK: - Signs

    private func signs() -> [Sign?] {
        var signs = [Sign?](repeating: nil, count: units.count)
        var hasFirst = false
        var isCounted = false
        for index in units.indices {
            if phrases.first.match(openings[index], at: 0) != nil { hasFirst = true }
            isCounted = isCounted || countsMatters(openings[index])
            if hasFirst, phrases.later.match(openings[index], at: 0) != nil {
                signs[index] = .ordinal
            } else if SegmentPhrases.postscript.match(openings[index], at: 0) != nil {
                signs[index] = .postscript
            } else if phrases.announcing.match(openings[index], at: 0) != nil {
                signs[index] = .announced
            } else if phrases.adding.match(openings[index], at: 0) != nil {
                signs[index] = .added
            } else if isInserted(index) || isCounted && phrases.joining.match(openings[index], at: 0) != nil {
                signs[index] = .inserted
            } else if units[index].opening == .paragraph, index > 0, !units[index - 1].announcesList,
                text.count <= Self.longestWithParagraphs
            {
                signs[index] = .paragraph
            }
        }
        for list in lists() where isListOfMatters(list) {
            for index in list.dropFirst() where units[index].opening == .item { signs[index] = .listed }
        }
        return signs
    }

    /// "Could you also …", "Ich bräuchte außerdem …".
    private func isInserted(_ index: Int) -> Bool {
        phrases.inserted.isIn(openings[index]) && phrases.requests.isIn(openings[index])
    }

    /// "Two problems today."
    private func countsMatters(_ words: [String]) -> Bool {
        words.indices.contains {
            SegmentPhrases.counts.match(words, at: $0) != nil && phrases.matters.match(words, at: $0 + 1) != nil
        }
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
        let before = units[max(0, list.lowerBound - 2)..<list.lowerBound].flatMap { $0.words(in: text) }
            .suffix(Self.introduction)
        let isIntroduced = list.lowerBound > 0 && units[list.lowerBound - 1].announcesList
        let saysMatters = phrases.matters.isIn(Array(before))
        if isIntroduced, !saysMatters, phrases.details.isIn(Array(before)) { return false }
        let evidence = zip(items, items.dropFirst() + [list.upperBound]).map { self.evidence($0..<$1) }
        if saysMatters, evidence.allSatisfy({ $0.topics.count >= Self.fewestTopics || $0.isMatter }) { return true }
        return evidence.count { $0.isMatter && !$0.topics.isEmpty } * 3 >= items.count * 2
    }

    // MARK: - Both sides

    private func evidence(_ range: Range<Int>) -> SegmentEvidence {
        var evidence = SegmentEvidence()
        for index in range {
            evidence.merge(SegmentEvidence(units[index].words(in: text), isQuestion: units[index].isQuestion, phrases))
        }
        return evidence
    }

    private func isCut(_ sign: Sign, before: SegmentEvidence, after: SegmentEvidence, opening: [String]) -> Bool {
        if sign == .listed { return true }
        guard isPossible(before) else { return false }
        let topics = after.topics.count
        switch sign {
        case .listed:
            return true
        case .ordinal:
            return before.isMatter && after.isMatter && topics > 0
        case .announced:
            return isNamed(after) || topics >= Self.fewestTopicsAlone
        case .postscript:
            return isNamed(after)
        case .added:
            return after.asks && topics >= (after.hasSubject ? 1 : Self.fewestTopics)
                && !before.sharesTopic(with: after)
        case .inserted:
            return topics >= (after.hasSubject ? Self.fewestTopics : Self.fewestTopicsAlone)
                && !before.sharesTopic(with: after)
        case .paragraph:
            return (before.isMatter || before.hasSubject) && (after.asks || after.fails) && after.hasSubject
                && topics >= Self.fewestTopicsUnannounced && !before.sharesTopic(with: after)
                && phrases.pointers.match(opening, at: 0) == nil
        }
    }

    /// A matter may stand before: not a greeting alone.
    private func isPossible(_ evidence: SegmentEvidence) -> Bool {
        !evidence.topics.isEmpty
            && (evidence.isMatter || evidence.praises || evidence.topics.count >= Self.fewestTopics)
    }

    /// A matter, and what it is about. "P.S. I am on leave until Monday" is none.
    private func isNamed(_ evidence: SegmentEvidence) -> Bool {
        guard evidence.isMatter else { return false }
        if evidence.asks || evidence.isQuestion { return !evidence.topics.isEmpty }
        return evidence.topics.count >= (evidence.hasSubject ? Self.fewestTopics : Self.fewestTopicsUnannounced)
    }
}
