/// What came of retraining.
package enum RetrainingOutcome: Sendable {
    /// Too few corrections, or of too few kinds: in words.
    case tooLittle(String, RetrainingTally)
    /// The candidate passed every guard.
    case learnt(Model, RetrainingTally, RetrainingScores)
    /// It did not: which, in words.
    case refused(Model, String, RetrainingTally, RetrainingScores)

    package var tally: RetrainingTally {
        switch self {
        case .tooLittle(_, let tally), .learnt(_, let tally, _), .refused(_, _, let tally, _): tally
        }
    }

    /// The candidate, whether it passed or not.
    package var candidate: Model? {
        switch self {
        case .tooLittle: nil
        case .learnt(let model, _, _), .refused(let model, _, _, _): model
        }
    }
}
