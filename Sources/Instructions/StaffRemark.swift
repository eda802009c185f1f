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
        /// So many UTF-8 bytes, more than a text of this kind may have.
        case overLimit(Int, limit: Int)
        /// A command on a line of the digest, without its number.
        case noItem
        /// The digest has no such line.
        case unknownItem(Int)
        /// It cannot be asked of what stands behind this line.
        case wrongKind(Int)
        /// A text without a colon before it.
        case unmarked
        /// A pause of which nobody can tell how long.
        case badSpan
        /// Nobody can tell who is to look after it.
        case badOwner
        /// It stands below a farewell, where signatures are.
        case belowFarewell
    }

    /// Inert.
    package let line: String
    package let reason: Reason
    /// How it begins, folded: what may be a misspelt command.
    package let attempt: String

    /// What commands look like in answer to an alert, and in answer to a digest: what was meant is one of them.
    package static func spellings(isDigest: Bool) -> [String] {
        isDigest ? ItemWords.spellings + StaffWords.spellings : StaffWords.spellings
    }

    init(_ line: some StringProtocol, _ reason: Reason) {
        self.line = String(line).inert(maximumBytes: Self.maximumLineBytes)
        self.reason = reason
        attempt = StaffLine(line).attempt
    }
}
