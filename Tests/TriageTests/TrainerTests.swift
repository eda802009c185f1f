import Feedback
import Testing

@testable import Triage

struct TrainerTests {
    private static func sample(every step: Int) throws -> Corpus {
        let corpus = try Corpus(directory: Project.corpus)
        let lines = corpus.lines.enumerated().filter { $0.offset % step == 0 }.map(\.element)
        return Corpus(lines: lines, fingerprint: 1)
    }

    @Test func sameCorpusSameBytes() throws {
        let corpus = try Self.sample(every: 500)
        let first = try Trainer(corpus).model()
        let second = try Trainer(corpus).model()
        #expect(first.encoded() == second.encoded())
        #expect(first.id == second.id)
        let again = try Model(bytes: first.encoded())
        #expect(again.id == first.id)
        #expect(again.unsureBelow == first.unsureBelow)
    }

    /// The whole is trained again, bit for bit, by `earshot train --check`; here only that nobody forgot to.
    @Test func committedModelIsOfTheCommittedCorpus() throws {
        let corpus = try Corpus(directory: Project.corpus)
        #expect(try Project.model.get().corpusFingerprint == corpus.fingerprint)
    }

    @Test func learnsWhatItIsTold() throws {
        let kinds: [(Category, String)] = [(.outage, "broken"), (.request, "order"), (.praise, "wonderful")]
        var lines: [CorpusLine] = []
        for (category, word) in kinds {
            for number in 0..<6 {
                let letter = "abcdef".dropFirst(number).prefix(1)
                lines.append(
                    .init(
                        id: "\(word)\(number)",
                        lang: "und",
                        label: category,
                        subject: "",
                        text: "zz\(letter) \(word) item"
                    )
                )
            }
        }
        let model = try Trainer(Corpus(lines: lines, fingerprint: 2)).model()
        let classifier = Classifier(model: model, services: [])
        for (category, word) in kinds {
            #expect(classifier.classify(subject: "", text: "\(word) item", language: "und").category == category)
        }
    }
}
