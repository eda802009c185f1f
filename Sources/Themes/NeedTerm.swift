/// A word, or what words of several languages mean, and how much a text is about it.
struct NeedTerm: Hashable, Sendable {
    /// Where a term comes from: it decides how much the term tells before an index has seen many needs.
    enum Kind: UInt8, CaseIterable, Sendable {
        /// A word without its endings.
        case stem
        /// Of `Concept`, or of `Topic`.
        case concept
        case generalConcept
        case topic
        case generalTopic

        var isMeaning: Bool { self != .stem }
        /// It goes with anything.
        var isGeneral: Bool { self == .generalConcept || self == .generalTopic }

        /// The share of needs that have such a term, as a rule: measured on `Corpus/development.jsonl`.
        var usualShare: Float {
            switch self {
            case .stem: 0.004
            case .concept: 0.02
            case .generalConcept: 0.06
            case .topic: 0.05
            case .generalTopic: 0.08
            }
        }
    }

    /// FNV-1a of its letters, or of the number of its meaning.
    let key: UInt64
    let kind: Kind
    /// Above 0.
    let weight: Float
}
