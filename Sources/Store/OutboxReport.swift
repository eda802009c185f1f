package import Feedback

/// How many mails of one kind are in one state.
package struct OutboxCount: Hashable, Sendable {
    package let kind: OutboundMail.Kind
    package let state: OutboxRow.State
    package let count: Int

    package init(kind: OutboundMail.Kind, state: OutboxRow.State, count: Int) {
        self.kind = kind
        self.state = state
        self.count = count
    }
}

/// A mail that did not simply go: refused, given up, uncertain, or tried and waiting.
package struct TroubledMail: Sendable {
    package let number: Int64
    package let kind: OutboundMail.Kind
    package let state: OutboxRow.State
    package let attempts: Int
    package let createdAt: Timestamp
    package let nextTryAt: Timestamp
    /// For the operator.
    package let reason: String
    package let recipients: [RecipientResult]
}

/// What a start made of mails the last run left behind.
package struct OutboxRecovery: Hashable, Sendable {
    /// Claimed, but never at the dot: queued again.
    package var requeued = 0
    /// At the dot, and to be sent again.
    package var again = 0
    /// At the dot, and never to be sent again.
    package var unknown = 0
    /// Too old to be true: failed, for the operator to see.
    package var held = 0

    package var isEmpty: Bool { requeued + again + unknown + held == 0 }
}
