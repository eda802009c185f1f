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
        ],
        details: """
            CORPUS is a folder of JSON Lines files (default: \(defaultCorpus)):
            {"id","lang","label","service","voice","subject","text"}. What the labels mean
            is told in docs/labelling.md. The result is the same, bit for bit, each time.
            """
    )

    private static let defaultCorpus = "Sources/Triage/Corpus"
    private static let defaultModel = "Sources/Triage/Model/earshot.model"

    private let corpus: String
    private let model: String
    private let isChecking: Bool

    init(_ arguments: ParsedArguments) throws(UsageError) {
        guard arguments.operands.count <= 1 else { throw UsageError("name one corpus folder", command: "train") }
        corpus = arguments.operands.first ?? Self.defaultCorpus
        model = arguments.value("out") ?? Self.defaultModel
        isChecking = arguments.has("check")
    }

    func run() async throws -> ExitCode {
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
        if isChecking {
            let isSame = try InputFile(path: model).bytes() == bytes
            Console.write(
                isSame ? "\(model) is what the corpus yields\n" : "\(model) differs from what the corpus yields\n"
            )
            return isSame ? .success : .failure
        }
        try write(bytes)
        Console.write("\(model): \(corpus.lines.count) mails, \(bytes.count / 1024) KiB, model \(trained.id)\n")
        return .success
    }

    /// Beside first, then in place: a crash leaves the old model whole.
    private func write(_ bytes: [UInt8]) throws(Failure) {
        let temporary = model + ".new"
        guard let file = fopen(temporary, "w") else {
            throw Failure(.ioError, "\(temporary): \(String(cString: strerror(errno)))")
        }
        let count = fwrite(bytes, 1, bytes.count, file)
        guard fclose(file) == 0, count == bytes.count, rename(temporary, model) == 0 else {
            throw Failure(.ioError, "\(model): \(String(cString: strerror(errno)))")
        }
    }
}
