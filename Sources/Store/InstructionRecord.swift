package import Feedback

/// What a mail asked of us, and what came of it.
package struct InstructionRecord: Hashable, Sendable {
    package enum Kind: String, Sendable, Codable {
        /// IT, about an incident; IT or a reader, about a digest.
        case command
        /// A one-time code came back.
        case code
        /// A sender's word: on what a mail is, on whether something helped, or that they want no more news.
        case correction
    }

    package enum Outcome: String, CaseIterable, Sendable, Codable {
        case done
        /// Some of it.
        case partly
        /// There was no command in it, or none that could be carried out.
        case nothing
        /// For a code.
        case waiting
        case refused
    }

    /// Which mail of ours followed.
    package enum Told: String, Sendable, Codable {
        case nobody = ""
        case answer
        case code
        /// To an address of staff in whose name it was refused.
        case warning
    }

    /// The number of the mail.
    package let message: Int64
    package let kind: Kind
    package var incident: Int64?
    /// The issue of a digest that it answers.
    package var issue: Int64?
    /// The Message-ID of the mail of ours that it answers: what it means may depend on that when its code has come.
    package var answered: String?
    /// It answers a mail of ours that went to its writer's address alone: nobody else knows its Message-ID.
    package var isPrivate = false
    /// The mail that is corrected, whose command waited for the code, or whose outcome a command answers.
    package var about: Int64?
    /// `Sender.key` of whom the mail says it is from.
    package let claimed: String
    /// The configured address that this is.
    package var staff: EmailAddress?
    package var messageID: String?
    /// SHA-256 of the mail's bytes.
    package let contentHash: [UInt8]
    /// SHA-256 of what a signature covers: the sender, the date, the subject and the text.
    package let wordsHash: [UInt8]
    /// The names of the commands.
    package var asked = ""
    package var outcome = Outcome.nothing
    package var reason = ""
    /// What proved the sender; empty where nothing did.
    package var proof = ""
    package var told = Told.nobody
    package let decidedAt: Timestamp
    /// When the code that it waits for was made.
    package var codeMadeAt: Timestamp?
    /// Wrong codes that came back.
    package var codeTries = 0

    package init(
        message: Int64,
        kind: Kind,
        claimed: String,
        contentHash: [UInt8],
        wordsHash: [UInt8],
        decidedAt: Timestamp
    ) {
        self.message = message
        self.kind = kind
        self.claimed = claimed
        self.contentHash = contentHash
        self.wordsHash = wordsHash
        self.decidedAt = decidedAt
    }
}
