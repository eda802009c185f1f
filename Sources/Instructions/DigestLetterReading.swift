internal import Feedback
internal import Typesetting

/// A letter in answer to a digest while it is read, line by line.
struct DigestLetterReading {
    struct Entry {
        enum Content {
            case commands([DigestCommand])
            case remark(StaffRemark.Reason)
        }

        let line: String
        let content: Content

        var commands: [DigestCommand] {
            if case .commands(let commands) = content { commands } else { [] }
        }

        /// Text that is no command and no failed try at one.
        var isProse: Bool {
            switch content {
            case .remark(.unknown), .remark(.unmarked), .remark(.noItem): true
            case .remark, .commands: false
            }
        }
    }

    let items: [Int: DigestItem.Subject]
    let lines: [StaffLine]
    /// The next line to look at.
    var index = 0
    private(set) var entries: [Entry] = []

    init(_ text: String, items: [Int: DigestItem.Subject]) {
        self.items = items
        lines = StaffLetter.lines(of: text)
    }

    mutating func read() {
        while index < lines.count {
            let line = lines[index]
            if line.isBlank || StaffWords.isPleasantry(line.folded) {
                index += 1
            } else if StaffWords.isFarewell(line.folded) {
                return readBelowFarewell()
            } else {
                index += 1
                entries.append(Entry(line: line.text, content: content(of: line)))
            }
        }
    }

    /// A signature, as a rule. What looks like a command there is not carried out, and not passed over in silence.
    private mutating func readBelowFarewell() {
        for line in lines[index...] where opensItem(line) {
            entries.append(Entry(line: line.text, content: .remark(.belowFarewell)))
        }
        index = lines.count
    }

    private mutating func content(of line: StaffLine) -> Entry.Content {
        if let numbered = NumberedLine(line.text) { return numberedContent(numbered) }
        if let undo = ItemWords.undo(line.folded) { return line.isQuestion ? .remark(.doubtful) : .commands([undo]) }
        switch ReaderWish.read(line.folded) {
        case .wish(let wish): return line.isQuestion ? .remark(.doubtful) : .commands([.wish(wish)])
        case .badSpan: return .remark(.badSpan)
        case nil: return .remark(namesAct(line.text) ? .noItem : .unknown)
        }
    }

    /// All of a list, or nothing.
    private mutating func numberedContent(_ numbered: NumberedLine) -> Entry.Content {
        guard namesAct(numbered.rest) else { return .remark(.unknown) }
        if numbered.items.isEmpty { return .remark(.badNumbers) }
        let start = index
        var end = index
        var commands: [DigestCommand] = []
        for item in numbered.items {
            guard let subject = items[item] else { return .remark(.unknownItem(item)) }
            index = start
            let asked = act(numbered.rest, on: subject, item: item)
            end = max(end, index)
            switch asked {
            case .act(.same(as: let other)) where numbered.items.contains(other):
                index = end
                return .remark(.badNumbers)
            case .act(let act): commands.append(.item(item, act))
            case .remark(let reason):
                index = end
                return .remark(reason)
            }
        }
        index = end
        return .commands(commands)
    }

    // MARK: - Where a command begins

    /// Whether the words are meant for a command on a line of the digest.
    func namesAct(_ text: String) -> Bool {
        let line = StaffLine(text)
        return ItemPhrase(text).word != nil || line.verb != nil || line.numbered != nil
            || CategoryWords.tray(for: line.head) != nil
    }

    private func opensItem(_ line: StaffLine) -> Bool {
        NumberedLine(line.text).map { namesAct($0.rest) } ?? false
    }

    func opensCommand(_ line: StaffLine) -> Bool {
        opensItem(line) || ItemWords.undo(line.folded) != nil || ReaderWish.read(line.folded) != nil
    }
}
