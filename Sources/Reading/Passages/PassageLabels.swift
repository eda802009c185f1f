internal import MIME

/// What each line of a body is. Everything starts as `new`; finders take lines away from it, and nothing gives one back
/// but the rules that keep a person's words.
struct PassageLabels {
    struct Label: Equatable {
        var role = Passage.Role.new
        var rule = PassageRule.none
    }

    let lines: [TextLine]
    private(set) var labels: [Label]

    init(_ lines: [TextLine]) {
        self.lines = lines
        labels = Array(repeating: Label(), count: lines.count)
    }

    func role(at index: Int) -> Passage.Role { labels[index].role }

    mutating func set(_ range: Range<Int>, _ role: Passage.Role, _ rule: PassageRule) {
        for index in range { labels[index] = Label(role: role, rule: rule) }
    }

    /// The first line with text the person wrote now; the number of lines when there is none.
    var firstNewText: Int {
        lines.indices.first { labels[$0].role == .new && lines[$0].hasText } ?? lines.count
    }

    /// Runs of lines with the same role, in order.
    func runs(of role: Passage.Role) -> [Range<Int>] {
        var runs: [Range<Int>] = []
        var index = 0
        while index < labels.count {
            guard labels[index].role == role else {
                index += 1
                continue
            }
            let start = index
            while index < labels.count, labels[index].role == role { index += 1 }
            runs.append(start..<index)
        }
        return runs
    }

    /// The text of all lines whose role is wanted, white space at both ends cut.
    func text(where isWanted: (Passage.Role) -> Bool) -> [UInt8] {
        var size = 0
        for index in lines.indices where isWanted(labels[index].role) { size += lines[index].bytes.count + 1 }
        guard size > 0 else { return [] }
        var result: [UInt8] = []
        result.reserveCapacity(size)
        for index in lines.indices where isWanted(labels[index].role) {
            result += lines[index].bytes
            result.append(ASCII.lineFeed)
        }
        let bare = TextLine.bare(result[...]).indices
        result.removeSubrange(bare.upperBound...)
        result.removeSubrange(..<bare.lowerBound)
        return result
    }

    /// The whole body in order. Blank lines between two passages of one kind do not part them.
    var passages: [Passage] {
        var result: [Passage] = []
        var start = 0
        while start < lines.count {
            var end = start + 1
            while end < lines.count, labels[end] == labels[start] || isGap(end, after: labels[start]) { end += 1 }
            let text = lines[start..<end].map(\.bytes).joined(separator: [ASCII.lineFeed])
            result.append(
                Passage(
                    role: labels[start].role,
                    rule: labels[start].rule.rawValue,
                    lines: start..<end,
                    text: String(decoding: Array(text), as: UTF8.self)
                )
            )
            start = end
        }
        return result
    }

    /// A blank line belongs to the passage above it.
    private func isGap(_ index: Int, after label: Label) -> Bool {
        lines[index].isBlank && label.role != .new && labels[index].role == .new
    }
}
