import Feedback
import Store
import Testing

@testable import Daemon

/// IT takes back what it did with an incident: exactly, or not at all where people know of it.
struct IncidentUndoingTests {
    private typealias Letter = ConsequenceTests.Letter

    /// A place where five people have reported an outage of the VPN, and are answered if that is on.
    private static func with(_ additions: String = "", _ body: (Workplace) async throws -> Void) async throws {
        try await Workplace.with(additions, mailbox: WrittenMail.authentication) { place in
            try await place.take((1...5).map(WrittenMail.outage))
            try await body(place)
        }
    }

    @discardableResult
    private static func perform(
        _ act: IncidentAct,
        on number: Int64 = 1,
        in place: Workplace
    ) async throws -> IncidentActResult {
        place.clock.advance(by: .minutes(1))
        let desk = IncidentDesk(place.configuration, correspondence: place.correspondence, alarm: place.alarm)
        let now = place.clock.now()
        return try await place.store.transaction { store in
            try desk.perform(act, on: number, by: "ann", in: store, now: now)
        }
    }

    /// What an undoing must leave as it was: alerts go out for it, and their numbers go on.
    private struct Standing: Equatable {
        var incidents: [Incident] = []
        var places: [[IncidentPlace]] = []
        var exclusions: [[IncidentPlace]] = []

        init(_ place: Workplace) async throws {
            for var incident in try await place.store.allIncidents(limit: 100) {
                places.append(try await place.store.places(of: incident.number))
                exclusions.append(try await place.store.exclusions(of: incident.number))
                (incident.transition, incident.lastAlertAt) = (0, Workplace.start)
                (incident.alertedPeople, incident.toldSites) = (0, 0)
                incidents.append(incident)
            }
        }
    }

    static let acts: [(IncidentAct, IncidentEvent.Kind)] = [
        (.acknowledge, .acknowledged), (.note("a switch is replaced", nextWordBy: nil), .noted),
        (.resolve(note: "a new switch"), .resolved), (.falseAlarm, .falseAlarm), (.exclude([2, 3]), .excluded),
        (.merge(2), .absorbed),
    ]

    @Test("each act is taken back exactly, once", arguments: acts)
    func exactly(act: IncidentAct, kind: IncidentEvent.Kind) async throws {
        try await Self.with { place in
            let printing = (3...6).map { Letter(from: "person\($0)@example.org", service: "printer") }
            try await ConsequenceTests.store(printing, in: place, from: 11)
            let before = try await Standing(place)
            #expect(before.incidents.count == 2)
            try await Self.perform(act, in: place)
            #expect(try await Standing(place) != before)
            let incident = try await Self.perform(.undo, in: place)
            guard case .undone(_, kind) = incident else {
                Issue.record("\(incident)")
                return
            }
            #expect(try await Standing(place) == before)
            #expect(try await place.store.story(of: 1).last?.text == kind.rawValue)
            #expect(try await Self.perform(.undo, in: place) == .refused(.nothingToUndo))
            #expect(try await Standing(place) == before)
        }
    }

