internal import Daemon
internal import Glibc
internal import Triage

/// `earshot train`: makes the triage model from a corpus, the same bytes from the same corpus on every machine.
struct TrainCommand: Command {
    static let specification = CommandSpecification(
        "train",
        "Trains the triage model from a corpus of labelled mails.",
        operands: "[CORPUS]",
        options: [
            OptionSpecification("out", .required("FILE"), "where to write the model (default: \(defaultModel))"),
            OptionSpecification("check", .none, "write nothing; exit 1 if FILE is not what the corpus yields"),
            OptionSpecification("embeddings", .required("URL"), "make the head for second opinions, not the model"),
            EmbeddingOptions.model,
            EmbeddingOptions.secret,
            OptionSpecification("embedding-prefix", .required("TEXT"), "put before each text, such as 'query: '"),
            OptionSpecification("head-out", .required("FILE"), "where to write the head (default: \(defaultHead))"),
        ],
        details: """
            CORPUS is a folder of JSON Lines files (default: \(defaultCorpus)):
            {"id","lang","label","service","voice","subject","text"}. What the labels mean
            is told in docs/labelling.md. The result is the same, bit for bit, each time.
            Beside the model comes \(SeedFile.fileName): a sample of the corpus as numbers, for
            retraining.
            With --embeddings the corpus goes to an OpenAI-compatible endpoint, such as
            scripts/embedder starts; a new corpus needs a new model first, then a new head.
            """
    )

    private static let defaultCorpus = "Sources/Triage/Corpus"
    private static let defaultModel = "Sources/Triage/Model/earshot.model"
    private static let defaultHead = "Sources/Triage/Model/\(HeadLocator.fileName)"

    private let corpus: String
    private let model: String
    private let isChecking: Bool
    /// Nil: the model is trained, no head.
    private let embedding: EmbeddingOptions?
    private let prefix: String
    private let head: String

    init(_ arguments: ParsedArguments) throws(UsageError) {
        guard arguments.operands.count <= 1 else { throw UsageError("name one corpus folder", command: "train") }
        corpus = arguments.operands.first ?? Self.defaultCorpus
        model = arguments.value("out") ?? Self.defaultModel
        isChecking = arguments.has("check")
        embedding = try EmbeddingOptions(arguments, of: "train")
        prefix = arguments.value("embedding-prefix") ?? ""
        head = arguments.value("head-out") ?? Self.defaultHead
        guard embedding == nil || !isChecking && arguments.value("out") == nil else {
            throw UsageError("--embeddings makes a head: --out and --check are for the model", command: "train")
        }
    }

    func run() async throws -> ExitCode {
        if let embedding { return try await trainHead(embedding) }
        let corpus: Corpus
        let trained: Model
        do {
            corpus = try Corpus(directory: self.corpus)
            trained = try Trainer(corpus) { Console.progress($0) }.model()
        } catch let error as CorpusError {
            throw Failure(.noInput, "\(error)")
        } catch {
            throw Failure(.dataError, "\(error)")
        }
        Console.progress("")
        let bytes = trained.encoded()
        let sample = Seed(corpus, model: trained)
        let seed = sample.encoded()
        if isChecking {
            let isSame = try InputFile(path: model).bytes() == bytes && InputFile(path: seedPath).bytes() == seed
            Console.write(
                isSame
                    ? "\(model) and its seed are what the corpus yields\n"
                    : "\(model), or its seed, differs from what the corpus yields\n"
            )
            return isSame ? .success : .failure
        }
        // The seed first: without its model it is refused, and nothing is learnt for a moment.
        try write(seed, to: seedPath)
        try write(bytes, to: model)
        Console.write("\(model): \(corpus.lines.count) mails, \(bytes.count / 1024) KiB, model \(trained.id)\n")
        Console.write("\(seedPath): \(sample.count) of them as numbers, \(seed.count / 1024) KiB\n")
        return .success
    }

    private func trainHead(_ embedding: EmbeddingOptions) async throws -> ExitCode {
        let corpus: Corpus
        do throws(CorpusError) {
            corpus = try Corpus(directory: self.corpus)
        } catch {
            throw Failure(.noInput, "\(error)")
        }
        let client = try embedding.client(prefix: prefix)
        let outcome = try await HeadTraining(corpus: corpus, client: client).run()
        Console.progress("")
        let bytes = outcome.head.encoded()
        try write(bytes, to: head)
        Console.write(HeadTraining.text(of: outcome))
        Console.write("\(head): \(corpus.lines.count) mails, \(bytes.count / 1024) KiB, head \(outcome.head.id)\n")
        return .success
    }

    /// Where retraining looks for what the model was trained on.
    private var seedPath: String {
        let folder = model.split(separator: "/", omittingEmptySubsequences: false).dropLast()
        return (folder.map(String.init) + [SeedFile.fileName]).joined(separator: "/")
    }

    /// Beside first, then in place: a crash leaves the old file whole.
    private func write(_ bytes: [UInt8], to path: String) throws(Failure) {
        let temporary = path + ".new"
        guard let file = fopen(temporary, "w") else {
            throw Failure(.ioError, "\(temporary): \(String(cString: strerror(errno)))")
        }
        let count = fwrite(bytes, 1, bytes.count, file)
        guard fclose(file) == 0, count == bytes.count, rename(temporary, path) == 0 else {
            throw Failure(.ioError, "\(path): \(String(cString: strerror(errno)))")
        }
    }
}
