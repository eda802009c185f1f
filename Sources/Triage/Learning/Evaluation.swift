package import Feedback

/// How verdicts compare with what people say, on mails the model was not trained on.
package struct Evaluation: Sendable {
    package struct Case: Sendable {
        package let truth: Category
        /// A second answer that is right as well.
        package let alternative: Category?
        package let predicted: Category
        package let confidence: Double

        package init(truth: Category, alternative: Category?, predicted: Category, confidence: Double) {
            self.truth = truth
            self.alternative = alternative
            self.predicted = predicted
            self.confidence = confidence
        }

        package init(truth: Category, alternative: Category?, verdict: Verdict) {
            self.init(
                truth: truth,
                alternative: alternative,
                predicted: verdict.category,
                confidence: verdict.confidence
            )
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

    /// Equal ranges of confidence that the calibration error is taken over.
    package static let calibrationBins = 10

    package let cases: [Case]

    package init(_ cases: [Case]) {
        self.cases = cases
    }

    /// The part that equals the truth.
    package var accuracy: Double { part { $0.predicted == $0.truth } }

    /// The part that equals the truth or the alternative.
    package var lenientAccuracy: Double { part { $0.predicted == $0.truth || $0.predicted == $0.alternative } }

    /// The mean F1 of the categories that truly occur.
    package var macroF1: Double {
        let present = scores.filter { $0.count > 0 }
        return present.isEmpty ? 0 : present.reduce(0) { $0 + $1.f1 } / Double(present.count)
    }

    package var scores: [Score] {
        Category.allCases.map { category in
            let truths = cases.count { $0.truth == category }
            let predictions = cases.count { $0.predicted == category }
            let hits = cases.count { $0.truth == category && $0.predicted == category }
            return Score(
                category: category,
                count: truths,
                precision: predictions > 0 ? Double(hits) / Double(predictions) : 0,
                recall: truths > 0 ? Double(hits) / Double(truths) : 0
            )
        }
    }

    /// Rows are the truth, columns the prediction, both in the order of `Category.allCases`.
    package var confusion: [[Int]] {
        Category.allCases.map { truth in
            Category.allCases.map { predicted in cases.count { $0.truth == truth && $0.predicted == predicted } }
        }
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

    private func part(_ isRight: (Case) -> Bool) -> Double {
        cases.isEmpty ? 0 : Double(cases.count(where: isRight)) / Double(cases.count)
    }
}
