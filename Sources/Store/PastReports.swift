package import Feedback

/// Who had reported an incident by an earlier time.
package struct PastReports: Hashable, Sendable {
    /// Distinct.
    package let people: Int
    package let first: Timestamp
    package let last: Timestamp

    package init(people: Int, first: Timestamp, last: Timestamp) {
        (self.people, self.first, self.last) = (people, first, last)
    }
}
