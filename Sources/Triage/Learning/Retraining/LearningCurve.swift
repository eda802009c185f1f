package import Feedback

/// How much better a model judges one mailbox after so many corrections, measured on mails of it that were never corrected.
///
/// A half of the mails, drawn at random, arrives one by one. Staff correct a verdict that is neither right nor defensible,
/// and say what a mail is of which the model is unsure. At set numbers of corrections the model is retrained, by the
/// function and the guards the daemon uses, and judges the other half. When the half that arrives is through, the rest of
/// it is confirmed, in order.
package struct LearningCurve {
    package struct Mail: Sendable {
        package let subject: String
        package let text: String
        package let language: String?
        package let label: Category
        /// A second answer that is right as well.
        package let alternative: Category?

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

    package init(base: Model, seed: Seed, unsureBelow: Double, rules: RetrainingRules = .standard) {
        (self.base, self.seed, self.unsureBelow, self.rules) = (base, seed, unsureBelow, rules)
    }

    /// - Parameter number: another number draws other halves.
    package func run(_ mails: [Mail], number: Int, steps: [Int] = standardSteps) throws -> [Point] {
        var generator = SplitMix64(seed: UInt64(number))
        let order = generator.permutation(of: mails.count)
        var stream = Stream(mails: order[..<(order.count / 2)].map { mails[$0] })
        let held = order[(order.count / 2)...].map { mails[$0] }
        var inUse = base
        var points: [Point] = []
        for step in steps {
            stream.correct(upTo: step, by: Classifier(model: inUse, services: []), unsureBelow: unsureBelow)
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
            let classifier = Classifier(model: inUse, services: [])
            let cases = held.map { mail in
                Evaluation.Case(
                    truth: mail.label,
                    alternative: mail.alternative,
                    verdict: classifier.classify(subject: mail.subject, text: mail.text, language: mail.language)
                )
            }
            points.append(Point(corrections: step, evaluation: Evaluation(cases), outcome: outcome))
        }
        return points
    }

    /// The half that arrives.
    private struct Stream {
        let mails: [Mail]
        private(set) var evidence: [Evidence] = []
        private var next = 0
        private var passed: [(index: Int, verdict: Verdict)] = []

        init(mails: [Mail]) {
            self.mails = mails
        }

        mutating func correct(upTo count: Int, by classifier: Classifier, unsureBelow: Double) {
            while evidence.count < count, next < mails.count {
                let mail = mails[next]
                let verdict = classifier.classify(subject: mail.subject, text: mail.text, language: mail.language)
                let isRight = verdict.category == mail.label || verdict.category == mail.alternative
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
