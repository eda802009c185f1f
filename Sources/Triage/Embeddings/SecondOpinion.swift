package import Feedback

/// What a mail is by the mean of two judgements: the default model's, by its words, and a head's, by the vector of its text and by what
/// the default model said.
package struct SecondOpinion: Sendable {
    /// The reason of a verdict whose category the vector decided: no single word did.
    package static let reason = "its meaning as a whole"

    package let head: EmbeddingHead
    /// A verdict less probable than this is unsure.
    package let unsureBelow: Double

    /// - Parameter unsureBelow: nil: the head's own threshold.
    package init(_ head: EmbeddingHead, unsureBelow: Double? = nil) {
        self.head = head
        self.unsureBelow = unsureBelow ?? head.unsureBelow
    }

    /// Service, tone, matters and what is a security matter stay as they were; so do the words that decided, unless something else did.
    ///
    /// - Parameter vector: of `head.dimension` numbers; for any other count, and for a verdict without probabilities, the first
    ///   opinion stands and the answer is nil.
    package func verdict(_ first: Verdict, vector: [Float]) -> Verdict? {
        guard vector.count == head.dimension, !first.probabilities.isEmpty else { return nil }
        let said = CategoryVector(named: first.probabilities).logarithms
        let mean = Self.mean(said, head.network.logarithms(vector, first: said), temperature: head.temperature)
        let lane = mean.largestLane
        let category = Category.allCases[lane]
        var verdict = first
        if category != first.category {
            verdict.category = category
            verdict.reasons = [Verdict.Reason(words: Self.reason, weight: 0)]
            if category != .outage { verdict.severity = nil }
        }
        verdict.isUnsure = mean[lane] < unsureBelow
        verdict.probabilities = mean.named
        verdict.model = head.id
        return verdict
    }

    /// The softmax of the mean of two logarithms.
    static func mean(_ first: CategoryVector, _ second: CategoryVector, temperature: Double) -> CategoryVector {
        (((first + second) / 2) / temperature).probabilities
    }
}
