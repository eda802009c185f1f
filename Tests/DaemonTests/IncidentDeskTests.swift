import Feedback
import Postal
import Store
import Testing

@testable import Daemon

/// What IT does with incidents, on a real store without servers.
struct IncidentDeskTests {
    private typealias Letter = ConsequenceTests.Letter

    /// A place where four people have reported an outage of the VPN: incident 1, mails 1 to 4, one alert.
    private static func with(
        _ additions: String = "",
        people: Int = 4,
        _ body: (Workplace) async throws -> Void
    ) async throws {
        try await Workplace.with(additions) { place in
            try await ConsequenceTests.store((1...people).map(Letter.outage), in: place)
            try await body(place)
        }
    }

    @discardableResult
    private static func perform(
        _ act: IncidentAct,
        on number: Int64 = 1,
        by who: String = "ann",
        in place: Workplace
    ) async throws -> IncidentActResult {
        let desk = IncidentDesk(place.configuration, correspondence: place.correspondence, alarm: place.alarm)
        let now = place.clock.now()
        return try await place.store.transaction { store in
            try desk.perform(act, on: number, by: who, in: store, now: now)
        }
    }

    private static func incident(_ number: Int64 = 1, in place: Workplace) async throws -> Incident {
        try #require(try await place.store.incident(number))
    }

    private static func tick(_ place: Workplace, after span: Duration) async throws {
        place.clock.advance(by: span)
        let (alarm, now) = (place.alarm, place.clock.now())
        try await place.store.transaction { store in _ = try alarm.tick(in: store, now: now) }
    }

    /// How many alerts of an incident were written; each goes to one address.
    private static func alerts(_ number: Int64 = 1, in place: Workplace) async throws -> Int {
        try await place.store.alerts(of: number).count
    }

    @Test(
        "an alert says how to answer it only where somebody may",
        arguments: [
            ("", true), ("[commands]\nenabled = false\n", false),
        ]
    )
    func alertsThatTakeNoAnswerAskForNone(additions: String, takesAnswers: Bool) async throws {
        try await Self.with(additions) { place in
            let rows = try await place.store.claim(limit: 20, now: place.clock.now())
            let alert = try #require(rows.first { $0.mail.kind == .alert })
            let text = String(decoding: alert.mail.bytes, as: UTF8.self)
            #expect(text.contains("Answer this mail") == takesAnswers)
            #expect(text.contains("earshot incidents show 1"))
        }
    }

    struct Row: CustomTestStringConvertible, Sendable {
        let testDescription: String
        let act: IncidentAct
        let state: Incident.State
        var ending: Incident.Ending?
        var people = 5
        /// Alerts of the incident, the first one included.
        var alerts = 1
        let events: [IncidentEvent.Kind]
    }

    static let rows = [
        Row(testDescription: "acknowledge", act: .acknowledge, state: .firing, events: [.opened, .acknowledged]),
        Row(
            testDescription: "note",
            act: .note("a switch is replaced", nextWordBy: nil),
            state: .firing,
            events: [.opened, .noted]
        ),
        Row(
            testDescription: "resolve",
            act: .resolve(note: "the switch is new"),
            state: .resolved,
            ending: .resolved,
            alerts: 2,
            events: [.opened, .resolved]
        ),
        Row(
            testDescription: "false alarm",
            act: .falseAlarm,
            state: .resolved,
            ending: .falseAlarm,
            alerts: 2,
            events: [.opened, .falseAlarm]
        ),
        Row(
            testDescription: "exclude",
            act: .exclude([2, 3, 2]),
            state: .firing,
            people: 3,
            events: [.opened, .excluded]
        ),
    ]

    @Test("a word that comes after the end reaches nobody, and is not said to")
    func lateWord() async throws {
        try await Self.with { place in
            try await Self.perform(.resolve(note: "the switch is new"), in: place)
            let late = try await Self.perform(.resolve(note: "it was the cable"), in: place)
            #expect(late == .refused(.closed(1)))
            #expect(try await Self.perform(.resolve(note: nil), in: place) == .done(try await Self.incident(in: place)))
            #expect(try await Self.incident(in: place).note?.text == "the switch is new")
        }
    }

    @Test("an act does what it says, once", arguments: rows)
    func acts(row: Row) async throws {
        try await Self.with(people: 5) { place in
            let first = try await Self.perform(row.act, in: place)
            place.clock.advance(by: .minutes(1))
            let second = try await Self.perform(row.act, in: place)
            #expect(first == second)
            let incident = try await Self.incident(in: place)
            #expect(first == .done(incident))
            #expect(incident.state == row.state && incident.ending == row.ending && incident.people == row.people)
            #expect(try await Self.alerts(in: place) == row.alerts)
            #expect(try await place.store.story(of: 1).map(\.kind) == row.events)
            #expect(try await place.store.totals().people[.outage] == 5)
        }
    }

