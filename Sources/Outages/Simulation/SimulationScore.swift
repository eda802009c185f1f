package import Feedback

/// What became of planted bursts, and what else was alarmed about.
package struct SimulationScore: Sendable {
    /// A burst that chance shows less than once in ten to this power of years stands above the noise.
    package static let rarity = 6.0
    /// An incident that opens so long after a burst's last report is still its.
    static let patience = Duration.minutes(30)

    package struct Outcome: Sendable {
        package let burst: PlantedBurst
        package let fate: Fate
    }

    package enum Fate: Hashable, Sendable {
        /// At this report of the burst, so long after its first one.
        case found(report: Int, after: Duration)
        case missed
        /// An incident of the service was open when it began: staff were warned already.
        case covered
    }

    package private(set) var outcomes: [Outcome] = []
    package private(set) var falseAlarms: [BurstReplay.Opening] = []
    /// False alarms by the cold-start rule.
    package private(set) var early = 0

    package init() {}

    /// - Parameter start: what came before it does not count.
    package mutating func add(_ bursts: [PlantedBurst], _ replay: BurstReplay, since start: Timestamp) {
        outcomes += bursts.filter { $0.start >= start }.map { Outcome(burst: $0, fate: Self.fate($0, replay)) }
        let others = replay.openings.filter { opening in !bursts.contains { Self.isOf($0, opening) } }
        falseAlarms += others.filter { $0.time >= start }
        early += others.count { $0.rule == .coldStart }
    }

    package mutating func add(_ other: SimulationScore) {
        outcomes += other.outcomes
        falseAlarms += other.falseAlarms
        early += other.early
    }

    private static func fate(_ burst: PlantedBurst, _ replay: BurstReplay) -> Fate {
        let isCovered = replay.incidents.contains {
            $0.service == burst.service && $0.openedAt < burst.start && burst.start <= $0.closedAt ?? $0.lastReportAt
        }
        if isCovered { return .covered }
        guard let opening = replay.openings.first(where: { isOf(burst, $0) }) else { return .missed }
        return .found(report: burst.times.count { $0 <= opening.time }, after: opening.time - burst.start)
    }

    static func isOf(_ burst: PlantedBurst, _ opening: BurstReplay.Opening) -> Bool {
        (opening.service == nil || opening.service == burst.service)
            && (burst.start...burst.end + patience).contains(opening.time)
    }
}

extension SimulationScore {
    /// The bursts of one service in figures.
    func line(of service: String, rate: Double, dispersion: Double, years: Int) -> SimulationReport.Line {
        let own = outcomes.filter { $0.burst.service == service }
        let counted = own.filter { $0.fate != .covered }
        let loud = counted.filter { $0.burst.rarity >= Self.rarity }
        let reports = loud.compactMap(\.fate.report).sorted()
        let minutes = loud.compactMap(\.fate.minutes).sorted()
        return SimulationReport.Line(
            dispersion: dispersion,
            rate: rate,
            bursts: own.count,
            covered: own.count - counted.count,
            loud: loud.count,
            loudMissed: loud.count { $0.fate == .missed },
            found: counted.count { $0.fate != .missed },
            medianReport: reports.isEmpty ? nil : reports[reports.count / 2],
            lateReport: reports.isEmpty ? nil : reports[reports.count * 9 / 10],
            medianMinutes: minutes.isEmpty ? nil : minutes[minutes.count / 2],
            falseAlarmsAYear: Double(falseAlarms.count { $0.service == service }) / Double(years),
            power: Self.power(counted)
        )
    }

    static func power(_ outcomes: [Outcome]) -> [SimulationReport.Power] {
        SimulationReport.sizes.map { sizes in
            let those = outcomes.filter { sizes.contains($0.burst.people) }
            return SimulationReport.Power(
                people: [sizes.lowerBound, sizes.upperBound],
                bursts: those.count,
                found: those.count { $0.fate != .missed }
            )
        }
    }
}

extension SimulationScore.Fate {
    var report: Int? {
        if case .found(let report, _) = self { report } else { nil }
    }

    var minutes: Double? {
        if case .found(_, let delay) = self { Double(delay.wholeMilliseconds) / 60_000 } else { nil }
    }
}
