internal import Feedback

/// Makes a head of a corpus and the vectors of its mails. The same vectors and the same code give the same bytes.
///
/// How the head is averaged with the default model is learnt from mails that neither has seen: for each fold a default model and a
/// head are trained on the others.
package struct HeadTrainer {
    /// Of which the one with the least log-loss on held-out mails is taken.
    static let penalties = [0.01, 0.03, 0.1, 0.3, 1, 3]

    /// What is trained, and how well it does on mails it was not trained on.
    package struct Outcome {
        package let head: EmbeddingHead
        package let first: Evaluation
        package let second: Evaluation
        package let mean: Evaluation
    }

    /// What gave the vectors.
    package struct Source {
        let model: String
        let prefix: String

        /// - Parameters: at most `EmbeddingHead.maximumNameBytes` each.
        package init(model: String, prefix: String) {
            self.model = model
            self.prefix = prefix
        }
    }

    private let corpus: Corpus
    private let source: Source
    private let sample: HeadRegression.Sample
    private let progress: (String) -> Void

    /// - Parameter vectors: one for each line of `corpus`, in its order, all of one dimension.
    package init(
        _ corpus: Corpus,
        vectors: [[Float]],
        source: Source,
        progress: @escaping (String) -> Void = { _ in }
    ) {
        precondition(vectors.count == corpus.lines.count && Set(vectors.map(\.count)).count <= 1)
        self.corpus = corpus
        self.source = source
        self.progress = progress
        sample = HeadRegression.Sample(
            vectors: vectors,
            labels: corpus.lines.map(\.label.lane),
            weights: corpus.lines.map(\.countedWeight)
        )
    }

    package func outcome() throws -> Outcome {
        let folds = folds()
        let penalty = choosePenalty(folds)
        let first = firstOpinions()
        let second = secondOpinions(folds, penalty: penalty)
        let heldOut = zip(first, second).enumerated().map { mail, both in
            HeadCalibration.HeldOut(label: sample.labels[mail], first: both.0, second: both.1)
        }
        let calibration = HeadCalibration(heldOut)
        progress("training the head")
        let content = EmbeddingHeadWriter.Content(
            model: source.model,
            prefix: source.prefix,
            corpusFingerprint: corpus.fingerprint,
            calibration: calibration,
            fit: HeadRegression(sample, mails: Array(sample.labels.indices), penalty: penalty).fitted()
        )
        return Outcome(
            head: try EmbeddingHead(bytes: EmbeddingHeadWriter.encode(content)),
            first: HeadCalibration.evaluation(heldOut.map { ($0.label, $0.first.probabilities) }),
            second: HeadCalibration.evaluation(heldOut.map { ($0.label, $0.second.probabilities) }),
            mean: calibration.evaluation(heldOut)
        )
    }

    /// The mails of each fold: those of the default model.
    private func folds() -> [(training: [Int], heldOut: [Int])] {
        let parts = corpus.parts(Trainer.folds)
        return (0..<Trainer.folds).map { fold in
            (parts.indices.filter { parts[$0] != fold }, parts.indices.filter { parts[$0] == fold })
        }
    }

    private func choosePenalty(_ folds: [(training: [Int], heldOut: [Int])]) -> Double {
        var best = (loss: Double.infinity, penalty: Self.penalties[0])
        for penalty in Self.penalties {
            progress("penalty \(penalty)")
            let opinions = secondOpinions(folds, penalty: penalty)
            let loss = zip(opinions, sample.labels).reduce(0) { $0 - $1.0[$1.1] }
            if loss < best.loss { best = (loss, penalty) }
        }
        return best.penalty
    }

    /// Of heads that had not seen the mail: logarithms of probabilities.
    private func secondOpinions(_ folds: [(training: [Int], heldOut: [Int])], penalty: Double) -> [CategoryVector] {
        var opinions = Array(repeating: CategoryVector.zero, count: sample.labels.count)
        for fold in folds where !fold.training.isEmpty {
            let fit = HeadRegression(sample, mails: fold.training, penalty: penalty).fitted()
            for mail in fold.heldOut { opinions[mail] = fit.score(sample.vectors[mail]).probabilities.logarithms }
        }
        return opinions
    }

    /// The same, of default models.
    private func firstOpinions() -> [CategoryVector] {
        Trainer(corpus) { step in progress("default model: \(step)") }.heldOutProbabilities().map(\.logarithms)
    }
}