    struct Refused: CustomTestStringConvertible, Sendable {
        let testDescription: String
        var before: IncidentAct?
        let act: IncidentAct
        var on: Int64 = 1
        let refusal: IncidentActResult.Refusal
    }

    static let refusals = [
        Refused(testDescription: "no such incident", act: .acknowledge, on: 9, refusal: .unknownIncident(9)),
        Refused(testDescription: "none to merge", act: .merge(9), refusal: .unknownIncident(9)),
        Refused(testDescription: "merge with itself", act: .merge(1), refusal: .pointless),
        Refused(testDescription: "an empty note", act: .note(" \n ", nextWordBy: nil), refusal: .pointless),
        Refused(testDescription: "exclude all", act: .exclude([1, 2, 3, 4]), refusal: .pointless),
        Refused(testDescription: "exclude none", act: .exclude([]), refusal: .pointless),
        Refused(testDescription: "split all", act: .split([4, 3, 2, 1]), refusal: .pointless),
        Refused(testDescription: "a stranger's mail", act: .exclude([1, 77]), refusal: .unknownReports([77])),
        Refused(
            testDescription: "acknowledge what is over",
            before: .resolve(note: nil),
            act: .acknowledge,
            refusal: .closed(1)
        ),
        Refused(
            testDescription: "resolve what was none",
            before: .falseAlarm,
            act: .resolve(note: nil),
            refusal: .closed(1)
        ),
        Refused(
            testDescription: "exclude from what was none",
            before: .falseAlarm,
            act: .exclude([1]),
            refusal: .closed(1)
        ),
        Refused(
            testDescription: "split what is over",
            before: .resolve(note: nil),
            act: .split([1]),
            refusal: .closed(1)
        ),
    ]

    @Test("what cannot be done is refused, and changes nothing", arguments: refusals)
    func refuses(row: Refused) async throws {
        try await Self.with { place in
            if let before = row.before { try await Self.perform(before, in: place) }
            let incident = try await Self.incident(in: place)
            #expect(try await Self.perform(row.act, on: row.on, in: place) == .refused(row.refusal))
            #expect(try await Self.incident(in: place) == incident)
        }
    }

    @Test("who says it first is on it; others are in the story; a note says it too")
    func acknowledgements() async throws {
        try await Self.with { place in
            let first = place.clock.now()
            try await Self.perform(.note("looking", nextWordBy: first + .hours(1)), in: place)
            place.clock.advance(by: .minutes(1))
            try await Self.perform(.acknowledge, by: "bob", in: place)
            let incident = try await Self.incident(in: place)
            #expect(incident.acknowledgement == IncidentWord(who: "ann", when: first))
            #expect(incident.note?.nextWordBy == first + .hours(1))
            #expect(try await place.store.story(of: 1).map(\.who) == ["", "ann", "bob"])
        }
    }

    @Test("after a false alarm the same mails open nothing; new ones do, as a new incident")
    func falseAlarm() async throws {
        try await Self.with { place in
            try await Self.perform(.falseAlarm, in: place)
            try await ConsequenceTests.store((11...13).map(Letter.outage), in: place, from: 11)
            #expect(try await place.store.openIncidents().isEmpty)
            try await ConsequenceTests.store([Letter.outage(14)], in: place, from: 14)
            #expect(try await place.store.openIncidents().map(\.number) == [2])
            #expect(try await place.store.openIncidents().map(\.people) == [4])
        }
    }

    @Test("what IT called over opens again under its number when a new burst comes")
    func reopened() async throws {
        try await Self.with { place in
            try await Self.perform(.acknowledge, in: place)
            try await Self.perform(.resolve(note: nil), in: place)
            try await ConsequenceTests.store((1...3).map(Letter.outage).map(\.again), in: place, from: 11)
            #expect(try await place.store.openIncidents().isEmpty)
            try await ConsequenceTests.store([Letter.outage(14)], in: place, from: 14)
            let incident = try #require(try await place.store.openIncidents().first)
            #expect(incident.number == 1 && incident.state == .reopened && incident.people == 5)
            #expect(incident.acknowledgement == nil && incident.ending == nil)
            #expect(try await place.store.story(of: 1).last?.kind == .reopened)
        }
    }

