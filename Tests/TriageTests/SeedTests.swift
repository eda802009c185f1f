import Feedback
import Testing

@testable import Triage

struct SeedTests {
    @Test func comesBackFromItsFile() throws {
        let seed = try TinyCorpus.seed()
        let again = try Seed(bytes: seed.encoded())
        #expect(again.count == TinyCorpus.corpus.lines.count)
        #expect(again.encoded() == seed.encoded())
        #expect(again.mails.map(\.fold) == seed.mails.map(\.fold))
        #expect(again.belongs(to: try TinyCorpus.model.get()))
        #expect(!again.belongs(to: try Project.model.get()))
    }

    /// What the model says of a mail of the seed is what it says of the mail itself.
    @Test func isJudgedLikeItsText() throws {
        let model = try TinyCorpus.model.get()
        let vocabulary = GrownVocabulary(model, mails: [])
        for (line, mail) in zip(TinyCorpus.corpus.lines, try TinyCorpus.seed().mails) {
            let verdict = Classifier(model: model, services: [])
                .classify(subject: line.subject, text: line.text, language: line.lang)
            let probabilities = model.score(vocabulary.vector(of: mail)).probabilities
            for (lane, category) in Category.allCases.enumerated() {
                #expect(abs(probabilities[lane] - (verdict.probabilities[category] ?? 0)) < 1e-9)
            }
        }
    }

    @Test func holdsNoText() throws {
        let bytes = try TinyCorpus.seed().encoded()
        for (_, word) in TinyCorpus.words {
            #expect(bytes.firstRange(of: Array(word.utf8)) == nil)
        }
    }

    @Test func aDamagedFileIsRefused() throws {
        let bytes = try TinyCorpus.seed().encoded()
        for position in stride(from: 0, to: bytes.count, by: 97) {
            var broken = bytes
            broken[position] ^= 0x41
            #expect(throws: ModelError.self) { try Seed(bytes: broken) }
        }
        for count in [0, 7, 20, bytes.count / 2, bytes.count - 1] {
            #expect(throws: ModelError.self) { try Seed(bytes: Array(bytes.prefix(count))) }
        }
    }

    @Test func theCommittedSeedIsOfTheCommittedModel() throws {
        let seed = try Seed(bytes: Project.seedBytes())
        #expect(seed.belongs(to: try Project.model.get()))
        let lines = try Corpus(directory: Project.corpus).lines.count
        let step = (lines + Seed.sampleMails - 1) / Seed.sampleMails
        #expect(seed.count == (lines + step - 1) / step)
        #expect(Set(seed.mails.map(\.label)).count == Category.allCases.count)
    }
}
