package import Feedback
internal import Glibc

/// A year of reports with bursts among them, and the eight weeks before it; or as long as the plan says.
package struct SimulatedYear: Sendable {
    /// In the order of their times.
    package let reports: [OutageReport]
    package let bursts: [PlantedBurst]

    package init(_ plan: SimulationPlan, seed: UInt64) {
        var draws = RandomDraws(seed: seed)
        var times: [(time: Timestamp, service: Int)] = []
        var bursts: [PlantedBurst] = []
        for (service, rate) in plan.rates.enumerated() {
            times += Self.usual(plan, rate: rate, &draws).map { ($0, service) }
            let span = plan.daysBeforeBursts * 24..<plan.hours
            let planted = BurstPlanter.times(in: span, since: SimulationPlan.start, &draws) { Self.load(1, at: $0) }
            times += planted.flatMap { burst in burst.map { ($0, service) } }
            bursts += planted.map { times in
                PlantedBurst(
                    service: SimulationPlan.service(service),
                    times: times,
                    rarity: Self.rarity(of: times, plan, rate: rate)
                )
            }
        }
        times.sort { ($0.time, $0.service) < ($1.time, $1.service) }
        let offset = draws.index(SimulationPlan.population)
        reports = times.enumerated().map { number, report in
            // One after the other, so that nobody is counted twice in a burst.
            let person = (number * 1999 + offset) % SimulationPlan.population
            return OutageReport(
                number: Int64(number + 1),
                person: "p\(person)",
                domain: "d\(person % plan.domains).example",
                service: SimulationPlan.service(report.service),
                time: report.time
            )
        }
        self.bursts = bursts.sorted { $0.start < $1.start }
    }

    private static func load(_ rate: Double, at hour: Int) -> Double {
        rate * LoadShape.hours[hour % LoadShape.hours.count]
    }

    private static func usual(_ plan: SimulationPlan, rate: Double, _ draws: inout RandomDraws) -> [Timestamp] {
        var times: [Timestamp] = []
        for hour in 0..<plan.hours {
            let load = load(rate, at: hour)
            let size = plan.size(of: load)
            let drawn = size.isFinite ? load * draws.gamma(size) / size : load
            for _ in 0..<draws.poisson(drawn) {
                times.append(SimulationPlan.start + .milliseconds(Int64((Double(hour) + draws.unit()) * 3_600_000)))
            }
        }
        return times
    }

    /// Among the usual number of other reports, to one who knows the true load and how it varies.
    private static func rarity(of times: [Timestamp], _ plan: SimulationPlan, rate: Double) -> Double {
        let hour = Int((times[0] - SimulationPlan.start).wholeMilliseconds / 3_600_000)
        let load = load(rate, at: hour)
        return BurstWindow.learnt.map { window in
            var (most, start) = (0, 0)
            for end in times.indices {
                while times[start] <= times[end] - window.length { start += 1 }
                most = max(most, end - start + 1)
            }
            let mean = load * Double(window.length.wholeMilliseconds) / 3_600_000
            let chance = NegativeBinomial(mean: mean, size: plan.size(of: load)).tail(most + Int(mean))
            return -log10(max(chance, 1e-300) * reportsAYear(mean, in: window.length))
        }.max() ?? 0
    }

    /// Where so many are expected in a window: at each of them one looks.
    private static func reportsAYear(_ mean: Double, in length: Duration) -> Double {
        mean * BurstTest.hoursAYear * 3_600_000 / Double(length.wholeMilliseconds)
    }
}
