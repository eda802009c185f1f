import Synchronization
import Wire

@testable import Embeddings

/// An endpoint that answers from a closure, and notes what it was asked.
final class ScriptedEmbedder: EmbeddingServer {
    struct Asked: Sendable {
        let body: String
        let bearer: String?
        let limit: Int
        let timeout: Duration
    }

    private let asked = Mutex<[Asked]>([])
    private let answer: @Sendable (Int) throws(WireError) -> HTTPAnswer

    /// - Parameter answer: to the request of this number, from 0.
    init(_ answer: @escaping @Sendable (Int) throws(WireError) -> HTTPAnswer) {
        self.answer = answer
    }

    var requests: [Asked] { asked.withLock { $0 } }

    func post(
        _ body: [UInt8],
        bearer: String?,
        to address: HTTPAddress,
        limit: Int,
        within timeout: Duration
    ) async throws(WireError) -> HTTPAnswer {
        let request = Asked(
            body: String(decoding: body, as: UTF8.self),
            bearer: bearer,
            limit: limit,
            timeout: timeout
        )
        let number = asked.withLock { asked in
            asked.append(request)
            return asked.count - 1
        }
        return try answer(number)
    }

    static func ok(_ text: String) -> HTTPAnswer { HTTPAnswer(status: 200, body: Array(text.utf8)) }

    static let address = HTTPAddress(
        endpoint: Endpoint(scheme: .http, host: "127.0.0.1", port: 9, security: .plain),
        target: "/v1/embeddings"
    )

    static func client(
        batch: Int = 16,
        prefix: String = "",
        secret: String? = nil,
        _ answer: @escaping @Sendable (Int) throws(WireError) -> HTTPAnswer
    ) -> (EmbeddingsClient, ScriptedEmbedder) {
        let server = ScriptedEmbedder(answer)
        let endpoint = EmbeddingEndpoint(
            address: address,
            model: "test-model",
            prefix: prefix,
            timeout: .seconds(7),
            batch: batch
        )
        return (EmbeddingsClient(endpoint, server: server) { () throws(EmbeddingsError) in secret }, server)
    }
}
