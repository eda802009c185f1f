package import Feedback

/// A mail that waits for a second opinion: what the first rests on.
package struct OpinionCandidate: Sendable {
    /// Characters of the text that are read.
    package static let maximumCharacters = 4096

    package let item: FeedbackItem
    package let isBacklog: Bool
    /// What the person wrote; empty when that was nothing, or is erased.
    package let text: String

    package var number: Int64 { item.number }
}
