/// What IT asks for in a letter: commands, one a line, and what in it was none.
///
/// Forgiving in case, marks and courtesies; strict where a misreading would have people told an untruth. What people hear of
/// (`note`, `resolved`, `false alarm`) is carried out only from a letter that says nothing else: "I do not think it is / resolved"
/// is no end. A question never is a command.
package struct StaffLetter: Hashable, Sendable {
    /// Commands carried out of one letter.
    package static let maximumCommands = 10
    /// Lines shown of what was no command.
    package static let maximumRemarks = 5
    /// UTF-8 bytes and lines of a letter that are looked at.
    static let maximumBytes = 64 * 1024
    static let maximumLines = 200
    /// A line of text shorter than this was not broken by a mail program: so a command below it is one.
    static let brokenLineCharacters = 50

    /// In the order written.
    package private(set) var commands: [StaffCommand] = []
    package private(set) var remarks: [StaffRemark] = []
    /// Beyond those in `remarks`.
    package private(set) var furtherRemarks = 0
    /// Its first line, courtesies aside, is a command.
    package private(set) var isOpenedByCommand = false

    /// - Parameter text: what the person wrote now, without quotes and signature.
    package init(_ text: String) {
        var reading = LetterReading(Self.lines(of: text))
        var entries: [LetterReading.Entry] = []
        while let entry = reading.next() { entries.append(entry) }
        take(entries)
    }

    /// What is looked at of a letter.
    static func lines(of text: String) -> [StaffLine] {
        let lines = start(of: text).split(
            maxSplits: maximumLines,
            omittingEmptySubsequences: false,
            whereSeparator: \.isNewline
        )
        return lines.prefix(maximumLines).map { StaffLine($0) }
    }

    /// Not cut within a character, and not cut at all where it is short enough.
    private static func start(of text: String) -> Substring {
        var bytes = text.utf8.prefix(maximumBytes)
        guard bytes.endIndex < text.utf8.endIndex else { return text[...] }
        while let last = bytes.last, last & 0xC0 == 0x80 { bytes = bytes.dropLast() }
        if let last = bytes.last, last >= 0xC0 { bytes = bytes.dropLast() }
        return text[..<bytes.endIndex]
    }

    private mutating func take(_ entries: [LetterReading.Entry]) {
        let hasOtherText = entries.contains { $0.isProse }
        let verbs = Set(entries.compactMap { $0.command?.verb })
        let isContradictory = verbs.isSuperset(of: [.resolve, .falseAlarm])
        isOpenedByCommand = entries.first?.command != nil
        for entry in entries {
            switch entry.content {
            case .remark(let reason): remark(entry.line, reason)
            case .command(let command):
                let verb = command.verb
                if isContradictory, verb == .resolve || verb == .falseAlarm {
                    remark(entry.line, .contradiction)
                } else if hasOtherText, verb.isHeard {
                    remark(entry.line, .doubtful)
                } else if commands.count == Self.maximumCommands {
                    remark(entry.line, .tooMany)
                } else {
                    commands.append(command)
                }
            }
        }
    }

    private mutating func remark(_ line: String, _ reason: StaffRemark.Reason) {
        if remarks.count < Self.maximumRemarks {
            remarks.append(StaffRemark(line, reason))
        } else {
            furtherRemarks += 1
        }
    }
}
