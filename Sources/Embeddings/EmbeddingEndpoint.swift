package import Wire

/// Which server turns texts into vectors, and how it is asked: one that speaks OpenAI's `/v1/embeddings`.
package struct EmbeddingEndpoint: Sendable {
    /// Texts of one request.
    package static let texts = 1...256
    /// UTF-8 bytes of a model's name.
    package static let maximumModelBytes = 100
    /// UTF-8 bytes of a prefix.
    package static let maximumPrefixBytes = 100

    package let address: HTTPAddress
    /// What is asked for. What answered is in the answer.
    package let model: String
    /// Put before each text: models of the e5 family want `query: ` where the server does not add it.
    package let prefix: String
    /// For one request, from the connection to the last byte of the answer.
    package let timeout: Duration
    /// Texts of one request, within `texts`.
    package let batch: Int

    package init(
        address: HTTPAddress,
        model: String,
        prefix: String = "",
        timeout: Duration = .seconds(30),
        batch: Int = 16
    ) {
        self.address = address
        self.model = model
        self.prefix = prefix
        self.timeout = timeout
        self.batch = min(max(batch, Self.texts.lowerBound), Self.texts.upperBound)
    }
}
