internal import Feedback

/// Makes a model of a corpus. The same corpus and the same code give the same bytes, on every machine.
package struct Trainer {
    package static let folds = 5

    private let corpus: Corpus
    private let progress: (String) -> Void
    private let vocabulary: Vocabulary
    private let data: TrainingSet

    /// - Parameter progress: told what is being done, in a few words; says nothing of any mail.
    package init(_ corpus: Corpus, progress: @escaping (String) -> Void = { _ in }) {
        self.corpus = corpus
        self.progress = progress
        let mails = corpus.lines.map { line in
            FeatureHasher.features(of: TokenizedText(subject: line.subject, text: line.text), language: line.lang)
        }
        vocabulary = Vocabulary(mails)
        var data = TrainingSet(rowCount: vocabulary.rowCount)
        for (line, mail) in zip(corpus.lines, mails) {
            data.append(
                vocabulary.vector(of: mail),
                label: line.label.lane,
                alternative: line.alt?.lane,
                weight: line.countedWeight
            )
        }
        self.data = data
    }

    /// Trains on all of a directory.
    package static func train(
        corpusDirectory: String,
        progress: @escaping (String) -> Void = { _ in }
    ) throws -> Model {
        try Trainer(Corpus(directory: corpusDirectory), progress: progress).model()
    }

    package func model() throws(ModelError) -> Model {
        progress("cross-validating on \(data.count) mails, \(vocabulary.rowCount) features")
        let calibration = Calibration(heldOutScores().map(\.scores))
        progress("training")
        let parameters = mixed(Array(0..<data.count), calibration)
        return try Model(
            bytes: ModelWriter.encode(
                vocabulary: vocabulary,
                weights: Array(parameters[..<data.cueStart]),
                cueWeights: Array(parameters[data.cueStart..<data.bias]),
                bias: parameters[data.bias],
                unsureBelow: calibration.unsureBelow,
                corpusFingerprint: corpus.fingerprint
            )
        )
    }

    /// How the model does on mails it was not trained on; the mixture and the temperature are those of the full model.
    package func crossValidated() -> Evaluation {
        let heldOut = heldOutScores()
        let calibration = Calibration(heldOut.map(\.scores))
        let cases = heldOut.map { mail, scores in
            let probabilities = (scores.score(mixture: calibration.mixture) / calibration.temperature).probabilities
            let lane = probabilities.largestLane
            return Evaluation.Case(
                truth: corpus.lines[mail].label,
                alternative: corpus.lines[mail].alt,
                predicted: Category.allCases[lane],
                confidence: probabilities[lane]
            )
        }
        return Evaluation(cases)
    }

    /// What models make of the mails that had not seen them, calibrated as the full model is: probabilities, in the order of the
    /// corpus.
    func heldOutProbabilities() -> [CategoryVector] {
        let heldOut = heldOutScores()
        let calibration = Calibration(heldOut.map(\.scores))
        var probabilities = [CategoryVector](repeating: .zero, count: data.count)
        for (mail, scores) in heldOut {
            probabilities[mail] = (scores.score(mixture: calibration.mixture) / calibration.temperature).probabilities
        }
        return probabilities
    }

    /// The logistic regression and the naive Bayes model as one linear model, temperature included.
    private func mixed(_ mails: [Int], _ calibration: Calibration) -> [CategoryVector] {
        let regression = LogisticRegression(data, mails: mails).fitted()
        let bayes = ComplementBayes.fitted(data, mails: mails)
        return zip(regression, bayes).map { left, right in
            ((left * (1 - calibration.mixture) + right * calibration.mixture) / calibration.temperature).centred
        }
    }

    private func heldOutScores() -> [(mail: Int, scores: Calibration.HeldOut)] {
        let parts = corpus.parts(Self.folds)
        var scores: [(mail: Int, scores: Calibration.HeldOut)] = []
        for fold in 0..<Self.folds {
            progress("fold \(fold + 1) of \(Self.folds)")
            let training = parts.indices.filter { parts[$0] != fold }
            let regression = LogisticRegression(data, mails: training).fitted()
            let bayes = ComplementBayes.fitted(data, mails: training)
            for mail in parts.indices where parts[mail] == fold {
                let heldOut = Calibration.HeldOut(
                    label: data.labels[mail],
                    target: data.targets[mail],
                    regression: data.score(mail, regression).centred,
                    bayes: data.score(mail, bayes).centred
                )
                scores.append((mail, heldOut))
            }
        }
        return scores
    }
}
