internal import Feedback

/// Periods as long as a digest's own, one before the other, in which the service listened from their first moment to their last.
struct LikePeriods: Sendable {
    struct Window: Hashable, Sendable {
        let start: Timestamp
        let end: Timestamp
    }

    /// How far a digest looks back.
    static let maximumWindows = 8

    let span: Duration
    /// The latest last; empty when there is nothing to compare with.
    let windows: [Window]
    /// Whole periods in which the service listened before the digest's own, at most so many.
    private let start: Timestamp
    private let listeningSince: Timestamp

    init(before start: Timestamp, end: Timestamp, listeningSince: Timestamp) {
        let span = end - start
        self.span = span
        self.start = start
        self.listeningSince = listeningSince
        let count = Self.count(of: span, from: listeningSince, to: start, most: Self.maximumWindows)
        windows = (0..<count).reversed().map { back in
            let end = start - span * back
            return Window(start: end - span, end: end)
        }
    }

    /// The one right before the digest's period.
    var last: Window? { windows.last }

    /// Where steps as long as the period begin, and where the last one, the period itself, ends.
    ///
    /// - Parameter most: steps, at least 1.
    func steps(most: Int) -> [Timestamp] {
        let before = Self.count(of: span, from: listeningSince, to: start, most: most - 1)
        return (-before...1).map { start + span * $0 }
    }

    private static func count(of span: Duration, from first: Timestamp, to start: Timestamp, most: Int) -> Int {
        guard span > .zero, first < start else { return 0 }
        let whole = (start - first).wholeMilliseconds / span.wholeMilliseconds
        return Int(min(Int64(most), whole))
    }
}
