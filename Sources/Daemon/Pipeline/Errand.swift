internal import Feedback
internal import Instructions
internal import Store

/// What a letter to Earshot asks for, whatever it is about.
struct Errand: Sendable {
    enum Letter: Sendable {
        case incident(Int64, StaffLetter)
        case digest(DigestErrand)
        /// Read no further.
        case none
    }

    let letter: Letter

    static let none = Errand(letter: .none)

    /// In words for the operator.
    var title: String {
        switch letter {
        case .incident(let number, _): "incident \(number)"
        case .digest(let errand): "issue \(errand.issue) of the digest '\(errand.name)'"
        case .none: "nothing"
        }
    }

    /// The names of its commands, and nothing of what is said.
    var names: String {
        switch letter {
        case .incident(_, let letter): letter.commands.map(\.verb.rawValue).joined(separator: ", ")
        case .digest(let errand): errand.letter.commands.map(\.label).joined(separator: ", ")
        case .none: ""
        }
    }

    var isEmpty: Bool {
        switch letter {
        case .incident(_, let letter): letter.commands.isEmpty
        case .digest(let errand): errand.letter.commands.isEmpty
        case .none: true
        }
    }

    var isOpenedByCommand: Bool {
        switch letter {
        case .incident(_, let letter): letter.isOpenedByCommand
        case .digest(let errand): errand.letter.isOpenedByCommand
        case .none: false
        }
    }

    /// Somebody has tried to command: no machine does.
    var isAttempt: Bool {
        switch letter {
        case .incident(_, let letter): letter.remarks.contains { $0.isAttempt(ofDigest: false) }
        case .digest(let errand): errand.letter.remarks.contains { $0.isAttempt(ofDigest: true) }
        case .none: false
        }
    }

    /// It is one line, which is none of the commands, but near to one.
    var isLoneAttempt: Bool {
        guard case .digest(let errand) = letter else { return false }
        return isEmpty && isAttempt && errand.letter.remarks.count == 1
    }

    func note(on record: inout InstructionRecord) {
        record.asked = names
        switch letter {
        case .incident(let number, _): record.incident = number
        case .digest(let errand): record.issue = errand.issue
        case .none: return
        }
    }

    /// What it asks for, where it was not carried out.
    func show(in material: inout AnswerMaterial) {
        switch letter {
        case .incident(_, let letter): material.asked = letter.commands
        case .digest(let errand): material.askedOfDigest = errand.letter.commands
        case .none: return
        }
    }
}

/// A letter about an issue of a digest.
struct DigestErrand: Sendable {
    /// Its number.
    let issue: Int64
    /// The digest's name in the configuration; empty where there is no such issue.
    let name: String
    let items: [Int: DigestItem.Subject]
    let letter: DigestLetter

    init(_ text: String, onIssue number: Int64, in store: isolated FeedbackStore) throws {
        issue = number
        name = try store.issue(number)?.name ?? ""
        let lines = try store.items(ofIssue: number)
        items = Dictionary(lines.map { ($0.number, $0.subject) }) { first, _ in first }
        letter = DigestLetter(text, items: items)
    }
}

extension Errand {
    init(_ text: String, about topic: LetterTopic, in store: isolated FeedbackStore) throws {
        switch topic {
        case .incident(let number): letter = .incident(number, StaffLetter(text))
        case .digest(let number): letter = .digest(try DigestErrand(text, onIssue: number, in: store))
        }
    }
}
