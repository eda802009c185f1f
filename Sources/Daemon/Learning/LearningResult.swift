internal import Triage

/// What came of learning, in words.
struct LearningResult: Sendable {
    let outcome: RetrainingOutcome
    let isDry: Bool
    /// The candidate is what judges already.
    let isSame: Bool

    var text: String {
        let tally = outcome.tally
        let of = "\(tally.used) of \(tally.given) corrections"
        switch outcome {
        case .tooLittle(let reason, _): return "nothing learnt: \(reason)"
        case .refused(_, let reason, _, _): return "a model learnt from \(of) was refused: \(reason)"
        case .learnt(let model, _, let scores):
            let gain =
                "of corrections it had not learnt it gets \(Self.percent(scores.candidateOnCorrections)) right, "
                + "the shipped model \(Self.percent(scores.shippedOnCorrections))"
            if isSame { return "model \(model.id) is what these corrections teach, and is in use already; \(gain)" }
            return isDry
                ? "a model learnt from \(of) would be taken into use; \(gain)"
                : "model \(model.id), learnt from \(of), is in use; \(gain)"
        }
    }

    private static func percent(_ share: Double) -> String { "\(Int((share * 100).rounded())) %" }
}
