internal import Feedback
internal import Typesetting

/// A letter while it is read, line by line, each once.
struct LetterReading {
    struct Entry {
        enum Content {
            case command(StaffCommand)
            case remark(StaffRemark.Reason)
        }

        let line: String
        let content: Content

        var command: StaffCommand? {
            if case .command(let command) = content { command } else { nil }
        }

        /// Text that is no command and no failed try at one.
        var isProse: Bool {
            if case .remark(.unknown) = content { true } else { false }
        }
    }

    private let lines: [StaffLine]
    private let endsText: (StaffLine) -> Bool
    /// The next line to look at.
    private(set) var index = 0

    /// - Parameter endsText: another command begins there, of those that the caller knows.
    init(_ lines: [StaffLine], endsText: @escaping (StaffLine) -> Bool = { _ in false }) {
        self.lines = lines
        self.endsText = endsText
    }

    /// Nil at the end, and at a farewell.
    mutating func next() -> Entry? {
        while index < lines.count {
            let line = lines[index]
            index += 1
            if line.isBlank || StaffWords.isPleasantry(line.folded) { continue }
            if StaffWords.isFarewell(line.folded) { return nil }
            return Entry(line: line.text, content: content(of: line))
        }
        return nil
    }

    private mutating func content(of line: StaffLine) -> Entry.Content {
        guard let verb = line.verb else { return numbered(line) }
        switch verb {
        // The text of a note may ask whatever it wants.
        case .note: return note(line)
        case _ where line.isQuestion: return .remark(.doubtful)
        case .acknowledge: return line.tail ?? "" == "" ? .command(.acknowledge) : .remark(.doubtful)
        case .falseAlarm: return line.tail ?? "" == "" ? .command(.falseAlarm) : .remark(.doubtful)
        case .undo: return line.tail ?? "" == "" ? .command(.undo(letter: nil)) : .remark(.doubtful)
        case .resolve: return resolve(line)
        case .exclude, .split, .merge: return listed(verb, line.tail ?? "")
        }
    }

    private func numbered(_ line: StaffLine) -> Entry.Content {
        guard let (verb, numbers) = line.numbered else { return .remark(.unknown) }
        if line.isQuestion { return .remark(.doubtful) }
        return listed(verb, numbers)
    }

    private func listed(_ verb: StaffCommand.Verb, _ text: some StringProtocol) -> Entry.Content {
        guard let numbers = StaffNumbers.parse(text) else { return .remark(.badNumbers) }
        switch verb {
        case .exclude: return .command(.exclude(numbers))
        case .split: return .command(.split(numbers))
        case .merge: return numbers.count == 1 ? .command(.merge(numbers[0])) : .remark(.badNumbers)
        case .undo: return numbers.count == 1 ? .command(.undo(letter: numbers[0])) : .remark(.badNumbers)
        case .acknowledge, .note, .resolve, .falseAlarm: return .remark(.unknown)
        }
    }

    // MARK: - Commands with a text

    private mutating func note(_ line: StaffLine) -> Entry.Content {
        guard let tail = line.tail else { return .remark(.noText) }
        let text = text(beginningWith: tail)
        if text.hasBadTime { return .remark(.badTime) }
        // A responder's "Note: I am out of the office" would else be told to everybody.
        if StaffWords.tellsAbsence(text.words) { return .remark(.doubtful) }
        return checked(text) { .note($0, nextWordBy: text.nextWordBy) }
    }

    private mutating func resolve(_ line: StaffLine) -> Entry.Content {
        guard let tail = line.tail else { return .command(.resolve(note: nil)) }
        let text = text(beginningWith: tail)
        // What is over has no next word.
        if text.hasBadTime || text.nextWordBy != nil { return .remark(.doubtful) }
        if StaffWords.isHedged(text.words) || StaffLine(text.words).isQuestion { return .remark(.doubtful) }
        return text.words.isEmpty ? .command(.resolve(note: nil)) : checked(text) { .resolve(note: $0) }
    }

    private struct NoteText {
        /// Inert, on one line.
        var words = ""
        var nextWordBy: ClockTime?
        var hasBadTime = false
    }

    private func checked(_ text: NoteText, _ make: (String) -> StaffCommand) -> Entry.Content {
        let bytes = text.words.utf8.count
        if bytes > IncidentNote.maximumTextBytes { return .remark(.tooLong(bytes)) }
        return text.words.isEmpty ? .remark(.noText) : .command(make(text.words))
    }

    /// Up to the end, to a farewell, or to a command: below an empty line, or below a line too short to have been broken. Else
    /// "the trouble with the line to Berlin is now / resolved" would end what goes on.
    private mutating func text(beginningWith first: String) -> NoteText {
        var text = NoteText()
        var words = [first]
        var isBelowBreak = first.count < StaffLetter.brokenLineCharacters
        while index < lines.count {
            let line = lines[index]
            if StaffWords.isFarewell(line.folded) || isBelowBreak && opensCommand(line) { break }
            index += 1
            if let tail = nextWord(in: line) {
                text.nextWordBy = ClockTime(words: tail)
                text.hasBadTime = text.hasBadTime || text.nextWordBy == nil
                isBelowBreak = true
            } else {
                words.append(line.text)
                isBelowBreak = line.text.count < StaffLetter.brokenLineCharacters
            }
        }
        // One byte more than allowed tells that it is too long.
        text.words = words.joined(separator: " ").inert(maximumBytes: StaffLetter.maximumBytes)
        return text
    }

    private func opensCommand(_ line: StaffLine) -> Bool { line.verb != nil || line.numbered != nil || endsText(line) }

    /// What follows "next:" or "next word by".
    private func nextWord(in line: StaffLine) -> String? {
        if let tail = line.tail, StaffWords.announcesNextWord(line.head) { return tail }
        // "next word by 10:00" has its colon within the time.
        let words = line.folded.split(separator: " ")
        guard words.count >= 2, words.count <= 6 else { return nil }
        for count in stride(from: words.count - 1, through: 1, by: -1)
        where StaffWords.announcesNextWord(words[..<count].joined(separator: " ")) {
            return words[count...].joined(separator: " ")
        }
        return nil
    }
}
