internal import FoundationEssentials
internal import Wire

/// Turns texts into vectors at an endpoint, in bounded requests. A text is data in a JSON string; nothing else is made of it.
package struct EmbeddingsClient: Sendable {
    /// UTF-8 bytes of the texts of one request.
    package static let maximumRequestBytes = 128 * 1024

    package let endpoint: EmbeddingEndpoint
    private let server: any EmbeddingServer
    private let secret: @Sendable () async throws(EmbeddingsError) -> String?

    private struct Request: Encodable {
        let model: String
        let input: [String]
        let encoding_format = "float"
    }

    /// - Parameter secret: asked before each request, so that a changed one counts at once; nil: none is sent.
    package init(
        _ endpoint: EmbeddingEndpoint,
        server: any EmbeddingServer = HTTPEmbeddingServer(),
        secret: @escaping @Sendable () async throws(EmbeddingsError) -> String? = { () throws(EmbeddingsError) in nil }
    ) {
        self.endpoint = endpoint
        self.server = server
        self.secret = secret
    }

    /// The vectors of `texts`, in their order, all by one model.
    ///
    /// - Parameter progress: told how many are done.
    /// - Throws: when any is missing; nothing in part is answered.
    package func vectors(
        of texts: [String],
        progress: (Int) -> Void = { _ in }
    ) async throws(EmbeddingsError) -> EmbeddingsAnswer {
        var all: EmbeddingsAnswer?
        var rest = texts[...]
        while !rest.isEmpty {
            let part = Self.head(of: rest, endpoint: endpoint)
            rest = rest.dropFirst(part.count)
            let answer = try await ask(part)
            if let all, all.model != answer.model || all.dimension != answer.dimension {
                throw EmbeddingsError(
                    .configuration,
                    "\(endpoint.address) changed its model from one request to the next"
                )
            }
            all = EmbeddingsAnswer(model: answer.model, vectors: (all?.vectors ?? []) + answer.vectors)
            progress(texts.count - rest.count)
        }
        return all ?? EmbeddingsAnswer(model: endpoint.model, vectors: [])
    }

    /// As many as one request takes; at least one.
    private static func head(of texts: ArraySlice<String>, endpoint: EmbeddingEndpoint) -> [String] {
        var part: [String] = []
        var bytes = 0
        for text in texts.prefix(endpoint.batch) {
            let prefixed = endpoint.prefix + text
            bytes += prefixed.utf8.count
            if !part.isEmpty && bytes > maximumRequestBytes { break }
            part.append(prefixed)
        }
        return part
    }

    private func ask(_ texts: [String]) async throws(EmbeddingsError) -> EmbeddingsAnswer {
        guard let body = try? JSONEncoder().encode(Request(model: endpoint.model, input: texts)) else {
            throw EmbeddingsError(.configuration, "the texts cannot be written as JSON; please report this fault")
        }
        let bearer = try await secret()
        let answer: HTTPAnswer
        let begun = ContinuousClock.now
        do throws(WireError) {
            answer = try await server.post(
                Array(body),
                bearer: bearer,
                to: endpoint.address,
                limit: EmbeddingsAnswer.limit(texts: texts.count),
                within: endpoint.timeout
            )
        } catch {
            throw EmbeddingsError(error, at: endpoint.address, after: begun.duration(to: .now))
        }
        guard answer.status == 200 else { throw EmbeddingsError(answer, at: endpoint.address) }
        return try EmbeddingsAnswer(answer.body, count: texts.count, asked: endpoint.model, at: endpoint.address)
    }
}
