import Feedback
import SQL
import Store
import Testing

/// What the store keeps of incidents, and how reports move between them.
@Suite struct IncidentActTests {
    private static let now = Samples.start
    private static let word = IncidentWord(who: "ann", when: now)

    /// Four reports of VPN, by two people of one domain and two of another, counted into an incident.
    private static func store(
        _ scratch: borrowing ScratchDirectory
    ) async throws -> (store: FeedbackStore, incident: Incident, numbers: [Int64]) {
        let store = try FeedbackStore.open(at: scratch.file("s.db"))
        let mails = ["a@x.org", "b@x.org", "c@y.org", "d@y.org"].enumerated().map { offset, address in
            Samples.intake(
                UInt32(offset + 1),
                from: address,
                category: .outage,
                service: "VPN",
                at: now + .minutes(offset)
            )
        }
        let numbers = try await store.commit(contentsOf: mails, now: now).map(\.number)
        let incident = try await store.record(Samples.incident(), reports: numbers)
        return (store, incident, numbers)
    }

    @Test func everyFieldOfAnIncidentIsKept() async throws {
        let scratch = try ScratchDirectory()
        let (store, incident, _) = try await Self.store(scratch)
        let other = try await store.record(Samples.incident("Mail"))
        var whole = incident
        whole.state = .resolved
        whole.topic = "wifi library"
        whole.acknowledgement = Self.word
        whole.note = IncidentNote(
            text: "a switch is replaced",
            word: Self.word,
            nextWordBy: Self.now + .hours(1)
        )
        (whole.ending, whole.endingWord, whole.mergedInto) = (.merged, Self.word, other.number)
        (whole.sites, whole.toldSites) = (["x.org", "y.org"], 1)
        (whole.heldSince, whole.silencedBy) = (Self.now, "maintenance Sun 02:00-04:00")
        let final = whole
        _ = try await store.record(final)
        #expect(try await store.incident(incident.number) == final)
        #expect(try await store.openIncidents() == [other])
        #expect(try await store.allIncidents(limit: 1) == [other])
    }

    @Test func theStoryIsToldInItsOrder() async throws {
        let scratch = try ScratchDirectory()
        let (store, incident, _) = try await Self.store(scratch)
        let events = [
            IncidentEvent(.opened, when: Self.now),
            IncidentEvent(.noted, who: "ann", when: Self.now - .hours(1), text: "the clock went back"),
            IncidentEvent(.wentQuiet, when: Self.now + .hours(1)),
        ]
        for event in events { try await store.note(event, of: incident.number) }
        #expect(try await store.story(of: incident.number) == events)
        #expect(try await store.story(of: 99).isEmpty)
    }

    @Test func whatIsExcludedOpensNothingAgain() async throws {
        let scratch = try ScratchDirectory()
        let (store, incident, numbers) = try await Self.store(scratch)
        let hour = Timestamp(seconds: Self.now.seconds / 3600 * 3600)
        try await store.exclude([numbers[0], numbers[1]], from: incident.number)
        let counted = try #require(try await store.recount(incident.number))
        #expect(counted.people == 2 && counted.sites == ["y.org"])
        #expect(counted.firstReportAt == Self.now + .minutes(2) && counted.lastReportAt == Self.now + .minutes(3))
        #expect(try await store.reportNumbers(of: incident.number) == Array(numbers.suffix(2)))
        let rest = try await store.reports(about: .all, since: hour).map(\.number)
        #expect(rest == Array(numbers.suffix(2)))
        #expect(try await store.excluded(numbers, from: incident.number) == Array(numbers.prefix(2)))
        // What the mails are taken for is untouched.
        #expect(try await store.item(numbers[0])?.verdict.category == .outage)
    }

    @Test func aFalseAlarmReportsNothing() async throws {
        let scratch = try ScratchDirectory()
        let (store, incident, numbers) = try await Self.store(scratch)
        try await store.dismissReports(of: incident.number)
        #expect(try await store.reports(about: .all, since: Self.now - .hours(1)).isEmpty)
        #expect(try await store.reportNumbers(of: incident.number) == numbers)
        #expect(try await store.item(numbers[0])?.verdict.category == .outage)
        func single() async throws -> Int {
            try await store.countSureItems(
                .outage,
                from: Self.now,
                to: Self.now + .days(1),
                about: .all,
                withoutIncidents: true
            )
        }
        #expect(try await single() == 0)
        var dismissed = incident
        (dismissed.state, dismissed.ending) = (.resolved, .falseAlarm)
        let over = dismissed
        _ = try await store.record(over)
        #expect(try await single() == 4)
        #expect(try await store.pastMails(after: 0, since: Self.now, limit: 9).allSatisfy(\.isFalseAlarm))
    }

