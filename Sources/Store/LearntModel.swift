package import Feedback

/// A model that was learnt from corrections, and what became of it.
package struct LearntModel: Hashable, Sendable {
    package enum State: String, Sendable {
        case inUse = "in use"
        /// A guard refused it; `reason` says which.
        case refused
        /// Another one was taken into use.
        case retired
        /// A person has put it aside.
        case rolledBack = "rolled back"
    }

    package let id: String
    /// The id of the shipped model it began with.
    package let base: String
    package let madeAt: Timestamp
    /// What it was made of, and how it did: JSON that the store does not look into.
    package let tally: String
    package let scores: String
    package var state: State
    package var reason: String
    package var changedAt: Timestamp
    /// Whether it can be taken into use.
    package var isKept: Bool

    package init(
        id: String,
        base: String,
        madeAt: Timestamp,
        tally: String,
        scores: String,
        state: State,
        reason: String = ""
    ) {
        (self.id, self.base, self.madeAt) = (id, base, madeAt)
        (self.tally, self.scores, self.state, self.reason) = (tally, scores, state, reason)
        changedAt = madeAt
        isKept = state != .refused
    }
}
