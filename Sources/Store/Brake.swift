package import Feedback

/// What keeps acknowledgements back for a while, whatever restarts come between. Nothing else is held back by it.
package struct Brake: Hashable, Sendable {
    package enum Kind: Hashable, Sendable {
        /// Nobody is acknowledged.
        case breaker
        /// This person (`Sender.key`) is not.
        case mute(String)
    }

    package let kind: Kind
    package let since: Timestamp
    package let until: Timestamp
    /// The mails that led to it, in words for the operator.
    package let chain: String

    package init(_ kind: Kind, since: Timestamp, until: Timestamp, chain: String) {
        self.kind = kind
        self.since = since
        self.until = until
        self.chain = chain
    }
}
