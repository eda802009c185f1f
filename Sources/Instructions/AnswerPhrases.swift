internal import Feedback
internal import Typesetting

/// The words of answers to staff in one language. A new language is one more value; the compiler asks for every phrase.
struct AnswerPhrases: Sendable {
    /// Places: number.
    let incident: String
    let noIncident: String
    /// Of the subject; places: incident.
    let done: String
    let partlyDone: String
    let notDone: String
    let confirm: String
    let warned: String
    /// Above what was done, and what was not.
    let doneHeading: String
    let notDoneHeading: String
    let nothingAsked: String

    /// Places: number, text, list, other, moment.
    let acknowledged: String
    let noted: String
    let notedForNobody: String
    let nextWord: String
    let nextWordPast: String
    let resolved: String
    let falseAlarm: String
    let excluded: String
    let split: String
    let merged: String
    /// Places: number, step (one of the next).
    let undone: String
    let step: @Sendable (IncidentEvent.Kind) -> String
    /// Before a link: how to take back what a letter did; and what holds of incidents.
    let undo: String
    let undoUntilTold: String

    /// Places: command, reason.
    let refusedCommand: String
    /// Places: number, list.
    let unknownIncident: String
    let closed: String
    let unknownReports: String
    let pointless: String
    let nothingToUndo: String
    let toldAlready: CountedPhrase
    let changedSince: String

    /// Places: line, reason.
    let remark: String
    let unknown: String
    let doubtful: String
    let noText: String
    /// Places: n, limit.
    let tooLong: String
    let badNumbers: String
    let badTime: String
    let contradiction: String
    let tooMany: String
    /// Places: command.
    let meant: String
    /// Places: n.
    let further: String

    /// Places: mail, incident.
    let waits: String
    let waitsWhy: String
    /// Places: moment.
    let returnCode: String
    let orFollow: String
    let notYou: String

    /// Places: mail, incident.
    let warning: String
    let warningAsks: String
    /// Places: reason.
    let because: String
    let refusal: @Sendable (StaffAuthority.Refusal) -> String
    let ifYou: String
    /// In the place of `ifYou`, where too many codes were asked for.
    let answerThis: String
    let ifNotYou: String

    let helpHeading: String
    /// A command and what it does, a line each.
    let help: [(String, String)]
    /// Places: organisation, mail.
    let origin: String
    let digest: DigestAnswerPhrases

    static func phrases(for language: String) -> AnswerPhrases { language == "de" ? german : english }

    /// The language it is written in: what is asked for, or English.
    static func written(for language: String) -> String { language == "de" ? "de" : "en" }
}
