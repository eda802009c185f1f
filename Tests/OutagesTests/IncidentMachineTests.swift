import Feedback
import Testing

@testable import Outages

/// Every step in the life of an incident, with the times it needs.
@Suite struct IncidentMachineTests {
    private static let machine = IncidentMachine(settings: BurstSettings())

    /// Opened and told of at nine, with four people of one site.
    private static func incident(
        _ state: Incident.State = .firing,
        people: Int = 4,
        told: Int = 4,
        transition: Int = 1,
        lastReport: Timestamp = nine,
        lastAlert: Timestamp = nine
    ) -> Incident {
        var incident = Incident(
            number: 1,
            service: "eduroam",
            state: state,
            openedAt: nine,
            firstReportAt: nine,
            lastReportAt: lastReport,
            people: people,
            alertedPeople: told,
            lastAlertAt: lastAlert,
            transition: transition
        )
        incident.sites = ["corp.example"]
        incident.toldSites = 1
        return incident
    }

    struct Step: CustomTestStringConvertible, Sendable {
        let testDescription: String
        var from = IncidentMachineTests.incident()
        /// After nine.
        let at: Duration
        var state: Incident.State?
        /// What staff are told for; nil: nothing.
        var rule: BurstRule?
    }

    static let ticks = [
        Step(testDescription: "firing, nothing new: stays", at: .minutes(10)),
        Step(
            testDescription: "doubled within the first minute: not yet",
            from: incident(people: 8),
            at: .seconds(59)
        ),
        Step(
            testDescription: "the first update after a minute",
            from: incident(people: 8),
            at: .seconds(60),
            state: .updated,
            rule: .doubled
        ),
        Step(testDescription: "not doubled: no update", from: incident(people: 7), at: .minutes(10)),
        Step(
            testDescription: "a later update waits a quarter of an hour",
            from: incident(.updated, people: 16, told: 8, transition: 2, lastReport: nine + .minutes(10)),
            at: .minutes(14)
        ),
        Step(
            testDescription: "and then goes out",
            from: incident(.updated, people: 16, told: 8, transition: 2, lastReport: nine + .minutes(10)),
            at: .minutes(15),
            state: .updated,
            rule: .doubled
        ),
        Step(testDescription: "quiet after a quarter of the quiet time", at: .minutes(15), state: .quiet),
        Step(testDescription: "quiet stays quiet", from: incident(.quiet), at: .minutes(59)),
        Step(
            testDescription: "quiet is over after the quiet time",
            from: incident(.quiet),
            at: .minutes(60),
            state: .resolved
        ),
        Step(
            testDescription: "updated goes quiet",
            from: incident(.updated, transition: 3),
            at: .minutes(15),
            state: .quiet
        ),
        Step(
            testDescription: "reopened goes quiet",
            from: incident(.reopened, transition: 3),
            at: .minutes(15),
            state: .quiet
        ),
        Step(
            testDescription: "reopened is told of again as any other",
            from: incident(.reopened, people: 8, transition: 3, lastReport: nine + .minutes(14)),
            at: .minutes(15),
            state: .updated,
            rule: .doubled
        ),
        Step(
            testDescription: "repeated after four hours, while reports come",
            from: incident(.updated, transition: 2, lastReport: nine + .minutes(230)),
            at: .hours(4),
            state: .updated,
            rule: .stillFailing
        ),
        Step(testDescription: "what is over stays so", from: incident(.resolved), at: .days(1)),
        Step(testDescription: "what is pending is not judged by time", from: incident(.pending), at: .days(1)),
        Step(testDescription: "a clock an hour back: nothing is told", at: .hours(-1)),
        Step(testDescription: "a clock at 1970: no time has passed", at: Timestamp(seconds: 0) - nine),
    ]

