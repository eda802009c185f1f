internal import Feedback

/// Who reports within a window of time.
struct Gathering {
    /// Distinct people.
    var people = 0
    /// Those of whom at least one report is beyond doubt.
    var undoubted = 0
    /// Domains they write from; people without one are of none.
    var domains = 0
    /// The first and the last report.
    var first: Timestamp
    var last: Timestamp

    /// The one that is more likely to be a burst.
    func isDenser(than other: Gathering) -> Bool {
        (people, min(domains, 2), undoubted) > (other.people, min(other.domains, 2), other.undoubted)
    }
}
