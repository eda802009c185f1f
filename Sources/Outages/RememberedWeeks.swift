internal import Feedback

/// Counts of some weeks, hour by hour of the week, and what they say of each other.
struct RememberedWeeks {
    private static let hours = OfficeCalendar.hoursPerWeek
    /// An hour so many standard deviations above the other weeks begins to lose weight.
    private static let tolerance = 5.0

    private let weeks: Int
    /// By week and hour of the week: people, known hours, and what they count for.
    private var people: [Double]
    private var known: [Double]
    private var weights: [Double]
    /// An incident touched it.
    private var isTroubled: [Bool]
    /// Weighted sums over all weeks, and over each.
    private var total = Sums()
    private var single: [Sums] = []

    /// By hour of the week, by day, by time of day, and of all hours, in this order.
    private struct Sums {
        static let days = RememberedWeeks.hours
        static let timesOfDay = days + 7
        static let all = timesOfDay + 24

        var shares = [Share](repeating: Share(), count: all + 1)

        mutating func add(_ share: Share, at hour: Int) {
            shares[hour] += share
            shares[Self.days + hour / 24] += share
            shares[Self.timesOfDay + hour % 24] += share
            shares[Self.all] += share
        }
    }

    /// People in so many known hours.
    private struct Share {
        var people = 0.0
        var known = 0.0

        var rate: Double? { known >= 1 ? max(0, people) / known : nil }

        static func += (sum: inout Share, share: Share) {
            sum.people += share.people
            sum.known += share.known
        }

        static func - (sum: Share, share: Share) -> Share {
            Share(people: sum.people - share.people, known: sum.known - share.known)
        }

        static func * (factor: Double, share: Share) -> Share {
            Share(people: factor * share.people, known: factor * share.known)
        }
    }

    init?(counts: [Int], start: Timestamp, troubles: [ClosedRange<Timestamp>], calendar: OfficeCalendar) {
        // One more than the quotient: the first hour need not be a week's first.
        weeks = counts.count / Self.hours + 1
        people = [Double](repeating: 0, count: weeks * Self.hours)
        known = people
        weights = [Double](repeating: 1, count: weeks * Self.hours)
        isTroubled = [Bool](repeating: false, count: weeks * Self.hours)
        let troubled = Self.touched(by: troubles, from: start, count: counts.count)
        var usable = 0
        for (offset, count) in counts.enumerated() {
            guard let hour = calendar.hourOfWeek(start + .hours(offset)) else { continue }
            let place = offset / Self.hours * Self.hours + hour
            people[place] += Double(max(0, count))
            known[place] += 1
            if troubled[offset] { isTroubled[place] = true }
            usable += 1
        }
        guard usable >= WeeklyRhythm.minimumHistory.wholeMilliseconds / 3_600_000 else { return nil }
        // The second time, what stands out is compared with weeks of which what stands out has lost its weight.
        for _ in 0..<2 {
            sum()
            weigh()
        }
        sum()
    }

    /// People an hour, by hour of the week.
    var rates: [Double] { (0..<Self.hours).map { rate($0, without: nil) } }

    /// How much hours vary beyond chance.
    ///
    /// By moments, each hour against the rate that the other weeks give it: so it holds what is not known of that rate as well.
    var spread: LoadSpread {
        let mean = max(ReportBaseline.floor, total.shares[Sums.all].rate ?? 0)
        var (excess, squares, quietExcess, quiet) = (0.0, 0.0, 0.0, 0.0)
        for place in people.indices where known[place] > 0 && weights[place] > 0 {
            let rate = rate(place % Self.hours, without: place / Self.hours) * known[place]
            let deviation = people[place] - rate
            let beyond = weights[place] * (deviation * deviation - rate)
            excess += beyond
            squares += weights[place] * rate * rate
            guard rate <= mean else { continue }
            quietExcess += beyond
            quiet += weights[place] * rate
        }
        return LoadSpread(
            busy: squares > 0 ? excess / squares : 0,
            quiet: quiet > 0 ? quietExcess / quiet : 0
        )
    }

    private mutating func sum() {
        total = Sums()
        single = [Sums](repeating: Sums(), count: weeks)
        for place in people.indices where known[place] > 0 {
            let share = weights[place] * Share(people: people[place], known: known[place])
            total.add(share, at: place % Self.hours)
            single[place / Self.hours].add(share, at: place % Self.hours)
        }
    }

    /// The weight falls with the inverse square, as in Noufaily's method. An hour with an incident loses it altogether, and sooner: but
    /// no hour that could as well be usual does, or the busiest hours, in which an incident opens most easily, would soon be unknown.
    private mutating func weigh() {
        var fresh = weights
        for place in people.indices where people[place] > 1 {
            let rate = max(ReportBaseline.floor, rate(place % Self.hours, without: place / Self.hours)) * known[place]
            let variance = isTroubled[place] ? rate : rate + rate * rate
            let limit = rate + Self.tolerance * variance.squareRoot() + 1
            let excess = people[place] / limit
            fresh[place] = excess <= 1 ? 1 : isTroubled[place] ? 0 : 1 / (excess * excess)
        }
        weights = fresh
    }

    /// An hour with half the weight of either neighbour, drawn towards what its day and its time of day let expect.
    private func rate(_ hour: Int, without week: Int?) -> Double {
        var share = sum(hour, without: week)
        share += 0.5 * sum((hour + 1) % Self.hours, without: week)
        share += 0.5 * sum((hour + Self.hours - 1) % Self.hours, without: week)
        let mean = max(expected(hour, without: week), 0.01)
        return max(0, share.people + WeeklyRhythm.prior) / (max(0, share.known) + WeeklyRhythm.prior / mean)
    }

    /// The mean of the day, more or less as the time of day is to all hours.
    private func expected(_ hour: Int, without week: Int?) -> Double {
        let all = sum(Sums.all, without: week).rate ?? 0
        let day = sum(Sums.days + hour / 24, without: week).rate ?? all
        guard all > 0, let timeOfDay = sum(Sums.timesOfDay + hour % 24, without: week).rate else { return day }
        return day * timeOfDay / all
    }

    private func sum(_ index: Int, without week: Int?) -> Share {
        guard let week else { return total.shares[index] }
        return total.shares[index] - single[week].shares[index]
    }

    private static func touched(by ranges: [ClosedRange<Timestamp>], from start: Timestamp, count: Int) -> [Bool] {
        var touched = [Bool](repeating: false, count: count)
        for range in ranges {
            let first = max(0, (range.lowerBound - start).wholeMilliseconds / 3_600_000)
            let span = (range.upperBound - start).wholeMilliseconds
            guard span >= 0, first < count else { continue }
            for hour in Int(first)...min(count - 1, Int(span / 3_600_000)) { touched[hour] = true }
        }
        return touched
    }
}
