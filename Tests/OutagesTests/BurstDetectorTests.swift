import Feedback
import Testing

@testable import Outages

@Suite struct BurstDetectorTests {
    static let people = (1...40).map { "p\($0)" }

    @Test(arguments: [nil, ReportBaseline(service: 0.05, total: 0.2)])
    func fiftyMailsByOnePersonAreNoOutage(baseline: ReportBaseline?) {
        var watch = Watch(baseline: baseline)
        for minute in 0..<50 { watch.receive(report("angry", at: Double(minute), number: Int64(minute + 1))) }
        #expect(watch.incidents.isEmpty)
        #expect(watch.decisions.allSatisfy { $0 == .none(.fewPeople) || $0 == .none(.usualLoad) })
        #expect(watch.decisions.last == OutageDecision.none(.fewPeople))
    }

    @Test func threeAccountsOfOneDomainAreNoOutage() {
        var watch = Watch()
        for turn in 0..<12 { watch.receive(report("p\(turn % 3)", at: Double(turn), number: Int64(turn + 1))) }
        #expect(watch.alerts.isEmpty)
    }

    @Test(arguments: [nil, ReportBaseline(service: 0.05, total: 0.2)])
    func twelvePeopleInTenMinutesAreHeardByTheFourth(baseline: ReportBaseline?) {
        var watch = Watch(baseline: baseline)
        for index in 0..<12 { watch.receive(report(Self.people[index], at: Double(index) * 10 / 12)) }
        #expect(watch.incidents.count == 1)
        #expect(watch.alerts.map(\.people) == [4, 8])
        #expect(watch.incidents[0].people == 12)
        #expect(watch.incidents[0].firstReportAt == nine)
        watch.tick(nine + .minutes(30))
        #expect(watch.alerts.map(\.rule) == [baseline == nil ? .coldStart : .aboveUsual, .doubled])
    }

    @Test func theMondayPeakAloneIsNoOutage() {
        var watch = Watch(baseline: ReportBaseline(service: 40, total: 60, size: 10))
        for index in 0..<12 { watch.receive(report(Self.people[index], at: Double(index) * 10 / 12)) }
        #expect(watch.incidents.isEmpty)
        #expect(watch.decisions.last == OutageDecision.none(.usualLoad))
    }

    /// One report in two hours is usual, and hours vary: four people within ten minutes come together five times a year.
    @Test(arguments: [(3.0, 1), (9.0, 0)])
    func peopleAreJudgedByTheTimeTheyTook(minutes: Double, incidents: Int) {
        var watch = Watch(baseline: ReportBaseline(service: 0.5, total: 1, size: 1))
        for index in 0..<4 { watch.receive(report(Self.people[index], at: Double(index) * minutes / 3)) }
        #expect(watch.incidents.count == incidents)
    }

    /// A report of an hour ago hides nothing of what has come in the last minutes.
    @Test func theIncidentBeginsWithTheShortestWindow() {
        var watch = Watch(baseline: ReportBaseline(service: 0.25, total: 1, size: 1))
        watch.receive(report("early", at: -60))
        for index in 0..<4 { watch.receive(report(Self.people[index], at: Double(index) / 2)) }
        #expect(watch.incidents.map(\.people) == [4])
        #expect(watch.incidents.first?.firstReportAt == nine)
    }

    @Test func sixInAnHourSufficeWhileNothingIsKnown() {
        var watch = Watch()
        for index in 0..<6 { watch.receive(report(Self.people[index], at: Double(index) * 11)) }
        #expect(watch.alerts.map(\.rule) == [.coldStart])
        #expect(watch.alerts.first?.people == 6)
    }

    @Test func reportsThatComeAndGoAreOneIncident() {
        var watch = Watch()
        var minute = 0.0
        for wave in 0..<12 {
            for person in 0..<5 {
                watch.receive(report("w\(wave)p\(person)", at: minute))
                minute += 0.5
            }
            minute += 7
        }
        #expect(watch.incidents.count == 1)
        for (earlier, later) in zip(watch.alerts, watch.alerts.dropFirst()) {
            let isFirst = earlier.time == watch.alerts[0].time
            #expect(later.time - earlier.time >= (isFirst ? IncidentMachine.collecting : .minutes(15)))
            #expect(later.people >= 2 * earlier.people)
        }
    }

