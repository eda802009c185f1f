internal import Embeddings
internal import Triage

extension ConnectionCheck {
    /// Asks for the vector of a text of ours, once.
    static func ask(_ configuration: Configuration.Embeddings, _ head: EmbeddingHead?) async throws -> String {
        let head = try head ?? HeadLocator(configured: configuration.head).load()
        let source = OpinionSource(configuration, head: head, unsureBelow: nil)
        let answer = try await source.client.vectors(of: [RevisionService.probe])
        try source.check(answer)
        return
            "\(source.endpoint.address), \(answer.model), \(answer.dimension) numbers a text; the head \(head.id) fits"
    }
}
