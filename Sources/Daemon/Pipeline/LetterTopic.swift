internal import Feedback
internal import Instructions
internal import Store

/// What staff and readers may write to Earshot about.
enum LetterTopic: Hashable, Sendable {
    case incident(Int64)
    /// By the number of its issue.
    case digest(Int64)

    /// What a tag in a subject names; nil for one that waits for its code.
    init?(_ subject: MailTag.Subject) {
        switch subject {
        case .incident(let number): self = .incident(number)
        case .digest(let number): self = .digest(number)
        case .waiting: return nil
        }
    }

    /// Of a letter that was taken in.
    init?(_ record: InstructionRecord) {
        if let issue = record.issue {
            self = .digest(issue)
        } else if let incident = record.incident {
            self = .incident(incident)
        } else {
            return nil
        }
    }

    var token: TokenMint.Subject {
        switch self {
        case .incident(let number): .incident(number)
        case .digest(let number): .digest(number)
        }
    }

    /// What stands at the end of the subject of a mail about it.
    func tag(_ letters: String) -> MailTag {
        switch self {
        case .incident(let number): MailTag(.incident(number), letters)
        case .digest(let number): MailTag(.digest(number), letters)
        }
    }
}