    @Test("merged: people count once, both threads are told, later reports of either count into the one")
    func merged() async throws {
        try await Self.with { place in
            let printing = (3...6).map { Letter(from: "person\($0)@example.org", service: "printer") }
            try await ConsequenceTests.store(printing, in: place, from: 11)
            #expect(try await place.store.openIncidents().map(\.number) == [1, 2])
            let result = try await Self.perform(.merge(2), in: place)
            let (into, from) = (try await Self.incident(in: place), try await Self.incident(2, in: place))
            #expect(result == .done(into) && into.people == 6 && into.isOpen)
            #expect(from.ending == .merged && from.mergedInto == 1 && !from.isOpen)
            #expect(from.endingWord?.who == "ann")
            #expect(try await Self.alerts(in: place) == 2)
            #expect(try await Self.alerts(2, in: place) == 2)
            #expect(try await Self.perform(.merge(2), in: place) == .done(into))
            try await ConsequenceTests.store([Letter(from: "new@example.org", service: "printer")], in: place, from: 21)
            #expect(try await Self.incident(in: place).people == 7)
            #expect(try await place.store.openIncidents().map(\.number) == [1])
            // A word on the old one is one on the new.
            try await Self.perform(.acknowledge, on: 2, by: "bob", in: place)
            #expect(try await Self.incident(in: place).acknowledgement?.who == "bob")
            #expect(try await place.store.story(of: 1).map(\.kind) == [.opened, .absorbed, .acknowledged])
            #expect(try await place.store.story(of: 2).map(\.kind) == [.opened, .merged])
        }
    }

    @Test("split: an incident of its own, told of as any other; the rest stays")
    func split() async throws {
        try await Self.with(people: 6) { place in
            guard case .done(let new) = try await Self.perform(.split([5, 6]), in: place) else {
                Issue.record("it can be split")
                return
            }
            #expect(new.number == 2 && new.people == 2 && new.service == "vpn" && new.transition == 1)
            #expect(try await Self.incident(in: place).people == 4)
            #expect(try await place.store.reportNumbers(of: 2) == [5, 6])
            #expect(try await Self.alerts(2, in: place) == 1)
            #expect(try await Self.perform(.split([5, 6]), in: place) == .refused(.unknownReports([5, 6])))
            #expect(try await place.store.story(of: 2).first?.text == "from incident 1")
        }
    }

    @Test(
        "in a maintenance window an incident is recorded and shown, and told when the window ends",
        arguments: [
            "[[maintenance]]\nservice = \"vpn\"\nfrom = \"2026-11-23 11:00\"\nuntil = \"2026-11-23 11:30\"\n",
            "[[maintenance]]\nservice = \"all\"\nweekly = \"Mon 11:00-11:30\"\n",
        ]
    )
    func maintenance(window: String) async throws {
        try await Self.with(window) { place in
            let incident = try await Self.incident(in: place)
            #expect(incident.people == 4 && incident.transition == 0 && incident.heldSince != nil)
            #expect(incident.silencedBy?.hasPrefix("maintenance ") == true)
            #expect(try await place.outbox() == ["helpdesk queued": 3])
            try await Self.tick(place, after: .minutes(20))
            #expect(try await place.outbox()["alert queued"] == nil)
            try await ConsequenceTests.store([Letter.outage(9)], in: place, from: 9)
            try await Self.tick(place, after: .minutes(6))
            let told = try await Self.incident(in: place)
            #expect(told.transition == 1 && told.heldSince == nil && told.silencedBy == incident.silencedBy)
            let rows = try await place.store.claim(limit: 9, now: place.clock.now())
            let text = rows.filter { $0.mail.kind == .alert }.map { String(decoding: $0.mail.bytes, as: UTF8.self) }
            #expect(text.count == 1 && text[0].contains("held back"))
            #expect(text[0].contains("5 people"))
            #expect(try await place.store.story(of: 1).map(\.kind) == [.opened, .silenced])
        }
    }

    @Test("what is over before its silence is told to nobody")
    func silentlyOver() async throws {
        let window = "[[maintenance]]\nservice = \"vpn\"\nfrom = \"2026-11-23 11:00\"\nuntil = \"2026-11-23 13:00\"\n"
        try await Self.with(window) { place in
            try await Self.tick(place, after: .hours(3))
            let incident = try await Self.incident(in: place)
            #expect(incident.ending == .quiet && incident.transition == 0)
            #expect(try await place.outbox()["alert queued"] == nil)
            #expect(try await place.store.story(of: 1).map(\.kind) == [.opened, .silenced, .wentQuiet])
        }
    }

