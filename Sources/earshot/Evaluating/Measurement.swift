internal import Feedback
internal import Triage

/// How the model fares on some mails, as `evaluate --json` prints it: parts are 0 to 1. Keys may be added; none is renamed.
struct Measurement: Encodable, Sendable {
    struct Row: Encodable, Sendable {
        let category: Category
        let count: Int
        let precision: Double
        let recall: Double
        let f1: Double
    }

    /// 95 % of sets of this size would score within.
    struct Interval: Encodable, Sendable {
        let low: Double
        let high: Double

        init(_ interval: Bootstrap.Interval) {
            (low, high) = (interval.low, interval.high)
        }
    }

    struct Doubt: Encodable, Sendable {
        let mails: Int
        let share: Double
        let accuracyOfSure: Double
        let accuracyOfUnsure: Double
    }

    /// See `Evaluation.Alarm`.
    struct Alarm: Encodable, Sendable {
        let outages: Int
        let recall: Double
        let sureRecall: Double
        let others: Int
        let falseReports: Double
    }

    /// The precision at which the coverage is told.
    static let precision = 0.9

    let mails: Int
    let macroF1: Double
    let macroF1Interval: Interval
    let accuracy: Double
    let accuracyInterval: Interval
    let lenientAccuracy: Double
    let calibrationError: Double
    let coverageAt90: Double
    let unsure: Doubt
    let alarm: Alarm
    let scores: [Row]
    /// Rows are the truth, columns the verdict, both in the order of `scores`.
    let confusion: [[Int]]

    init(_ mails: [JudgedMail]) {
        let evaluation = Evaluation(mails.map(\.counted))
        let spread = Bootstrap(evaluation)
        self.mails = mails.count
        macroF1 = evaluation.macroF1
        macroF1Interval = Interval(spread.macroF1)
        accuracy = evaluation.accuracy
        accuracyInterval = Interval(spread.accuracy)
        lenientAccuracy = evaluation.lenientAccuracy
        calibrationError = evaluation.calibrationError
        coverageAt90 = evaluation.coverage(atPrecision: Self.precision)
        let (doubt, heard) = (evaluation.doubt, evaluation.alarm)
        unsure = Doubt(
            mails: doubt.unsure,
            share: doubt.share,
            accuracyOfSure: doubt.accuracyOfSure,
            accuracyOfUnsure: doubt.accuracyOfUnsure
        )
        alarm = Alarm(
            outages: heard.outages,
            recall: heard.recall,
            sureRecall: heard.sureRecall,
            others: heard.others,
            falseReports: heard.falseReports
        )
        scores = evaluation.scores.map {
            Row(category: $0.category, count: $0.count, precision: $0.precision, recall: $0.recall, f1: $0.f1)
        }
        confusion = evaluation.confusion
    }
}