    @Test("acts are taken back one after the other, the latest first")
    func inOrder() async throws {
        try await Self.with { place in
            let before = try await Standing(place)
            for act in [.acknowledge, .exclude([1]), .split([2]), .note("looking", nextWordBy: nil)] as [IncidentAct] {
                try await Self.perform(act, in: place)
            }
            for _ in 0..<4 { try await Self.perform(.undo, in: place) }
            let after = try await Standing(place)
            // That it was told of meanwhile stays: the alerts are out.
            let (first, last) = (try #require(before.incidents.last), try #require(after.incidents.last))
            #expect(last.people == first.people && last.acknowledgement == nil && last.note == nil && last.isOpen)
            #expect(after.places.last == before.places.last && after.exclusions.last == before.exclusions.last)
            let undone = try await place.store.story(of: 1).filter { $0.kind == .undone }.map(\.text)
            #expect(undone == ["noted", "split", "excluded", "acknowledged"])
            #expect(try await Self.perform(.undo, in: place) == .refused(.nothingToUndo))
        }
    }

    @Test("a split taken back: its mails and whoever has joined it count into the first again")
    func split() async throws {
        try await Self.with { place in
            try await Self.perform(.split([1, 2]), in: place)
            #expect(try await place.store.openIncidents().count == 2)
            let result = try await Self.perform(.undo, in: place)
            guard case .undone(let incident, .split) = result else {
                Issue.record("\(result)")
                return
            }
            #expect(incident.people == 5 && incident.isOpen)
            #expect(try await place.store.openIncidents().map(\.number) == [1])
        }
    }

    @Test("two that were one for a while: later reports of a service are its incident's")
    func partedLater() async throws {
        try await Self.with { place in
            let printing = (3...6).map { Letter(from: "person\($0)@example.org", service: "printer") }
            try await ConsequenceTests.store(printing, in: place, from: 11)
            try await Self.perform(.merge(2), in: place)
            try await ConsequenceTests.store([Letter(from: "new@example.org", service: "printer")], in: place, from: 21)
            #expect(try await place.store.incident(1)?.people == 7)
            try await Self.perform(.undo, in: place)
            #expect(try await place.store.incident(1)?.people == 5)
            #expect(try await place.store.incident(2)?.people == 5)
            #expect(try await place.store.openIncidents().map(\.number) == [1, 2])
            #expect(try await place.store.incidentMerged(about: "printer") == nil)
        }
    }

    @Test("an all-clear that no server has seen is taken back; what people know is not, and it is said how many")
    func told() async throws {
        for isSent in [false, true] {
            try await Self.with(AnsweringTests.enabled) { place in
                _ = try await place.outgoing(.acknowledgement)
                try await Self.perform(.resolve(note: nil), in: place)
                if isSent { #expect(try await place.outgoing(.allClear).count == 5) }
                let result = try await Self.perform(.undo, in: place)
                let isOpen = try await place.store.incident(1)?.isOpen
                #expect(isOpen == !isSent)
                if isSent { #expect(result == .refused(.toldAlready(5))) }
                #expect(try await place.outgoing(.allClear).isEmpty)
                // Over again: they hear it now, for nobody has told them yet.
                try await Self.perform(.resolve(note: nil), in: place)
                #expect(try await place.outgoing(.allClear).count == (isSent ? 0 : 5))
            }
        }
    }

    @Test("a note that somebody was answered with stays")
    func noteTold() async throws {
        try await Self.with(AnsweringTests.enabled) { place in
            try await Self.perform(.note("the gateway restarts", nextWordBy: nil), in: place)
            try await place.take([.outage(6)], from: 6)
            #expect(try await Self.perform(.undo, in: place) == .refused(.toldAlready(1)))
            #expect(try await place.store.incident(1)?.note?.text == "the gateway restarts")
        }
    }

    @Test("what was opened again since, by itself, is not opened by taking the end back")
    func reopenedSince() async throws {
        try await Self.with { place in
            try await Self.perform(.resolve(note: nil), in: place)
            try await ConsequenceTests.store((11...15).map(Letter.outage), in: place, from: 11)
            #expect(try await place.store.openIncidents().map(\.number) == [1])
            #expect(try await Self.perform(.undo, in: place) == .refused(.changedSince))
        }
    }

    @Test("one failure has one open incident: of two that were over, only one is opened again")
    func oneOpened() async throws {
        try await Self.with { place in
            try await Self.perform(.resolve(note: nil), in: place)
            place.clock.advance(by: .hours(4))
            try await ConsequenceTests.store((11...15).map(Letter.outage), in: place, from: 11)
            #expect(try await place.store.openIncidents().map(\.number) == [2])
            try await Self.perform(.resolve(note: nil), on: 2, in: place)
            guard case .undone = try await Self.perform(.undo, in: place) else {
                Issue.record("the first is opened")
                return
            }
            #expect(try await Self.perform(.undo, on: 2, in: place) == .refused(.changedSince))
            #expect(try await place.store.openIncidents().map(\.number) == [1])
        }
    }

    @Test("what was open beside it before, as one that was split off, may be so again")
    func openBeside() async throws {
        try await Self.with { place in
            try await Self.perform(.split([1, 2]), in: place)
            try await Self.perform(.resolve(note: nil), on: 2, in: place)
            guard case .undone = try await Self.perform(.undo, on: 2, in: place) else {
                Issue.record("the second is opened")
                return
            }
            #expect(try await place.store.openIncidents().map(\.number) == [1, 2])
        }
    }

    @Test("a merged incident is not opened beside one of its service that was opened again since")
    func partedBesideReopened() async throws {
        try await Self.with { place in
            try await Self.perform(.resolve(note: nil), in: place)
            place.clock.advance(by: .hours(4))
            try await ConsequenceTests.store((11...15).map(Letter.outage), in: place, from: 11)
            let printing = (3...6).map { Letter(from: "person\($0)@example.org", service: "printer") }
            try await ConsequenceTests.store(printing, in: place, from: 31)
            #expect(try await place.store.openIncidents().map(\.number) == [2, 3])
            try await Self.perform(.merge(2), on: 3, in: place)
            guard case .undone = try await Self.perform(.undo, in: place) else {
                Issue.record("the first is opened")
                return
            }
            #expect(try await Self.perform(.undo, on: 3, in: place) == .refused(.changedSince))
            #expect(try await place.store.openIncidents().map(\.number) == [1, 3])
        }
    }
}
