import Feedback
import Store
import Testing

@testable import Daemon

/// Reports, time and what people do, in any order: what must hold of incidents whatever happens.
struct IncidentLifeTests {
    private struct Generator: RandomNumberGenerator {
        var state: UInt64

        mutating func next() -> UInt64 {
            state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
            return state ^ (state >> 29)
        }
    }

    private static let services = ["vpn", "printer", nil]

    private static func act(_ generator: inout Generator, mails: UInt32) -> IncidentAct {
        func some() -> [Int64] {
            (0..<Int.random(in: 0...3, using: &generator)).map { _ in
                Int64.random(in: 1...Int64(mails) + 2, using: &generator)
            }
        }
        switch Int.random(in: 0..<9, using: &generator) {
        case 0: return .acknowledge
        case 1: return .note("word \(Int.random(in: 0..<3, using: &generator))", nextWordBy: nil)
        case 2: return .resolve(note: nil)
        case 3: return .falseAlarm
        case 4: return .exclude(some())
        case 5: return .split(some())
        case 6, 7: return .undo
        default: return .merge(Int64.random(in: 1...5, using: &generator))
        }
    }

    @Test("no report is lost or counted twice, every alert has its number, every ending its reason", arguments: 1...16)
    func life(seed: UInt64) async throws {
        var generator = Generator(state: seed)
        let window = "[[maintenance]]\nservice = \"vpn\"\nweekly = \"Mon 13:00-15:00\"\n"
        try await Workplace.with(window) { place in
            let desk = IncidentDesk(place.configuration, correspondence: place.correspondence, alarm: place.alarm)
            var mails: UInt32 = 0
            for _ in 0..<90 {
                let roll = Int.random(in: 0..<10, using: &generator)
                if roll < 6 {
                    let service = Self.services[Int.random(in: 0..<3, using: &generator)]
                    let letters = (0..<Int.random(in: 1...4, using: &generator)).map { _ in
                        ConsequenceTests.Letter(
                            from: "p\(Int.random(in: 0..<30, using: &generator))@site\(mails % 3).example",
                            service: service,
                            otherService: service == nil ? "printer" : nil,
                            text: "\(Int.random(in: 0...1_000_000_000, using: &generator))"
                        )
                    }
                    try await ConsequenceTests.store(letters, in: place, from: mails + 1)
                    mails += UInt32(letters.count)
                } else if roll < 8 {
                    place.clock.advance(by: .minutes(Int.random(in: -30...90, using: &generator)))
                    let (alarm, now) = (place.alarm, place.clock.now())
                    try await place.store.transaction { store in _ = try alarm.tick(in: store, now: now) }
                } else {
                    let (act, now) = (Self.act(&generator, mails: mails), place.clock.now())
                    let number = Int64.random(in: 1...5, using: &generator)
                    _ = try await place.store.transaction { store in
                        try desk.perform(act, on: number, by: "ann", in: store, now: now)
                    }
                }
                try await Self.check(place)
            }
            #expect(try await place.store.totals().people[.outage] == Int(mails))
        }
    }

    private static func check(_ place: Workplace) async throws {
        var counted: Set<String> = []
        for incident in try await place.store.allIncidents(limit: 100) {
            #expect(incident.isOpen == (incident.ending == nil) && incident.isOpen == (incident.closedAt == nil))
            #expect((incident.ending == .merged) == (incident.mergedInto != nil))
            #expect(try await place.store.alerts(of: incident.number).count == incident.transition)
            #expect(incident.isOpen || incident.heldSince == nil)
            if let into = incident.mergedInto {
                #expect(try await place.store.incident(into)?.mergedInto == nil)
            }
            let reports = try await place.store.reports(of: incident.number)
            for report in reports {
                #expect(counted.insert("\(report.number) \(report.service ?? "")").inserted, "counted twice")
            }
            let story = try await place.store.story(of: incident.number).map(\.kind.rawValue)
            if incident.isOpen {
                let people = Set(reports.map(\.person)).count
                #expect(
                    incident.people == people && people > 0,
                    "\(incident.number) \(incident.service ?? "-"): \(story)"
                )
            }
            #expect(try await !place.store.story(of: incident.number).isEmpty)
        }
    }
}
