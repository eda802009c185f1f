/// What came of an act on a theme.
package enum ThemeActResult: Hashable, Sendable {
    /// The theme as it is now, after a split the new one; which event of its history this is, nil where nothing changed; who
    /// will be told of it, nil where nobody is; and of a merge, which theme did not stay.
    case done(Theme, event: Int64?, news: NewsPlan?, merge: Merge? = nil)
    case refused(Refusal)

    /// What became of two themes that are the same.
    package struct Merge: Hashable, Sendable {
        /// The theme that is counted into the other now.
        package let absorbed: Int64
        /// It was named to stay, and the other one has IT's answer.
        package let isReversed: Bool

        package init(absorbed: Int64, isReversed: Bool) {
            self.absorbed = absorbed
            self.isReversed = isReversed
        }
    }

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
