/// A pile that mails are sorted into: what a mail is taken for, as a folder of the mailbox shows it. A person who puts a mail
/// into another one says what it is.
package enum Tray: String, CaseIterable, Sendable, Codable {
    case outage
    case complaint
    case request
    case question
    case praise
    /// Not feedback: machine mail, and what is none of the others.
    case other
    /// For a person to look at: the model doubts it, or nothing could read it.
    case unsure

    /// - Parameters:
    ///   - kind: nil for a mail that could not be read.
    ///   - category: nil for a mail that nothing has judged.
    package init(kind: MailKind?, category: Category?, isUnsure: Bool) {
        if let kind, kind != .human {
            self = .other
        } else if let category, !isUnsure {
            self = Tray(category)
        } else {
            self = .unsure
        }
    }

    package init(_ category: Category) {
        switch category {
        case .outage: self = .outage
        case .complaint: self = .complaint
        case .request: self = .request
        case .question: self = .question
        case .praise: self = .praise
        case .other: self = .other
        }
    }

    /// What a mail in it is; nil where that is open.
    package var category: Category? { Category(rawValue: rawValue) }

    /// The name of its folder, without those above it.
    package var folderName: String {
        switch self {
        case .outage: "Outage"
        case .complaint: "Complaint"
        case .request: "Request"
        case .question: "Question"
        case .praise: "Praise"
        case .other: "Not feedback"
        case .unsure: "Unsure"
        }
    }
}
