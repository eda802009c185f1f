internal import Daemon
internal import Embeddings
internal import Triage

/// The latency of a verdict, and the learning curve over corrections.
struct TriageBenchmark {
    /// Parts of the corpus that are the mailbox in turn, without `--set`.
    private static let parts = 3
    /// Times the mails are judged; the fastest counts.
    private static let rounds = 3
    /// The configuration's standard: a verdict less probable is unsure, so staff say what the mail is.
    private static let unsureBelow = 0.5

    private let options: TriageOptions

    init(_ options: TriageOptions) {
        self.options = options
    }

    func run() throws -> TriageReport {
        guard let path = options.set else { return try crossValidated() }
        let locator = ModelLocator(configured: options.model)
        let model = try locator.load()
        let seed = try SeedFile(besideModel: locator.path).load(for: model)
        var mails = try LabelledMail.all(in: path)
        guard mails.count > 1 else { throw Failure("\(path) holds no two labelled mails") }
        let head = try options.embeddings.map { try Self.head(&mails, askingAt: $0) }
        return report(
            "\(path), model \(model.id)" + (head.map { ", second opinions by \($0.id)" } ?? ""),
            mails,
            model,
            try curves(mails, model, seed, head: head)
        )
    }

    /// Gets the vectors that the head judges by.
    private static func head(_ mails: inout [LearningCurve.Mail], askingAt url: String) throws -> EmbeddingHead {
        let head = try HeadLocator(configured: nil).load()
        let client = try EmbeddingsClient(url: url, model: nil, prefix: head.prefix, secret: nil)
        // A mail without words of its own is not asked about.
        let asked = mails.indices.filter { !EmbeddedText.isBlank(mails[$0].text) }
        let answer = try AskedVectors.of(
            asked.map { EmbeddedText.of(subject: mails[$0].subject, text: mails[$0].text) },
            from: client
        )
        guard answer.model == head.model, answer.dimension == head.dimension else {
            throw Failure("\(url) answered with \(answer.model), but the head is for \(head.model)")
        }
        for (mail, vector) in zip(asked, answer.vectors) { mails[mail].vector = vector.values }
        return head
    }

    private func crossValidated() throws -> TriageReport {
        let corpus = try Corpus(directory: options.corpus)
        var runs: [Run] = []
        var last: (mails: [LearningCurve.Mail], model: Model)?
        for part in 0..<Self.parts {
            Console.tell("training part \(part + 1) of \(Self.parts)…")
            let rest = corpus.lines.indices.filter { $0 % Self.parts != part }.map { corpus.lines[$0] }
            let mailbox = corpus.lines.indices.filter { $0 % Self.parts == part }.map { corpus.lines[$0] }
            let base = Corpus(lines: rest, fingerprint: corpus.fingerprint)
            let model = try Trainer(base).model()
            let mails = mailbox.map {
                LearningCurve.Mail(
                    subject: $0.subject,
                    text: $0.text,
                    language: $0.lang,
                    label: $0.label,
                    alternative: nil
                )
            }
            runs += try curves(mails, model, Seed(base, model: model))
            last = (mails, model)
        }
        guard let last else { throw Failure("\(options.corpus) holds no mails") }
        return report("\(options.corpus), a third at a time", last.mails, last.model, runs)
    }

    private struct Run {
        let points: [LearningCurve.Point]
        let seconds: Double
        var retrainings: Int { points.count { $0.outcome != nil } }
    }

    private func curves(
        _ mails: [LearningCurve.Mail],
        _ model: Model,
        _ seed: Seed,
        head: EmbeddingHead? = nil
    ) throws -> [Run] {
        let curve = LearningCurve(base: model, seed: seed, unsureBelow: Self.unsureBelow, head: head)
        return try (0..<options.repeats).map { number in
            Console.tell("half \(number + 1) of \(options.repeats)…")
            let start = ProcessorTime.microseconds
            let points = try curve.run(mails, number: options.seed &+ number, held: options.held)
            return Run(points: points, seconds: (ProcessorTime.microseconds - start) / 1_000_000)
        }
    }

    private func report(
        _ source: String,
        _ mails: [LearningCurve.Mail],
        _ model: Model,
        _ runs: [Run]
    ) -> TriageReport {
        let steps = LearningCurve.standardSteps.compactMap { count -> TriageReport.Step? in
            let points = runs.flatMap(\.points).filter { $0.corrections == count }
            guard !points.isEmpty else { return nil }
            return TriageReport.Step(
                corrections: count,
                accuracy: .init(points.map(\.evaluation.accuracy)),
                lenientAccuracy: .init(points.map(\.evaluation.lenientAccuracy)),
                macroF1: .init(points.map(\.evaluation.macroF1)),
                calibrationError: .init(points.map(\.evaluation.calibrationError)),
                coverageAt90: .init(points.map { $0.evaluation.coverage(atPrecision: 0.9) }),
                halves: points.count,
                refusals: points.compactMap { point in
                    if case .refused(_, let reason, _, _)? = point.outcome { reason } else { nil }
                },
                tooFew: points.count { if case .tooLittle? = $0.outcome { true } else { false } }
            )
        }
        let retrainings = max(1, runs.reduce(0) { $0 + $1.retrainings })
        return TriageReport(
            source: source,
            mails: mails.count,
            microsecondsPerMail: latency(mails, Classifier(model: model, services: [])),
            secondsPerRetraining: runs.reduce(0) { $0 + $1.seconds } / Double(retrainings),
            steps: steps
        )
    }

    private func latency(_ mails: [LearningCurve.Mail], _ classifier: Classifier) -> Double {
        var best = Double.infinity
        for _ in 0..<Self.rounds {
            let start = ProcessorTime.microseconds
            for mail in mails {
                withExtendedLifetime(
                    classifier.classify(subject: mail.subject, text: mail.text, language: mail.language)
                ) {}
            }
            best = min(best, ProcessorTime.microseconds - start)
        }
        return best / Double(mails.count)
    }
}
