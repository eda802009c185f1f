package import Feedback

/// What one command of a letter did, as far as it is needed to take it back.
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
        /// A step in the story of an incident, by their numbers.
        case incident(Int64, step: Int64)
    }

    /// The number of the mail, and of the act within it, from 0.
    package let message: Int64
    package let position: Int
    /// Of the command: `7 done`.
    package let name: String
    package let effect: Effect

    package var isOfIncident: Bool {
        if case .incident = effect { true } else { false }
    }

    package init(message: Int64, position: Int, name: String, effect: Effect) {
        self.message = message
        self.position = position
        self.name = name
        self.effect = effect
    }
}
