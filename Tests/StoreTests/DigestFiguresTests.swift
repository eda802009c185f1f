import Feedback
import Store
import Testing

/// Numbers about who was heard.
@Suite struct DigestFiguresTests {
    private static let now = Samples.start

    private static func store(_ scratch: borrowing ScratchDirectory) throws -> FeedbackStore {
        try FeedbackStore.open(at: scratch.file("s.db"))
    }

    @Test("people count once in each step and category, copies and machines do not")
    func steps() async throws {
        let scratch = try ScratchDirectory()
        let store = try Self.store(scratch)
        let first = [
            Samples.intake(1), Samples.intake(2), Samples.intake(3, from: "bob@example.org"),
            Samples.intake(4, category: .praise), Samples.intake(5, category: nil, kind: .autoReply),
            Samples.intake(6, service: "VPN"),
        ]
        _ = try await store.commit(contentsOf: first, now: Self.now)
        _ = try await store.commit(Samples.intake(7), now: Self.now + .days(1))
        let steps = [Self.now, Self.now + .days(1), Self.now + .days(2)]
        #expect(
            try await store.people(inSteps: steps, about: .all) == [[.complaint: 2, .praise: 1], [.complaint: 1]]
        )
        #expect(try await store.people(inSteps: steps, about: .named(["VPN"])) == [[.complaint: 1], [:]])
    }

    @Test("who wrote something else than a report into an incident was heard outside incidents")
    func quietTime() async throws {
        let scratch = try ScratchDirectory()
        let store = try Self.store(scratch)
        let mails = [
            Samples.intake(1, from: "a@example.org", category: .outage),
            Samples.intake(2, from: "b@example.org", category: .outage),
            Samples.intake(3, from: "b@example.org", category: .request),
            Samples.intake(4, from: "c@example.org", category: .praise),
        ]
        let numbers = try await store.commit(contentsOf: mails, now: Self.now).map(\.number)
        var incident = try await store.record(Samples.incident(), reports: Array(numbers.prefix(2)))
        let end = Self.now + .days(1)
        let heard = try await store.peopleOutsideIncidents(from: Self.now, to: end, about: .all)
        #expect(heard.people == 3 && heard.outside == 2)
        // Of a false alarm, the reports are single ones again.
        (incident.state, incident.ending) = (.resolved, .falseAlarm)
        _ = try await store.record(incident)
        let later = try await store.peopleOutsideIncidents(from: Self.now, to: end, about: .all)
        #expect(later.people == 3 && later.outside == 3)
    }

    @Test("a domain is silent that was heard before, and not in the last step")
    func domains() async throws {
        let scratch = try ScratchDirectory()
        let store = try Self.store(scratch)
        let mails: [(from: String, day: Int)] = [
            ("a@north.example.org", 0), ("b@north.example.org", 0), ("a@north.example.org", 1),
            ("a@north.example.org", 1),
            ("y@example.org", 0), ("x@example.org", 2), ("", 1),
        ]
        for (index, mail) in mails.enumerated() {
            let now = Self.now + .days(mail.day)
            _ = try await store.commit(Samples.intake(UInt32(index + 1), from: mail.from, at: now), now: now)
        }
        let silent = try await store.silentDomains(from: Self.now, steps: 3, of: .days(1))
        #expect(silent.map(\.domain) == ["north.example.org"])
        #expect(silent.map(\.people) == [[2, 1, 0]] && silent.map(\.known) == [2])
        #expect(silent.map(\.lastHeard) == [Self.now + .days(1)])
        #expect(try await store.silentDomains(from: Self.now, steps: 4, of: .days(1)).count == 2)
    }

    @Test("a security matter is judged by nobody")
    func security() async throws {
        let scratch = try ScratchDirectory()
        let store = try Self.store(scratch)
        let mails = [Samples.intake(1), Samples.intake(2, isSecurity: true), Samples.intake(3, isUnsure: true)]
        _ = try await store.commit(contentsOf: mails, now: Self.now)
        let account = try await store.triageAccount(from: Self.now, to: Self.now + .days(1), about: .all)
        #expect(account.judged == 2 && account.unsure == 1)
    }

    @Test("what people said of verdicts counts once, and what was taken back does not")
    func triage() async throws {
        let scratch = try ScratchDirectory()
        let store = try Self.store(scratch)
        _ = try await store.commit(contentsOf: (1...5).map { Samples.intake($0) }, now: Self.now)
        let staff = Correction.Origin(who: "ann")
        func correct(_ number: Int64, to tray: Tray) async throws {
            _ = try await store.correct(number, to: tray, by: staff, words: { _, _ in nil }, now: Self.now)
        }
        try await correct(1, to: .request)
        try await correct(1, to: .praise)
        try await correct(2, to: .request)
        _ = try await store.undoCorrection(of: 2, by: "ann", now: Self.now)
        let end = Self.now + .days(1)
        let account = try await store.triageAccount(from: Self.now, to: end, about: .all)
        #expect(account.model == "test-1" && account.judged == 5 && account.unsure == 0)
        #expect(account.confirmed == 0 && account.corrected == 1)
        let nothing = try await store.triageAccount(from: end, to: end + .days(1), about: .all)
        #expect(nothing.model == "" && nothing.judged == 0 && nothing.corrected == 0)
    }

    @Test("a theme is quoted by different people, the surest first, and not where it was erased")
    func quotes() async throws {
        let scratch = try ScratchDirectory()
        let store = try Self.store(scratch)
        let people = ["a", "a", "b", "c", "d", "e"].map { "\($0)@example.org" }
        let mails = people.enumerated().map { index, person in
            Samples.intake(UInt32(index + 1), from: person, isSecurity: person.hasPrefix("e"))
        }
        _ = try await store.commit(contentsOf: mails, now: Self.now)
        let theme = Theme(
            name: "slow",
            category: .complaint,
            service: nil,
            people: 5,
            mails: 6,
            firstHeard: Self.now,
            lastHeard: Self.now,
            stress: 0
        )
        let number = try await store.record(theme).number
        let certainties = [0.5, 0.95, 0.99, 0.6, 0.7, 1]
        for (index, certainty) in certainties.enumerated() {
            let member = ThemeMember(
                mail: Int64(index + 1),
                position: 0,
                theme: number,
                category: .complaint,
                person: people[index],
                received: Self.now,
                stored: Self.now,
                tone: 0,
                certainty: certainty,
                placedBy: index == 3 ? "staff@example.org" : nil,
                sentence: index == 4 ? "" : "sentence \(index + 1)"
            )
            try await store.place(member, model: "words")
        }
        let quotes = try await store.quotes(
            ofTheme: number,
            from: Self.now,
            to: Self.now + .days(1),
            language: "en",
            limit: 3
        )
        // Mail 4 was placed by staff; mail 1 is of the same person as mail 2; mail 5 is erased, mail 6 a security matter.
        #expect(quotes.map(\.number) == [3, 2, 4] && quotes.map(\.excerpt) == [3, 2, 4].map { "sentence \($0)" })
        #expect(try await store.firstStored(ofTheme: number) == Self.now)
    }
}
