internal import Feedback

/// One of several matters of a mail, and what its verdict rests on.
struct JudgedPassage {
    let matter: Matter
    let judgement: Judgement
}
