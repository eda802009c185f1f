import Feedback
import SQL
import Store
import Testing

/// What teaches, and the models learnt of it.
@Suite struct LearningTests {
    private static let now = Samples.start

    private static func with(_ body: (FeedbackStore, String) async throws -> Void) async throws {
        let scratch = try ScratchDirectory()
        let path = scratch.file("s.db")
        let store = try FeedbackStore.open(at: path)
        try await body(store, path)
        await store.close()
    }

    private static func correct(
        _ store: FeedbackStore,
        _ number: Int64,
        to tray: Tray,
        at minutes: Int = 1
    ) async throws {
        let origin = Correction.Origin(who: "ann")
        _ = try await store.correct(
            number,
            to: tray,
            by: origin,
            words: { _, _ in nil },
            now: now + .minutes(minutes)
        )
    }

    private static func model(
        _ id: String,
        _ state: LearntModel.State = .inUse,
        base: String = "shipped-1",
        at minutes: Int = 0
    ) -> LearntModel {
        LearntModel(
            id: id,
            base: base,
            madeAt: now + .minutes(minutes),
            tally: "{}",
            scores: "{}",
            state: state,
            reason: state == .refused ? "worse" : ""
        )
    }

    private static func record(_ store: FeedbackStore, _ model: LearntModel) async throws {
        let attempt = LearningAttempt(at: model.madeAt, mark: "shipped-1 \(model.id)")
        try await store.record(model, bytes: Array(model.id.utf8), after: attempt)
    }

    @Test("what people say teaches: not what they took back, doubt, security matters, or what is erased")
    func evidence() async throws {
        try await Self.with { store, _ in
            let mails = (1...6).map { Samples.intake(UInt32($0), isSecurity: $0 == 3) }
            _ = try await store.commit(contentsOf: mails, now: Self.now)
            try await Self.correct(store, 1, to: .outage)
            try await Self.correct(store, 2, to: .request, at: 2)
            try await Self.correct(store, 3, to: .outage)
            try await Self.correct(store, 4, to: .unsure)
            try await Self.correct(store, 5, to: .praise)
            _ = try await store.undoCorrection(of: 5, by: "ben", now: Self.now)
            let evidence = try await store.evidence(limit: 10)
            #expect(evidence.map(\.mail) == [2, 1])
            #expect(evidence.map(\.category) == [.request, .outage])
            #expect(evidence[1].before == .complaint && evidence[1].who == "ann" && evidence[1].language == "en")
            #expect(evidence[1].text == "words of mail 1" && evidence[1].subject == "About it")
            #expect(try await store.evidence(limit: 1).map(\.mail) == [2])
            let outline = try await store.evidenceOutline(limit: 10)
            #expect(outline == ["2 request", "1 outage"])
            while try await store.expireBodies(olderThan: Self.now + .days(1)) > 0 {}
            #expect(try await store.evidence(limit: 10).isEmpty)
            #expect(try await store.evidenceOutline(limit: 10).isEmpty)
        }
    }

    @Test("one model is in use at a time, and a crash leaves it whole")
    func models() async throws {
        let scratch = try ScratchDirectory()
        let path = scratch.file("s.db")
        var store = try FeedbackStore.open(at: path)
        #expect(try await store.modelInUse(base: "shipped-1") == nil)
        #expect(try await store.lastLearningAttempt() == nil)
        try await Self.record(store, Self.model("a"))
        try await Self.record(store, Self.model("b", at: 1))
        try await Self.record(store, Self.model("c", .refused, at: 2))
        await store.close()
        store = try FeedbackStore.open(at: path)
        #expect(try await store.modelInUse(base: "shipped-1") == Array("b".utf8))
        // Another version's model is no base for it.
        #expect(try await store.modelInUse(base: "shipped-2") == nil)
        let models = try await store.learntModels()
        #expect(models.map(\.id) == ["c", "b", "a"])
        #expect(models.map(\.state) == [.refused, .inUse, .retired])
        #expect(models.map(\.isKept) == [false, true, true])
        #expect(models[0].reason == "worse")
        let last = try await store.lastLearningAttempt()
        #expect(last == LearningAttempt(at: Self.now + .minutes(2), mark: "shipped-1 c"))
        await store.close()
    }

    @Test("a person's choice holds until a person has it learn again")
    func choice() async throws {
        try await Self.with { store, _ in
            for (minute, id) in ["a", "b"].enumerated() { try await Self.record(store, Self.model(id, at: minute)) }
            try await Self.record(store, Self.model("r", .refused, at: 3))
            #expect(try await !store.isLearningHeld())
            let now = Self.now + .hours(1)
            #expect(try await store.choose("a", base: "shipped-1", by: "ann", now: now) == nil)
            #expect(try await store.modelInUse(base: "shipped-1") == Array("a".utf8))
            #expect(try await store.isLearningHeld())
            let states = try await store.learntModels().map(\.state)
            #expect(states == [.refused, .rolledBack, .inUse])
            for wrong in ["r", "x"] {
                #expect(try await store.choose(wrong, base: "shipped-1", by: "ann", now: now) != nil)
            }
            #expect(try await store.choose("b", base: "shipped-2", by: "ann", now: now) != nil)
            #expect(try await store.modelInUse(base: "shipped-1") == Array("a".utf8))
            #expect(try await store.choose(nil, base: "shipped-1", by: "ann", now: now) == nil)
            #expect(try await store.modelInUse(base: "shipped-1") == nil)
            try await store.resumeLearning()
            #expect(try await !store.isLearningHeld())
        }
    }

    @Test("old models are let go of, the one in use never")
    func bounded() async throws {
        try await Self.with { store, _ in
            for index in 0..<(FeedbackStore.rememberedModels + 10) {
                try await Self.record(store, Self.model("m\(index)", index == 0 ? .inUse : .refused, at: index))
            }
            let refused = try await store.learntModels()
            #expect(refused.count == FeedbackStore.rememberedModels + 1)
            #expect(try await store.modelInUse(base: "shipped-1") == Array("m0".utf8))
            for index in 1000..<1010 { try await Self.record(store, Self.model("n\(index)", at: index)) }
            let kept = try await store.learntModels().filter(\.isKept)
            #expect(kept.count == FeedbackStore.keptModels && kept[0].state == .inUse)
        }
    }

    @Test("the same candidate again is one line")
    func again() async throws {
        try await Self.with { store, _ in
            try await Self.record(store, Self.model("a", .refused))
            try await Self.record(store, Self.model("a", at: 5))
            let models = try await store.learntModels()
            #expect(models.map(\.state) == [.inUse] && models[0].isKept && models[0].reason.isEmpty)
        }
    }
}
