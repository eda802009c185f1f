/// What came of an act on a theme.
package enum ThemeActResult: Hashable, Sendable {
    /// The theme as it is now, after a split the new one; which event of its history this is, nil where nothing changed; and who
    /// will be told of it, nil where nobody is.
    case done(Theme, event: Int64?, news: NewsPlan?)
    case refused(Refusal)

    package enum Refusal: Hashable, Sendable {
        case unknownTheme(Int64)
        /// These mails are not in it, or are no complaint or request.
        case unknownMails([Int64])
        /// Nothing would be left of it, or nothing would change.
        case pointless
        /// Nothing is left to take back: nothing was done, or somebody has done more since.
        case tooLate
        /// People have been told because of it; so many more still wait.
        case told(waiting: Int)
    }
}
