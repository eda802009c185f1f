/// How many say it in a period.
package struct ThemeCount: Hashable, Sendable {
    /// Its number.
    package let theme: Int64
    /// Distinct.
    package let people: Int
    package let mails: Int

    package init(theme: Int64, people: Int, mails: Int) {
        self.theme = theme
        self.people = people
        self.mails = mails
    }
}
