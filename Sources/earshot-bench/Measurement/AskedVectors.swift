internal import Daemon
internal import Embeddings

/// Vectors of texts, from an endpoint.
enum AskedVectors {
    /// - Throws: `EmbeddingsError`.
    static func of(_ texts: [String], from client: EmbeddingsClient) throws -> EmbeddingsAnswer {
        Console.tell("asking for \(texts.count) vectors…")
        return try Waiting.value { try await client.vectors(of: texts) }
    }
}
