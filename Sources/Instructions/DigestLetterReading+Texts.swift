internal import Feedback
internal import Typesetting

/// Commands with a text behind them.
extension DigestLetterReading {
    mutating func answer(_ status: Theme.Status, _ phrase: ItemPhrase) -> Asked {
        if phrase.remainder.isEmpty, !phrase.isMarked { return .act(.answer(status, note: nil)) }
        if !phrase.isMarked { return .remark(.unmarked) }
        let note = paragraph(beginningWith: phrase.remainder)
        // As a link has prepared it, and nobody completed it: "7 done: …".
        if !note.hasWords { return .act(.answer(status, note: nil)) }
        if note.utf8.count > IncidentNote.maximumTextBytes { return .remark(.tooLong(note.utf8.count)) }
        if status == .open || StaffWords.tellsAbsence(note) || StaffLine(note).isQuestion { return .remark(.doubtful) }
        return status == .done && StaffWords.isHedged(note) ? .remark(.doubtful) : .act(.answer(status, note: note))
    }

    /// Up to the end of the paragraph, on one line: lines below count where a mail program may have broken them off, or where nothing
    /// stands behind the colon.
    private mutating func paragraph(beginningWith first: String) -> String {
        var words = [first]
        var mayGoOn = first.isEmpty || lines[index - 1].text.count >= StaffLetter.brokenLineCharacters
        while mayGoOn, index < lines.count {
            let line = lines[index]
            if line.isBlank || StaffWords.isFarewell(line.folded) || opensCommand(line) { break }
            index += 1
            words.append(line.text)
            mayGoOn = first.isEmpty || line.text.count >= StaffLetter.brokenLineCharacters
        }
        return words.joined(separator: " ").inertLine
    }

    mutating func reply(_ phrase: ItemPhrase) -> Asked {
        if !phrase.isMarked { return .remark(phrase.remainder.isEmpty ? .noText : .unmarked) }
        let text = paragraphs(beginningWith: phrase.remainder)
        if !text.hasWords { return .remark(.noText) }
        if StaffWords.tellsAbsence(text) { return .remark(.doubtful) }
        let limit = DigestLetter.maximumReplyBytes
        return text.utf8.count > limit ? .remark(.overLimit(text.utf8.count, limit: limit)) : .act(.reply(text))
    }

    /// Up to the end, to a farewell, or to a command: below an empty line, or below a line too short to have been broken. The lines stay
    /// as they are, inert; of empty ones one.
    private mutating func paragraphs(beginningWith first: String) -> String {
        var text = [first.inertLine]
        var isBelowBreak = first.count < StaffLetter.brokenLineCharacters
        while index < lines.count {
            let line = lines[index]
            if StaffWords.isFarewell(line.folded) || isBelowBreak && opensCommand(line) { break }
            index += 1
            if !line.isBlank || text.last != "" { text.append(line.text.inertLine) }
            isBelowBreak = line.text.count < StaffLetter.brokenLineCharacters
        }
        while text.last == "" { text.removeLast() }
        return text.drop { $0.isEmpty }.joined(separator: "\n")
    }
}

extension String {
    /// One byte more than any text may have tells that it is too long.
    var inertLine: String { inert(maximumBytes: StaffLetter.maximumBytes) }

    /// Not only dots and dashes.
    var hasWords: Bool { unicodeScalars.contains { $0.properties.isAlphabetic || $0.properties.numericType != nil } }
}
