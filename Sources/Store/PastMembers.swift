package import Feedback

/// What had been heard of a theme by an earlier time.
package struct PastMembers: Hashable, Sendable {
    /// Distinct.
    package let people: Int
    package let mails: Int
    package let first: Timestamp
    package let last: Timestamp
    /// Mean tone.
    package let stress: Double

    package init(people: Int, mails: Int, first: Timestamp, last: Timestamp, stress: Double) {
        (self.people, self.mails, self.first, self.last, self.stress) = (people, mails, first, last, stress)
    }
}
