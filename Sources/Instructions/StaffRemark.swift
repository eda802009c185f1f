internal import Typesetting

/// A line of a letter that was not carried out.
package struct StaffRemark: Hashable, Sendable {
    /// UTF-8 bytes kept of a line.
    package static let maximumLineBytes = 120
    /// UTF-8 bytes of what is compared with the commands.
    static let maximumAttemptBytes = 48

    package enum Reason: Hashable, Sendable {
        /// It is no command.
        case unknown
        /// A question, a negation, or a command beside text that may mean something else.
        case doubtful
        /// A command that needs a text has none.
        case noText
        /// So many UTF-8 bytes, more than a note may have.
        case tooLong(Int)
        case badNumbers
        case badTime
        /// "resolved" and "false alarm" in one letter.
        case contradiction
        /// The letter has too many commands already.
        case tooMany
    }

    /// Inert.
    package let line: String
    package let reason: Reason
    /// How it begins, folded: what may be a misspelt command.
    package let attempt: String

    init(_ line: some StringProtocol, _ reason: Reason) {
        self.line = String(line).inert(maximumBytes: Self.maximumLineBytes)
        self.reason = reason
        attempt = StaffLine(line).attempt
    }
}
