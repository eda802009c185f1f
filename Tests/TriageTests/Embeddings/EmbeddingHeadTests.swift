import Feedback
import Testing

@testable import Triage

@Suite("The head over an embedding model's vectors")
struct EmbeddingHeadTests {
    /// Mails whose words say nothing, and whose vectors say all: each category has a corner of its own.
    static func corpus(_ perCategory: Int = 6) -> (Corpus, [[Float]]) {
        var lines: [CorpusLine] = []
        var vectors: [[Float]] = []
        var generator = SplitMix64(seed: 7)
        for number in 0..<perCategory {
            for (lane, category) in Category.allCases.enumerated() {
                lines.append(
                    CorpusLine(
                        id: "\(category)\(number)",
                        lang: "und",
                        label: category,
                        subject: "",
                        text: "zz\(generator.next() % 50) item zz\(generator.next() % 50)"
                    )
                )
                vectors.append(
                    (0..<8).map { index in
                        let noise = Float(generator.next() % 1000) / 5000
                        // A mean far from zero, as those of e5 have.
                        return 0.5 + noise + (index == lane ? 0.4 : 0)
                    }
                )
            }
        }
        return (Corpus(lines: lines, fingerprint: 42), vectors)
    }

    static let outcome: Result<HeadTrainer.Outcome, any Error> = Result {
        let (corpus, vectors) = EmbeddingHeadTests.corpus()
        let source = HeadTrainer.Source(model: "test-model", prefix: "query: ")
        return try HeadTrainer(corpus, vectors: vectors, source: source, width: 1).outcome()
    }

    static func first(_ category: Category, confidence: Double = 0.4) -> Verdict {
        let rest = (1 - confidence) / Double(Category.allCases.count - 1)
        return Verdict(
            category: category,
            isUnsure: true,
            probabilities: Dictionary(
                uniqueKeysWithValues: Category.allCases.map { ($0, $0 == category ? confidence : rest) }
            ),
            service: "vpn",
            tone: 0.25,
            isSecurity: false,
            reasons: [Verdict.Reason(words: "item", weight: 1)],
            model: "linear-1"
        )
    }

    @Test("the same vectors give the same bytes, and the bytes the same head")
    func sameBytes() throws {
        let (corpus, vectors) = Self.corpus()
        let source = HeadTrainer.Source(model: "test-model", prefix: "query: ")
        let head = try HeadTrainer(corpus, vectors: vectors, source: source, width: 1).outcome().head
        #expect(try head.encoded() == Self.outcome.get().head.encoded())
        let again = try EmbeddingHead(bytes: head.encoded())
        #expect(again.id == head.id && again.id.hasPrefix("test-model+"))
        #expect(again.model == "test-model" && again.prefix == "query: " && again.dimension == 8)
        #expect(again.corpusFingerprint == 42 && again.unsureBelow == head.unsureBelow)
        #expect(again.temperature == head.temperature && again.network == head.network)
    }

    @Test("it judges unseen mails by their vectors where the words say nothing")
    func learns() throws {
        let outcome = try Self.outcome.get()
        #expect(outcome.second.accuracy > 0.9)
        #expect(outcome.mean.accuracy > 0.9 && outcome.mean.accuracy > outcome.first.accuracy)
        #expect(outcome.mean.cases.count == 36)
    }

