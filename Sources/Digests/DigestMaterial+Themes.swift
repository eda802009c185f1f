package import Feedback

/// What people have in common.
extension DigestMaterial {
    /// A theme as the digest shows it.
    package struct ThemeEntry: Sendable {
        package let theme: Theme
        /// Distinct, in the period.
        package let people: Int
        package let mails: Int
        /// In as long before the period; nil when there is nothing to compare with.
        package let peopleBefore: Int?
        package let trend: Theme.Trend
        /// People in equal steps of time up to the end of the period, the oldest first; at most `maximumSteps`.
        package let course: [Int]
        /// Of different people; the excerpt is the sentence in which they say it.
        package let quotes: [FeedbackItem]
        /// What those who were told of IT's answer said of it.
        package let helped: Int
        package let notHelped: Int

        package static let maximumSteps = 16

        package init(
            theme: Theme,
            people: Int,
            mails: Int,
            peopleBefore: Int?,
            trend: Theme.Trend,
            course: [Int],
            quotes: [FeedbackItem],
            helped: Int = 0,
            notHelped: Int = 0
        ) {
            self.theme = theme
            self.people = people
            self.mails = mails
            self.peopleBefore = peopleBefore
            self.trend = trend
            self.course = course
            self.quotes = quotes
            self.helped = helped
            self.notHelped = notHelped
        }
    }

    /// Themes worth showing, of how many.
    package struct ThemeListing: Sendable {
        /// In the order in which they are shown.
        package let entries: [ThemeEntry]
        package let total: Int

        package init(entries: [ThemeEntry] = [], total: Int = 0) {
            self.entries = entries
            self.total = max(total, entries.count)
        }
    }
}
