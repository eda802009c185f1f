package import Feedback

/// What the relay said to one recipient of a mail.
package struct RecipientResult: Hashable, Sendable {
    package enum State: String, CaseIterable, Sendable {
        /// Not served yet, or deferred.
        case pending
        case accepted
        /// Refused for good.
        case refused
    }

    package let address: EmailAddress
    package let state: State
    /// The relay's words, inert and capped by the postman.
    package let reply: String

    package init(address: EmailAddress, state: State, reply: String = "") {
        self.address = address
        self.state = state
        self.reply = reply
    }
}
