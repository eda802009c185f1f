package import Feedback

/// A second opinion on a mail, to be stored.
package struct Opinion: Sendable {
    package let number: Int64
    /// The model of the first opinion: if the mail has another one by now, a person has judged meanwhile, and the second opinion
    /// comes to nothing.
    package let firstModel: String
    /// Which model was asked.
    package let model: String
    /// Nil: it has none, for `reason`.
    package let verdict: Verdict?
    package let reason: String?
    /// SHA-256 of the text it rests on; nil when there was none.
    package let words: [UInt8]?

    package init(
        on candidate: OpinionCandidate,
        by model: String,
        verdict: Verdict?,
        reason: String? = nil,
        words: [UInt8]? = nil
    ) {
        number = candidate.number
        firstModel = candidate.item.verdict.model
        self.model = model
        self.verdict = verdict
        self.reason = reason
        self.words = words
    }
}