    @Test("an opinion is the mean of both, under the head's name; what it does not judge stays")
    func mean() throws {
        let head = try Self.outcome.get().head
        let (_, vectors) = Self.corpus()
        let opinion = SecondOpinion(head, unsureBelow: 0.01)
        for (lane, category) in Category.allCases.enumerated() {
            let other = Category.allCases[(lane + 1) % 6]
            let verdict = try #require(
                opinion.verdict(Self.first(other, confidence: 0.25), vector: vectors[lane])
            )
            #expect(verdict.category == category, "\(verdict.probabilities)")
            #expect((verdict.probabilities.values.reduce(0, +) - 1).magnitude < 1e-9)
            #expect(verdict.model == head.id && verdict.service == "vpn" && verdict.tone == 0.25)
            #expect(verdict.reasons.map(\.words) == [SecondOpinion.reason] && !verdict.isUnsure)
            let agreed = try #require(opinion.verdict(Self.first(category), vector: vectors[lane]))
            #expect(agreed.category == category && agreed.reasons.map(\.words) == ["item"])
        }
        // A first opinion that is quite sure is not overruled.
        let sure = try #require(opinion.verdict(Self.first(.praise, confidence: 1), vector: vectors[0]))
        #expect(sure.category == .praise)
    }

    @Test("what corrections have taught moves second opinions too")
    func learntFirst() throws {
        let shipped = try TinyCorpus.model.get()
        let lesson = Retraining(base: shipped, inUse: shipped, seed: try TinyCorpus.seed(), evidence: TinyCorpus.lesson)
        let learnt = try #require(try lesson.outcome().candidate)
        let head = try Self.outcome.get().head
        let opinion = SecondOpinion(head)
        // The lesson says outage; the vector says something else.
        let text = "citrofex \(TinyCorpus.noun(2001)) citrofex"
        let vector = Self.corpus().1[Category.request.lane]
        func odds(_ model: Model) throws -> Double {
            let first = Classifier(model: model, services: []).classify(subject: "", text: text, language: "und")
            let probabilities = try #require(opinion.verdict(first, vector: vector)).probabilities
            return FixedMath.log(probabilities[.outage] ?? 0) - FixedMath.log(probabilities[.request] ?? 0)
        }
        #expect(try odds(learnt) > odds(shipped) + 0.1)
    }

    @Test("doubt begins at the given threshold, or at the head's own")
    func doubt() throws {
        let head = try Self.outcome.get().head
        let (_, vectors) = Self.corpus()
        let first = Self.first(.outage)
        #expect(
            SecondOpinion(head, unsureBelow: 1).verdict(first, vector: vectors[0])?.isUnsure == true
        )
        #expect(
            SecondOpinion(head, unsureBelow: 0).verdict(first, vector: vectors[0])?.isUnsure == false
        )
        let own = try #require(SecondOpinion(head).verdict(first, vector: vectors[0]))
        #expect(own.isUnsure == (own.confidence < head.unsureBelow))
    }

    @Test("a vector of another length is no opinion")
    func otherLength() throws {
        let opinion = SecondOpinion(try Self.outcome.get().head)
        #expect(opinion.verdict(Self.first(.outage), vector: []) == nil)
        #expect(opinion.verdict(Self.first(.outage), vector: [Float](repeating: 0.1, count: 9)) == nil)
    }

    @Test("a file that is cut, longer or changed anywhere is refused")
    func damaged() throws {
        let bytes = try Self.outcome.get().head.encoded()
        for count in 0..<bytes.count {
            #expect(throws: EmbeddingHeadError.self) { try EmbeddingHead(bytes: Array(bytes.prefix(count))) }
        }
        for index in bytes.indices {
            var changed = bytes
            changed[index] ^= 0x41
            #expect(throws: EmbeddingHeadError.self) { try EmbeddingHead(bytes: changed) }
        }
        #expect(throws: EmbeddingHeadError.self) { try EmbeddingHead(bytes: bytes + [0]) }
        let error = #expect(throws: EmbeddingHeadError.self) { try EmbeddingHead(bytes: Array("hello, world".utf8)) }
        #expect(error?.description.contains("earshot train --embeddings") == true)
    }

    @Test("numbers that no head has are refused, whatever the checksum says")
    func impossible() throws {
        let bytes = try Self.outcome.get().head.encoded()
        let name = EmbeddingHead.magic.count + 4 + 4 + 6 * 16 + 2 + "test-model".utf8.count + 2 + "query: ".utf8.count
        let (temperature, doubt, width) = (name + 8, name + 16, name + 24)
        func changed(_ place: Int, _ value: UInt64, count: Int) -> [UInt8] {
            var changed = Array(bytes.dropLast(8))
            var written: [UInt8] = []
            written.append(littleEndian: value, count: count)
            changed.replaceSubrange(place..<place + count, with: written)
            changed.append(littleEndian: FowlerNollVo.hash64(changed), count: 8)
            return changed
        }
        #expect(try EmbeddingHead(bytes: changed(temperature, (0.5).bitPattern, count: 8)).temperature == 0.5)
        for (place, value) in [
            (temperature, (0.0).bitPattern), (temperature, Double.leastNonzeroMagnitude.bitPattern),
            (temperature, Double.nan.bitPattern),
            (temperature, (-1.0).bitPattern), (doubt, (1.5).bitPattern), (doubt, (-0.5).bitPattern),
        ] {
            #expect(throws: EmbeddingHeadError.self) { try EmbeddingHead(bytes: changed(place, value, count: 8)) }
        }
        for count in [0, 2, 65, UInt64(UInt32.max)] {
            #expect(throws: EmbeddingHeadError.self) { try EmbeddingHead(bytes: changed(width, count, count: 4)) }
        }
        for number in [Float.nan, .infinity, 1e7] {
            #expect(throws: EmbeddingHeadError.self) {
                try EmbeddingHead(bytes: changed(width + 4, UInt64(number.bitPattern), count: 4))
            }
        }
        for dimension in [0, 1, 7, 4097, UInt64(UInt32.max)] {
            #expect(throws: EmbeddingHeadError.self) {
                try EmbeddingHead(bytes: changed(EmbeddingHead.magic.count + 4, dimension, count: 4))
            }
        }
    }
}
