package import Feedback

/// Reports that were really made, heard once more by the daemon's own rules: as they were, and with bursts planted among them.
package struct HistorySimulation: Sendable {
    private let reports: [OutageReport]
    private let incidents: [Incident]
    private let start: Timestamp
    private let end: Timestamp
    private let settings: BurstSettings
    private let calendar: OfficeCalendar

    /// - Parameters:
    ///   - reports: in the order of their times.
    ///   - incidents: that came of them at the time.
    ///   - start: since when reports could have come.
    package init(
        reports: [OutageReport],
        incidents: [Incident],
        start: Timestamp,
        end: Timestamp,
        settings: BurstSettings,
        calendar: OfficeCalendar
    ) {
        self.reports = reports
        self.incidents = incidents
        self.start = start
        self.end = end
        self.settings = settings
        self.calendar = calendar
    }

    /// - Parameters:
    ///   - rounds: so often bursts are planted, each time others; the reports are heard once more for each.
    ///   - progress: told how many times of how many they were heard.
    package func run(
        rounds: Int,
        seed: UInt64,
        progress: (_ done: Int, _ total: Int) -> Void = { _, _ in }
    ) -> HistoryReport {
        progress(0, rounds + 1)
        let domain = commonestDomain
        let openings = replay(reports).openings
        var score = SimulationScore()
        for round in 0..<rounds {
            progress(round + 1, rounds + 1)
            var draws = RandomDraws(seed: seed &+ UInt64(round))
            let bursts = plant(&draws)
            let planted = bursts.enumerated().flatMap { index, burst in Self.reports(of: burst, index, from: domain) }
            score.add(bursts, replay((reports + planted).sorted { $0.time < $1.time }), since: start)
        }
        progress(rounds + 1, rounds + 1)
        return report(openings, score, rounds: rounds)
    }

    private var days: Int { Int((end - start).wholeMilliseconds / 86_400_000) }

    /// From there they write, or two domains would make them more than they are.
    private var commonestDomain: String {
        let counts = reports.reduce(into: [String: Int]()) { $0[$1.domain, default: 0] += 1 }
        return counts.max { ($0.value, $0.key) < ($1.value, $1.key) }?.key ?? ""
    }

    private var services: [String?] {
        Set(reports.map(\.service)).sorted { ($0 ?? "\u{10FFFF}") < ($1 ?? "\u{10FFFF}") }
    }

    private func replay(_ reports: [OutageReport]) -> BurstReplay {
        var replay = BurstReplay(settings: settings, calendar: calendar, start: start)
        for report in reports { replay.receive(report) }
        return replay
    }

    // MARK: - Bursts

    /// Once what is usual is known, at hours at which people do write.
    private func plant(_ draws: inout RandomDraws) -> [PlantedBurst] {
        let hours = days * 24
        let first = Int(WeeklyRhythm.minimumHistory.wholeMilliseconds / 3_600_000)
        guard hours > first else { return [] }
        let load = LoadShape.observed(reports.lazy.map(\.time), calendar)
        return services.compactMap { $0 }.flatMap { service in
            BurstPlanter.times(in: first..<hours, since: start, &draws) { hour in
                load[calendar.hourOfUsualWeek(start + .hours(hour))]
            }.map { PlantedBurst(service: service, times: $0, rarity: .infinity) }
        }
    }

    /// Their people wrote nothing else, and their numbers are no mail's.
    private static func reports(of burst: PlantedBurst, _ index: Int, from domain: String) -> [OutageReport] {
        burst.times.enumerated().map { person, time in
            OutageReport(
                number: -1 - Int64(index * BurstPlanter.people.upperBound + person),
                person: "planted \(index) \(person)",
                domain: domain,
                service: burst.service,
                time: time
            )
        }
    }

    // MARK: - Report

    private func report(_ openings: [BurstReplay.Opening], _ score: SimulationScore, rounds: Int) -> HistoryReport {
        var unmatched = incidents
        let alarms = openings.map { opening in
            let match = unmatched.firstIndex { Self.isSame($0, opening) }
            let stored = match.map { unmatched.remove(at: $0) }
            return HistoryReport.Alarm(
                service: opening.service,
                openedAt: opening.time.milliseconds,
                people: opening.people,
                storedAt: stored?.openedAt.milliseconds
            )
        }
        return HistoryReport(
            days: days,
            reports: reports.count,
            people: settings.minimumPeople,
            rounds: rounds,
            alarms: alarms,
            stored: incidents.count,
            lost: unmatched.map {
                HistoryReport.Lost(service: $0.service, openedAt: $0.openedAt.milliseconds, people: $0.people)
            },
            services: services.map { service in
                let own = score.outcomes.filter { $0.burst.service == service && $0.fate != .covered }
                return HistoryReport.ServiceLine(
                    service: service,
                    reportsAnHour: Double(reports.count { $0.service == service }) / Double(max(1, days * 24)),
                    medianReport: Self.median(own.compactMap(\.fate.report)),
                    power: SimulationScore.power(own)
                )
            }
        )
    }

    private static func isSame(_ incident: Incident, _ opening: BurstReplay.Opening) -> Bool {
        incident.service == opening.service
            && (incident.firstReportAt - .hours(2)...incident.lastReportAt + .hours(2)).contains(opening.time)
    }

    private static func median(_ numbers: [Int]) -> Int? {
        numbers.isEmpty ? nil : numbers.sorted()[numbers.count / 2]
    }
}
