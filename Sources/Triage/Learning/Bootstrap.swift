internal import Feedback

/// How much a score depends on which mails happen to be in the set: intervals that hold 95 of 100 sets of its size.
///
/// The percentile method: the set is drawn anew from itself, with replacement, and the middle 95 % of the scores are taken.
/// The seed is fixed, so the same cases give the same interval.
package struct Bootstrap: Sendable {
    package struct Interval: Hashable, Sendable {
        package let low: Double
        package let high: Double
    }

    /// Enough for the second digit of an interval's end.
    package static let resamples = 1000
    private static let seed: UInt64 = 1979

    package let macroF1: Interval
    package let accuracy: Interval

    package init(_ evaluation: Evaluation) {
        let cells = evaluation.cases.map { ConfusionMatrix.cell(of: $0) }
        var generator = SplitMix64(seed: Self.seed)
        var (scores, accuracies): ([Double], [Double]) = ([], [])
        var drawn = cells
        for _ in 0..<Self.resamples where !cells.isEmpty {
            for index in drawn.indices { drawn[index] = cells[Int(generator.next() % UInt64(cells.count))] }
            let matrix = ConfusionMatrix(cells: drawn)
            scores.append(matrix.macroF1)
            accuracies.append(matrix.accuracy)
        }
        macroF1 = Self.interval(scores)
        accuracy = Self.interval(accuracies)
    }

    private static func interval(_ scores: [Double]) -> Interval {
        guard !scores.isEmpty else { return Interval(low: 0, high: 0) }
        let sorted = scores.sorted()
        let cut = sorted.count / 40
        return Interval(low: sorted[cut], high: sorted[sorted.count - 1 - cut])
    }
}
