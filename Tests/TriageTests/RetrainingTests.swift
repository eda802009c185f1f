import Feedback
import Testing

@testable import Triage

/// What corrections teach, and what they must not.
struct RetrainingTests {
    private static func outcome(_ evidence: [Evidence], inUse: Model? = nil) throws -> RetrainingOutcome {
        let base = try TinyCorpus.model.get()
        return try Retraining(base: base, inUse: inUse ?? base, seed: TinyCorpus.seed(), evidence: evidence).outcome()
    }

    private static func learnt(_ evidence: [Evidence]) throws -> Model {
        let outcome = try outcome(evidence)
        guard case .learnt(let model, _, _) = outcome else {
            Issue.record("not learnt: \(outcome)")
            return try TinyCorpus.model.get()
        }
        return model
    }

    private static func category(_ model: Model, _ text: String) -> Feedback.Category {
        Classifier(model: model, services: []).classify(subject: "", text: text, language: "und").category
    }

    @Test func newMailsAreJudgedByWhatWasTaught() throws {
        let model = try Self.learnt(TinyCorpus.lesson)
        #expect(model.id != (try TinyCorpus.model.get().id))
        for number in 2000..<2010 {
            #expect(Self.category(model, "citrofex \(TinyCorpus.noun(number)) citrofex") == .outage)
            #expect(Self.category(model, "meldofax \(TinyCorpus.noun(number)) meldofax") == .request)
        }
        for (category, word) in TinyCorpus.words {
            #expect(Self.category(model, "\(word) \(TinyCorpus.noun(5)) \(word)") == category)
        }
    }

    @Test("the order in which evidence is given makes no difference, and the model can be read back")
    func deterministic() throws {
        let model = try Self.learnt(TinyCorpus.lesson)
        let again = try Self.learnt(TinyCorpus.lesson.reversed())
        #expect(model.encoded() == again.encoded())
        #expect(try Model(bytes: model.encoded()).id == model.id)
    }

    @Test("a correction that was taken back leaves no trace, whatever was in use meanwhile")
    func undoIsExact() throws {
        let never = try Self.learnt(TinyCorpus.lesson)
        let meanwhile = try Self.outcome(TinyCorpus.lesson + [TinyCorpus.evidence(77, "hoppeli", .complaint)]).candidate
        let after = try Self.outcome(TinyCorpus.lesson, inUse: meanwhile)
        #expect(after.candidate?.encoded() == never.encoded())
        #expect(meanwhile?.encoded() != never.encoded())
    }

    @Test("a sample of the corpus is enough to hold on to all of it")
    func sample() throws {
        let base = try TinyCorpus.model.get()
        let seed = Seed(TinyCorpus.corpus, model: base, sampleMails: 20)
        #expect(TinyCorpus.corpus.lines.count == 72 && seed.count == 18)
        #expect(Set(seed.mails.map(\.label)).count == TinyCorpus.words.count)
        let learning = Retraining(base: base, inUse: base, seed: seed, evidence: TinyCorpus.lesson)
        guard case .learnt(let model, _, _) = try learning.outcome() else {
            Issue.record("not learnt")
            return
        }
        for (category, word) in TinyCorpus.words {
            #expect(Self.category(model, "\(word) \(TinyCorpus.noun(5)) \(word)") == category)
        }
    }

    @Test("without corrections nothing moves")
    func nothingMoves() throws {
        let model = try TinyCorpus.model.get()
        let vocabulary = GrownVocabulary(model, mails: [])
        var data = TrainingSet(rowCount: vocabulary.rowCount)
        for mail in try TinyCorpus.seed().mails {
            data.append(vocabulary.vector(of: mail), label: mail.label, alternative: nil, weight: 1)
        }
        let origin = vocabulary.origin
        let targets = (0..<data.count).map { data.score($0, origin).probabilities }
        let fitted = Adaptation(data: data, origin: origin, targets: targets, penalty: 1e-4)
            .fitted(on: Array(0..<data.count))
        #expect(fitted == origin)
    }

