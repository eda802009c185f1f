internal import Feedback

/// Makes a head of a corpus and the vectors of its mails. The same vectors and the same code give the same bytes.
///
/// How the head is averaged with the default model is learnt from mails that neither was trained on: for each fold a default model and a
/// head are trained on the others. (That head is trained on what default models said of mails they had not seen, but these models had
/// seen the fold, as is usual in stacking: Wolpert, "Stacked generalization", Neural Networks 5, 1992.)
package struct HeadTrainer {
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
    private let vectors: [[Float]]
    private let source: Source
    private let width: Int
    private let progress: (String) -> Void

    /// - Parameters:
    ///   - corpus: of one mail at least.
    ///   - vectors: one for each line of `corpus`, in its order, all of one dimension.
    ///   - width: hidden units, in eights; one of `HeadNetwork.widths`. Nil: the standard.
    package init(
        _ corpus: Corpus,
        vectors: [[Float]],
        source: Source,
        width: Int? = nil,
        progress: @escaping (String) -> Void = { _ in }
    ) {
        precondition(vectors.count == corpus.lines.count && Set(vectors.map(\.count)).count == 1)
        (self.corpus, self.vectors, self.source) = (corpus, vectors, source)
        self.width = width ?? HeadNetwork.standardWidth
        self.progress = progress
    }

    package func outcome() throws -> Outcome {
        let first = Trainer(corpus) { step in progress("default model: \(step)") }.heldOutProbabilities()
        let sample = HeadSample(
            vectors: vectors,
            opinions: first.map(\.logarithms),
            labels: corpus.lines.map(\.label.lane),
            targets: corpus.lines.map { TrainingSet.target($0.label.lane, alternative: $0.alt?.lane) },
            weights: corpus.lines.map(\.countedWeight)
        )
        let second = secondOpinions(on: sample)
        let heldOut = sample.labels.indices.map { mail in
            HeadCalibration.HeldOut(
                label: sample.labels[mail],
                target: sample.targets[mail],
                first: sample.opinions[mail],
                second: second[mail]
            )
        }
        let calibration = HeadCalibration(heldOut)
        progress("training the head")
        let fitting = HeadFitting(sample, mails: Array(sample.labels.indices), width: width)
        let content = EmbeddingHeadWriter.Content(
            model: source.model,
            prefix: source.prefix,
            corpusFingerprint: corpus.fingerprint,
            calibration: calibration,
            network: fitting.fitted()
        )
        return Outcome(
            head: try EmbeddingHead(bytes: EmbeddingHeadWriter.encode(content)),
            first: HeadCalibration.evaluation(heldOut.map { ($0.label, $0.first.probabilities) }),
            second: HeadCalibration.evaluation(heldOut.map { ($0.label, $0.second.probabilities) }),
            mean: calibration.evaluation(heldOut)
        )
    }

    /// Of heads that had not seen the mail, in the parts of the default model: logarithms of probabilities.
    private func secondOpinions(on sample: HeadSample) -> [CategoryVector] {
        let parts = corpus.parts(Trainer.folds)
        var opinions = Array(repeating: CategoryVector.zero, count: sample.labels.count)
        for fold in 0..<Trainer.folds {
            let training = parts.indices.filter { parts[$0] != fold }
            guard !training.isEmpty else { continue }
            progress("head: fold \(fold + 1) of \(Trainer.folds)")
            let network = HeadFitting(sample, mails: training, width: width).fitted()
            for mail in parts.indices where parts[mail] == fold {
                opinions[mail] = network.logarithms(sample.vectors[mail], first: sample.opinions[mail])
            }
        }
        return opinions
    }
}
