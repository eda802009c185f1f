internal import Feedback

/// The whole of `earshot evaluate`: all mails together, then each language and each source. The keys of all together stand at
/// the top.
struct EvaluationReport: Encodable, Sendable {
    let model: String
    /// Below it a verdict is unsure.
    let unsureBelow: Double
    let sets: [String]
    /// Praise and questions count as other.
    let isCoarse: Bool
    /// The set whose labels made it so; nil when the command line did, or nothing.
    let coarseSet: String?
    let all: Measurement
    let languages: [String: Measurement]
    let sources: [String: Measurement]
    /// The most confident wrong verdicts, as many as asked for.
    let errors: [Misjudgement]

    private enum CodingKeys: String, CodingKey {
        case model, unsureBelow, sets, coarse, coarseSet, languages, sources, errors
    }

    func encode(to encoder: any Encoder) throws {
        try all.encode(to: encoder)
        var container = encoder.container(keyedBy: CodingKeys.self)
        try container.encode(model, forKey: .model)
        try container.encode(unsureBelow, forKey: .unsureBelow)
        try container.encode(sets, forKey: .sets)
        try container.encode(isCoarse, forKey: .coarse)
        // Null rather than missing: a reader need not ask whether the key is there.
        try container.encode(coarseSet, forKey: .coarseSet)
        try container.encode(languages, forKey: .languages)
        try container.encode(sources, forKey: .sources)
        try container.encode(errors, forKey: .errors)
    }
}