    @Test func aLateBatchIsOneIncidentWithOneAlert() {
        var watch = Watch(baseline: ReportBaseline(service: 0.05, total: 0.2))
        let arrival = nine + .hours(5)
        for index in [7, 2, 9, 0, 5, 1, 8, 3, 6, 4] {
            watch.receive(report(Self.people[index], at: Double(index)), arrival: arrival)
        }
        #expect(watch.incidents.map(\.people) == [10])
        #expect(watch.alerts.count == 1)
        watch.tick(arrival + .minutes(14))
        #expect(watch.incidents[0].isOpen)
        watch.tick(arrival + .minutes(61))
        #expect(watch.incidents[0].state == .resolved)
    }

    @Test func closesAfterTheQuietTimeAndSaysSo() {
        var watch = Watch()
        for index in 0..<5 { watch.receive(report(Self.people[index], at: Double(index))) }
        watch.tick(nine + .minutes(63))
        #expect(watch.incidents[0].isOpen)
        watch.tick(nine + .minutes(64))
        #expect(watch.incidents[0].state == .resolved)
        #expect(watch.incidents[0].closedAt == nine + .minutes(64))
        #expect(watch.alerts.last?.rule == .wentQuiet)
        #expect(watch.incidents[0].transition == 2)
        watch.tick(nine + .minutes(90))
        #expect(watch.alerts.count == 2)
    }

    @Test func aNewBurstSoonAfterKeepsTheNumber() {
        var watch = Watch()
        for index in 0..<5 { watch.receive(report(Self.people[index], at: Double(index))) }
        watch.tick(nine + .minutes(70))
        watch.receive(report("p30", at: 100))
        #expect(watch.incidents[0].state == .resolved)
        for index in 31...33 { watch.receive(report("p\(index)", at: Double(70 + index))) }
        #expect(watch.incidents.count == 1)
        #expect(watch.incidents[0].isOpen)
        #expect(watch.incidents[0].people == 9)
        #expect(watch.incidents[0].closedAt == nil)
        #expect(watch.alerts.last?.rule == .reopened)
    }

    @Test func aNewBurstLongAfterIsANewIncident() {
        var watch = Watch()
        for index in 0..<5 { watch.receive(report(Self.people[index], at: Double(index))) }
        watch.tick(nine + .minutes(70))
        for index in 0..<5 { watch.receive(report(Self.people[index], at: Double(250 + index))) }
        #expect(watch.incidents.map(\.number) == [1, 2])
    }

    @Test func repeatsWhileReportsCome() {
        var watch = Watch()
        for index in 0..<4 { watch.receive(report(Self.people[index], at: Double(index))) }
        for turn in 1...12 { watch.receive(report("p\(turn % 3)", at: Double(turn) * 30, number: Int64(900 + turn))) }
        #expect(watch.alerts.map(\.rule) == [.coldStart, .stillFailing])
        #expect(watch.alerts[1].time - watch.alerts[0].time >= .hours(4))
    }

    @Test func judgingAReportAgainChangesNothing() {
        var watch = Watch()
        for index in 0..<6 { watch.receive(report(Self.people[index], at: Double(index))) }
        let before = watch.incidents[0]
        watch.receive(report(Self.people[5], at: 5))
        #expect(watch.incidents[0] == before)
    }

    @Test func scatteredServicesNeedMorePeople() {
        var watch = Watch(baseline: ReportBaseline(service: 0.05, total: 0.05))
        for index in 0..<5 { watch.receive(report(Self.people[index], at: Double(index), service: "s\(index)")) }
        #expect(watch.incidents.isEmpty)
        watch.receive(report("p20", at: 5, service: "s9"))
        #expect(watch.incidents.map(\.service) == [nil])
        #expect(watch.incidents.first?.people == 6)
    }

    @Test func scatteredServicesAreNoIncidentWhileNothingIsKnownOfTheUsual() {
        var watch = Watch()
        for index in 0..<12 { watch.receive(report("p\(index)", at: Double(index), service: "s\(index)")) }
        #expect(watch.incidents.isEmpty)
    }

