internal import Feedback

/// Who reports within some time.
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

    /// From the first report to the last.
    var span: Duration { last - first }
}
