package import Feedback

/// Simulated years, heard by the daemon's own rules.
package struct Simulation: Sendable {
    package static let maximumYears = 1000

    private let plans: [SimulationPlan]
    private let settings: BurstSettings
    private let years: Int
    private let seed: UInt64

    /// A year, with what became of it.
    package struct Sample: Sendable {
        package let year: SimulatedYear
        package let bursts: [(start: Timestamp, isFound: Bool)]
        package let alarms: [(time: Timestamp, isOfBurst: Bool)]
    }

    /// - Parameters:
    ///   - plans: which differ in their dispersion; at least one.
    ///   - years: of each; from 1 to `maximumYears`.
    ///   - seed: of the first year; the next one has the next.
    package init(plans: [SimulationPlan], settings: BurstSettings, years: Int, seed: UInt64) {
        self.plans = plans
        self.settings = settings
        self.years = years
        self.seed = seed
    }

    /// - Parameter progress: told how many years of how many are done.
    package func run(
        progress: (_ done: Int, _ total: Int) -> Void = { _, _ in }
    ) async -> SimulationReport {
        var scores = [SimulationScore](repeating: SimulationScore(), count: plans.count)
        var done = 0
        let total = plans.count * years
        progress(0, total)
        await withTaskGroup(of: (plan: Int, score: SimulationScore).self) { group in
            for (index, plan) in plans.enumerated() {
                for year in 0..<years {
                    group.addTask { (index, score(plan, year: year)) }
                }
            }
            for await (plan, score) in group {
                scores[plan].add(score)
                done += 1
                progress(done, total)
            }
        }
        return report(scores)
    }

    /// The first year of the first plan.
    package func sample() -> Sample {
        let (year, replay) = replay(plans[0], year: 0)
        var score = SimulationScore()
        score.add(year.bursts, replay, since: SimulationPlan.start)
        return Sample(
            year: year,
            bursts: score.outcomes.map { ($0.burst.start, $0.fate != .missed) },
            alarms: replay.openings.map { opening in
                (opening.time, year.bursts.contains { SimulationScore.isOf($0, opening) })
            }
        )
    }

    private func score(_ plan: SimulationPlan, year: Int) -> SimulationScore {
        let (year, replay) = replay(plan, year: year)
        var score = SimulationScore()
        score.add(year.bursts, replay, since: SimulationPlan.start + SimulationPlan.warmUp)
        return score
    }

    private func replay(_ plan: SimulationPlan, year number: Int) -> (SimulatedYear, BurstReplay) {
        let year = SimulatedYear(plan, seed: seed &+ UInt64(number))
        var replay = BurstReplay(settings: settings, calendar: .utc, start: SimulationPlan.start)
        for report in year.reports { replay.receive(report) }
        return (year, replay)
    }

    private func report(_ scores: [SimulationScore]) -> SimulationReport {
        SimulationReport(
            years: years,
            seed: seed,
            people: settings.minimumPeople,
            lines: zip(plans, scores).flatMap { plan, score in
                plan.rates.enumerated().map { index, rate in
                    score.line(
                        of: SimulationPlan.service(index),
                        rate: rate,
                        dispersion: plan.dispersion,
                        years: years
                    )
                }
            },
            falseAlarms: zip(plans, scores).map { plan, score in
                SimulationReport.FalseAlarms(
                    dispersion: plan.dispersion,
                    aYear: Double(score.falseAlarms.count) / Double(years),
                    inTotalAYear: Double(score.falseAlarms.count { $0.service == nil }) / Double(years),
                    beforeKnown: Double(score.early) / Double(years)
                )
            }
        )
    }
}