    @Test(
        "a window of another service, or of another time, holds nothing back",
        arguments: [
            "[[maintenance]]\nservice = \"printer\"\nweekly = \"Mon 11:00-12:00\"\n",
            "[[maintenance]]\nservice = \"vpn\"\nweekly = \"Tue 11:00-12:00\"\n",
            "[[maintenance]]\nservice = \"vpn\"\nfrom = \"2026-11-23 10:00\"\nuntil = \"2026-11-23 11:00\"\n",
        ]
    )
    func otherWindows(window: String) async throws {
        try await Self.with(window) { place in
            let outbox = try await place.outbox()
            #expect(outbox["alert queued"] == 1)
        }
    }

    @Test("a silence by command holds back an update until it is taken back")
    func silence() async throws {
        try await Self.with { place in
            let word = IncidentWord(who: "ann", when: place.clock.now())
            let silence = IncidentSilence(service: "vpn", until: word.when + .hours(2), word: word)
            try await place.store.silence(silence)
            try await ConsequenceTests.store((5...8).map(Letter.outage), in: place, from: 5)
            let held = try await Self.incident(in: place)
            #expect(held.people == 8 && held.alertedPeople == 4 && held.heldSince != nil)
            #expect(held.silencedBy?.hasPrefix("silenced by ann until 2026-11-23 13:") == true)
            #expect(try await Self.alerts(in: place) == 1)
            _ = try await place.store.endSilence(of: "vpn")
            try await Self.tick(place, after: .seconds(20))
            #expect(try await Self.alerts(in: place) == 2)
            #expect(try await Self.incident(in: place).alertedPeople == 8)
        }
    }

    @Test("fault 78: mails that come late in one batch are one incident with one alert, marked as delayed")
    func lateBatch() async throws {
        try await Workplace.with { place in
            let sent = place.clock.now()
            place.clock.advance(by: .hours(3))
            let (consequence, now) = (place.consequence, place.clock.now())
            let intakes = (1...10).map { person in
                ConsequenceTests.intake(Letter.outage(person), number: UInt32(person), at: sent + .minutes(person))
            }
            _ = try await place.store.commit(contentsOf: intakes, now: now) { store, number, intake in
                try consequence.follow(from: intake, as: number, in: store, now: now)
            }
            let rows = try await place.store.claim(limit: 30, now: now).filter { $0.mail.kind == .alert }
            #expect(rows.count == 1)
            let text = rows.map { String(decoding: $0.mail.bytes, as: UTF8.self) }.joined()
            #expect(text.contains("Subject: Outage? vpn: 4 people since 11:01 (late warning)"))
            #expect(try await Self.incident(in: place).people == 10)
        }
    }

    @Test("faults 54 and 76: the backlog raises nothing, nor do fifty mails by one person")
    func nothingRaised() async throws {
        try await Workplace.with { place in
            let old = (1...30).map { Letter(from: "p\($0)@example.org", isBacklog: true) }
            try await ConsequenceTests.store(old, in: place)
            let angry = (1...50).map { Letter(text: "Still broken, \($0).") }
            try await ConsequenceTests.store(angry, in: place, from: 101)
            #expect(try await place.store.allIncidents(limit: 9).isEmpty)
            #expect(try await place.outbox()["alert queued"] == nil)
        }
    }

    @Test("fault 79: an alert outlives a relay that is down, with the same Message-ID, and the journal hears of it")
    func relayDown() async throws {
        try await Self.with { place in
            var ids: Set<String> = []
            for attempt in 1...5 {
                let rows = try await place.store.claim(limit: 9, now: place.clock.now())
                let row = try #require(rows.first { $0.mail.kind == .alert })
                #expect(row.attempts == attempt)
                ids.insert(row.mail.messageID)
                let outbox = StoreOutbox(store: place.store, clock: place.clock)
                for row in rows {
                    let results = row.pending.map { address in
                        Postal.RecipientResult(
                            recipient: address,
                            outcome: .deferred,
                            code: nil,
                            status: nil,
                            reason: "no route to the relay",
                            phase: nil
                        )
                    }
                    let now = place.clock.now()
                    let settlement = Settlement.of(Delivery(recipients: results), for: row, now: now, jitter: 0.5)
                    try await outbox.settle(row.number, as: settlement, now: now)
                }
                place.clock.advance(by: .minutes(1))
            }
            #expect(ids.count == 1)
            let overdue = try await OverdueAlerts.find(in: place.store, now: place.clock.now())
            #expect(overdue.first?.incident?.number == 1)
            #expect(
                overdue.first?.text(now: place.clock.now()).contains("ALERT NOT DELIVERED: outage of vpn, 4 people")
                    == true
            )
        }
    }
}

extension ConsequenceTests.Letter {
    /// By the same person, in other words.
    fileprivate var again: ConsequenceTests.Letter {
        var letter = self
        letter.text = "It is down again."
        return letter
    }
}
