import Feedback
import Testing

@testable import Store

/// What a second opinion changes, and what it must not.
@Suite struct SecondOpinionTests {
    private static let now = Samples.start + .hours(6)
    private static let old = now - .hours(4)

    private static func query(from: Int64 = 0, since: Timestamp = Samples.start - .days(7)) -> OpinionQuery {
        OpinionQuery(from: from, model: "test-1", storedSince: since, outagesBefore: old)
    }

    private static func verdict(_ category: Category, isUnsure: Bool = false) -> Verdict {
        Verdict(
            category: category,
            isUnsure: isUnsure,
            probabilities: [category: 0.875, .other: 0.125],
            service: nil,
            tone: 0,
            isSecurity: false,
            reasons: [Verdict.Reason(words: "its meaning as a whole", weight: 0)],
            model: "e5+1"
        )
    }

    private static func words(_ byte: UInt8) -> [UInt8] { [UInt8](repeating: byte, count: 32) }

    private static func store(
        in scratch: borrowing ScratchDirectory,
        _ intakes: [Intake]
    ) async throws -> FeedbackStore {
        let store = try FeedbackStore.open(at: scratch.file("s.db"))
        _ = try await store.commit(contentsOf: intakes, now: Samples.start)
        return store
    }

    private static func opine(
        _ store: FeedbackStore,
        _ category: Category?,
        reason: String? = nil,
        consequences: @escaping OpinionConsequences = { _, _ in }
    ) async throws -> [OpinionResult] {
        let waiting = try await store.awaitingOpinion(query(), limit: 50)
        return try await store.revise(
            waiting.map {
                Opinion(
                    on: $0,
                    by: "e5+1",
                    verdict: category.map { verdict($0) },
                    reason: reason,
                    words: words(UInt8($0.number))
                )
            },
            outagesBefore: old,
            now: now,
            consequences: consequences
        )
    }

    @Test("only mails by people wait, as the model judged them: no copy, no security matter, none that staff corrected")
    func waiting() async throws {
        let scratch = try ScratchDirectory()
        let store = try await Self.store(
            in: scratch,
            [
                Samples.intake(1), Samples.intake(2, kind: .autoReply), Samples.intake(3, isSecurity: true),
                Samples.intake(4, messageID: "m", text: "x"), Samples.intake(5, messageID: "m", text: "x"),
                Samples.intake(6), Samples.intake(7, category: nil), Samples.intake(8, isBacklog: true),
                Samples.intake(9, quarantined: "no bytes"),
            ]
        )
        let who = Correction.Origin(who: "ann")
        _ = try await store.correct(6, to: .praise, by: who, words: { _, _ in nil }, now: Self.now)
        let waiting = try await store.awaitingOpinion(Self.query(), limit: 50)
        #expect(waiting.map(\.number) == [1, 4, 8])
        #expect(waiting.map(\.isBacklog) == [false, false, true])
        #expect(waiting[0].text == "words of mail 1" && waiting[0].item.subject == "About it")
        #expect(waiting[0].item.verdict.probabilities == [.complaint: 0.75, .other: 0.25])
        #expect(try await store.countAwaitingOpinion(Self.query()) == 3)
        #expect(try await store.awaitingOpinion(Self.query(), limit: 1).map(\.number) == [1])
        #expect(try await store.awaitingOpinion(Self.query(from: 5), limit: 9).map(\.number) == [8])
        let later = Self.query(since: Samples.start + .milliseconds(1))
        #expect(try await store.awaitingOpinion(later, limit: 9).isEmpty)
        #expect(try await store.firstAwaitingOpinion(Self.query()) == 1)
        #expect(try await store.firstAwaitingOpinion(later) == 10)
        #expect(try await store.firstNumber(storedSince: Samples.start) == 1)
        #expect(try await store.firstNumber(storedSince: Self.now) == 10)
    }

    @Test("an opinion revises or confirms, under its model's name, and is given once")
    func outcomes() async throws {
        let scratch = try ScratchDirectory()
        let store = try await Self.store(in: scratch, [Samples.intake(1), Samples.intake(2, category: .request)])
        let results = try await Self.opine(store, .request)
        #expect(results.map(\.outcome) == [.revised, .confirmed])
        #expect(results.map(\.before) == [.complaint, .request] && results.map(\.after) == [.request, .request])
        let item = try #require(try await store.item(1))
        #expect(item.verdict.category == .request && item.verdict.model == "e5+1")
        #expect(item.verdict.probabilities == [.request: 0.875, .other: 0.125])
        #expect(item.verdict.reasons.map(\.words) == ["its meaning as a whole"])
        #expect(item.verdict.tone == 0.5)
        #expect(try await store.totals().people == [.request: 2])
        #expect(try await Self.opine(store, .praise).isEmpty)
        #expect(try await store.opinionCounts() == [.revised: 1, .confirmed: 1])
    }

