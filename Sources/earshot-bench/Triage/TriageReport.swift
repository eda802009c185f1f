/// What a triage benchmark found. Shares are 0 to 1.
struct TriageReport: Sendable, Encodable {
    /// A mean over the random halves, and two standard errors of it.
    struct Spread: Sendable, Encodable {
        let mean: Double
        let interval: Double

        init(_ values: [Double]) {
            let count = Double(values.count)
            let mean = values.reduce(0, +) / max(count, 1)
            let squares = values.reduce(0) { $0 + ($1 - mean) * ($1 - mean) }
            self.mean = mean
            interval = count > 1 ? 2 * (squares / (count - 1) / count).squareRoot() : 0
        }

        var text: String { "\(Self.percent(mean)) ±\(Self.percent(interval))" }

        private static func percent(_ share: Double) -> String { ResultTable.decimal(share * 100, places: 1) }
    }

    struct Step: Sendable, Encodable {
        let corrections: Int
        let accuracy: Spread
        let lenientAccuracy: Spread
        let macroF1: Spread
        let calibrationError: Spread
        /// Judged, most confident first, with 90 % of them right.
        let coverageAt90: Spread
        /// Random halves that had so many corrections.
        let halves: Int
        /// Why candidates were refused, so that the model before judged.
        let refusals: [String]
        /// Of these: without copies and security matters there were too few corrections to learn from.
        let tooFew: Int
    }

    let source: String
    let mails: Int
    let microsecondsPerMail: Double
    /// Processor time of one retraining with its guards, on average.
    let secondsPerRetraining: Double
    let steps: [Step]

    var text: String {
        let titles = ["corrections", "accuracy", "lenient", "macro-F1", "calibration", "at 90 %", "learnt", "refused"]
        let rows = steps.map { step in
            [
                "\(step.corrections)", step.accuracy.text, step.lenientAccuracy.text, step.macroF1.text,
                step.calibrationError.text, step.coverageAt90.text,
                step.corrections == 0 ? "-" : "\(step.halves - step.refusals.count - step.tooFew) of \(step.halves)",
                "\(step.refusals.count)",
            ]
        }
        let refusals = steps.flatMap { step in
            step.refusals.map { "refused after \(step.corrections) corrections: \($0)\n" }
        }
        return """
            \(source), \(mails) mails
            judging a mail \(ResultTable.decimal(microsecondsPerMail, places: 1)) us; \
            retraining \(ResultTable.decimal(secondsPerRetraining, places: 1)) s; processor time
            in percent, with two standard errors over random halves:

            \(ResultTable.aligned([titles] + rows))\(refusals.joined())
            """
    }
}
