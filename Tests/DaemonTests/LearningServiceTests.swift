import Feedback
import MIME
import Store
import Synchronization
import Telemetry
import Testing
import Triage

@testable import Daemon

/// When the daemon learns, what it takes into use, and what a person may say against it.
struct LearningServiceTests {
    /// A model of made-up words, so that learning takes no time, its seed in a file, and mails that were corrected.
    private struct School: Sendable {
        let place: Workplace
        let shipped: Model
        let seedPath: String
        let renewals = Renewals()

        func service(
            inUse: Model? = nil,
            isDaily: Bool = true,
            isConfigured: Bool = false,
            seed: String? = nil
        ) -> LearningService {
            LearningService(
                isDaily: isDaily,
                shipped: shipped,
                inUse: inUse ?? shipped,
                isConfigured: isConfigured,
                seed: SeedFile(path: seed ?? seedPath),
                store: place.store,
                board: place.board,
                clock: place.clock,
                log: Workplace.quiet
            ) { [renewals] reply in
                renewals.add()
                reply?.accept()
            }
        }

        var shelf: ModelShelf {
            ModelShelf(shipped: shipped, isConfigured: false, store: place.store, log: Workplace.quiet)
        }

        /// Takes mails in, and has people say what they are.
        func correct(_ numbers: Range<Int>) async throws {
            for number in numbers {
                let isFirst = number % 2 == 0
                let product = isFirst ? "citrofex" : "meldofax"
                let text = "\(product) \(School.noun(number)) \(School.noun(number * 3)) \(product)"
                let raw = RawMessage(
                    location: MailboxUID(
                        folder: FolderID(mailbox: "feedback", folder: "INBOX"),
                        validity: UIDValidity(1),
                        uid: UID(UInt32(number) + 1)
                    ),
                    internalDate: Workplace.start,
                    size: text.utf8.count,
                    bytes: Array("From: p\(number)@example.org\r\n\r\n\(text)\r\n".utf8),
                    isMarked: false
                )
                let arrival = Arrival(
                    raw: raw,
                    lastPoll: nil,
                    listeningSince: Workplace.start,
                    now: Workplace.start
                )
                let taken = try await place.pipeline().take([arrival], now: Workplace.start)
                _ = try await place.store.correct(
                    try #require(taken.first).number,
                    to: isFirst ? .outage : .request,
                    by: Correction.Origin(who: "ann"),
                    words: { _, _ in nil },
                    now: Workplace.start + .seconds(number)
                )
            }
        }

        static func noun(_ number: Int) -> String {
            let syllables = ["ba", "do", "fi", "ge", "hu", "ka", "lo", "mi", "ne", "pu"]
            return "x" + String(number).utf8.map { syllables[Int($0) - 48] }.joined() + "q"
        }

        private static let corpus = Corpus(
            lines: Feedback.Category.allCases.enumerated().flatMap { lane, category in
                (0..<10).map { number in
                    let word = "w\(noun(lane))w"
                    return CorpusLine(
                        id: "\(lane)-\(number)",
                        lang: "und",
                        label: category,
                        subject: "",
                        text: "\(word) \(noun(number)) \(noun(number * 7 + 3)) \(word)"
                    )
                }
            },
            fingerprint: 7
        )

        private static let model = Result { try Trainer(corpus).model() }

        static func with(_ body: (School) async throws -> Void) async throws {
            let model = try model.get()
            try await ConfigurationFiles.withTemporaryFolder { folder in
                let path = "\(folder)/earshot.seed"
                try ConfigurationFiles.write(Seed(corpus, model: model).encoded(), to: path)
                try await Workplace.with { place in
                    try await body(School(place: place, shipped: model, seedPath: path))
                }
            }
        }
    }

    private final class Renewals: Sendable {
        private let number = Mutex(0)
        var count: Int { number.withLock { $0 } }
        func add() { number.withLock { $0 += 1 } }
    }

    @Test("what was learnt judges, after a restart too, until the program comes with another model")
    func learns() async throws {
        try await School.with { school in
            try await school.correct(0..<24)
            let message = try await school.service().retrain(isDry: false)
            #expect(message.contains("learnt from 24 of 24 corrections, is in use"))
            #expect(school.renewals.count == 1)
            let learnt = await school.shelf.modelInUse()
            #expect(learnt.id != school.shipped.id)
            let verdict = Classifier(model: learnt, services: [])
                .classify(subject: "", text: "citrofex xdobaq citrofex", language: "und")
            #expect(verdict.category == .outage && verdict.model == learnt.id)
            let newer = ModelShelf(
                shipped: try ModelLocator(configured: Workplace.modelPath).load(),
                isConfigured: false,
                store: school.place.store,
                log: Workplace.quiet
            )
            #expect(await newer.modelInUse().id == newer.shipped.id)
            // The same again is nothing new.
            let again = try await school.service(inUse: learnt).retrain(isDry: false)
            #expect(again.contains("is in use already"))
            #expect(school.renewals.count == 1)
            #expect(try await school.place.store.learntModels().count == 1)
        }
    }

    @Test("commands judge by what was learnt, with the daemon or without it")
    func commandsKnowWhatIsLearnt() async throws {
        try await School.with { school in
            let configuration = school.place.configuration
            let before = await ModelInUse(configuration, shipped: school.shipped)
            #expect(before.model.id == school.shipped.id)
            try await school.correct(0..<24)
            _ = try await school.service().retrain(isDry: false)
            let inUse = await ModelInUse(configuration, shipped: school.shipped)
            #expect(inUse.model.id == (await school.shelf.modelInUse()).id)
            #expect(inUse.model.id != school.shipped.id && inUse.doubt == nil)
        }
    }

