internal import Feedback

/// What a candidate, and the models it is held against, did on mails that it had not learnt.
package struct RetrainingScores: Sendable, Equatable, Codable {
    /// On the seed, 0 to 1 each.
    package struct OnSeed: Sendable, Equatable, Codable {
        package let macroF1: Double
        /// Of outages that are recognised surely enough to warn of.
        package let outageRecall: Double
        package let calibrationError: Double
    }

    package let shippedOnSeed: OnSeed
    package let inUseOnSeed: OnSeed
    package let candidateOnSeed: OnSeed
    /// The part of the corrections that the shipped model gets right, which learnt none.
    package let shippedOnCorrections: Double
    /// The same, for candidates that each had not learnt the correction in question.
    package let candidateOnCorrections: Double
}

extension RetrainingScores.OnSeed {
    init(_ evaluation: Evaluation, outageConfidence: Double) {
        macroF1 = evaluation.macroF1
        calibrationError = evaluation.calibrationError
        let outages = evaluation.cases.filter { $0.truth == .outage }
        let recognised = outages.count { $0.predicted == .outage && $0.confidence >= outageConfidence }
        outageRecall = outages.isEmpty ? 1 : Double(recognised) / Double(outages.count)
    }
}
