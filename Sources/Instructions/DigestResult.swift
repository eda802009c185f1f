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

    /// What was taken back of an earlier letter.
    package struct Undoing: Hashable, Sendable {
        package enum Obstacle: Hashable, Sendable {
            /// People have been told already; so many more are still to be.
            case told(waiting: Int)
            /// Somebody has done more since.
            case changed
            /// What is done with incidents is not taken back by mail.
            case incident
        }

        package struct Kept: Hashable, Sendable {
            package let command: String
            package let obstacle: Obstacle

            package init(command: String, obstacle: Obstacle) {
                self.command = command
                self.obstacle = obstacle
            }
        }

        /// Commands by name.
        package var taken: [String] = []
        package var kept: [Kept] = []

        package init() {}
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
        case .undone(let undoing): !undoing.taken.isEmpty
        case .refused: false
        case .filed, .theme, .replied, .wish: true
        }
    }

    /// All of it.
    package var isWhole: Bool {
        if case .undone(let undoing) = outcome { isDone && undoing.kept.isEmpty } else { isDone }
    }

    /// Who is told because of it; nil where nobody is.
    var news: NewsPlan? {
        if case .theme(_, let news) = outcome { news } else { nil }
    }
}
