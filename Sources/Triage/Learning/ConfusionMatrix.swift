internal import Feedback

/// How often each category was taken for each other.
package struct ConfusionMatrix: Sendable {
    private static let size = Category.allCases.count

    /// Mails by truth and prediction: `truth * size + predicted`.
    private var counts = [Int](repeating: 0, count: size * size)

    package init(_ cases: [Evaluation.Case]) {
        for item in cases { counts[Self.cell(of: item)] += 1 }
    }

    /// - Parameter cells: as `cell(of:)` gives them.
    init(cells: [Int]) {
        for cell in cells { counts[cell] += 1 }
    }

    static func cell(of item: Evaluation.Case) -> Int { item.truth.lane * size + item.predicted.lane }

    /// Rows are the truth, columns the prediction, both in the order of `Category.allCases`.
    package var rows: [[Int]] {
        (0..<Self.size).map { Array(counts[$0 * Self.size..<($0 + 1) * Self.size]) }
    }

    /// The part on the diagonal; 0 of none.
    package var accuracy: Double {
        let total = counts.reduce(0, +)
        return total > 0 ? Double((0..<Self.size).reduce(0) { $0 + hits($1) }) / Double(total) : 0
    }

    /// The mean F1 of the categories that truly occur; 0 of none.
    package var macroF1: Double {
        let present = scores.filter { $0.count > 0 }
        return present.isEmpty ? 0 : present.reduce(0) { $0 + $1.f1 } / Double(present.count)
    }

    /// In the order of `Category.allCases`.
    package var scores: [Evaluation.Score] {
        Category.allCases.enumerated().map { lane, category in
            let truths = (0..<Self.size).reduce(0) { $0 + counts[lane * Self.size + $1] }
            let predictions = (0..<Self.size).reduce(0) { $0 + counts[$1 * Self.size + lane] }
            return Evaluation.Score(
                category: category,
                count: truths,
                precision: predictions > 0 ? Double(hits(lane)) / Double(predictions) : 0,
                recall: truths > 0 ? Double(hits(lane)) / Double(truths) : 0
            )
        }
    }

    private func hits(_ lane: Int) -> Int { counts[lane * Self.size + lane] }
}
