internal import Daemon
internal import Embeddings
internal import Triage

/// Makes the head over an embedding model's vectors: has the corpus turned into vectors, and learns from them.
struct HeadTraining {
    let corpus: Corpus
    let client: EmbeddingsClient

    /// - Throws: `Failure` when the endpoint fails; nothing is written then.
    func run() async throws -> HeadTrainer.Outcome {
        let texts = corpus.lines.map { EmbeddedText.of(subject: $0.subject, text: $0.text) }
        if let empty = zip(corpus.lines, texts).first(where: { $0.1.isEmpty }) {
            throw Failure(.dataError, "the mail \(empty.0.id) of the corpus holds no words")
        }
        let answer: EmbeddingsAnswer
        do throws(EmbeddingsError) {
            answer = try await client.vectors(of: texts) { Console.progress("\($0) of \(texts.count) mails embedded") }
        } catch {
            throw Failure(.unavailable, error.message)
        }
        let source = HeadTrainer.Source(model: answer.model, prefix: client.endpoint.prefix)
        return try HeadTrainer(corpus, vectors: answer.vectors.map(\.values), source: source) {
            Console.progress($0)
        }.outcome()
    }

    /// What cross-validation says, a line for each judge.
    static func text(of outcome: HeadTrainer.Outcome) -> String {
        func line(_ name: String, _ evaluation: Evaluation) -> String {
            "  \(name)macro-F1 \(Percent.text(evaluation.macroF1)), accuracy \(Percent.text(evaluation.accuracy)), "
                + "calibration error \(Percent.text(evaluation.calibrationError))\n"
        }
        return "cross-validated on \(outcome.mean.cases.count) mails:\n" + line("default model  ", outcome.first)
            + line("head           ", outcome.second) + line("both averaged  ", outcome.mean)
    }
}
