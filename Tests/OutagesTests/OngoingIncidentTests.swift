import Feedback
import Testing

@testable import Outages

/// The short way into an open incident decides as the long one does.
@Suite struct OngoingIncidentTests {
    private struct Generator: RandomNumberGenerator {
        var state: UInt64

        mutating func next() -> UInt64 {
            state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
            return state ^ (state >> 29)
        }
    }

    @Test(arguments: 1...20 as ClosedRange<UInt64>)
    func shortAndLongWayAgree(seed: UInt64) {
        var generator = Generator(state: seed)
        let detector = BurstDetector(settings: BurstSettings())
        var watch = Watch()
        var minute = 0.0
        var compared = 0
        for number in 1...300 {
            minute += Double.random(in: 0...4, using: &generator)
            let late = Double.random(in: 0...1, using: &generator) < 0.1 ? 30.0 : 0
            let new = report("p\(Int.random(in: 0..<60, using: &generator))", at: minute - late, number: Int64(number))
            let now = nine + .milliseconds(Int64(minute * 60_000))
            watch.tick(now)
            if let ongoing = detector.ongoing(for: new, among: watch.incidents) {
                let isCounted = watch.reports.contains {
                    $0.person == new.person && $0.time >= ongoing.firstReportAt
                }
                let short = detector.join(new, ongoing, isCounted: isCounted, now: now)
                watch.receive(new, arrival: now)
                #expect(watch.decisions.last == short)
                compared += 1
            } else {
                watch.receive(new, arrival: now)
            }
        }
        #expect(compared > 100)
    }

    @Test func onlyAnOpenIncidentOfTheSameServiceThatHasBegunIsOngoing() {
        let detector = BurstDetector(settings: BurstSettings())
        var watch = Watch()
        for person in 0..<5 { watch.receive(report("p\(person)", at: Double(person))) }
        #expect(detector.ongoing(for: report("late", at: 6), among: watch.incidents)?.number == 1)
        #expect(detector.ongoing(for: report("early", at: -1), among: watch.incidents) == nil)
        #expect(detector.ongoing(for: report("other", at: 6, service: "VPN"), among: watch.incidents) == nil)
        #expect(detector.ongoing(for: report("unnamed", at: 6, service: nil), among: watch.incidents) == nil)
        watch.tick(nine + .hours(2))
        #expect(detector.ongoing(for: report("after", at: 121), among: watch.incidents) == nil)
    }
}