    @Test("without a store nothing was learnt; where the store cannot be read, that is said")
    func commandsSayWhatTheyCannotKnow() async throws {
        try await School.with { school in
            try await ConfigurationFiles.withTemporaryFolder { folder in
                let path = "\(folder)/other.db"
                let configuration = try Configuration.parse(
                    Workplace.text(storePath: path),
                    path: "test.toml"
                )
                let early = await ModelInUse(configuration, shipped: school.shipped)
                #expect(early.model.id == school.shipped.id && early.doubt == nil)
                try ConfigurationFiles.write(Array("no database, but something".utf8), to: path)
                let doubtful = await ModelInUse(configuration, shipped: school.shipped)
                #expect(doubtful.model.id == school.shipped.id && doubtful.doubt != nil)
            }
        }
    }

    @Test("it learns when corrections have changed, at most once a day, and not against a person")
    func due() async throws {
        try await School.with { school in
            let service = school.service()
            #expect(try await !service.isDue())
            try await school.correct(0..<2)
            #expect(try await service.isDue())
            let message = try await service.retrain(isDry: false)
            #expect(message == "nothing learnt: 2 different corrections, of at least 20")
            #expect(try await !service.isDue())
            try await school.correct(2..<24)
            #expect(try await !service.isDue())
            school.place.clock.advance(by: LearningService.pause)
            #expect(try await service.isDue())
            _ = try await service.retrain(isDry: false)
            #expect(try await service.use(nil, by: "ann") == nil)
            #expect(await school.shelf.modelInUse().id == school.shipped.id)
            try await school.correct(24..<30)
            school.place.clock.advance(by: LearningService.pause)
            #expect(try await !service.isDue())
            _ = try await service.retrain(isDry: false)
            #expect(await school.shelf.modelInUse().id != school.shipped.id)
        }
    }

    @Test("a correction taken back is unlearnt, to the byte")
    func unlearns() async throws {
        try await School.with { school in
            try await school.correct(0..<24)
            _ = try await school.service().retrain(isDry: false)
            let before = await school.shelf.modelInUse()
            try await school.correct(24..<26)
            _ = try await school.service(inUse: before).retrain(isDry: false)
            let between = await school.shelf.modelInUse()
            #expect(between.id != before.id)
            for evidence in try await school.place.store.evidence(limit: 2) {
                _ = try await school.place.store.undoCorrection(of: evidence.mail, by: "ann", now: Workplace.start)
            }
            _ = try await school.service(inUse: between).retrain(isDry: false)
            #expect(await school.shelf.modelInUse().encoded() == before.encoded())
        }
    }

    @Test("a dry run changes nothing")
    func dry() async throws {
        try await School.with { school in
            try await school.correct(0..<24)
            let message = try await school.service().retrain(isDry: true)
            #expect(message.contains("would be taken into use"))
            #expect(try await school.place.store.learntModels().isEmpty)
            #expect(try await school.place.store.lastLearningAttempt() == nil)
            #expect(school.renewals.count == 0)
        }
    }

    @Test("what cannot be learnt is said in words")
    func refusals() async throws {
        try await School.with { school in
            try await school.correct(0..<24)
            await #expect(throws: LearningError.self) {
                try await school.service(isConfigured: true).retrain(isDry: false)
            }
            do {
                _ = try await school.service(seed: "/nonexistent/earshot.seed").retrain(isDry: false)
                Issue.record("learnt without a seed")
            } catch {
                #expect("\(error)".contains("/nonexistent/earshot.seed cannot be used"))
            }
            let refusal = try await school.service().use("linear-0", by: "ann")
            #expect(refusal == "there is no model linear-0; 'earshot models' lists them")
        }
    }

    @Test("the running service learns by itself, and says so on the board when it cannot")
    func runs() async throws {
        try await School.with { school in
            try await school.correct(0..<24)
            for service in [school.service(isDaily: false), school.service(isConfigured: true)] {
                try await service.run()
            }
            #expect(school.renewals.count == 0)
            let broken = Task { try await school.service(seed: "/nonexistent/seed").run() }
            while await school.place.board.allTroubles.isEmpty { try await Task.sleep(for: .milliseconds(20)) }
            broken.cancel()
            try await broken.value
            #expect(await school.place.board.allTroubles.first?.contains("/nonexistent/seed") == true)
            let service = Task { try await school.service().run() }
            while school.renewals.count == 0 { try await Task.sleep(for: .milliseconds(20)) }
            service.cancel()
            try await service.value
            #expect(await school.place.board.allTroubles.isEmpty)
        }
    }

    @Test("status tells which model judges, and what was refused")
    func status() async throws {
        try await School.with { school in
            let inspector = StatusInspector(
                configuration: school.place.configuration,
                store: school.place.store,
                clock: school.place.clock
            )
            let board = school.place.board
            #expect(try await inspector.report(board: board, model: school.shipped.id).learning.model == "shipped")
            try await school.correct(0..<24)
            _ = try await school.service().retrain(isDry: false)
            let id = await school.shelf.modelInUse().id
            let learning = try await inspector.report(board: board, model: id).learning
            #expect(learning.model == "learnt" && learning.corrections == 24 && !learning.isHeld)
            #expect(learning.madeAt == Workplace.start.milliseconds && learning.refusal == nil)
            let refused = LearntModel(
                id: "linear-x",
                base: school.shipped.id,
                madeAt: Workplace.start + .days(1),
                tally: "{}",
                scores: "{}",
                state: .refused,
                reason: "worse"
            )
            let attempt = LearningAttempt(at: refused.madeAt, mark: "x")
            try await school.place.store.record(refused, bytes: [], after: attempt)
            let later = try await inspector.report(board: board, model: id).learning
            #expect(later.model == "learnt" && later.refusal == "worse")
        }
    }
}
