import Feedback
import SQL
import Store
import Testing

@Suite struct OutageTests {
    private static let now = Samples.start

    @Test func onlyFreshOutagesOfPeopleAreReports() async throws {
        let scratch = try ScratchDirectory()
        let store = try FeedbackStore.open(at: scratch.file("s.db"))
        let mails = [
            Samples.intake(1, category: .outage, service: "VPN"), Samples.intake(2, category: .outage),
            Samples.intake(3, category: .outage, service: "VPN", isBacklog: true),
            Samples.intake(4, category: .outage, service: "VPN", kind: .autoReply),
            Samples.intake(5, category: .complaint, service: "VPN"),
            Samples.intake(6, category: .outage, service: "VPN", at: Self.now - .hours(3)),
        ]
        let numbers = try await store.commit(contentsOf: mails, now: Self.now).map(\.number)
        let since = Self.now - .hours(2)
        let reports = try await store.reports(about: .named(["VPN"]), since: since)
        #expect(
            reports == [
                OutageReport(
                    number: numbers[0],
                    person: "ann@example.org",
                    domain: "example.org",
                    service: "VPN",
                    time: Self.now
                )
            ]
        )
        #expect(try await store.reports(about: .unnamed, since: since).map(\.number) == [numbers[1]])
        #expect(try await store.reports(about: .all, since: since).count == 2)
    }

    @Test func anIncidentAndItsAlertAreOneStep() async throws {
        let scratch = try ScratchDirectory()
        let store = try FeedbackStore.open(at: scratch.file("s.db"))
        let opened = try await store.transaction { store in
            let incident = try store.record(Samples.incident())
            try store.enqueue(Samples.mail("incident:\(incident.number):1", kind: .alert), now: Self.now)
            return incident
        }
        #expect(opened.number > 0)
        #expect(try await store.openIncidents() == [opened])
        var closed = opened
        (closed.state, closed.closedAt, closed.transition) = (.resolved, Self.now + .hours(1), 2)
        let final = closed
        struct Refusal: Error {}
        await #expect(throws: Refusal.self) {
            try await store.transaction { store in
                _ = try store.record(final)
                try store.enqueue(Samples.mail("incident:1:2", kind: .alert), now: Self.now)
                throw Refusal()
            }
        }
        #expect(try await store.openIncidents() == [opened])
        _ = try await store.record(final)
        #expect(try await store.openIncidents().isEmpty)
        #expect(try await store.incidents(since: Self.now + .minutes(30)) == [final])
        #expect(try await store.incidents(since: Self.now + .hours(2)).isEmpty)
        var unknown = final
        unknown.number = 99
        let lost = unknown
        #expect(await kind { try await store.record(lost) } == .misuse)
    }

    @Test func membersAreListed() async throws {
        let scratch = try ScratchDirectory()
        let store = try FeedbackStore.open(at: scratch.file("s.db"))
        let mails = (1...3).map { Samples.intake($0, category: .outage) }
        let numbers = try await store.commit(contentsOf: mails, now: Self.now).map(\.number)
        let incident = try await store.record(Samples.incident(nil), reports: [numbers[2], numbers[0]])
        #expect(try await store.reportNumbers(of: incident.number) == [numbers[0], numbers[2]])
    }

    @Test("a report that is read late, but came first, moves the beginning back; nothing moves it on")
    func theBeginningMovesBack() async throws {
        let scratch = try ScratchDirectory()
        let store = try FeedbackStore.open(at: scratch.file("s.db"))
        let mails = [
            Samples.intake(1, category: .outage), Samples.intake(2, category: .outage, at: Self.now - .minutes(20)),
        ]
        let numbers = try await store.commit(contentsOf: mails, now: Self.now).map(\.number)
        let opened = try await store.record(Samples.incident(nil), reports: [numbers[0]])
        _ = try await store.record(Samples.incident(nil, number: opened.number, first: Self.now - .minutes(20)))
        _ = try await store.record(Samples.incident(nil, number: opened.number), reports: [numbers[1]])
        #expect(try await store.incident(opened.number)?.firstReportAt == Self.now - .minutes(20))
        #expect(try await store.reportNumbers(of: opened.number) == [numbers[1], numbers[0]])
    }
}