    @Test func reportsWithoutServiceAreACrowdOfTheirOwn() {
        var watch = Watch()
        for index in 0..<4 { watch.receive(report(Self.people[index], at: Double(index), service: nil)) }
        #expect(watch.incidents.map(\.people) == [4])
    }

    @Test func aKnownOutageOpensNoSecondIncident() {
        var watch = Watch()
        for index in 0..<10 { watch.receive(report(Self.people[index], at: Double(index))) }
        watch.receive(report("p20", at: 10, service: "VPN"))
        watch.receive(report("p21", at: 11, service: nil))
        #expect(watch.incidents.count == 1)
        #expect(watch.incidents[0].people == 10)
    }

    @Test func aReportFromLongBeforeDoesNotJoin() {
        var watch = Watch()
        for index in 0..<5 { watch.receive(report(Self.people[index], at: Double(index))) }
        watch.receive(report("p20", at: -600), arrival: nine + .minutes(10))
        #expect(watch.decisions.last == OutageDecision.none(.beforeIncident))
        watch.receive(report("p21", at: -5), arrival: nine + .minutes(11))
        #expect(watch.incidents[0].firstReportAt == nine - .minutes(5))
        #expect(watch.incidents[0].people == 6)
    }

    @Test func aClockSetBackRaisesNothing() {
        var watch = Watch()
        for index in 0..<5 { watch.receive(report(Self.people[index], at: Double(index))) }
        watch.tick(nine - .days(2))
        watch.receive(report("p30", at: 6), arrival: nine - .days(2))
        #expect(watch.alerts.count == 1)
        #expect(watch.incidents[0].people == 6)
    }

    // MARK: - Domains and doubts

    @Test(arguments: [("b.example", 1), ("corp.example", 0), ("", 0)])
    func threePeopleOfTwoDomainsAreEnough(domain: String, incidents: Int) {
        var watch = Watch(baseline: ReportBaseline(service: 0.05, total: 0.2))
        watch.receive(report("p1", at: 0))
        watch.receive(report("p2", at: 1))
        watch.receive(report("p3", at: 2, domain: domain))
        #expect(watch.incidents.count == incidents)
    }

    @Test func threePeopleOfTwoDomainsAreTooFewWhileNothingIsKnown() {
        var watch = Watch()
        for (index, domain) in ["a.example", "b.example", "c.example"].enumerated() {
            watch.receive(report("p\(index)", at: Double(index), domain: domain))
        }
        #expect(watch.incidents.isEmpty)
    }

    @Test func peopleNeededShiftsBoth() {
        var settings = BurstSettings()
        settings.minimumPeople = 6
        var watch = Watch(baseline: ReportBaseline(service: 0.05, total: 0.2))
        watch.detector = BurstDetector(settings: settings)
        for index in 0..<4 { watch.receive(report(Self.people[index], at: Double(index))) }
        #expect(watch.incidents.isEmpty)
        watch.receive(report("p30", at: 5, domain: "b.example"))
        #expect(watch.incidents.map(\.people) == [5])
    }

    /// The first reports are doubtful, the others are not.
    @Test(
        arguments: [nil, ReportBaseline(service: 0.05, total: 0.2)],
        [(4, 0, 0), (3, 1, 0), (2, 2, 1), (20, 1, 0), (20, 2, 1)]
    )
    func doubtfulReportsFillACrowdAndMakeNone(
        baseline: ReportBaseline?,
        crowd: (doubtful: Int, sure: Int, incidents: Int)
    ) {
        var watch = Watch(baseline: baseline)
        for index in 0..<crowd.doubtful + crowd.sure {
            watch.receive(report(Self.people[index], at: Double(index) / 4, isDoubtful: index < crowd.doubtful))
        }
        #expect(watch.incidents.count == crowd.incidents)
    }

    @Test func whoIsSureOnceIsSure() {
        var watch = Watch(baseline: ReportBaseline(service: 0.05, total: 0.2))
        for index in 0..<4 { watch.receive(report(Self.people[index], at: Double(index), isDoubtful: true)) }
        watch.receive(report(Self.people[0], at: 5, isDoubtful: false))
        #expect(watch.incidents.isEmpty)
        watch.receive(report(Self.people[1], at: 6, isDoubtful: false))
        #expect(watch.incidents.map(\.people) == [4])
    }
}