    @Test("a mail without an opinion keeps the first one, and does not wait for ever")
    func kept() async throws {
        let scratch = try ScratchDirectory()
        let store = try await Self.store(in: scratch, [Samples.intake(1)])
        #expect(try await Self.opine(store, nil, reason: "nothing was written in it").map(\.outcome) == [.kept])
        #expect(try await store.item(1)?.verdict.model == "test-1")
        #expect(try await store.countAwaitingOpinion(Self.query()) == 0)
    }

    @Test("what a person has said between the question and the answer holds, and can be taken back")
    func overtaken() async throws {
        let scratch = try ScratchDirectory()
        let store = try await Self.store(in: scratch, [Samples.intake(1), Samples.intake(2)])
        let waiting = try await store.awaitingOpinion(Self.query(), limit: 9)
        let who = Correction.Origin(who: "ann")
        _ = try await store.correct(1, to: .praise, by: who, words: { _, _ in nil }, now: Self.now)
        let opinions = waiting.map { Opinion(on: $0, by: "e5+1", verdict: Self.verdict(.request)) }
        let results = try await store.revise(opinions, outagesBefore: Self.old, now: Self.now)
        #expect(results.map(\.number) == [2])
        #expect(try await store.item(1)?.verdict.category == .praise)
        // A correction of a revised mail, taken back, restores the second opinion.
        _ = try await store.correct(2, to: .praise, by: who, words: { _, _ in nil }, now: Self.now)
        _ = try await store.undoCorrection(of: 2, by: "ben", now: Self.now)
        let item = try #require(try await store.item(2))
        #expect(item.verdict.category == .request && item.verdict.model == "e5+1")
    }

    @Test("a report leaves no incident by an opinion, and none that may yet be part of a burst")
    func outages() async throws {
        let scratch = try ScratchDirectory()
        let store = try await Self.store(
            in: scratch,
            [
                Samples.intake(1, from: "a@x.org", category: .outage, service: "VPN", at: Samples.start),
                Samples.intake(2, from: "b@x.org", category: .outage, service: "VPN", at: Self.now - .minutes(5)),
                Samples.intake(3, from: "c@x.org", category: .outage, service: "VPN", at: Self.now - .minutes(5)),
            ]
        )
        let incident = try await store.record(Samples.incident(people: 1), reports: [3])
        let waiting = try await store.awaitingOpinion(Self.query(), limit: 9)
        #expect(waiting.map(\.number) == [1, 3])
        #expect(try await store.countAwaitingOpinion(Self.query()) == 3)
        let results = try await Self.opine(store, .complaint)
        #expect(results.map(\.outcome) == [.revised, .kept])
        #expect(try await store.reportNumbers(of: incident.number) == [3])
        #expect(try await store.reports(about: .all, since: Samples.start).map(\.number) == [2, 3])
        // Asked about by mistake: nothing comes of it, and it waits on.
        let early = OpinionQuery(from: 0, model: "test-1", storedSince: Samples.start, outagesBefore: Self.now)
        let young = try await store.awaitingOpinion(early, limit: 9)
        #expect(young.map(\.number) == [2])
        let opinions = young.map { Opinion(on: $0, by: "e5+1", verdict: Self.verdict(.complaint)) }
        #expect(try await store.revise(opinions, outagesBefore: Self.old, now: Self.now).isEmpty)
        #expect(try await store.firstAwaitingOpinion(Self.query()) == 2)
    }

    @Test("a mail that may be an outage after all reports one, and leaves no incident by an opinion")
    func doubtfulReports() async throws {
        let scratch = try ScratchDirectory()
        let store = try await Self.store(
            in: scratch,
            [
                Samples.intake(1, from: "a@x.org", category: .request, service: "VPN", at: Self.now - .minutes(5)),
                Samples.intake(2, from: "b@x.org", category: .request, service: "VPN", at: Self.now - .minutes(5)),
            ]
        )
        var likely = Self.verdict(.request)
        likely.probabilities = [.request: 0.6, .outage: 0.4]
        let verdict = likely
        let waiting = try await store.awaitingOpinion(Self.query(), limit: 9)
        let opinions = waiting.map { Opinion(on: $0, by: "e5+1", verdict: verdict) }
        let results = try await store.revise(opinions, outagesBefore: Self.old, now: Self.now) { store, number in
            try store.recordSuppression(of: number, rule: "seen", reason: "")
        }
        #expect(results.map(\.outcome) == [.confirmed, .confirmed])
        #expect(try await store.reports(about: .all, since: Samples.start).map(\.isDoubtful) == [true, true])
        for number: Int64 in 1...2 {
            #expect(try await store.transaction { try $0.suppressions(of: number).map(\.rule) } == ["seen"])
        }
    }

