import Feedback
import Testing

@testable import Outages

/// What operators ask for, with the usual load learnt from eight weeks of reports.
@Suite struct LearntScenarioTests {
    private static let start = nine - .days(56)

    /// Eight weeks of one service; reports at set hours after `start`, each by somebody else.
    private static func history(_ hours: [Double], service: String? = "eduroam") -> BurstReplay {
        // Somebody wrote once, or nothing at all would be known.
        var replay = BurstReplay(settings: BurstSettings(), calendar: .utc, start: start)
        for (index, hour) in hours.enumerated() {
            replay.receive(
                OutageReport(
                    number: Int64(1_000_000 + index),
                    person: "usual \(index % 400)",
                    domain: "corp.example",
                    service: service,
                    time: start + .milliseconds(Int64(hour * 3_600_000))
                )
            )
        }
        return replay
    }

    /// As many reports an hour, evenly.
    private static func steady(_ rate: Double) -> [Double] {
        (0..<Int(rate * 56 * 24)).map { (Double($0) + 0.5) / rate }
    }

    @Test(arguments: [0.01, 0.05, 0.25])
    func onePersonWithFortyMailsIsNoOutage(rate: Double) {
        var replay = Self.history(Self.steady(rate))
        for mail in 0..<40 { replay.receive(report("angry", at: Double(mail), number: Int64(mail + 1))) }
        #expect(replay.openings.isEmpty)
    }

    @Test(arguments: [0.01, 0.05, 0.25])
    func twelvePeopleInTenMinutesAreOneAlarmByTheFourth(rate: Double) {
        var replay = Self.history(Self.steady(rate))
        for index in 0..<12 { replay.receive(report("p\(index)", at: Double(index) * 10 / 12)) }
        #expect(replay.openings.map(\.people) == [4])
        #expect(replay.openings.first?.rule == .aboveUsual)
    }

    /// Eight weeks in which nobody said anything of it.
    @Test func aServiceNeverHeardOfIsWatchedAllTheSame() {
        var replay = Self.history(Self.steady(0.25), service: "VPN")
        for index in 0..<5 { replay.receive(report("p\(index)", at: Double(index) * 5)) }
        #expect(replay.openings.map(\.people) == [4])
    }

    @Test func flappingIsOneIncidentHeldOpen() {
        var replay = Self.history(Self.steady(0.05))
        for wave in 0..<20 {
            for person in 0..<4 {
                replay.receive(report("w\(wave)p\(person)", at: Double(wave * 7) + Double(person) * 0.2))
            }
        }
        #expect(replay.openings.count == 1)
        #expect(replay.incidents[0].isOpen)
        #expect(replay.incidents[0].people == 80)
    }

    @Test func theMondayPeakIsKnown() {
        // Twelve people from half past eight on, each Monday.
        let mornings = (0..<8).flatMap { (week: Int) -> [Double] in
            (0..<12).map { (person: Int) -> Double in Double(week * 168) - 0.5 + Double(person) / 12 }
        }
        var replay = Self.history(mornings.filter { $0 >= 0 })
        let known = replay.openings.count
        for index in 0..<12 { replay.receive(report("p\(index)", at: -30 + Double(index) * 5)) }
        #expect(replay.openings.count == known)
        // The same on a Tuesday is an outage.
        for index in 0..<12 { replay.receive(report("q\(index)", at: 24 * 60 - 30 + Double(index) * 5)) }
        #expect(replay.openings.count == known + 1)
    }

    @Test func fiveMailsAtNightFromOneOfficeAreNoOutage() {
        var replay = Self.history(Self.steady(0.05))
        for (index, person) in ["a", "b", "a", "c", "b"].enumerated() {
            replay.receive(report(person, at: -360 + Double(index) * 4, number: Int64(index + 1)))
        }
        #expect(replay.openings.isEmpty)
    }

    @Test func anOutageThatNobodyRecognisedBlindsNobody() {
        // Forty people within two hours, doubtful all of them: no incident.
        var replay = Self.history(Self.steady(0.05))
        for index in 0..<40 { replay.receive(report("p\(index)", at: Double(index) * 3, isDoubtful: true)) }
        #expect(replay.openings.isEmpty)
        // A week later at the same hour.
        for index in 0..<12 { replay.receive(report("q\(index)", at: 7 * 24 * 60 + Double(index))) }
        #expect(replay.openings.map(\.people) == [4])
    }

    @Test func aBusyNewMailboxIsNotAlarmedAtItself() {
        var replay = BurstReplay(settings: BurstSettings(), calendar: .utc, start: nine)
        for index in 0..<400 { replay.receive(report("p\(index)", at: Double(index) * 4)) }
        // Only what came after the first hours, before which nothing was known at all.
        #expect(replay.openings.filter { $0.time > nine + .hours(2) }.isEmpty)
    }

    /// Eight reports an hour in the shape of an office's week, and nothing else: the first two weeks.
    @Test func aNewMailboxLearnsItsLevelWithinDays() {
        var plan = SimulationPlan()
        plan.rates = [8]
        let end = SimulationPlan.start + WeeklyRhythm.minimumHistory
        let seeds: ClosedRange<UInt64> = 1...4
        let openings = seeds.map { seed in
            var replay = BurstReplay(settings: BurstSettings(), calendar: .utc, start: SimulationPlan.start)
            for report in SimulatedYear(plan, seed: seed).reports where report.time < end { replay.receive(report) }
            return replay.openings.count
        }
        #expect(openings.reduce(0, +) <= 6)
    }

    @Test(arguments: [1.0, 30, 100, 300])
    func anOutageInTheFirstTwoWeeksIsHeardByTheFourth(hours: Double) {
        var replay = BurstReplay(settings: BurstSettings(), calendar: .utc, start: nine - .hours(Int(hours)))
        for hour in stride(from: 4.0, to: hours, by: 8) {
            replay.receive(report("usual \(hour)", at: (hour - hours) * 60))
        }
        for index in 0..<12 { replay.receive(report("p\(index)", at: Double(index))) }
        #expect(replay.openings.map(\.people) == [4])
    }
}
