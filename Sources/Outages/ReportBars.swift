internal import Feedback

/// Reports counted in equal steps of time, at most twelve of them.
struct ReportBars {
    static let maximumSteps = 12
    /// Steps people read easily, in minutes.
    private static let lengths = [5, 10, 15, 30, 60, 120, 240, 480, 1440]

    let length: Duration
    let steps: [(start: Timestamp, count: Int)]

    var highest: Int { steps.map(\.count).max() ?? 0 }

    /// Nil when there is nothing to compare: no reports, or all in one step.
    init?(_ reports: [OutageReport]) {
        let times = reports.map(\.time).sorted()
        guard let first = times.first, let last = times.last else { return nil }
        let fitting = Self.lengths.first { minutes in
            Self.step(of: last, minutes) - Self.step(of: first, minutes) < Int64(Self.maximumSteps)
        }
        let minutes = fitting ?? Self.lengths[Self.lengths.count - 1]
        let end = Self.step(of: last, minutes)
        let start = max(Self.step(of: first, minutes), end - Int64(Self.maximumSteps) + 1)
        guard end > start else { return nil }
        var counts = [Int](repeating: 0, count: Int(end - start) + 1)
        for time in times {
            let step = Self.step(of: time, minutes) - start
            if step >= 0 { counts[Int(step)] += 1 }
        }
        length = .minutes(minutes)
        steps = counts.enumerated().map { offset, count in
            (Timestamp(seconds: (start + Int64(offset)) * Int64(minutes) * 60), count)
        }
    }

    private static func step(of time: Timestamp, _ minutes: Int) -> Int64 {
        Int64((Double(time.seconds) / Double(minutes * 60)).rounded(.down))
    }
}
