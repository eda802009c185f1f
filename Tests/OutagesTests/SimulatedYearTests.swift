import Feedback
import Testing

@testable import Outages

/// A year of one service: overdispersed reports with a daily rhythm, and planted outages (so many people within
/// 18 minutes). Seeded, so it never changes. A busy service hides a small crowd: that is the price of few false alarms.
@Suite struct SimulatedYearTests {
    @Test(arguments: [(0.02, 6, 4, UInt64(1)), (0.1, 6, 5, 2), (0.3, 12, 7, 3), (1.0, 20, 13, 4)])
    func findsEachOutageAndCriesWolfSeldom(mean: Double, crowd: Int, limit: Int, seed: UInt64) {
        var random = Dice(state: seed)
        var reports: [OutageReport] = []
        let hours = 365 * 24
        for hour in 0..<hours {
            let surge: Double = random.unit() < 0.1 ? 3 : 7.0 / 9
            let load: Double = mean * Self.rhythm(hour) * surge
            for _ in 0..<random.poisson(load) { reports.append(Self.random(hour: hour, &random)) }
        }
        let planted: [Int] = (0..<50).map { (week: Int) -> Int in 24 * 7 * week + 100 + week % 9 }
        for start in planted {
            for _ in 0..<crowd { reports.append(Self.random(hour: start, spread: 0.3, &random)) }
        }
        reports.sort { $0.time < $1.time }

        var watch = Watch()
        for report in reports {
            let hour = Int((report.time - nine).wholeMilliseconds / 3_600_000)
            let rate = mean * Self.rhythm(hour)
            watch.baseline = ReportBaseline(
                service: rate,
                total: rate,
                overdispersion: Self.overdispersion(rate)
            )
            watch.receive(report)
        }
        let openings = watch.incidents.map { Int(($0.openedAt - nine).wholeMilliseconds / 60_000) }
        let spans: [ClosedRange<Int>] = planted.map { $0 * 60...$0 * 60 + 60 }
        let found = spans.filter { span in openings.contains { span.contains($0) } }
        let cries = openings.filter { minute in !spans.contains { $0.contains(minute) } }
        let people = watch.alerts.filter { $0.rule == .aboveUsual }.map(\.people).sorted()
        #expect(found.count == planted.count)
        #expect(people[people.count / 2] <= limit, "people at the median alert: \(people[people.count / 2])")
        #expect(cries.count <= 12, "false alarms in a year: \(cries.count)")
    }

    /// Poisson's variance, and that of the surges: one hour in ten at three times the rate, the others at 7/9.
    private static func overdispersion(_ rate: Double) -> Double {
        let low = 7.0 / 9 - 1
        return 1 + rate * (0.1 * 4 + 0.9 * low * low)
    }

    private static func rhythm(_ hour: Int) -> Double { (8...16).contains(hour % 24) ? 2 : 0.4 }

    private static func random(hour: Int, spread: Double = 1, _ random: inout Dice) -> OutageReport {
        let minute = (Double(hour) + random.unit() * spread) * 60
        let number = Int64(bitPattern: random.next() >> 1)
        let person = "r" + String(random.next() % 5000)
        return report(person, at: minute, number: number)
    }

    /// SplitMix64.
    private struct Dice {
        var state: UInt64

        mutating func next() -> UInt64 {
            state &+= 0x9E37_79B9_7F4A_7C15
            var mixed = state
            mixed = (mixed ^ mixed >> 30) &* 0xBF58_476D_1CE4_E5B9
            mixed = (mixed ^ mixed >> 27) &* 0x94D0_49BB_1331_11EB
            return mixed ^ mixed >> 31
        }

        mutating func unit() -> Double { Double(next() >> 11) / Double(1 << 53) }

        /// By exponential gaps, for small means.
        mutating func poisson(_ mean: Double) -> Int {
            var count = 0
            var product = unit()
            let limit = exponential(-mean)
            while product > limit {
                count += 1
                product *= unit()
            }
            return count
        }

        private func exponential(_ x: Double) -> Double {
            var (term, sum) = (1.0, 1.0)
            for k in 1..<80 {
                term *= x / Double(k)
                sum += term
            }
            return sum
        }
    }
}
