package import Embeddings
internal import Feedback
internal import MIME
package import Triage

/// Where second opinions come from: an endpoint that makes vectors of texts, and the head that judges them.
package struct OpinionSource: Sendable {
    package let opinion: SecondOpinion
    let client: EmbeddingsClient

    package init(client: EmbeddingsClient, opinion: SecondOpinion) {
        self.client = client
        self.opinion = opinion
    }

    /// As the configuration says, with the head's own prefix where that says none.
    init(
        _ configuration: Configuration.Embeddings,
        head: EmbeddingHead,
        unsureBelow: Double?,
        server: any EmbeddingServer = HTTPEmbeddingServer()
    ) {
        let asked = configuration.endpoint
        let endpoint = EmbeddingEndpoint(
            address: asked.address,
            model: asked.model,
            prefix: configuration.hasPrefix ? asked.prefix : head.prefix,
            timeout: asked.timeout,
            batch: asked.batch
        )
        let secrets = SecretKeeper(environment: ProcessEnvironment.variables)
        let place = configuration.secret
        client = EmbeddingsClient(endpoint, server: server) { () async throws(EmbeddingsError) -> String? in
            guard let place else { return nil }
            do throws(SecretError) {
                return try await secrets.password(of: place)
            } catch {
                throw EmbeddingsError(.configuration, "\(error)")
            }
        }
        opinion = SecondOpinion(head, unsureBelow: unsureBelow)
    }

    package var endpoint: EmbeddingEndpoint { client.endpoint }

    /// SHA-256 of what is sent for a text: its key in the store.
    func key(of text: String) -> [UInt8] { ContentHash(of: Array((endpoint.prefix + text).utf8)).bytes }

    /// The vectors of texts, if they are of the model that the head was trained for.
    package func vectors(
        of texts: [String],
        progress: (Int) -> Void = { _ in }
    ) async throws(EmbeddingsError) -> [Embedding] {
        guard !texts.isEmpty else { return [] }
        let answer = try await client.vectors(of: texts, progress: progress)
        try check(answer)
        return answer.vectors
    }

    /// - Throws: what to do when model and head are not of a piece.
    func check(_ answer: EmbeddingsAnswer) throws(EmbeddingsError) {
        let head = opinion.head
        guard answer.model == head.model, answer.dimension == head.dimension else {
            throw EmbeddingsError(
                .configuration,
                "\(endpoint.address) answered with \(answer.model) (\(answer.dimension) numbers a text), but the head is "
                    + "for \(head.model) (\(head.dimension)): ask for that model, or make a head for this one with "
                    + "'earshot train --embeddings URL'"
            )
        }
    }
}
