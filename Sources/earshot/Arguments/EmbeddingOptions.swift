internal import Daemon
internal import Embeddings
internal import Triage

/// The options by which a command asks an embedding model.
struct EmbeddingOptions {
    static let model = OptionSpecification(
        "embedding-model",
        .required("NAME"),
        "the model to ask for (default: \(EmbeddingsClient.standardModel))"
    )
    static let secret = OptionSpecification(
        "embedding-secret",
        .required("PLACE"),
        "where the endpoint's key is: file:/path or credential:NAME"
    )

    let url: String
    private let modelName: String?
    private let secretPlace: String?

    /// Nil without `--embeddings`.
    init?(_ arguments: ParsedArguments, of command: String) throws(UsageError) {
        guard let url = arguments.value("embeddings") else {
            let others = ["embedding-model", "embedding-secret", "embedding-prefix", "head", "head-out"]
            for name in others where arguments.value(name) != nil {
                throw UsageError("--\(name) needs --embeddings URL", command: command)
            }
            return nil
        }
        self.url = url
        modelName = arguments.value("embedding-model")
        secretPlace = arguments.value("embedding-secret")
    }

    /// - Parameter prefix: put before each text.
    func client(prefix: String) throws(Failure) -> EmbeddingsClient {
        do throws(DaemonError) {
            return try EmbeddingsClient(url: url, model: modelName, prefix: prefix, secret: secretPlace)
        } catch {
            throw Failure(.usage, error.message)
        }
    }

    /// - Parameter unsureBelow: as configured; nil: the head's own.
    func source(head path: String?, unsureBelow: Double?) throws(Failure) -> OpinionSource {
        let head: EmbeddingHead
        do throws(DaemonError) {
            head = try HeadLocator(configured: path).load()
        } catch {
            throw Failure(.configuration, "\(error)")
        }
        return OpinionSource(
            client: try client(prefix: head.prefix),
            opinion: SecondOpinion(head, unsureBelow: unsureBelow)
        )
    }
}
