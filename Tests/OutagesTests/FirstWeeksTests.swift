import Feedback
import Testing

@testable import Outages

/// The first two weeks, in which what is usual is learnt: outages are found in busy services too, and quiet ones raise no alarm for nothing.
@Suite struct FirstWeeksTests {
    private struct Tally {
        var bursts = 0
        var found = 0
        var falseAlarms = 0
    }

    /// Two weeks from the first report on, with an outage of each service, or with none.
    private static func tally(_ plan: SimulationPlan, seeds: ClosedRange<UInt64>, rate: Double? = nil) -> Tally {
        var tally = Tally()
        for seed in seeds {
            let weeks = SimulatedYear(plan, seed: seed)
            var replay = BurstReplay(settings: BurstSettings(), calendar: .utc, start: SimulationPlan.start)
            for report in weeks.reports { replay.receive(report) }
            var score = SimulationScore()
            score.add(weeks.bursts, replay, since: SimulationPlan.start)
            let service = rate.flatMap { plan.rates.firstIndex(of: $0) }.map(SimulationPlan.service)
            let outcomes = score.outcomes.filter {
                $0.fate != .covered && (service == nil || $0.burst.service == service)
            }
            tally.bursts += outcomes.count
            tally.found += outcomes.count { $0.fate != .missed }
            tally.falseAlarms += score.falseAlarms.count
        }
        return tally
    }

    private static func plan(daysBeforeBursts: Int) -> SimulationPlan {
        var plan = SimulationPlan()
        plan.dispersion = 1.5
        plan.length = .days(15)
        plan.daysBeforeBursts = daysBeforeBursts
        return plan
    }

    @Test("half of the outages at four reports an hour")
    func busy() {
        let tally = Self.tally(Self.plan(daysBeforeBursts: 0), seeds: 1...4, rate: 4)
        #expect(2 * tally.found >= tally.bursts && tally.bursts >= 3)
    }

    @Test("few alarms for what is usual")
    func usual() {
        let tally = Self.tally(Self.plan(daysBeforeBursts: 15), seeds: 1...4)
        #expect(tally.bursts == 0 && tally.falseAlarms <= 4 * 4)
    }

    // MARK: - The load itself

    /// Monday.
    private static let start = Timestamp(seconds: 1_861_920_000)

    private static func load(days: Int, _ people: (_ hourOfDay: Int) -> Int) -> EarlyLoad {
        EarlyLoad(counts: (0..<days * 24).map { people($0 % 24) }, start: start, calendar: .utc)
    }

    @Test("nothing is known: an office's day, hardly more than one person in eight hours, and little trust in it")
    func unheard() {
        let load = Self.load(days: 0) { _ in 0 }
        let (noon, night) = (Self.start + .hours(12), Self.start + .hours(26))
        #expect(abs(load.rate(at: noon) - 0.275) < 1e-9 && abs(load.rate(at: night) - 0.0625) < 1e-9)
        #expect(load.size(at: noon) < 1)
    }

    @Test("after a week each hour of the day is what it was, and is trusted")
    func learnt() {
        // An afternoon's service.
        let load = Self.load(days: 7) { (14..<18).contains($0) ? 12 : 1 }
        let monday = Self.start + .days(7)
        #expect(abs(load.rate(at: monday + .hours(16)) - 12) < 0.5)
        #expect(abs(load.rate(at: monday + .hours(10)) - 1) < 0.5)
        #expect(load.size(at: monday + .hours(16)) > 5)
        #expect(load.size(at: monday + .hours(3)) < 1.1)
    }

    @Test("weekends are not weekdays")
    func weekends() {
        let counts = (0..<7 * 24).map { $0 < 5 * 24 && (8..<17).contains($0 % 24) ? 10 : 0 }
        let load = EarlyLoad(counts: counts, start: Self.start, calendar: .utc)
        #expect(load.rate(at: Self.start + .days(7) + .hours(12)) > 9)
        #expect(load.rate(at: Self.start + .days(5) + .hours(12)) < 1)
    }
}
