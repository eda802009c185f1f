package import Embeddings
internal import Feedback
internal import Wire

/// Asking an endpoint that a command names, instead of the configuration.
extension EmbeddingsClient {
    /// For one request of a command: somebody waits, and nothing else does.
    package static let commandTimeout = Duration.seconds(60)
    package static let standardModel = "multilingual-e5-small"

    /// - Parameters:
    ///   - url: as `[triage.embeddings] url`.
    ///   - secret: where the key is, as `[triage.embeddings] secret`.
    /// - Throws: `DaemonError` that says what to write instead.
    package init(
        url: String,
        model: String?,
        prefix: String,
        secret: String?
    ) throws(DaemonError) {
        guard !url.utf8.contains(UInt8(ascii: "@")), let address = WebAddress(url),
            address.server.scheme == .https || address.server.isLoopback
        else {
            throw DaemonError(
                kind: .configuration,
                message: "the URL of the embeddings must be https://HOST/PATH, or http:// on this machine: "
                    + "http://127.0.0.1:8171/v1/embeddings"
            )
        }
        let place: Secret?
        do throws(Secret.Misfit) {
            place = try secret.map { text throws(Secret.Misfit) in try Secret(text) }
        } catch {
            throw DaemonError(kind: .configuration, message: "\(error.message); \(error.hint)")
        }
        let secrets = SecretKeeper(environment: ProcessEnvironment.variables)
        self.init(
            EmbeddingEndpoint(
                address: address.address(authorityFile: nil),
                model: model ?? Self.standardModel,
                prefix: prefix,
                timeout: Self.commandTimeout
            )
        ) { () async throws(EmbeddingsError) -> String? in
            guard let place else { return nil }
            do throws(SecretError) {
                return try await secrets.password(of: place)
            } catch {
                throw EmbeddingsError(.configuration, "\(error)")
            }
        }
    }
}