    @Test("what time does", arguments: ticks)
    func time(step: Step) {
        let now = nine + step.at
        switch Self.machine.tick(step.from, now: now) {
        case .none: #expect(step.state == nil && step.rule == nil)
        case .changed(let incident):
            #expect(step.rule == nil)
            #expect(incident.state == step.state ?? step.from.state)
            #expect(incident.transition == step.from.transition)
        case .alert(let incident, let rule):
            #expect(rule == step.rule && incident.state == step.state)
            #expect(incident.transition == step.from.transition + 1 && incident.lastAlertAt == now)
            #expect(incident.alertedPeople == incident.people && incident.toldSites == incident.sites.count)
        case .closed(let incident):
            #expect(step.state == .resolved && incident.state == .resolved && incident.ending == .quiet)
            #expect(incident.closedAt == nine + .minutes(60))
        }
    }

    @Test("what was not read was not quiet", arguments: [nine, nine + .minutes(20), nine + .minutes(59)])
    func unread(heard: Timestamp) {
        let incident = Self.incident(.firing)
        if case .closed = Self.machine.tick(incident, heard: heard, now: nine + .hours(3)) {
            Issue.record("nobody knows what came after \(heard)")
        }
        guard case .closed(let over) = Self.machine.tick(incident, heard: nine + .hours(1), now: nine + .hours(3))
        else {
            Issue.record("all was read")
            return
        }
        #expect(over.closedAt == nine + .minutes(60))
    }

    @Test func anAcknowledgedIncidentIsNotRepeatedUnlessItGrows() {
        var incident = Self.incident(.updated, transition: 2, lastReport: nine + .minutes(235))
        incident.acknowledgement = IncidentWord(who: "ann", when: nine)
        #expect(Self.machine.tick(incident, now: nine + .hours(4)) == .none)
        incident.people = 8
        guard case .alert(_, .doubled) = Self.machine.tick(incident, now: nine + .hours(4)) else {
            Issue.record("it has doubled")
            return
        }
    }

    @Test("a report: it wakes what was quiet; a site that joins is news; the people of a flood's sites are not")
    func reports() {
        let machine = Self.machine
        let quiet = Self.incident(.quiet)
        let same = machine.joined(report("p9", at: 30), quiet, isCounted: false, now: nine + .minutes(30))
        guard case .joined(let woken, alert: false, .joins) = same else {
            Issue.record("one more of the same site is no news")
            return
        }
        #expect(woken.state == .firing && woken.people == 5 && woken.lastReportAt == nine + .minutes(30))
        let other = OutageReport(
            number: 9,
            person: "x@lab.example",
            domain: "lab.example",
            service: "eduroam",
            time: nine + .minutes(31)
        )
        guard
            case .joined(let told, alert: true, .siteJoined) = machine.joined(
                other,
                woken,
                isCounted: false,
                now: nine + .minutes(31)
            )
        else {
            Issue.record("a site has joined")
            return
        }
        #expect(told.state == .updated && told.toldSites == 2 && told.transition == 2)
        var flooded = told
        flooded.sites = Set((1...Incident.maximumSites).map { "\($0).example" })
        flooded.toldSites = Incident.maximumSites
        let late = machine.joined(other, flooded, isCounted: true, now: nine + .hours(2))
        guard case .joined(let same, alert: false, _) = late else {
            Issue.record("sites are counted up to a limit")
            return
        }
        #expect(same.sites.count == Incident.maximumSites)
    }

    @Test("a silence holds back everything, and what it held back is told when it is over")
    func held() {
        let machine = Self.machine
        let new = Self.incident()
        let held = machine.held(new, before: nil, by: "maintenance", now: nine)
        #expect(held.transition == 0 && held.alertedPeople == 0 && held.heldSince == nine)
        #expect(held.silencedBy == "maintenance" && held.state == .firing)
        // Held again, nothing changes.
        guard case .alert(let due, .held) = machine.tick(held, now: nine + .minutes(5)) else {
            Issue.record("what is held back is due all the time")
            return
        }
        #expect(machine.held(due, before: held, by: "maintenance", now: nine + .minutes(5)) == held)
        #expect(due.transition == 1 && due.heldSince == nil && due.state == .firing && due.alertedPeople == 4)
        #expect(due.silencedBy == "maintenance", "it shows that it was silenced")
        // Of what nobody was told, nobody is told that it is over.
        guard case .closed(let over) = machine.tick(held, now: nine + .hours(1)) else {
            Issue.record("it is over")
            return
        }
        #expect(over.transition == 0 && over.heldSince == nil && over.silencedBy == "maintenance")
        // An update that is held back counts as not told.
        let known = Self.incident(people: 8)
        guard case .alert(let update, .doubled) = machine.tick(known, now: nine + .minutes(5)) else {
            Issue.record("an update is due")
            return
        }
        let kept = machine.held(update, before: known, by: "a silence", now: nine + .minutes(5))
        #expect(kept.transition == 1 && kept.alertedPeople == 4 && kept.people == 8 && kept.state == .firing)
    }

