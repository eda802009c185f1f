internal import Feedback

/// The usual load of one kind of reports, over time.
struct ReportLoad: Sendable {
    private enum Course: Sendable {
        /// With its k.
        case steady(Double, size: Double)
        case weekly(WeeklyRhythm)
        case early(EarlyLoad)
    }

    private let course: Course
    /// People an hour, over a whole week.
    let mean: Double

    init(_ rate: Double, size: Double) {
        course = .steady(rate, size: size)
        mean = max(ReportBaseline.floor, rate)
    }

    init(_ rhythm: WeeklyRhythm) {
        course = .weekly(rhythm)
        mean = rhythm.mean
    }

    init(_ early: EarlyLoad) {
        course = .early(early)
        mean = max(ReportBaseline.floor, early.level)
    }

    /// People an hour.
    func rate(at time: Timestamp) -> Double {
        let rate =
            switch course {
            case .steady(let rate, _): rate
            case .weekly(let rhythm): rhythm.rate(at: time)
            case .early(let early): early.rate(at: time)
            }
        return max(ReportBaseline.floor, rate.isFinite ? rate : 0)
    }

    /// People who report in so long a time before `end`: at five in the afternoon it still holds two busy hours.
    func usual(in length: Duration, before end: Timestamp) -> NegativeBinomial {
        let mean = expected(in: length, before: end)
        let rate = mean / (Double(length.wholeMilliseconds) / 3_600_000)
        return NegativeBinomial(mean: mean, size: size(at: rate, end))
    }

    /// k of hours, and taken for windows from 10 minutes to two hours: right where an hour's load is high or low as a whole, and on the safe
    /// side over two hours, of which one may be high and the other low.
    private func size(at rate: Double, _ time: Timestamp) -> Double {
        switch course {
        case .steady(_, let size): size
        case .weekly(let rhythm): rhythm.spread.size(at: rate)
        case .early(let early): early.size(at: time)
        }
    }

    private func expected(in length: Duration, before end: Timestamp) -> Double {
        let last = end.milliseconds
        var from = last - length.wholeMilliseconds
        var sum = 0.0
        while from < last {
            // Up to the next full hour.
            let hour = (from >= 0 ? from : from - 3_599_999) / 3_600_000
            let to = min(last, (hour + 1) * 3_600_000)
            sum += rate(at: Timestamp(milliseconds: from)) * Double(to - from) / 3_600_000
            from = to
        }
        return sum
    }
}
