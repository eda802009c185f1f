internal import Daemon
internal import Embeddings
internal import Feedback
internal import Triage

/// Judges as the daemon does once it has a second opinion, mail by mail.
struct SecondOpinionJudge {
    let first: Judge
    let source: OpinionSource

    /// - Throws: `Failure` when the endpoint fails.
    func verdict(on message: Message) async throws -> Verdict {
        let verdict = first.verdict(on: message)
        let text = message.newText
        guard message.kind == .human, !EmbeddedText.isBlank(text) else { return verdict }
        let vectors: [Embedding]
        do throws(EmbeddingsError) {
            vectors = try await source.vectors(of: [EmbeddedText.of(subject: message.subject, text: text)])
        } catch {
            throw Failure(.unavailable, error.message)
        }
        return vectors.first.flatMap { source.opinion.verdict(verdict, vector: $0.values) } ?? verdict
    }
}
