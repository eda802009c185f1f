/// What a phrase of everyday language hints at. The same in every language, so that what is learnt of one helps all.
enum Cue: UInt8, CaseIterable, Sendable {
    // Something fails.
    case broken, notWorking, unable, errorMessage, stopped, stuck, missing, since, everyone, trouble, repair
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

    // Not words but form.
    case questionMark, exclamation, fewWords, someWords, manyWords, noSubject, noText, link, smile, frown
}
