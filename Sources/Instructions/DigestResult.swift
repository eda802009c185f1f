package import Feedback

/// A command in answer to a digest, and what came of it.
package struct DigestResult: Sendable {
    package enum Outcome: Sendable {
        /// The mail with this number is that now.
        case filed(mail: Int64, Tray)
        /// As the theme is now; who will be told, nil where nobody is.
        case theme(Theme, NewsPlan?)
        case incident(CommandResult)
        /// An answer to the writer of a mail, which goes out at that time.
        case replied(mail: Int64, to: String, at: Timestamp)
        /// The digest comes to its reader again, or for the first time otherwise, at that time; nil: with its next issue, or never.
        case wish(until: Timestamp?)
        case undone(Undoing)
        case refused(DigestRefusal)
    }

    package let command: DigestCommand
    package let outcome: Outcome

    package init(_ command: DigestCommand, _ outcome: Outcome) {
        self.command = command
        self.outcome = outcome
    }

    package var isDone: Bool {
        switch outcome {
        case .incident(let result): result.isDone
        case .undone(let undoing): undoing.isDone
        case .refused: false
        case .filed, .theme, .replied, .wish: true
        }
    }

    /// All of it.
    package var isWhole: Bool {
        if case .undone(let undoing) = outcome { undoing.isWhole } else { isDone }
    }

    /// Who is told because of it; nil where nobody is.
    var news: NewsPlan? {
        if case .theme(_, let news) = outcome { news } else { nil }
    }
}
