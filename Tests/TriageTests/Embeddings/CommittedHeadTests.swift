internal import FoundationEssentials
import Testing

@testable import Triage

/// The head that comes with the program.
@Suite("The committed head") struct CommittedHeadTests {
    private static let bytes: [UInt8]? = {
        let path = Project.directory + "/Sources/Triage/Model/multilingual-e5-small.head"
        return (try? Data(contentsOf: URL(filePath: path))).map { Array($0) }
    }()

    /// It is trained by `earshot train --embeddings URL`, after the model; here only that nobody forgot to.
    @Test("it is for what scripts/embedder serves, and of the committed corpus", .enabled(if: bytes != nil))
    func ofTheCorpus() throws {
        let head = try EmbeddingHead(bytes: #require(Self.bytes))
        #expect(head.model == "multilingual-e5-small-q4" && head.dimension == 384 && head.prefix.isEmpty)
        #expect(try head.corpusFingerprint == Corpus(directory: Project.corpus).fingerprint)
    }
}