    @Test("what follows from a new outage is one transaction with it, and nothing follows from the rest")
    func consequences() async throws {
        let scratch = try ScratchDirectory()
        let store = try await Self.store(in: scratch, [Samples.intake(1), Samples.intake(2)])
        struct Stop: Error {}
        await #expect(throws: Stop.self) {
            try await Self.opine(store, .outage) { _, number in if number == 2 { throw Stop() } }
        }
        #expect(try await store.totals().people == [.complaint: 2])
        #expect(try await store.opinionCounts().isEmpty)
        let results = try await Self.opine(store, .outage) { store, number in
            try store.recordSuppression(of: number, rule: "seen", reason: "")
        }
        #expect(results.map(\.after) == [.outage, .outage])
        for number: Int64 in 1...2 {
            let rules = try await store.suppressions(of: number).map(\.rule)
            #expect(rules == ["seen"])
        }
    }

    @Test("a mail that lies in a tray is moved to the right one, and that is nobody's correction")
    func trays() async throws {
        try await TrayBench.with { bench in
            let number = try await bench.file(Samples.intake(1))
            try await bench.round()
            #expect(try await Self.opine(bench.store, .request).map(\.outcome) == [.revised])
            let misfiled = try await bench.store.misfiled(
                in: TrayBench.folder(.complaint),
                validity: TrayBench.validity,
                limit: 9
            )
            #expect(misfiled.map(\.tray) == [.request])
            #expect(try await bench.round().isEmpty)
            #expect(try await bench.inForce() == 0)
            #expect(try await bench.category(number) == .request)
        }
    }

    @Test("a mail that we filed by its first opinion, and found there only after the second, is nobody's correction")
    func filedBefore() async throws {
        try await TrayBench.with { bench in
            // Moved, and then the server told no new UID, or the daemon was killed.
            let number = try await bench.store.commit(Samples.intake(2), now: Samples.start).number
            #expect(try await Self.opine(bench.store, .request).map(\.outcome) == [.revised])
            try await bench.put("mail 2", 9, in: .complaint)
            #expect(try await bench.round().isEmpty)
            #expect(try await bench.inForce() == 0)
            #expect(try await bench.category(number) == .request)
            let misfiled = try await bench.store.misfiled(
                in: TrayBench.folder(.complaint),
                validity: TrayBench.validity,
                limit: 9
            )
            #expect(misfiled.map(\.tray) == [.request])
            // Known there by now: from here on a drag is a person's word.
            try await bench.drag("mail 2", 9, from: .complaint, to: .praise, as: 3)
            #expect(try await bench.round().count == 1)
            #expect(try await bench.category(number) == .praise)
        }
    }

    @Test("vectors are kept by words and model, bounded, and go with age")
    func vectors() async throws {
        let scratch = try ScratchDirectory()
        let store = try await Self.store(in: scratch, [])
        for byte: UInt8 in 1...4 {
            let vector = StoredVector(words: Self.words(byte), bytes: [byte, 0, 0, 0])
            try await store.keep([vector], model: "a", now: Samples.start + .minutes(Int(byte)))
        }
        try await store.keep([StoredVector(words: Self.words(1), bytes: [9, 0, 0, 0])], model: "b", now: Self.now)
        let all = Set((1...5).map { Self.words(UInt8($0)) })
        #expect(try await store.vectors(of: all, model: "a").count == 4)
        #expect(try await store.vectors(of: [Self.words(1)], model: "b") == [Self.words(1): [9, 0, 0, 0]])
        #expect(try await store.expireVectors(olderThan: Samples.start + .minutes(2)) == 1)
        #expect(try await store.expireVectors(olderThan: Samples.start, maximumBytes: 11) == 2)
        #expect(try await Set(store.vectors(of: all, model: "a").keys) == [Self.words(4)])
        #expect(try await store.expireVectors(olderThan: Samples.start) == 0)
    }

    @Test("a vector goes with the text it was made of", arguments: [true, false])
    func erasure(isForgotten: Bool) async throws {
        let scratch = try ScratchDirectory()
        let store = try await Self.store(
            in: scratch,
            [
                Samples.intake(1), Samples.intake(2, from: "ben@example.org"),
            ]
        )
        _ = try await Self.opine(store, .request)
        let both = [Self.words(1), Self.words(2)]
        try await store.keep(both.map { StoredVector(words: $0, bytes: [0, 0, 0, 0]) }, model: "a", now: Self.now)
        if isForgotten {
            _ = try await store.forget(try #require(EmailAddress("ann@example.org")))
            #expect(try await Set(store.vectors(of: Set(both), model: "a").keys) == [Self.words(2)])
        } else {
            _ = try await store.expireBodies(olderThan: Self.now)
            #expect(try await store.vectors(of: Set(both), model: "a").isEmpty)
        }
    }
}
