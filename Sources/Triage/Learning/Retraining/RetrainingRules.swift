/// How much evidence may move a model, and what stops it. The bounds and their reasons: decision record 024.
package struct RetrainingRules: Sendable {
    /// Fewer corrections, copies and near copies counted once, teach nothing: 20.
    package var minimumEvidence = 20
    /// Corrections to fewer categories teach nothing: 2.
    package var minimumCategories = 2
    /// The newest that are used: 1,000.
    package var maximumEvidence = 1_000
    /// How many mails of the seed a correction counts for.
    package var weight = 10.0
    /// The same, for a correction that the most similar mails of the seed contradict with one voice.
    package var contradictedWeight = 2.5
    /// From this cosine on a mail of the seed is similar; so many are asked.
    package var neighbourSimilarity = 0.5
    package var neighbours = 5
    /// From this part of common words on (Jaccard) two mails are nearly the same, and the newest word on them holds.
    package var nearCopy = 0.8
    /// One person's corrections from one category to another count for at most so many.
    package var flowLimit = 40.0
    /// One person's corrections weigh at most this part of what the seed weighs.
    package var personShare = 0.25
    /// Half of this times the squared distance from the shipped model is added to the mean loss.
    package var penalty = 1e-4
    /// What macro-F1, and the recall of outages sure enough to warn of, may lose on the seed, 0 to 1.
    package var seedTolerance = 0.02
    /// What the calibration error may gain on the seed, 0 to 1.
    package var calibrationTolerance = 0.03
    /// From this confidence on an outage counts as recognised.
    package var outageConfidence = 0.5

    package init() {}

    package static let standard = RetrainingRules()
}
