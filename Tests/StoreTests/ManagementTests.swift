import Feedback
import SQL
import Testing

@testable import Store

/// What management reads, counted in a store of a few mails.
@Suite struct ManagementTests {
    private static let start = Samples.start
    private static let end = Samples.start + .days(30)

    /// A theme, and a mail of each person on the day named.
    @discardableResult
    private static func need(
        _ store: FeedbackStore,
        _ name: String,
        service: String? = nil,
        status: Theme.Status = .open,
        answeredOn day: Int = 0,
        by people: [(String, day: Int)]
    ) async throws -> Theme {
        var theme = Theme(
            name: name,
            category: .complaint,
            service: service,
            people: 0,
            mails: 0,
            firstHeard: start,
            lastHeard: start,
            stress: 0
        )
        theme.status = status
        if status != .open { theme.statusWord = IncidentWord(who: "anna", when: start + .days(day)) }
        theme = try await store.record(theme)
        for (offset, (person, day)) in people.enumerated() {
            let now = start + .days(day)
            let uid = UInt32(theme.number * 1000) + UInt32(offset)
            let intake = Samples.intake(uid, from: person, service: service, at: now)
            let number = try await store.commit(intake, now: now).number
            let member = ThemeMember(
                mail: number,
                position: 0,
                theme: theme.number,
                category: .complaint,
                person: person,
                received: now,
                stored: now,
                tone: 0.5,
                certainty: 0.95,
                sentence: "It is so"
            )
            try await store.place(member, model: "words")
        }
        return try #require(try await store.recount(theme: theme.number))
    }

    private static func withStore(_ body: (FeedbackStore) async throws -> Void) async throws {
        let scratch = try ScratchDirectory()
        let store = try FeedbackStore.open(at: scratch.file("s.db"))
        try await body(store)
        await store.close()
    }

    @Test("needs are counted by people, once each, and new where their first mail is of the period")
    func needs() async throws {
        try await Self.withStore { store in
            try await Self.need(store, "old", service: "VPN", by: [("a@x.org", -9), ("b@x.org", 2), ("b@x.org", 3)])
            try await Self.need(store, "new", by: [("b@x.org", 4), ("c@x.org", 5)])
            try await Self.need(store, "quiet", by: [("d@x.org", -20)])
            try await Self.need(store, "told", status: .done, answeredOn: 9, by: [("e@x.org", 1)])
            var counts = NeedCounts()
            (counts.heard, counts.people, counts.new, counts.waiting) = (3, 3, 2, 2)
            #expect(try await store.needs(from: Self.start, to: Self.end, about: .all) == counts)
            (counts.heard, counts.people, counts.new, counts.waiting) = (1, 1, 0, 1)
            #expect(try await store.needs(from: Self.start, to: Self.end, about: .named(["VPN"])) == counts)
            #expect(try await store.needs(from: Self.end, to: Self.end + .days(9), about: .all) == NeedCounts())
        }
    }

    @Test("an answer counts in the period of the latest word, and waits from the first mail until people are told")
    func answered() async throws {
        try await Self.withStore { store in
            let met = try await Self.need(
                store,
                "met",
                status: .done,
                answeredOn: 10,
                by: [("a@x.org", -5), ("b@x.org", 2), ("a@x.org", 3)]
            )
            try await Self.need(store, "planned", status: .planned, answeredOn: 20, by: [("a@x.org", 12)])
            try await Self.need(store, "started", status: .started, answeredOn: 20, by: [("a@x.org", 12)])
            try await Self.need(store, "later", status: .done, answeredOn: 31, by: [("a@x.org", 1)])
            try await store.note(ThemeEvent(.told, when: Self.start + .days(11)), of: met.number, before: nil)
            let answered = try await store.answeredNeeds(from: Self.start, to: Self.end, about: .all, limit: 9)
            #expect(answered.map(\.theme.name) == ["met", "planned"])
            #expect(answered.map(\.wait) == [.days(16), .days(8)])
            #expect(answered.map(\.toldAt) == [Self.start + .days(11), nil])
            #expect(try await store.people(behind: answered.map(\.theme.number)) == 2)
            #expect(try await store.people(behind: []) == 0)
        }
    }

