package import Feedback

/// What one command of a letter in answer to a digest did, as far as it is needed to take it back.
package struct InstructionAct: Hashable, Sendable {
    package enum Effect: Hashable, Sendable {
        /// A step in the history of themes, by its number.
        case theme(event: Int64)
        /// What a mail is taken for.
        case mail(Int64, from: Tray, to: Tray)
        /// An answer to whoever wrote the mail.
        case reply(to: Int64, key: String)
        /// What the reader had asked for before, and asks for now.
        case wish(before: DigestReader, after: DigestReader)
        /// Cannot be taken back by mail.
        case incident(Int64)
    }

    /// The number of the mail, and of the act within it, from 0.
    package let message: Int64
    package let position: Int
    /// Of the command: `7 done`.
    package let name: String
    package let effect: Effect
    /// The mail that took it back.
    package var undoneBy: Int64?

    package init(message: Int64, position: Int, name: String, effect: Effect) {
        self.message = message
        self.position = position
        self.name = name
        self.effect = effect
    }
}
