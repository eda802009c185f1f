package import Feedback

/// What was heard of themes in a period, and what came of it.
package struct NeedCounts: Hashable, Sendable {
    /// Themes with a mail of the period.
    package var heard = 0
    /// Distinct people behind those mails.
    package var people = 0
    /// Of `heard`: those whose first mail is of the period.
    package var new = 0
    /// Of `heard`: those without an answer.
    package var waiting = 0

    package init() {}
}

/// A theme that was answered, and when those who asked heard of it.
package struct AnsweredNeed: Hashable, Sendable {
    package let theme: Theme
    /// When the first was told; nil while nobody was.
    package let toldAt: Timestamp?

    package init(theme: Theme, toldAt: Timestamp?) {
        (self.theme, self.toldAt) = (theme, toldAt)
    }

    /// From the first mail about it until somebody was told, or, where nobody was, until IT gave the answer.
    package var wait: Duration {
        let end = toldAt ?? theme.statusWord?.when ?? theme.lastHeard
        return max(.zero, end - theme.firstHeard)
    }
}

/// The mails by people of one step of time.
package struct ToneCount: Hashable, Sendable {
    /// From 0.
    package let step: Int
    package let mails: Int
    /// Mean of `Verdict.tone`.
    package let stress: Double
}

/// Who wrote in a period.
package struct PeopleCount: Hashable, Sendable {
    /// Distinct.
    package let people: Int
    /// Of them: who wrote something that counts into no incident.
    package let inQuietTime: Int
}

/// A theme as it was heard in a period.
package struct ThemeTally: Hashable, Sendable {
    package let theme: Theme
    /// Distinct.
    package let people: Int
    package let mails: Int
    /// In as long before.
    package let peopleBefore: Int
}
