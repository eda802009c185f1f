package import Feedback

extension LocalFormat {
    /// A round time under an axis of time.
    package struct AxisMark: Hashable, Sendable {
        package let time: Timestamp
        package let label: String
    }

    /// Of the clock within a day, in minutes; and in days beyond.
    private static let minutes = [1, 2, 5, 10, 15, 30, 60, 120, 180, 240, 360]
    private static let days = [1, 2, 7, 14, 28, 91, 182]
    private static let daysOfNames = 7

    private static func short(_ weekday: String) -> String { String(weekday.filter { $0 != "." }.prefix(4)) }

    /// The first of January 1970 was a Thursday; weeks begin on Mondays.
    private static let daysBeforeMonday = 3

    /// The round times of a period, as `08:00`, `Mon` or `23 Nov`: no two have the same label. None where the period has no full minute.
    ///
    /// - Parameters:
    ///   - end: does not belong to the period.
    ///   - most: marks, about; names of days are short, and a week has all seven.
    package func axis(from start: Timestamp, to end: Timestamp, most: Int) -> [AxisMark] {
        let span = (end - start).wholeMilliseconds
        guard span > 0, most > 0 else { return [] }
        let length = length(from: start, to: end)
        let isWithinDay = length <= Duration.days(1).wholeMilliseconds
        let isWithinWeek = length <= Duration.days(Self.daysOfNames).wholeMilliseconds
        let most = !isWithinDay && isWithinWeek ? Self.daysOfNames : most
        let steps = isWithinDay ? Self.minutes.map { Duration.minutes($0) } : Self.days.map { Duration.days($0) }
        let fitting = steps.first { length <= $0.wholeMilliseconds * Int64(most) } ?? steps[steps.count - 1]
        let step = fitting.wholeMilliseconds
        let isOfWeeks = step % Duration.days(7).wholeMilliseconds == 0
        let shift = isOfWeeks ? Duration.days(Self.daysBeforeMonday).wholeMilliseconds : 0
        let offset = offset(at: start)
        var marks: [AxisMark] = []
        var clock = (start.milliseconds + offset + shift) / step * step - shift
        let last = end.milliseconds + max(offset, self.offset(at: end))
        while clock < last {
            let time = Timestamp(milliseconds: clock - offset)
            // Where the clocks change within the period, the later marks follow them.
            let round = Timestamp(milliseconds: clock - self.offset(at: time))
            if round >= start, round < end {
                let label =
                    isWithinDay ? self.time(round) : isWithinWeek ? Self.short(weekday(round)) : dayOfMonth(round)
                if !marks.contains(where: { $0.label == label }) { marks.append(AxisMark(time: round, label: label)) }
            }
            clock += step
        }
        return marks
    }

    /// In milliseconds; of more than a day by the clock where that is less: from 06:00 to 06:00 is a day when clocks go back as well.
    private func length(from start: Timestamp, to end: Timestamp) -> Int64 {
        let span = (end - start).wholeMilliseconds
        return span > Duration.days(1).wholeMilliseconds ? min(span, span + offset(at: end) - offset(at: start)) : span
    }
}
