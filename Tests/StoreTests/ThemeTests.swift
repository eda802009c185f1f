import Feedback
import SQL
import Testing

@testable import Store

/// What the store keeps of themes: counts, who asked, and what is left when somebody is forgotten.
@Suite struct ThemeTests {
    private static let now = Samples.start

    /// Two themes: "slow" of mails 1 to 4 (ann twice, bob, cyd) on four days, and "card" of mail 5.
    private static func store(
        _ scratch: borrowing ScratchDirectory
    ) async throws -> (store: FeedbackStore, slow: Int64, card: Int64) {
        let store = try FeedbackStore.open(at: scratch.file("s.db"))
        let people = ["ann@example.org", "bob@example.org", "ann@example.org", "cyd@example.org", "dan@example.org"]
        for (day, address) in people.enumerated() {
            let service = day < 4 ? "Print" : nil
            let time = now + .days(day)
            let intake = Samples.intake(UInt32(day + 1), from: address, service: service, at: time)
            _ = try await store.commit(intake, now: time)
        }
        let slow = try await add("slow", mails: 1...4, to: store)
        let card = try await add("card", mails: 5...5, to: store)
        return (store, slow, card)
    }

    private static func add(_ name: String, mails: ClosedRange<Int64>, to store: FeedbackStore) async throws -> Int64 {
        try await store.transaction { store in
            let theme = try store.record(
                Theme(
                    name: name,
                    category: .complaint,
                    service: nil,
                    people: 0,
                    mails: 0,
                    firstHeard: now,
                    lastHeard: now,
                    stress: 0
                )
            )
            for mail in mails {
                let need = try #require(try store.needMail(mail))
                let member = ThemeMember(
                    mail: mail,
                    position: 0,
                    theme: theme.number,
                    category: .complaint,
                    person: need.person,
                    received: need.received,
                    stored: need.stored,
                    tone: 0.5,
                    certainty: Double(mail) / 10,
                    sentence: "sentence of \(mail)"
                )
                try store.place(member, model: "words")
            }
            try store.recount(theme: theme.number)
            return theme.number
        }
    }

