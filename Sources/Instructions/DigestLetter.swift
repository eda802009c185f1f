package import Feedback

/// What a letter asks for in answer to a digest: commands, one a line, the number of what they are about first, and what in it was none.
///
/// Strict as `StaffLetter` is, and in one thing stricter: the text of a command ends with its paragraph, for several commands in one letter
/// are usual. What people hear of is carried out only from a letter that says nothing else.
package struct DigestLetter: Hashable, Sendable {
    /// Commands carried out of one letter, those of a list counted one by one.
    package static let maximumCommands = 30
    /// UTF-8 bytes of an answer to one person.
    package static let maximumReplyBytes = 3000

    /// In the order written.
    package private(set) var commands: [DigestCommand] = []
    package private(set) var remarks: [StaffRemark] = []
    /// Beyond those in `remarks`.
    package private(set) var furtherRemarks = 0
    /// Its first line, courtesies aside, is a command.
    package private(set) var isOpenedByCommand = false

    /// Nothing but what is about the digest itself, or takes back what was: for that, one need not be staff.
    package var isForReaders: Bool { commands.allSatisfy { if case .item = $0 { false } else { true } } }

    /// - Parameters:
    ///   - text: what the person wrote now, without quotes and signature.
    ///   - items: what the numbers of the digest stand for.
    package init(_ text: String, items: [Int: DigestItem.Subject]) {
        var reading = DigestLetterReading(text, items: items)
        reading.read()
        take(reading.entries)
    }

    private mutating func take(_ entries: [DigestLetterReading.Entry]) {
        let hasOtherText = entries.contains { $0.isProse }
        let contradicted = Self.contradicted(entries.flatMap(\.commands))
        isOpenedByCommand = entries.first.map { !$0.commands.isEmpty } ?? false
        for entry in entries {
            switch entry.content {
            case .remark(let reason): remark(entry.line, reason)
            case .commands(let asked):
                if asked.contains(where: contradicted.contains) {
                    remark(entry.line, .contradiction)
                } else if hasOtherText, asked.contains(where: \.isHeard) {
                    remark(entry.line, .doubtful)
                } else if commands.count + asked.count > Self.maximumCommands {
                    remark(entry.line, .tooMany)
                } else {
                    commands += asked.filter { !commands.contains($0) }
                }
            }
        }
    }

    /// Those that cannot both be meant: one line filed as two things, or answered in two
    /// ways.
    private static func contradicted(_ commands: [DigestCommand]) -> Set<DigestCommand> {
        struct Place: Hashable {
            let item: Int
            let verb: ItemAct.Verb
        }
        var asked: [Place: Set<DigestCommand>] = [:]
        for case .item(let item, let act) in commands
        where [.file, .answer, .owner, .rename, .reply].contains(act.verb) {
            asked[Place(item: item, verb: act.verb), default: []].insert(.item(item, act))
        }
        return asked.values.filter { $0.count > 1 }.reduce(into: []) { $0.formUnion($1) }
    }

    private mutating func remark(_ line: String, _ reason: StaffRemark.Reason) {
        if remarks.count < StaffLetter.maximumRemarks {
            remarks.append(StaffRemark(line, reason))
        } else {
            furtherRemarks += 1
        }
    }
}
