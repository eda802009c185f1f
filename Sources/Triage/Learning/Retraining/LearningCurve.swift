package import Feedback

/// How much better a model judges one mailbox after so many corrections, measured on mails of it that were never corrected.
///
/// A part of the mails, drawn at random, arrives one by one; by default a half. Staff correct a verdict that is neither right nor defensible,
/// and say what a mail is of which the model is unsure. At set numbers of corrections the model is retrained, by the
/// function and the guards the daemon uses, and judges the other part. When the part that arrives is through, the rest of
/// it is confirmed, in order.
///
/// Where no label tells praise or a question, whoever labelled did not have these categories: they count as other.
package struct LearningCurve {
    package struct Mail: Sendable {
        package let subject: String
        package let text: String
        package let language: String?
        package let label: Category
        /// A second answer that is right as well.
        package let alternative: Category?
        /// Of its text, for a second opinion; nil: it gets none.
        package var vector: [Float]?

        package init(subject: String, text: String, language: String?, label: Category, alternative: Category?) {
            self.subject = subject
            self.text = text
            self.language = language
            self.label = label
            self.alternative = alternative
        }
    }

    package struct Point: Sendable {
        package let corrections: Int
        package let evaluation: Evaluation
        /// Nil at 0 corrections, and where there were too few to learn from.
        package let outcome: RetrainingOutcome?
    }

    /// Corrections after which is retrained and measured.
    package static let standardSteps = [0, 20, 50, 100, 200]

    private let base: Model
    private let seed: Seed
    private let rules: RetrainingRules
    /// A verdict less probable than this is unsure.
    private let unsureBelow: Double
    /// Gives second opinions on mails that have a vector.
    private let head: EmbeddingHead?

    package init(
        base: Model,
        seed: Seed,
        unsureBelow: Double,
        head: EmbeddingHead? = nil,
        rules: RetrainingRules = .standard
    ) {
        (self.base, self.seed, self.unsureBelow, self.head, self.rules) = (base, seed, unsureBelow, head, rules)
    }

    /// - Parameters:
    ///   - number: another number draws other parts.
    ///   - held: mails that are only judged; nil: a half.
    package func run(
        _ mails: [Mail],
        number: Int,
        held count: Int? = nil,
        steps: [Int] = standardSteps
    ) throws -> [Point] {
        var generator = SplitMix64(seed: UInt64(number))
        let order = generator.permutation(of: mails.count)
        let arriving = max(0, count.map { order.count - $0 } ?? order.count / 2)
        let isCoarse = !mails.contains { $0.label == .praise || $0.label == .question }
        var stream = Stream(mails: order[..<arriving].map { mails[$0] }, isCoarse: isCoarse)
        let held = order[arriving...].map { mails[$0] }
        var inUse = base
        var points: [Point] = []
        for step in steps {
            stream.correct(upTo: step, by: judge(inUse), unsureBelow: unsureBelow)
            guard stream.evidence.count >= step else { break }
            var outcome: RetrainingOutcome?
            if step > 0 {
                let retraining = Retraining(
                    base: base,
                    inUse: inUse,
                    seed: seed,
                    evidence: stream.evidence,
                    rules: rules
                )
                outcome = try retraining.outcome()
                if case .learnt(let model, _, _)? = outcome { inUse = model }
            }
            let judge = judge(inUse)
            let cases = held.map { mail in
                let verdict = judge(mail)
                return Evaluation.Case(
                    truth: mail.label,
                    alternative: mail.alternative,
                    predicted: Self.counted(verdict.category, isCoarse),
                    confidence: Self.confidence(verdict, isCoarse),
                    isUnsure: verdict.isUnsure,
                    report: Evaluation.Report(verdict)
                )
            }
            points.append(Point(corrections: step, evaluation: Evaluation(cases), outcome: outcome))
        }
        return points
    }

    private func judge(_ model: Model) -> (Mail) -> Verdict {
        let classifier = Classifier(model: model, services: [])
        let opinion = head.map { SecondOpinion($0) }
        return { mail in
            let first = classifier.classify(subject: mail.subject, text: mail.text, language: mail.language)
            guard let opinion, let vector = mail.vector else { return first }
            return opinion.verdict(first, vector: vector) ?? first
        }
    }

    private static func counted(_ category: Category, _ isCoarse: Bool) -> Category {
        isCoarse && (category == .praise || category == .question) ? .other : category
    }

    /// That it is what it counts as.
    private static func confidence(_ verdict: Verdict, _ isCoarse: Bool) -> Double {
        let said = counted(verdict.category, isCoarse)
        return Category.allCases.reduce(0) { sum, category in
            counted(category, isCoarse) == said ? sum + (verdict.probabilities[category] ?? 0) : sum
        }
    }

    /// The part that arrives.
    private struct Stream {
        let mails: [Mail]
        let isCoarse: Bool
        private(set) var evidence: [Evidence] = []
        private var next = 0
        private var passed: [(index: Int, verdict: Verdict)] = []

        init(mails: [Mail], isCoarse: Bool) {
            (self.mails, self.isCoarse) = (mails, isCoarse)
        }

        mutating func correct(upTo count: Int, by judge: (Mail) -> Verdict, unsureBelow: Double) {
            while evidence.count < count, next < mails.count {
                let mail = mails[next]
                let verdict = judge(mail)
                let said = LearningCurve.counted(verdict.category, isCoarse)
                let isRight = said == mail.label || said == mail.alternative
                if !isRight || verdict.confidence < unsureBelow {
                    add(next, verdict)
                } else {
                    passed.append((next, verdict))
                }
                next += 1
            }
            while evidence.count < count, !passed.isEmpty {
                let (index, verdict) = passed.removeFirst()
                add(index, verdict)
            }
        }

        private mutating func add(_ index: Int, _ verdict: Verdict) {
            let mail = mails[index]
            evidence.append(
                Evidence(
                    mail: Int64(index),
                    subject: mail.subject,
                    text: mail.text,
                    language: mail.language,
                    category: mail.label,
                    before: verdict.category,
                    who: "staff \(index % 3)",
                    noticedAt: Timestamp(seconds: Int64(evidence.count))
                )
            )
        }
    }
}
