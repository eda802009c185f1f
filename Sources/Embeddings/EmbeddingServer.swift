package import Wire

/// Who is asked for vectors. The real one speaks HTTP; the tests' one is a closure.
package protocol EmbeddingServer: Sendable {
    /// - Parameter limit: bytes of the answer's body; more of it is an error.
    func post(
        _ body: [UInt8],
        bearer: String?,
        to address: HTTPAddress,
        limit: Int,
        within timeout: Duration
    ) async throws(WireError) -> HTTPAnswer
}

/// Over libcurl, each request on a connection of its own.
package struct HTTPEmbeddingServer: EmbeddingServer {
    private let client = HTTPClient()

    package init() {}

    package func post(
        _ body: [UInt8],
        bearer: String?,
        to address: HTTPAddress,
        limit: Int,
        within timeout: Duration
    ) async throws(WireError) -> HTTPAnswer {
        try await client.post(
            body,
            contentType: "application/json",
            bearer: bearer,
            to: address,
            limit: limit,
            deadline: .now + timeout
        )
    }
}
