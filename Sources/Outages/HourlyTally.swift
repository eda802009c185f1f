internal import Feedback

/// Distinct people in each hour.
struct HourlyTally {
    private let start: Timestamp
    private var counts: [Int] = []
    private var people: Set<String> = []

    /// - Parameter start: a full hour.
    init(start: Timestamp) {
        self.start = start
    }

    /// Of a report in the newest hour or a later one; none is older.
    mutating func count(_ report: OutageReport) {
        let hour = index(of: report.time)
        if hour >= counts.count {
            counts += [Int](repeating: 0, count: hour - counts.count + 1)
            people = []
        }
        if people.insert(report.person).inserted { counts[hour] += 1 }
    }

    /// Of full hours, quiet ones as 0.
    func counts(from: Timestamp, to end: Timestamp) -> [Int] {
        let (first, last) = (index(of: from), index(of: end))
        guard last > first else { return [] }
        let known = counts[min(first, counts.count)..<min(last, counts.count)]
        return known + [Int](repeating: 0, count: last - first - known.count)
    }

    private func index(of time: Timestamp) -> Int { max(0, Int((time - start).wholeMilliseconds / 3_600_000)) }
}
