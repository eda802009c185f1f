internal import Feedback

/// What a phrase of everyday language hints at. The same in every language, so that what is learnt of one helps all.
enum Cue: UInt8, CaseIterable, Sendable {
    // Something fails.
    case broken, notWorking, unable, errorMessage, stopped, stuck, missing, since, everyone, trouble, repair
    // Fails, or annoys: "slow since nine" is an outage, "slow" alone is how it is.
    case slow
    // Somebody wants something done.
    case please, need, couldYou, access, provide, change, newcomer, wish
    // Somebody wants to know.
    case howTo, ask
    // Somebody is annoyed.
    case annoyed, repeated, bad, worse, tooMuch, leaving
    // Somebody is pleased.
    case thanks, praise, solved
    // Somebody only tells.
    case notice, closing, advertising, social
    // Says little of the matter.
    case inAdvance, urgent

    // Not words but form. `exclamation` keeps its place in the model's file and is never found: see `FeatureHasher`.
    case questionMark, exclamation, fewWords, someWords, manyWords, noSubject, noText, link, smile, frown
}

extension Cue {
    /// The category a cue speaks for by common sense; nil when that must be learnt.
    var category: Category? {
        switch self {
        case .broken, .notWorking, .unable, .errorMessage, .stopped, .stuck, .missing, .since, .everyone, .trouble,
            .repair:
            .outage
        case .please, .need, .couldYou, .access, .provide, .change, .newcomer, .wish: .request
        case .howTo, .ask: .question
        case .annoyed, .repeated, .bad, .worse, .tooMuch, .leaving, .slow: .complaint
        case .thanks, .praise: .praise
        case .notice, .closing, .advertising, .social: .other
        case .solved, .inAdvance, .urgent: nil
        case .questionMark, .exclamation, .fewWords, .someWords, .manyWords, .noSubject, .noText, .link, .smile, .frown:
            nil
        }
    }
}