    @Test func countsArePeopleInAPeriod() async throws {
        let scratch = try ScratchDirectory()
        let (store, slow, card) = try await Self.store(scratch)
        let now = Self.now
        let whole = try await store.themeCounts(from: now, to: now + .days(9), about: .all)
        #expect(
            whole == [ThemeCount(theme: slow, people: 3, mails: 4), ThemeCount(theme: card, people: 1, mails: 1)]
        )
        // The start belongs to it, the end does not.
        let some = try await store.themeCounts(from: now, to: now + .days(2), about: .all)
        #expect(some == [ThemeCount(theme: slow, people: 2, mails: 2)])
        #expect(
            try await store.themeCounts(from: now, to: now + .days(9), about: .named(["Print"])).map(\.theme) == [slow]
        )
        #expect(try await store.themeCounts(from: now, to: now + .days(9), about: .named([])).isEmpty)
        #expect(try await store.themeCounts(from: now, to: now + .days(9), about: .unnamed).map(\.theme) == [card])
        #expect(try await store.heardLately(since: now + .days(3), until: now + .days(9)) == (2, 2))
    }

    @Test func aCourseHasAStepLessThanBoundaries() async throws {
        let scratch = try ScratchDirectory()
        let (store, slow, _) = try await Self.store(scratch)
        let steps = [0, 1, 3, 9].map { Self.now + .days($0) }
        #expect(try await store.themeCourse(of: slow, steps: steps) == [1, 2, 1])
        #expect(try await store.themeCourse(of: slow, steps: []) == [])
        #expect(try await store.themeCourse(of: 99, steps: steps) == [0, 0, 0])
    }

    @Test(
        "digests ask for counts and courses of every theme: they read indexes alone",
        arguments: [
            "SELECT theme, count(DISTINCT person), count(DISTINCT message) FROM theme_member WHERE stored >= 1 AND stored < 2 GROUP BY theme",
            "SELECT count(DISTINCT person) FROM theme_member WHERE theme = 1 AND stored >= 1 AND stored < 2",
        ]
    )
    func countsReadIndexes(query: String) async throws {
        let scratch = try ScratchDirectory()
        await (try await Self.store(scratch)).store.close()
        let database = try Database(path: scratch.file("s.db"))
        defer { database.close() }
        let plan = try database.rows("EXPLAIN QUERY PLAN \(query)") { $0.text(3) }.joined(separator: "\n")
        #expect(plan.contains("COVERING INDEX"), "\(plan)")
    }

    @Test(
        "whose words name a theme is asked of every theme of a digest or list: no table is read from end to end",
        arguments: [FeedbackStore.firstSpeeches, FeedbackStore.saidBefore]
    )
    func namingReadsMembers(query: String) async throws {
        let scratch = try ScratchDirectory()
        await (try await Self.store(scratch)).store.close()
        let database = try Database(path: scratch.file("s.db"))
        defer { database.close() }
        var values: Bindings = ["theme": 1, "language": "en"]
        for name in ["people", "limit", "time"] where query.contains(":\(name)") { values.add(name, 5) }
        let plan = try database.rows("EXPLAIN QUERY PLAN \(query)", values) { $0.text(3) }
        // What the first part found is gone through.
        #expect(plan.filter { $0.hasPrefix("SCAN") && $0 != "SCAN first" } == [], "\(plan)")
    }

    @Test func whoeverAskedIsListedOnce() async throws {
        let scratch = try ScratchDirectory()
        let (store, slow, _) = try await Self.store(scratch)
        #expect(try await store.askers(of: slow).map(\.mail) == [4, 3, 2])
        // What staff has placed counts before what is likelier.
        try await store.transaction { store in
            var member = try #require(try store.membership(of: NeedPlace(mail: 1, position: 0)))
            member.placedBy = "anna"
            try store.place(member, model: "words")
        }
        #expect(try await store.askers(of: slow).map(\.mail) == [4, 2, 1])
    }

    @Test("a theme that nothing counts into is none, unless staff had a hand in it; its number is not given again")
    func emptied() async throws {
        let scratch = try ScratchDirectory()
        let (store, slow, card) = try await Self.store(scratch)
        try await store.transaction { store in
            try store.leave(NeedPlace(mail: 5, position: 0))
            try store.recount(theme: card)
        }
        let listed = { try await store.themes(heardSince: Self.now, limit: 9).map(\.number) }
        #expect(try await listed() == [slow])
        #expect(try await store.themeStates() == [.open: 1])
        try await store.transaction { store in
            var theme = try #require(try store.theme(card))
            #expect(theme.people == 0 && theme.stress == 0)
            theme.owner = EmailAddress("anna@example.org")
            try store.record(theme)
        }
        #expect(try await listed() == [card, slow])
        #expect(try await Self.add("new", mails: 5...5, to: store) > card)
        let parting = try await store.transaction { try $0.parting(of: NeedPlace(mail: 5, position: 0)) }
        #expect(parting == ThemeParting(theme: card, certainty: 0.5, placedBy: nil, model: "words"))
        #expect(try await store.transaction { try $0.parting(of: NeedPlace(mail: 5, position: 0)) } == nil)
    }

    @Test("what is kept out of a theme is kept out of that into which it is merged")
    func exclusions() async throws {
        let scratch = try ScratchDirectory()
        let (store, slow, card) = try await Self.store(scratch)
        let place = NeedPlace(mail: 5, position: 0)
        try await store.transaction { store in
            #expect(try store.exclude(place, fromTheme: slow))
            #expect(try !store.exclude(place, fromTheme: slow))
            #expect(try store.exclusions(of: place) == [slow])
            var merged = try #require(try store.theme(slow))
            merged.mergedInto = card
            try store.record(merged)
            #expect(try store.exclusions(of: place) == [card, slow])
            #expect(try store.readmit(place, toTheme: slow))
            #expect(try !store.readmit(place, toTheme: slow))
            #expect(try store.exclusions(of: place).isEmpty)
        }
    }

    @Test("the parts of a merged theme are told apart, as long as it is merged")
    func parts() async throws {
        let scratch = try ScratchDirectory()
        let (store, slow, card) = try await Self.store(scratch)
        try await store.transaction { store in
            let places = (1...5).map { NeedPlace(mail: $0, position: 0) }
            #expect(try places.map { try store.part(of: $0) } == [slow, slow, slow, slow, card])
            try store.keepParts(of: slow)
            var merged = try #require(try store.theme(slow))
            merged.mergedInto = card
            try store.record(merged)
            for var member in try store.members(of: slow, limit: 9) {
                member.theme = card
                try store.place(member, model: "words")
            }
            #expect(try places.map { try store.part(of: $0) } == [slow, slow, slow, slow, card])
            try store.keepPart(slow, of: places[4])
            let known = try store.knownNeeds(heardSince: Self.now, themes: 9, perTheme: 2)
            #expect(known.map(\.part) == [slow, slow])
            // Apart again, nothing is left of it.
            merged.mergedInto = nil
            try store.record(merged)
            #expect(try places.map { try store.part(of: $0) } == [card, card, card, card, card])
        }
    }

    @Test("each change of what counts where draws another stamp, and a rollback gives the old one back")
    func stamps() async throws {
        let scratch = try ScratchDirectory()
        let (store, slow, _) = try await Self.store(scratch)
        let first = try await store.themeStamp()
        var seen: Set<String> = [first]
        struct Fault: Error {}
        await #expect(throws: Fault.self) {
            try await store.transaction { store in
                try store.withdraw(NeedPlace(mail: 1, position: 0))
                guard try store.themeStamp() != first else { return }
                throw Fault()
            }
        }
        #expect(try await seen.contains(store.themeStamp()))
        try await store.transaction { try $0.withdraw(NeedPlace(mail: 1, position: 0)) }
        #expect(try await seen.insert(store.themeStamp()).inserted)
        _ = try await store.expireBodies(olderThan: Self.now + .days(99))
        #expect(try await seen.insert(store.themeStamp()).inserted)
        #expect(try await store.members(of: slow, limit: 9).allSatisfy { $0.sentence.isEmpty })
        #expect(try await store.theme(slow)?.people == 3)
    }

    @Test("who is forgotten still counts, without a name, a word or a vector; staff too")
    func forgotten() async throws {
        let scratch = try ScratchDirectory()
        let (store, slow, card) = try await Self.store(scratch)
        let now = Self.now
        try await store.transaction { store in
            let vector = StoredVector(words: [9], bytes: [0, 0, 128, 63])
            try store.keep([vector], model: "e5", now: now)
            try store.keepVector(of: NeedPlace(mail: 1, position: 0), model: "e5", words: [9])
            try store.note(
                ThemeEvent(.owned, who: "ann@example.org", when: now),
                of: slow,
                before: "{\"ann@Example.org\"}"
            )
            var theme = try #require(try store.theme(slow))
            theme.owner = EmailAddress("ann@example.org")
            try store.record(theme)
        }
        #expect(try await store.needVector(words: [9], of: NeedPlace(mail: 1, position: 0)) != nil)
        _ = try await store.forget(try #require(EmailAddress("Ann@example.org")))
        #expect(try await store.vectors(of: [[9]], model: "e5").isEmpty)
        let members = try await store.members(of: slow, limit: 9)
        #expect(members.filter { $0.sentence.isEmpty }.map(\.mail) == [3, 1])
        #expect(Set(members.map(\.person)).count == 3 && !members.contains { $0.person.contains("ann") })
        #expect(try await store.themeCounts(from: now, to: now + .days(9), about: .all).first?.people == 3)
        #expect(try await store.namelessThemes(limit: 9) == [slow])
        #expect(try await store.theme(slow)?.owner == nil)
        #expect(try await store.theme(card)?.name == "card")
        #expect(try await store.latestStep(of: slow) == nil)
        #expect(try await store.history(of: slow).first?.who.contains("ann") == false)
    }

    @Test(
        "needs without a vector by the model in use, the newest first; those that have none are not asked about again"
    )
    func awaitingVectors() async throws {
        let scratch = try ScratchDirectory()
        let (store, _, _) = try await Self.store(scratch)
        let waiting = {
            try await store.needsAwaitingVector(storedSince: Self.now + .days(1), model: "e5", limit: 3).map(\.mail)
        }
        #expect(try await waiting() == [5, 4, 3])
        try await store.keepVector(of: NeedPlace(mail: 5, position: 0), model: "e5", words: [1])
        try await store.keepVector(of: NeedPlace(mail: 4, position: 0), model: "e5", words: nil)
        try await store.keepVector(of: NeedPlace(mail: 3, position: 0), model: "another", words: [2])
        #expect(try await waiting() == [3, 2])
    }

    @Test func stepsAreTakenBackFromTheLatest() async throws {
        let scratch = try ScratchDirectory()
        let (store, slow, _) = try await Self.store(scratch)
        let first = try await store.note(ThemeEvent(.renamed, when: Self.now), of: slow, before: "1")
        try await store.note(ThemeEvent(.told, when: Self.now), of: slow, before: nil)
        let second = try await store.note(ThemeEvent(.owned, when: Self.now, text: "x"), of: slow, before: "2")
        #expect(
            try await store.latestStep(of: slow)
                == ThemeStep(event: second, theme: slow, kind: .owned, when: Self.now, text: "x", before: "2")
        )
        try await store.endStep(second)
        #expect(try await store.latestStep(of: slow)?.event == first)
        #expect(try await store.step(second) == nil)
    }
}