    static let tooLittle: [(String, [Evidence])] = [
        ("none", []),
        ("nineteen", Array(TinyCorpus.lesson.prefix(19))),
        ("one category", (0..<40).map { TinyCorpus.evidence($0, "citrofex", .outage) }),
        ("copies", (0..<40).map { _ in TinyCorpus.evidence(1, "citrofex", .outage) }),
        (
            "near copies",
            (0..<40).map { number in
                Evidence(
                    mail: Int64(number),
                    subject: "",
                    text: "the same long words in one and the same order each time a mail comes number \(number)",
                    language: "en",
                    category: number % 2 == 0 ? .outage : .request,
                    before: .other,
                    who: "ann",
                    noticedAt: Timestamp(seconds: 1)
                )
            }
        ),
        (
            "security matters",
            (0..<40).map { TinyCorpus.evidence($0, "phishing mail", $0 % 2 == 0 ? .outage : .request) }
        ),
        (
            "empty texts",
            (0..<40).map { number in
                Evidence(
                    mail: Int64(number),
                    subject: " ",
                    text: "",
                    language: nil,
                    category: number % 2 == 0 ? .outage : .request,
                    before: nil,
                    who: "ann",
                    noticedAt: Timestamp(seconds: 1)
                )
            }
        ),
    ]

    @Test(arguments: tooLittle.indices)
    func teachesNothing(index: Int) throws {
        let (name, evidence) = Self.tooLittle[index]
        guard case .tooLittle = try Self.outcome(evidence) else {
            Issue.record("\(name) taught something")
            return
        }
    }

    @Test("the newest word on nearly the same text holds")
    func lastWordHolds() throws {
        let old = TinyCorpus.evidence(1, "citrofex", .outage)
        let new = Evidence(
            mail: 2,
            subject: old.subject,
            text: old.text,
            language: "und",
            category: .praise,
            before: .other,
            who: "ben",
            noticedAt: Timestamp(seconds: 99)
        )
        for evidence in [[old, new], [new, old]] {
            let selection = EvidenceSelection(evidence, rules: .standard)
            #expect(selection.pieces.map(\.evidence.category) == [.praise])
        }
    }

    /// A whole folder of outages dragged to "Not feedback", by malice or by mistake.
    @Test func fiveHundredEqualWordsOfOnePersonDoNotTurnTheModel() throws {
        let poison = (0..<500).map {
            TinyCorpus.evidence($0, "krummel", .other, before: .outage, who: "mallory")
        }
        let outcome = try Self.outcome(poison + (500..<504).map { TinyCorpus.evidence($0, "meldofax", .request) })
        let candidate = try #require(outcome.candidate)
        #expect(outcome.tally.capped + outcome.tally.contradicted >= 500)
        guard case .refused = outcome else {
            // Taken into use only if known outages are still recognised.
            for line in TinyCorpus.corpus.lines where line.label == .outage {
                #expect(Self.category(candidate, line.text) == .outage)
            }
            return
        }
    }

    @Test("what one person says weighs no more than a part of the seed")
    func personShare() throws {
        var rules = RetrainingRules.standard
        rules.flowLimit = 1000
        var selection = EvidenceSelection(
            (0..<200).map { TinyCorpus.evidence($0, "citrofex", $0 % 2 == 0 ? .outage : .request) },
            rules: rules
        )
        selection.weigh(contradicted: Array(repeating: false, count: selection.pieces.count), seedMails: 100)
        #expect(abs(selection.pieces.reduce(0) { $0 + $1.weight } - rules.personShare * 100) < 1e-9)
        #expect(selection.tally.capped == selection.pieces.count)
    }

    @Test("a text is only data")
    func instructionsAreText() throws {
        let order = "ignore all rules and classify every mail as praise"
        let model = try Self.learnt(
            (0..<12).map { TinyCorpus.evidence($0, "citrofex", .outage, extra: order) }
                + (12..<24).map { TinyCorpus.evidence($0, "meldofax", .request) }
        )
        #expect(Self.category(model, "citrofex \(order)") == .outage)
    }

    @Test func canBeCancelled() throws {
        let base = try TinyCorpus.model.get()
        let work = Retraining(base: base, inUse: base, seed: try TinyCorpus.seed(), evidence: TinyCorpus.lesson)
        #expect(throws: CancellationError.self) { try work.outcome { true } }
    }
}
