/// What IT does with a theme, by mail or by command.
package enum ThemeAct: Hashable, Sendable, Codable {
    case rename(String)
    /// Another theme, by its number, is the same: it is counted into this one.
    case merge(Int64)
    /// These mails, by their numbers, are about something else: a theme of their own.
    case split([Int64])
    /// These mails belong to it: IT has looked.
    case add([Int64])
    /// These mails do not belong to it.
    case remove([Int64])
    /// What a note says is told to those who asked, where the status is an answer.
    case answer(Theme.Status, note: String?)
    /// Nil: nobody.
    case owner(EmailAddress?)
    /// Takes back the latest act on it that can be taken back.
    case undo
}
