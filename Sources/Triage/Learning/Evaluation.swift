package import Feedback

/// How verdicts compare with what people say, on mails the model was not trained on.
package struct Evaluation: Sendable {
    package struct Case: Sendable {
        package let truth: Category
        /// A second answer that is right as well.
        package let alternative: Category?
        package let predicted: Category
        package let confidence: Double
        /// The verdict was marked for a person to look at.
        package let isUnsure: Bool
        let report: Report

        /// - Parameter report: how the alarm takes the mail; where no verdict was given, it hears nothing.
        package init(
            truth: Category,
            alternative: Category?,
            predicted: Category,
            confidence: Double,
            isUnsure: Bool = false,
            report: Report = .none
        ) {
            self.truth = truth
            self.alternative = alternative
            self.predicted = predicted
            self.confidence = confidence
            self.isUnsure = isUnsure
            self.report = report
        }

        package init(truth: Category, alternative: Category?, verdict: Verdict) {
            self.init(
                truth: truth,
                alternative: alternative,
                predicted: verdict.category,
                confidence: verdict.confidence,
                isUnsure: verdict.isUnsure,
                report: Report(verdict)
            )
        }

        package var isRight: Bool { predicted == truth }

        /// Equal to the truth or to the second answer that is right as well.
        package var isDefensible: Bool { isRight || predicted == alternative }
    }

    /// How the alarm takes a mail.
    package enum Report: Sendable {
        case none, doubtful, undoubted

        /// See `Verdict.reportsOutage` and `Verdict.isDoubtfulOutage`.
        package init(_ verdict: Verdict) {
            self = !verdict.reportsOutage ? .none : verdict.isDoubtfulOutage ? .doubtful : .undoubted
        }
    }

    /// How one category fares, 0 to 1 each.
    package struct Score: Sendable {
        package let category: Category
        /// Mails that truly are of the category.
        package let count: Int
        package let precision: Double
        package let recall: Double
        package var f1: Double { precision + recall > 0 ? 2 * precision * recall / (precision + recall) : 0 }
    }

    /// The mails a person is asked to look at. Parts of none are 0.
    package struct Doubt: Sendable {
        /// Mails.
        package let unsure: Int
        package let share: Double
        package let accuracyOfSure: Double
        package let accuracyOfUnsure: Double
    }

    /// How reports of outages reach the alarm. Parts of none are 0.
    package struct Alarm: Sendable {
        /// Mails that truly are outages.
        package let outages: Int
        /// The part of them that the alarm counts.
        package let recall: Double
        /// The part of them that it takes for outages beyond doubt; half of the people of a burst must have said so.
        package let sureRecall: Double
        /// Mails that are none.
        package let others: Int
        /// The part of those that the alarm counts all the same.
        package let falseReports: Double
    }

    /// Equal ranges of confidence that the calibration error is taken over.
    package static let calibrationBins = 10

    package let cases: [Case]
    package let matrix: ConfusionMatrix

    package init(_ cases: [Case]) {
        self.cases = cases
        matrix = ConfusionMatrix(cases)
    }

    /// The part that equals the truth.
    package var accuracy: Double { matrix.accuracy }

    /// The part that equals the truth or the alternative.
    package var lenientAccuracy: Double { Self.part(of: cases, \.isDefensible) }

    /// The mean F1 of the categories that truly occur.
    package var macroF1: Double { matrix.macroF1 }

    package var scores: [Score] { matrix.scores }

    /// Rows are the truth, columns the prediction, both in the order of `Category.allCases`.
    package var confusion: [[Int]] { matrix.rows }

    /// How doubt divides the mails.
    package var doubt: Doubt {
        let (unsure, sure) = (cases.filter(\.isUnsure), cases.filter { !$0.isUnsure })
        return Doubt(
            unsure: unsure.count,
            share: Self.part(of: cases, \.isUnsure),
            accuracyOfSure: Self.part(of: sure, \.isRight),
            accuracyOfUnsure: Self.part(of: unsure, \.isRight)
        )
    }

    /// What the alarm hears: every mail that may well be an outage (`Verdict.reportsOutage`), whatever it is taken for.
    package var alarm: Alarm {
        let outages = cases.filter { $0.truth == .outage }
        let others = cases.filter { $0.truth != .outage }
        return Alarm(
            outages: outages.count,
            recall: Self.part(of: outages) { $0.report != .none },
            sureRecall: Self.part(of: outages) { $0.report == .undoubted },
            others: others.count,
            falseReports: Self.part(of: others) { $0.report != .none }
        )
    }

    /// Expected calibration error: how far confidence is from the part that is right, on average over the mails.
    package var calibrationError: Double {
        guard !cases.isEmpty else { return 0 }
        var error = 0.0
        for bin in 0..<Self.calibrationBins {
            let members = cases.filter {
                min(Int($0.confidence * Double(Self.calibrationBins)), Self.calibrationBins - 1) == bin
            }
            let confidence = members.reduce(0) { $0 + $1.confidence }
            let right = members.count { $0.predicted == $0.truth }
            error += (confidence - Double(right)).magnitude
        }
        return error / Double(cases.count)
    }

    /// The largest part of the mails, most confident first, of which at least `precision` is right.
    package func coverage(atPrecision precision: Double) -> Double {
        let ranked = cases.enumerated().sorted {
            ($1.element.confidence, $0.offset) < ($0.element.confidence, $1.offset)
        }
        var right = 0
        var covered = 0
        for (rank, item) in ranked.enumerated() {
            if item.element.predicted == item.element.truth { right += 1 }
            if Double(right) >= precision * Double(rank + 1) { covered = rank + 1 }
        }
        return cases.isEmpty ? 0 : Double(covered) / Double(cases.count)
    }

    private static func part(of cases: [Case], _ isMember: (Case) -> Bool) -> Double {
        cases.isEmpty ? 0 : Double(cases.count(where: isMember)) / Double(cases.count)
    }
}