    @Test("themes of a period, with as much before, those with most people first")
    func tallies() async throws {
        try await Self.withStore { store in
            try await Self.need(store, "one", by: [("a@x.org", 1), ("a@x.org", 2), ("b@x.org", -3), ("c@x.org", -40)])
            try await Self.need(store, "two", by: [("a@x.org", 1), ("b@x.org", 2)])
            try await Self.need(store, "before", by: [("a@x.org", -1)])
            let tallies = try await store.themeTallies(from: Self.start, to: Self.end, about: .all, limit: 9)
            #expect(tallies.map(\.theme.name) == ["two", "one"])
            #expect(tallies.map(\.people) == [2, 1] && tallies.map(\.mails) == [2, 2])
            #expect(tallies.map(\.peopleBefore) == [0, 1])
            #expect(try await store.themeTallies(from: Self.start, to: Self.end, about: .unnamed, limit: 1).count == 1)
        }
    }

    @Test("who wrote outside outages: a false alarm is none")
    func quietTime() async throws {
        try await Self.withStore { store in
            var incidents: [Incident] = []
            for ending in [nil, Incident.Ending.falseAlarm] {
                var incident = try await store.record(Samples.incident())
                incident.ending = ending
                if ending != nil { incident.state = .resolved }
                incidents.append(try await store.record(incident))
            }
            let reports = [("a@x.org", 0), ("b@x.org", 0), ("b@x.org", nil), ("c@x.org", 1), ("d@x.org", nil)]
            for (uid, (person, incident)) in reports.enumerated() {
                let intake = Samples.intake(UInt32(uid + 1), from: person, category: .outage, service: "VPN")
                let number = try await store.commit(intake, now: Self.start + .hours(uid)).number
                if let incident { _ = try await store.record(incidents[incident], reports: [number]) }
            }
            let count = try await store.peopleCount(from: Self.start, to: Self.end, about: .all)
            #expect(count == PeopleCount(people: 4, inQuietTime: 3))
            #expect(try await store.peopleCount(from: Self.end, to: Self.end, about: .all).people == 0)
            let tones = try await store.tones(from: Self.start, to: Self.end, step: .hours(2), about: .all)
            #expect(tones.map(\.step) == [0, 1, 2] && tones.map(\.mails) == [2, 2, 1] && tones[0].stress == 0.5)
        }
    }

    @Test("the first alert and the first word of an incident, and of no other")
    func firsts() async throws {
        try await Self.withStore { store in
            let incident = try await store.record(Samples.incident())
            #expect(try await store.firstAlert(of: incident.number) == nil)
            #expect(try await store.firstWord(on: incident.number) == nil)
            for (key, minutes) in [("alert:1:2", 9), ("alert:1:1", 5), ("alert:11:1", 1), ("alert:2:1", 1)] {
                let mail = Samples.mail(key, kind: .alert)
                try await store.enqueue(mail, now: Self.start + .minutes(minutes))
            }
            #expect(try await store.firstAlert(of: 1) == Self.start + .minutes(5))
        }
    }

    @Test("a bulletin has its period once, and ends once")
    func bulletins() async throws {
        try await Self.withStore { store in
            let new = StoredBulletin(
                period: "p",
                periodEnd: Self.end,
                state: "draft",
                material: "{}",
                madeAt: Self.start
            )
            var draft = try #require(try await store.add(new, now: Self.start))
            #expect(try await store.add(new, now: Self.start) == nil)
            #expect(try await store.hasBulletin(ofPeriod: "p"))
            #expect(try await !store.hasBulletin(ofPeriod: "q"))
            #expect(try await store.lastBulletinEnd() == nil)
            draft.leftOut = [3, 1]
            draft.title = "News"
            draft.revision = 2
            draft.changedBy = "Anna@x.org"
            #expect(try await store.change(draft, now: Self.end))
            #expect(try await store.bulletin(draft.number) == draft)
            #expect(try await store.bulletinDrafts() == [draft])
            draft.state = "sent"
            #expect(try await store.change(draft, now: Self.end))
            draft.state = "dropped"
            #expect(try await !store.change(draft, now: Self.end))
            #expect(try await store.bulletin(draft.number)?.state == "sent")
            #expect(try await store.lastBulletinEnd() == Self.end)
            _ = try await store.forget(try #require(EmailAddress("anna@x.org")))
            #expect(try await store.bulletin(draft.number)?.changedBy.hasPrefix("forgotten-") == true)
        }
    }
}