    @Test func mergedReportsAndAnswersMoveAlong() async throws {
        let scratch = try ScratchDirectory()
        let (store, incident, numbers) = try await Self.store(scratch)
        var target = Samples.incident("Mail", people: 0)
        target.number = try await store.record(target).number
        let sent = SentAcknowledgement(
            thread: "t",
            root: numbers[0],
            person: "a@x.org",
            domain: "x.org",
            incident: incident.number
        )
        try await store.recordAcknowledgement(sent, now: Self.now)
        try await store.moveReports(of: incident.number, to: target.number)
        try await store.followMerge(of: incident.number, into: target.number)
        var merged = incident
        (merged.state, merged.ending, merged.mergedInto) = (.resolved, .merged, target.number)
        let over = merged
        _ = try await store.record(over)
        #expect(try await store.reportNumbers(of: target.number) == numbers)
        #expect(try await store.recount(target.number)?.people == 4)
        #expect(try await store.incidentMerged(about: "VPN")?.number == target.number)
        #expect(try await store.incidentMerged(about: "Mail") == nil)
        #expect(try await store.incidentMerged(about: nil) == nil)
        let scope = SentAcknowledgement.Scope.incident(target.number, person: "a@x.org")
        #expect(try await store.acknowledgements(to: scope, since: Self.now) == 1)
    }

    @Test(
        "what is shown as unsure is not what the alarm doubts",
        arguments: [(0.45, true, true), (0.45, false, true), (0.75, true, false), (0.75, false, false)]
    )
    func doubt(probability: Double, isUnsure: Bool, isDoubtful: Bool) async throws {
        let scratch = try ScratchDirectory()
        let store = try FeedbackStore.open(at: scratch.file("s.db"))
        let intake = Samples.intake(1, category: .outage, service: "VPN")
        guard case .read(let message, var verdict?) = intake.disposition else { return }
        verdict.isUnsure = isUnsure
        verdict.probabilities = [.outage: probability]
        let mail = Intake(
            raw: intake.raw,
            contentHash: intake.contentHash,
            disposition: .read(message, verdict),
            isBacklog: false,
            receivedAt: intake.receivedAt
        )
        let number = try await store.commit(mail, now: Self.now).number
        let since = Self.now - .hours(1)
        #expect(try await store.reports(about: .named(["VPN"]), since: since).map(\.isDoubtful) == [isDoubtful])
        let incident = try await store.record(Samples.incident("VPN"), reports: [number])
        #expect(try await store.reports(of: incident.number).map(\.isDoubtful) == [isDoubtful])
    }

    @Test func aFairChanceReportsDoubtfullyAndPeopleDecide() async throws {
        let scratch = try ScratchDirectory()
        let store = try FeedbackStore.open(at: scratch.file("s.db"))
        let intake = Samples.intake(1, category: .request, service: "VPN")
        guard case .read(let message, var verdict?) = intake.disposition else { return }
        verdict.probabilities = [.request: 0.6, .outage: 0.3]
        let mail = Intake(
            raw: intake.raw,
            contentHash: intake.contentHash,
            disposition: .read(message, verdict),
            isBacklog: false,
            receivedAt: intake.receivedAt
        )
        let number = try await store.commit(mail, now: Self.now).number
        func reports() async throws -> [Bool] {
            try await store.reports(about: .named(["VPN"]), since: Self.now - .hours(1)).map(\.isDoubtful)
        }
        #expect(try await reports() == [true])
        let origin = Correction.Origin(who: "root")
        _ = try await store.correct(number, to: .complaint, by: origin, words: { _, _ in nil }, now: Self.now)
        #expect(try await reports().isEmpty)
        _ = try await store.correct(number, to: .outage, by: origin, words: { _, _ in nil }, now: Self.now)
        #expect(try await reports() == [false])
        _ = try await store.undoCorrection(of: number, by: "root", now: Self.now)
        #expect(try await reports() == [true])
    }

    @Test func silencesEndByThemselvesAndByAWord() async throws {
        let scratch = try ScratchDirectory()
        let store = try FeedbackStore.open(at: scratch.file("s.db"))
        let vpn = IncidentSilence(service: "VPN", until: Self.now + .hours(2), word: Self.word)
        let all = IncidentSilence(service: nil, until: Self.now + .hours(1), word: Self.word)
        for silence in [vpn, all] { try await store.silence(silence) }
        #expect(try await store.silences(at: Self.now) == [all, vpn])
        #expect(try await store.silences(at: Self.now + .hours(1)) == [vpn])
        #expect(all.covers("Mail", at: Self.now) && all.covers(nil, at: Self.now))
        #expect(!vpn.covers("Mail", at: Self.now) && !vpn.covers("VPN", at: Self.now + .hours(2)))
        #expect(try await store.endSilence(of: "VPN"))
        #expect(try await !store.endSilence(of: "VPN"))
    }

    @Test func alertsAreListedWithTheirFate() async throws {
        let scratch = try ScratchDirectory()
        let (store, incident, _) = try await Self.store(scratch)
        let mail = Samples.mail("alert:\(incident.number):1", kind: .alert, to: ["oncall@x.org", "ops@x.org"])
        try await store.enqueue(mail, now: Self.now)
        try await store.enqueue(Samples.mail("alert:\(incident.number)1:1", kind: .alert), now: Self.now)
        let alerts = try await store.alerts(of: incident.number)
        #expect(alerts.map(\.recipient) == ["oncall@x.org", "ops@x.org"])
        #expect(alerts.allSatisfy { $0.outcome == "pending" && $0.state == .queued && $0.composedAt == Self.now })
    }
}
