internal import Feedback

/// The words of answers to letters about digests, in one language.
struct DigestAnswerPhrases: Sendable {
    /// What stands in the place of an incident's name; places: name.
    let digest: String

    /// Places: item, mail, tray.
    let filed: String
    let trays: @Sendable (Tray) -> String
    /// A theme by its name; places: item, number, name.
    let theme: String
    /// Behind it; places: theme, text, list, owner.
    let status: @Sendable (Theme.Status) -> String
    let note: String
    let toldNobody: String
    let toldNobodyYet: String
    let toldNobodyOff: String
    let noNote: String
    let owned: String
    let unowned: String
    let renamed: String
    let merged: String
    let added: String
    let removed: String
    let split: String
    /// Places: item, sentence.
    let ofItem: String
    /// Places: item, mail, address, moment, text.
    let replied: String
    /// Places: moment.
    let paused: String
    let rhythm: @Sendable (ReaderWish.Rhythm) -> String
    let stopped: String
    let resumed: String
    /// Places: command.
    let undone: String
    /// Places: command, reason.
    let notUndone: String
    /// Why something is not taken back. Places: n, in `toldSome`.
    let toldAlready: String
    let toldSome: String
    let changedSince: String

    /// Places: number, list, address.
    let unknownTheme: String
    let unknownMails: String
    let tooLate: String
    let unknownMail: String
    let unchanged: String
    let unlike: String
    let unanswerable: String
    let tooManyReplies: String
    let strangeOwner: String
    let badDay: String
    let notReader: String
    let nothingToUndo: String

    /// Places: n, limit, item.
    let overLimit: String
    let noText: String
    let badNumbers: String
    let contradiction: String
    let noItem: String
    let unknownItem: String
    let wrongKind: String
    let unmarked: String
    let badSpan: String
    let badOwner: String
    let belowFarewell: String

    /// Who will be told; places: theme, moment, command, n.
    let told: String
    let vouchedFor: String
    let doubtful: String
    let unreachable: String
    let more: String
    /// Places: mail, sentence.
    let asker: String
    let erased: String
    /// Places: moment.
    let undo: String

    let helpHeading: String
    /// A command and what it does, a line each.
    let help: [(String, String)]
    /// Places: none.
    let newerNumbers: String
    let ifYou: String
}
