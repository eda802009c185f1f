internal import Feedback

/// What the model makes of some words, before anything else is asked of them.
struct Judgement {
    /// Cues that name the failure itself. The others of outages say since when, or for whom, and stand anywhere.
    private static let failures: Set<Cue> = [
        .broken, .notWorking, .unable, .errorMessage, .stopped, .stuck, .missing, .slow,
    ]

    let words: TokenizedText
    /// The language of the lexicon it was read with; nil when there is none.
    let lexicon: String?
    let probabilities: CategoryVector
    /// The category it is taken for, by its place in `Category.allCases`.
    let lane: Int
    let isUnsure: Bool
    /// The least probability that is not unsure.
    let unsureBelow: Double
    private let model: Model
    private let features: RawFeatures
    private let vector: FeatureVector

    /// - Parameter unsureBelow: the least probability that is not unsure; nil: the model's own.
    init(model: Model, words: TokenizedText, language: String?, unsureBelow: Double?) {
        self.model = model
        self.words = words
        lexicon = Lexicon.of(words, language: language)?.language
        features = FeatureHasher.features(of: words, language: lexicon ?? language)
        vector = FeatureVector(features) { model.lookup($0) }
        probabilities = model.score(vector).probabilities
        let isEmpty = words.tokens.isEmpty
        lane = isEmpty ? Category.other.lane : probabilities.largestLane
        self.unsureBelow = unsureBelow ?? model.unsureBelow
        isUnsure = isEmpty || probabilities[lane] < self.unsureBelow
    }

    /// There is no word to judge by.
    var isEmpty: Bool { words.tokens.isEmpty }

    var finder: ReasonFinder { ReasonFinder(model: model, words: words, features: features, vector: vector) }

    var category: Category { Category.allCases[lane] }

    func reasons(limit: Int) -> [Verdict.Reason] {
        finder.reasons(for: lane, probabilities: probabilities, limit: limit)
    }

    /// Cues whose subject is what has failed: "the VPN is down". Whoever "cannot" do something, or sees an error, may speak of anything.
    private static let ownFailures: Set<Cue> = [.broken, .notWorking, .stopped]

    /// Where words say of a thing that it has failed, by tokens.
    var failurePhrases: [ClosedRange<Int>] {
        features.phrases.compactMap { match in
            Cue(rawValue: match.tag).flatMap { Self.ownFailures.contains($0) ? match.first...match.last : nil }
        }
    }

    /// The tokens of the phrases that speak for the category: of several services the one beside them is meant.
    var decisive: [Int] {
        features.phrases.filter { match in
            guard let cue = Cue(rawValue: match.tag) else { return false }
            return category == .outage ? Self.failures.contains(cue) : cue.category == category
        }.flatMap { Array($0.first...$0.last) }
    }
}