    struct Jump: CustomTestStringConvertible, Sendable {
        let testDescription: String
        /// Minutes after nine, in the order in which the clock shows them.
        let minutes: [Int]
        let alerts: [BurstRule]
        let isOpen: Bool
    }

    static let jumps = [
        Jump(testDescription: "one hour back and on again", minutes: [5, -55, 5, 20], alerts: [], isOpen: true),
        Jump(
            testDescription: "one hour back for good: over two hours later at the latest",
            minutes: [5, -55, -20, 6, 60],
            alerts: [.wentQuiet],
            isOpen: false
        ),
        Jump(testDescription: "one hour on: it seems quiet", minutes: [5, 65], alerts: [.wentQuiet], isOpen: false),
        Jump(testDescription: "400 days on", minutes: [576_000], alerts: [.wentQuiet], isOpen: false),
        Jump(
            testDescription: "200 days back for good: no incident lasts until then",
            minutes: [5, -288_000, -287_930],
            alerts: [.wentQuiet],
            isOpen: false
        ),
        Jump(
            testDescription: "1970 at boot, then the true time",
            minutes: [-29_923_740, 5, 20],
            alerts: [],
            isOpen: true
        ),
    ]

    @Test("clocks that jump raise nothing, and keep nothing open for ever", arguments: jumps)
    func clocks(jump: Jump) {
        var watch = Watch()
        for person in 0..<4 { watch.receive(report("p\(person)", at: 0)) }
        for minute in jump.minutes { watch.tick(nine + .minutes(minute)) }
        #expect(watch.alerts.dropFirst().map(\.rule) == jump.alerts)
        #expect(watch.incidents[0].isOpen == jump.isOpen)
        #expect(watch.incidents.count == 1)
    }

    @Test("reports that stop and come again every seven minutes are one incident, told of only when it grows")
    func flapping() {
        var watch = Watch()
        for person in 0..<4 { watch.receive(report("p\(person)", at: 0)) }
        for wave in 1...40 { watch.receive(report("p\(wave % 4)", at: Double(wave) * 7, number: Int64(wave))) }
        #expect(watch.incidents.count == 1 && watch.incidents[0].isOpen && watch.incidents[0].people == 4)
        #expect(watch.alerts.map(\.rule) == [.coldStart, .stillFailing])
    }

    @Test("what comes again within two hours keeps its number, and forgets who was on it")
    func reopened() {
        let machine = Self.machine
        var over = Self.incident(.resolved, transition: 3)
        (over.closedAt, over.ending) = (nine + .hours(1), .resolved)
        over.endingWord = IncidentWord(who: "ann", when: nine + .hours(1))
        over.acknowledgement = over.endingWord
        over.note = over.endingWord.map { IncidentNote(text: "the switch is new", word: $0, nextWordBy: nil) }
        let new = report("p7", at: 90)
        let again = machine.reopened(over, by: new, of: ReportCrowd([new]), now: nine + .minutes(90))
        #expect(again.state == .reopened && again.isOpen && again.number == over.number)
        #expect(again.closedAt == nil && again.ending == nil && again.endingWord == nil && again.acknowledgement == nil)
        #expect(again.note == nil)
        #expect(again.transition == 4 && again.lastReportAt == nine + .minutes(90))
    }
}
