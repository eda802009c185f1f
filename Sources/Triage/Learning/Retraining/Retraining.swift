package import Feedback

/// Makes a candidate of the model that came with the program and of what people have said, and holds it against that
/// model and the one in use. Pure: the same input gives the same bytes, and a correction taken back leaves no trace,
/// because each retraining begins with the shipped model.
package struct Retraining {
    /// Parts that are held out in turn.
    package static let folds = 5

    private let base: Model
    private let inUse: Model
    private let seed: Seed
    private let rules: RetrainingRules
    private let selection: EvidenceSelection
    private let vocabulary: GrownVocabulary
    private let data: TrainingSet
    private let origin: [CategoryVector]
    private let evidenceFolds: [Int]

    /// - Parameters:
    ///   - base: the model that came with the program.
    ///   - inUse: the model whose place the candidate would take; may be the same.
    ///   - seed: what `base` was trained on; see `Seed.belongs(to:)`.
    ///   - evidence: in any order.
    package init(
        base: Model,
        inUse: Model,
        seed: Seed,
        evidence: [Evidence],
        rules: RetrainingRules = .standard
    ) {
        (self.base, self.inUse, self.seed, self.rules) = (base, inUse, seed, rules)
        var selection = EvidenceSelection(evidence, rules: rules)
        let vocabulary = GrownVocabulary(base, mails: selection.pieces.map(\.features))
        var data = TrainingSet(rowCount: vocabulary.rowCount)
        for mail in seed.mails {
            let vector = vocabulary.vector(of: mail)
            data.append(vector, label: mail.label, alternative: mail.alternative, weight: 1)
        }
        if selection.shortage == nil {
            let vectors = selection.pieces.map { vocabulary.vector(of: $0.features) }
            let neighbours = SeedNeighbours(data, rules: rules)
            let contradicted = zip(selection.pieces, vectors).map { neighbours.contradict($1, label: $0.label) }
            selection.weigh(contradicted: contradicted, seedMails: seed.count)
            for (piece, vector) in zip(selection.pieces, vectors) {
                data.append(vector, label: piece.label, alternative: nil, weight: piece.weight)
            }
        }
        evidenceFolds = selection.pieces.map { piece in
            let words = piece.features.entries.filter(\.isWord).map(\.bucket).sorted()
            let hash = words.reduce(FowlerNollVo.offset64) { ($0 ^ UInt64($1)) &* FowlerNollVo.prime64 }
            return Int(hash >> 32) % Self.folds
        }
        (self.selection, self.vocabulary, self.data) = (selection, vocabulary, data)
        origin = vocabulary.origin
    }

    /// - Parameter isCancelled: asked between the parts of the work, each of which takes a second or less.
    /// - Throws: `ModelError`, or `CancellationError`.
    package func outcome(isCancelled: () -> Bool = { false }) throws -> RetrainingOutcome {
        if let shortage = selection.shortage { return .tooLittle(shortage, selection.tally) }
        let adaptation = Adaptation(data: data, origin: origin, targets: targets, penalty: rules.penalty)
        var heldOut: [Int: Evaluation.Case] = [:]
        for fold in 0..<Self.folds {
            if isCancelled() { throw CancellationError() }
            let parameters = adaptation.fitted(on: (0..<data.count).filter { self.fold(of: $0) != fold })
            for mail in 0..<data.count where self.fold(of: mail) == fold {
                heldOut[mail] = Self.judged(data.score(mail, parameters).probabilities, label: data.labels[mail])
            }
        }
        if isCancelled() { throw CancellationError() }
        let candidate = try vocabulary.model(
            with: adaptation.fitted(on: Array(0..<data.count)),
            fingerprint: fingerprint
        )
        let scores = scores(heldOut)
        let guarding = RetrainingGuard(rules: rules, scores: scores)
        guard let objection = guarding.objection else { return .learnt(candidate, selection.tally, scores) }
        return .refused(candidate, objection, selection.tally, scores)
    }

    // MARK: - What is learnt

    private func fold(of mail: Int) -> Int {
        mail < seed.count ? seed.mails[mail].fold : evidenceFolds[mail - seed.count]
    }

    /// The base's own probabilities on the seed; what people said of the rest.
    private var targets: [CategoryVector] {
        (0..<data.count).map { mail in
            guard mail >= seed.count else { return data.score(mail, origin).probabilities }
            var target = CategoryVector.zero
            target[data.labels[mail]] = 1
            return target
        }
    }

    /// Over the base's, and the evidence that teaches.
    private var fingerprint: UInt64 {
        var hash = base.corpusFingerprint
        for piece in selection.pieces {
            for entry in piece.features.entries { hash = (hash ^ UInt64(entry.bucket)) &* FowlerNollVo.prime64 }
            hash = FowlerNollVo.hash64([UInt8(piece.label)], seed: hash)
        }
        return hash
    }

    // MARK: - How it does

    private func scores(_ heldOut: [Int: Evaluation.Case]) -> RetrainingScores {
        func onSeed(_ cases: [Evaluation.Case]) -> RetrainingScores.OnSeed {
            .init(Evaluation(cases), outageConfidence: rules.outageConfidence)
        }
        let seedMails = 0..<seed.count
        let evidence = seed.count..<data.count
        let shipped = (0..<data.count).map {
            Self.judged(data.score($0, origin).probabilities, label: data.labels[$0])
        }
        return RetrainingScores(
            shippedOnSeed: onSeed(Array(shipped[seedMails])),
            inUseOnSeed: onSeed(inUse.id == base.id ? Array(shipped[seedMails]) : judgedByModelInUse()),
            candidateOnSeed: onSeed(seedMails.compactMap { heldOut[$0] }),
            shippedOnCorrections: Evaluation(Array(shipped[evidence])).accuracy,
            candidateOnCorrections: Evaluation(evidence.compactMap { heldOut[$0] }).accuracy
        )
    }

    private func judgedByModelInUse() -> [Evaluation.Case] {
        let buckets = base.presence.setBits
        return seed.mails.map { mail in
            let vector = FeatureVector(mail.features) { row in
                Int(row) < buckets.count ? inUse.lookup(buckets[Int(row)]) : nil
            }
            return Self.judged(inUse.score(vector).probabilities, label: mail.label)
        }
    }

    private static func judged(_ probabilities: CategoryVector, label: Int) -> Evaluation.Case {
        let lane = probabilities.largestLane
        return Evaluation.Case(
            truth: Category.allCases[label],
            alternative: nil,
            predicted: Category.allCases[lane],
            confidence: probabilities[lane]
        )
    }
}
